"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_REMOVED = exports.ACCOUNT_TABLES = void 0;
exports.findAccountState = findAccountState;
exports.emptyAccount = emptyAccount;
exports.removeRows = removeRows;
exports.findJobOf = findJobOf;
exports.removeItems = removeItems;
exports.removeJob = removeJob;
const dialect_1 = require("../database/dialect");
/** The tables of an account's own rows, by `account_id`, in the order in which they are emptied: who pulls stops first. */
exports.ACCOUNT_TABLES = [
    'pulls',
    'pull_cursors',
    'idempotency_keys',
    'users',
    'record_activities',
    'record_deals',
    'activities',
    'deals',
    'record_keys',
    'records',
    'assets',
    'asset_origins',
    'properties',
    'lookup_counts',
    'fact_locks',
];
/** How many rows one unit of work removes at most: others wait for its locks. */
exports.MAX_REMOVED = 1_000;
async function findAccountState(manager, accountId) {
    const accounts = await manager.query('SELECT active FROM accounts WHERE account_id = ?', [
        accountId,
    ]);
    const members = await manager.query('SELECT organization_id FROM organization_accounts WHERE account_id = ?', [accountId]);
    const jobs = await manager.query(`SELECT COUNT(*) AS open FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND j.finished_at IS NULL`, [accountId]);
    return {
        isActive: accounts[0] === undefined ? null : accounts[0].active === 1,
        organizationId: members[0]?.organization_id ?? null,
        openJobs: Number(jobs[0]?.open ?? 0),
    };
}
/** Leaves of the account that it was there and is not active: without that an older fact could bring it back. */
async function emptyAccount(manager, accountId) {
    await manager.query(`UPDATE accounts SET name = account_id, subscriptions = '[]' WHERE account_id = ?`, [accountId]);
}
/** Removes some of the account's rows of a table, and gives how many. */
function removeRows(manager, table, accountId) {
    return removeSome(manager, table, 'account_id', accountId);
}
/** A copy that the account took part in; null when there is none any more. */
async function findJobOf(manager, accountId) {
    const rows = await manager.query('SELECT job_id FROM asset_copy_job_accounts WHERE account_id = ? LIMIT 1', [accountId]);
    return rows[0]?.job_id ?? null;
}
/** Removes some of a copy's items, and gives how many. */
function removeItems(manager, jobId) {
    return removeSome(manager, 'asset_copy_items', 'job_id', jobId);
}
/** Removes a copy that has no items any more, from all the accounts that took part in it. */
async function removeJob(manager, jobId) {
    const jobs = await manager.query('SELECT source_account_id, target_account_ids FROM asset_copy_jobs WHERE job_id = ?', [jobId]);
    const accountIds = jobs.flatMap((job) => [
        job.source_account_id,
        ...JSON.parse(job.target_account_ids),
    ]);
    for (const accountId of accountIds) {
        await manager.query('DELETE FROM asset_copy_job_accounts WHERE account_id = ? AND job_id = ?', [accountId, jobId]);
    }
    await manager.query('DELETE FROM asset_copy_batches WHERE job_id = ?', [jobId]);
    await manager.query('DELETE FROM asset_copy_jobs WHERE job_id = ?', [jobId]);
}
/** SQLite bounds no DELETE, and its tables have no row ids: their keys stand in for these. */
async function removeSome(manager, table, column, value) {
    const where = `${column} = ?`;
    const { queryRunner, connection } = manager;
    if (queryRunner === undefined)
        throw new Error('rows are removed in a unit of work');
    const keys = connection.getMetadata(table).primaryColumns.map(({ databaseName }) => databaseName);
    const some = (0, dialect_1.dialectOf)(manager) === 'mysql'
        ? `${where} LIMIT ${exports.MAX_REMOVED}`
        : `(${keys.join(', ')}) IN (SELECT ${keys.join(', ')} FROM ${table} WHERE ${where} LIMIT ${exports.MAX_REMOVED})`;
    const { affected } = await queryRunner.query(`DELETE FROM ${table} WHERE ${some}`, [value], true);
    return affected ?? 0;
}
//# sourceMappingURL=account-rows.repository.js.map