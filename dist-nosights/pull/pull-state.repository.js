"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.beginRun = beginRun;
exports.isActiveAccount = isActiveAccount;
exports.findCursor = findCursor;
exports.saveCursor = saveCursor;
exports.findListContents = findListContents;
const bulk_1 = require("../database/bulk");
const dialect_1 = require("../database/dialect");
const pull_entity_1 = require("../database/entities/pull.entity");
const time_1 = require("../database/time");
const asset_1 = require("../asset-copying/asset");
const pull_cursor_rules_1 = require("./pull-cursor.rules");
/**
 * Begins a run, which ends any other of the account; null when it has begun. An account and a HubSpot account belong to each
 * other from the first run on: whichever of several begins first decides, the others are refused.
 */
async function beginRun(manager, run, now) {
    const { accountId, hubId, runId } = run;
    await manager.query(`INSERT INTO pulls (account_id, hub_id, run_id, started_at) VALUES (?, ?, ?, ?)
     ${(0, dialect_1.unlessTaken)((0, dialect_1.dialectOf)(manager), 'run_id')}`, [accountId, hubId, runId, (0, time_1.toSqlTime)(now)]);
    const own = await lockPull(manager, accountId);
    if (own === undefined) {
        return { code: 'HUB_PULLED_INTO_OTHER_ACCOUNT', accountId: await accountOfHub(manager, hubId) };
    }
    if (own.hub_id !== hubId)
        return { code: 'PULLED_FROM_OTHER_HUB', hubId: own.hub_id };
    await manager.query('UPDATE pulls SET run_id = ?, started_at = ? WHERE account_id = ?', [
        runId,
        (0, time_1.toSqlTime)(now),
        accountId,
    ]);
    return null;
}
/** Whether the account is active, by its fact; null: nothing is known of it. */
async function isActiveAccount(manager, accountId) {
    const rows = await manager.query('SELECT active FROM accounts WHERE account_id = ?', [
        accountId,
    ]);
    return rows[0] === undefined ? null : rows[0].active === 1;
}
/** Null: the kind was never pulled. What this code cannot read counts as nothing, and is read anew. */
async function findCursor(manager, accountId, kind) {
    const row = await manager.findOneBy(pull_entity_1.PullCursorEntity, { accountId, kind });
    return row === null ? null : (pull_cursor_rules_1.pullCursor.safeParse(JSON.parse(row.cursor)).data ?? null);
}
/** Moves the cursor of a kind, unless another run has begun: then nothing is written, and false given. */
async function saveCursor(manager, { accountId, runId }, kind, cursor) {
    if ((await lockPull(manager, accountId))?.run_id !== runId)
        return false;
    await (0, bulk_1.upsert)(manager, pull_entity_1.PullCursorEntity, [{ accountId, kind, cursor: JSON.stringify(cursor) }]);
    return true;
}
/** The contents of the account's lists that are not deleted, by id; not of those that were copied into it. */
async function findListContents(manager, accountId) {
    const rows = await manager.query(`SELECT a.asset_id AS id, a.content FROM assets a WHERE a.account_id = ? AND a.asset_type = ? AND a.archived = 0
       AND NOT EXISTS (SELECT 1 FROM asset_origins o WHERE o.account_id = a.account_id AND o.asset_type = a.asset_type
         AND o.asset_id = a.asset_id)`, [accountId, asset_1.AssetType.LIST]);
    return new Map(rows.map(({ id, content }) => [id, JSON.parse(content)]));
}
async function lockPull(manager, accountId) {
    const rows = await manager.query(`SELECT hub_id, run_id FROM pulls WHERE account_id = ? ${(0, dialect_1.forUpdate)((0, dialect_1.dialectOf)(manager))}`, [accountId]);
    return rows[0];
}
async function accountOfHub(manager, hubId) {
    const rows = await manager.query(`SELECT account_id FROM pulls WHERE hub_id = ? ${(0, dialect_1.forUpdate)((0, dialect_1.dialectOf)(manager))}`, [hubId]);
    if (rows[0] === undefined)
        throw new Error('the pull of another account has ended meanwhile; try again');
    return rows[0].account_id;
}
//# sourceMappingURL=pull-state.repository.js.map