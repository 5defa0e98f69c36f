"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insertJob = insertJob;
exports.insertItems = insertItems;
exports.findJob = findJob;
exports.findJobs = findJobs;
exports.countJobs = countJobs;
exports.lockJob = lockJob;
exports.saveJobStatus = saveJobStatus;
exports.countItems = countItems;
exports.findItems = findItems;
exports.countItemsIn = countItemsIn;
const bulk_1 = require("../database/bulk");
const dialect_1 = require("../database/dialect");
const asset_copy_entity_1 = require("../database/entities/asset-copy.entity");
const time_1 = require("../database/time");
const copy_batches_rules_1 = require("./copy-batches.rules");
const JOB_COLUMNS = 'j.job_id, j.organization_id, j.source_account_id, j.target_account_ids, j.home_account_id, j.user_id, j.status, j.created_at, j.finished_at';
/** Puts a job down with its items, to be done by whichever worker comes first. */
async function insertJob(manager, job, request, items) {
    await manager.insert(asset_copy_entity_1.AssetCopyJobEntity, {
        jobId: job.id,
        organizationId: job.organizationId,
        sourceAccountId: job.sourceAccountId,
        targetAccountIds: JSON.stringify(job.targetAccountIds),
        homeAccountId: job.homeAccountId,
        userId: job.userId,
        request: JSON.stringify(request),
        status: job.status,
        createdAt: (0, time_1.toSqlTime)(new Date(job.createdAt)),
        finishedAt: job.finishedAt === null ? null : (0, time_1.toSqlTime)(new Date(job.finishedAt)),
    });
    const accountIds = [job.sourceAccountId, ...job.targetAccountIds];
    await manager.insert(asset_copy_entity_1.AssetCopyJobAccountEntity, accountIds.map((accountId) => ({ accountId, jobId: job.id })));
    await insertItems(manager, job.id, items, new Date(job.createdAt));
}
/** Adds items to a job, and the batches in which they are written. */
async function insertItems(manager, jobId, items, now, firstBatch = 0) {
    const { batches, batchOf } = (0, copy_batches_rules_1.batchesOf)(items, firstBatch);
    const rows = items.map((item) => ({
        jobId,
        position: item.position,
        batch: batchOf.get(item.position) ?? null,
        targetAccountId: item.targetAccountId,
        assetType: item.asset.type,
        assetId: item.asset.id,
        name: item.name,
        action: item.action,
        targetAssetId: item.targetAssetId,
        targetName: item.targetName,
        sourceHash: item.sourceHash,
        resolved: JSON.stringify(item.resolved),
        dropped: JSON.stringify(item.dropped),
        status: item.status,
        reason: null,
    }));
    await (0, bulk_1.insert)(manager, asset_copy_entity_1.AssetCopyItemEntity, rows);
    await (0, bulk_1.insert)(manager, asset_copy_entity_1.AssetCopyBatchEntity, batches.map((batch) => ({ ...batch, jobId, done: false, fence: 0, leasedUntil: (0, time_1.toSqlTime)(now), worker: null })));
}
/** A job that one of the accounts takes part in; null when there is none. */
async function findJob(manager, accountId, jobId) {
    const rows = await manager.query(`SELECT ${JOB_COLUMNS} FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND a.job_id = ?`, [accountId, jobId]);
    return rows[0] === undefined ? null : jobOf(rows[0]);
}
/** The jobs of an organization that the account takes part in, newest first; `after` is the id of the job before the first. */
async function findJobs(manager, accountId, organizationId, limit, after) {
    const rows = await manager.query(`SELECT ${JOB_COLUMNS} FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND j.organization_id = ? ${after === null ? '' : 'AND a.job_id < ?'}
     ORDER BY a.job_id DESC LIMIT ?`, [accountId, organizationId, ...(after === null ? [] : [after]), limit]);
    return rows.map(jobOf);
}
async function countJobs(manager, accountId, organizationId) {
    const rows = await manager.query(`SELECT COUNT(*) AS total FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND j.organization_id = ?`, [accountId, organizationId]);
    return Number(rows[0]?.total ?? 0);
}
/** The job with what was asked for, changed by nobody else until the transaction ends; null when it is gone. */
async function lockJob(manager, jobId) {
    const rows = await manager.query(`SELECT ${JOB_COLUMNS}, j.request FROM asset_copy_jobs j WHERE j.job_id = ? ${(0, dialect_1.forUpdate)((0, dialect_1.dialectOf)(manager))}`, [jobId]);
    const [row] = rows;
    return row === undefined ? null : { ...jobOf(row), request: JSON.parse(row.request) };
}
/** Gives a locked job another status; finished at `finishedAt`, or not. */
async function saveJobStatus(manager, jobId, status, finishedAt) {
    const change = { status, finishedAt: finishedAt === null ? null : (0, time_1.toSqlTime)(finishedAt) };
    await manager.update(asset_copy_entity_1.AssetCopyJobEntity, { jobId }, change);
}
/** How many items of each job are in each status. */
async function countItems(manager, jobIds) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT i.job_id, i.status, COUNT(*) AS total FROM ${(0, dialect_1.jsonRows)(dialect, { job_id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} asset_copy_items i ON i.job_id = wanted.job_id GROUP BY i.job_id, i.status`, [JSON.stringify(jobIds.map((id) => [id]))]);
    const counts = new Map(jobIds.map((id) => [id, new Map()]));
    for (const row of rows)
        counts.get(row.job_id)?.set(row.status, Number(row.total));
    return counts;
}
/** Items of a job in some of its targets, in their order; `after` is the position of the item before the first. */
async function findItems(manager, jobId, targetAccountIds, limit, after) {
    if (targetAccountIds.length === 0)
        return [];
    const rows = await manager.query(`SELECT ${ITEM_COLUMNS} FROM asset_copy_items
     WHERE job_id = ? AND target_account_id IN (${placesOf(targetAccountIds)}) AND position > ?
     ORDER BY position LIMIT ?`, [jobId, ...targetAccountIds, after ?? -1, limit]);
    return rows.map(itemOf);
}
/** How many items of a job there are in some of its targets. */
async function countItemsIn(manager, jobId, targetAccountIds) {
    if (targetAccountIds.length === 0)
        return 0;
    const rows = await manager.query(`SELECT COUNT(*) AS total FROM asset_copy_items
     WHERE job_id = ? AND target_account_id IN (${placesOf(targetAccountIds)})`, [jobId, ...targetAccountIds]);
    return Number(rows[0]?.total ?? 0);
}
function placesOf(values) {
    return values.map(() => '?').join(', ');
}
const ITEM_COLUMNS = 'position, asset_type, asset_id, name, target_account_id, status, target_asset_id, target_name, reason, dropped';
function itemOf(row) {
    return {
        position: row.position,
        asset: { type: row.asset_type, id: row.asset_id },
        name: row.name,
        targetAccountId: row.target_account_id,
        status: row.status,
        targetAssetId: row.target_asset_id,
        targetName: row.target_name,
        reason: row.reason,
        dropped: JSON.parse(row.dropped),
    };
}
function jobOf(row) {
    return {
        id: row.job_id,
        organizationId: row.organization_id,
        sourceAccountId: row.source_account_id,
        targetAccountIds: JSON.parse(row.target_account_ids),
        homeAccountId: row.home_account_id,
        userId: row.user_id,
        status: row.status,
        createdAt: (0, time_1.fromSqlTime)(row.created_at),
        finishedAt: row.finished_at === null ? null : (0, time_1.fromSqlTime)(row.finished_at),
    };
}
//# sourceMappingURL=copy-jobs.repository.js.map