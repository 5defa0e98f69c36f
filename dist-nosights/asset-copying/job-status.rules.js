"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.finalStatus = finalStatus;
exports.progressOf = progressOf;
const DONE = ['COPIED', 'REUSED', 'SKIPPED'];
const NOT_DONE = ['FAILED', 'BLOCKED', 'CANCELED'];
/** What a job is when nothing of it is left to do (A10). */
function finalStatus(counts, isCanceling) {
    const done = sum(counts, DONE);
    const notDone = sum(counts, NOT_DONE);
    if (notDone === 0)
        return 'SUCCEEDED';
    if (isCanceling)
        return 'CANCELED';
    return done > 0 ? 'PARTIAL' : 'FAILED';
}
/** Items in all, those that are there now, and those that came to nothing. */
function progressOf(counts) {
    return { total: sum(counts, [...counts.keys()]), done: sum(counts, DONE), failed: sum(counts, NOT_DONE) };
}
function sum(counts, statuses) {
    return statuses.reduce((total, status) => total + (counts.get(status) ?? 0), 0);
}
//# sourceMappingURL=job-status.rules.js.map