"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pullKind = pullKind;
const import_batch_1 = require("../import/import-batch");
const import_kinds_1 = require("../import/import-kinds");
const import_tally_1 = require("../import/import-tally");
const json_value_rules_1 = require("../import/json-value.rules");
const pull_cursor_rules_1 = require("./pull-cursor.rules");
const pull_error_1 = require("./pull-error");
const pull_kinds_1 = require("./pull-kinds");
const pull_state_repository_1 = require("./pull-state.repository");
/**
 * Pulls one kind to its end. The cursor moves past a page when its facts are applied, so what is stopped at any moment goes
 * on from there; what a stopped reading leaves of later changes is read too.
 */
async function pullKind(kind, options) {
    const { database, run, anew, now, signal } = options;
    const result = { kind, tally: import_tally_1.emptyTally };
    const pages = async (from) => {
        let cursor = from;
        while ((0, pull_cursor_rules_1.isOpen)(cursor)) {
            signal.throwIfAborted();
            const { batch, next } = await readPage(kind, cursor, options);
            const applied = await batch.apply(database.write);
            result.tally = (0, import_tally_1.addBatch)(result.tally, applied);
            options.onRows(applied.rows);
            cursor = await moved(options, kind, (0, pull_cursor_rules_1.advanced)(cursor, next));
        }
        return cursor;
    };
    try {
        const known = await (0, pull_state_repository_1.findCursor)(database.read, run.accountId, kind);
        const first = (0, pull_cursor_rules_1.beginning)(known, anew, now);
        const done = await pages(first);
        if (first === known)
            await pages((0, pull_cursor_rules_1.beginning)(done, false, now));
        return { ...result, failure: null };
    }
    catch (error) {
        if (signal.aborted)
            return { ...result, failure: null };
        return { ...result, failure: error instanceof Error ? error : new pull_error_1.PullError(String(error)) };
    }
}
async function readPage(kind, cursor, { database, client, run, owners }) {
    const { accountId } = run;
    const { startedAt } = cursor;
    const knownLists = () => (0, pull_state_repository_1.findListContents)(database.read, accountId);
    const { values, next } = await pull_kinds_1.pullKinds[kind].page({ client, knownLists }, cursor);
    const context = {
        accountId,
        owners,
        timeZone: 'UTC',
        asOf: cursor.anew ? startedAt : null,
        fileTime: startedAt,
    };
    const batch = new import_batch_1.ImportBatch(import_kinds_1.importKinds[kind], context);
    for (const value of values)
        batch.add({ place: placeOf(kind, value), value, problem: null });
    return { batch, next };
}
async function moved({ database, run }, kind, cursor) {
    if (await database.write((manager) => (0, pull_state_repository_1.saveCursor)(manager, run, kind, cursor)))
        return cursor;
    throw new pull_error_1.PullStopped('another pull of this account has begun, and goes on from here');
}
/** The id of the thing over there, which of a property is its name; never the name of anything else. */
function placeOf(kind, value) {
    const { id, listId, name } = (0, json_value_rules_1.jsonObject)(value);
    const isProperty = kind === 'contact-properties' || kind === 'company-properties';
    return (0, json_value_rules_1.jsonText)(id) ?? (0, json_value_rules_1.jsonText)(listId) ?? (isProperty ? (0, json_value_rules_1.jsonText)(name) : null) ?? 'without id';
}
//# sourceMappingURL=pull-kind.service.js.map