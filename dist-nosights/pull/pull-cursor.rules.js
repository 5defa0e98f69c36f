"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pullCursor = exports.PHASES = void 0;
exports.beginning = beginning;
exports.advanced = advanced;
exports.isOpen = isOpen;
exports.changedSince = changedSince;
const zod_1 = require("zod");
/** What of a kind is being read: everything, what has changed, or what was deleted. */
exports.PHASES = ['all', 'changes', 'archived'];
const moment = zod_1.z.iso.datetime();
/** How far the pull of one kind is. Times are RFC 3339, by HubSpot's clock. */
exports.pullCursor = zod_1.z.object({
    /** Null: nothing is under way. */
    phase: zod_1.z.enum(exports.PHASES).nullable(),
    /** What the next page begins after; null at the beginning of a phase. */
    after: zod_1.z.string().nullable(),
    /** When the reading under way began. */
    startedAt: moment,
    /** What was modified since then is to be read; null: nothing was read to its end yet. */
    since: moment.nullable(),
    /** What this reading tells is so as of its beginning, even of things not modified since. */
    anew: zod_1.z.boolean(),
});
/** The index that searches read is some seconds behind. */
const OVERLAP_MS = 300_000;
/** Where a pull begins: where the one before was cut off, else with what has changed, or with everything. */
function beginning(known, anew, now) {
    if (known !== null && isOpen(known) && (known.anew || !anew))
        return known;
    const since = known?.since ?? null;
    const phase = since === null || anew ? 'all' : 'changes';
    return { phase, after: null, startedAt: now.toISOString(), since, anew };
}
/** After a page: its next one, the next phase, or the end. */
function advanced(cursor, next) {
    if (next !== null)
        return { ...cursor, after: next };
    if (cursor.phase !== 'archived')
        return { ...cursor, phase: 'archived', after: null };
    return { ...cursor, phase: null, after: null, since: cursor.startedAt, anew: false };
}
function isOpen(cursor) {
    return cursor.phase !== null;
}
/** From when on changes are asked for; null for everything. */
function changedSince({ phase, since }) {
    return phase === 'all' || since === null ? null : new Date(Date.parse(since) - OVERLAP_MS);
}
//# sourceMappingURL=pull-cursor.rules.js.map