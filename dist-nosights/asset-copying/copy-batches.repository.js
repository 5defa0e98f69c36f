"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findOpenBatches = findOpenBatches;
exports.leaseBatch = leaseBatch;
exports.releaseBatch = releaseBatch;
exports.findBatchFacts = findBatchFacts;
exports.readLockedBatchFacts = readLockedBatchFacts;
exports.holdsLease = holdsLease;
exports.findOpenItems = findOpenItems;
exports.findOpenPositions = findOpenPositions;
exports.findUnwritten = findUnwritten;
exports.saveOutcome = saveOutcome;
exports.closeBatch = closeBatch;
exports.cancelFreeBatches = cancelFreeBatches;
exports.hasOpenBatches = hasOpenBatches;
exports.findJobsToFinish = findJobsToFinish;
const typeorm_1 = require("typeorm");
const dialect_1 = require("../database/dialect");
const asset_copy_entity_1 = require("../database/entities/asset-copy.entity");
const time_1 = require("../database/time");
const copy_plan_1 = require("./copy-plan");
/**
 * Batches that can be begun: nobody has them, and all that their items need is done (A11). The oldest jobs' first.
 */
async function findOpenBatches(manager, now, limit) {
    const rows = await manager.query(`SELECT b.job_id, b.batch, b.fence FROM (
       SELECT job_id, target_account_id, MIN(level) AS level FROM asset_copy_batches WHERE done = 0
       GROUP BY job_id, target_account_id) lowest
     JOIN asset_copy_batches b
       ON b.job_id = lowest.job_id AND b.target_account_id = lowest.target_account_id AND b.level = lowest.level
     WHERE b.done = 0 AND b.leased_until <= ?
     ORDER BY b.job_id, b.level, b.batch LIMIT ?`, [(0, time_1.toSqlTime)(now), limit]);
    return rows.map((row) => ({ jobId: row.job_id, batch: row.batch, fence: row.fence }));
}
/**
 * Leases a batch that was seen open; null when somebody else was first, or is at it. The update decides: there are servers
 * that read past SKIP LOCKED and lock nothing.
 */
async function leaseBatch(manager, seen, until, worker) {
    const { jobId, batch, fence } = seen;
    const free = await manager.query(`SELECT fence FROM asset_copy_batches WHERE job_id = ? AND batch = ? AND fence = ? AND done = 0
     ${(0, dialect_1.forUpdateSkipLocked)((0, dialect_1.dialectOf)(manager))}`, [jobId, batch, fence]);
    if (free.length === 0)
        return null;
    const lease = { jobId, batch, fence: fence + 1 };
    const leased = await manager.update(asset_copy_entity_1.AssetCopyBatchEntity, { jobId, batch, fence, done: false }, { fence: lease.fence, leasedUntil: (0, time_1.toSqlTime)(until), worker });
    if (leased.affected !== 1)
        return null;
    await manager.update(asset_copy_entity_1.AssetCopyItemEntity, { jobId, batch, status: 'PENDING' }, { status: 'COPYING' });
    await begin(manager, jobId);
    return lease;
}
/** Looks before it locks: other workers hold the row of a running job for as long as they write. */
async function begin(manager, jobId) {
    const queued = { jobId, status: 'QUEUED' };
    if (await manager.existsBy(asset_copy_entity_1.AssetCopyJobEntity, queued)) {
        await manager.update(asset_copy_entity_1.AssetCopyJobEntity, queued, { status: 'RUNNING' });
    }
}
/** Gives a lease up, for others to have from a moment on; nothing when it is another's by now. */
async function releaseBatch(manager, { jobId, batch, fence }, from) {
    await manager.update(asset_copy_entity_1.AssetCopyBatchEntity, { jobId, batch, fence, done: false }, { leasedUntil: (0, time_1.toSqlTime)(from) });
}
/** What a batch belongs to, without a lock: to know what to lock. */
async function findBatchFacts(manager, lease) {
    return readBatchFacts(manager, lease, '');
}
/** The same with the job's status kept as it is until the transaction ends. */
async function readLockedBatchFacts(manager, lease) {
    return readBatchFacts(manager, lease, (0, dialect_1.forShare)((0, dialect_1.dialectOf)(manager)));
}
async function readBatchFacts(manager, lease, lock) {
    const jobs = await manager.query(`SELECT organization_id, source_account_id, home_account_id, user_id, status FROM asset_copy_jobs
       WHERE job_id = ? ${lock}`, [lease.jobId]);
    const batches = await manager.query('SELECT target_account_id FROM asset_copy_batches WHERE job_id = ? AND batch = ?', [lease.jobId, lease.batch]);
    const [job] = jobs;
    const [batch] = batches;
    if (job === undefined || batch === undefined)
        return null;
    return {
        organizationId: job.organization_id,
        sourceAccountId: job.source_account_id,
        targetAccountId: batch.target_account_id,
        homeAccountId: job.home_account_id,
        userId: job.user_id,
        status: job.status,
    };
}
/** Whether the batch is still this worker's; if so nobody else gets it until the transaction ends. */
async function holdsLease(manager, { jobId, batch, fence }) {
    const rows = await manager.query(`SELECT fence FROM asset_copy_batches WHERE job_id = ? AND batch = ? AND fence = ? AND done = 0
     ${(0, dialect_1.forUpdate)((0, dialect_1.dialectOf)(manager))}`, [jobId, batch, fence]);
    return rows.length > 0;
}
/** The items of a batch that are still to be written. */
async function findOpenItems(manager, { jobId, batch }) {
    const rows = await manager.query(`SELECT position, asset_type, asset_id, name, action, target_asset_id, target_name, source_hash, resolved
     FROM asset_copy_items WHERE job_id = ? AND batch = ? AND status IN ('PENDING', 'COPYING') ORDER BY position`, [jobId, batch]);
    return rows.map((row) => ({
        position: row.position,
        asset: { type: row.asset_type, id: row.asset_id },
        name: row.name,
        action: row.action,
        targetAssetId: row.target_asset_id,
        targetName: row.target_name,
        sourceHash: row.source_hash,
        resolved: JSON.parse(row.resolved),
    }));
}
/** Where the items of a batch stand that are still to be written. */
async function findOpenPositions(manager, { jobId, batch }) {
    const rows = await manager.query(`SELECT position FROM asset_copy_items
     WHERE job_id = ? AND batch = ? AND status IN ('PENDING', 'COPYING') ORDER BY position`, [jobId, batch]);
    return rows.map(({ position }) => position);
}
/**
 * What a job was to write in a target and has not, by asset key of the target; but not what is a copy of that source there
 * all the same, by another job or from before.
 */
async function findUnwritten(manager, jobId, sourceAccountId, targetAccountId) {
    const rows = await manager.query(`SELECT i.asset_type, i.target_asset_id FROM asset_copy_items i
     WHERE i.job_id = ? AND i.status IN ('FAILED', 'BLOCKED', 'CANCELED') AND i.target_account_id = ?
       AND i.target_asset_id IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM asset_origins o WHERE o.account_id = i.target_account_id AND o.asset_type = i.asset_type
           AND o.asset_id = i.target_asset_id AND o.source_account_id = ?)`, [jobId, targetAccountId, sourceAccountId]);
    return new Set(rows.map((row) => (0, copy_plan_1.assetKey)({ type: row.asset_type, id: row.target_asset_id })));
}
/** Writes down what became of items. */
async function saveOutcome(manager, jobId, positions, status, reason) {
    if (positions.length === 0)
        return;
    await manager.update(asset_copy_entity_1.AssetCopyItemEntity, { jobId, position: (0, typeorm_1.In)([...positions]) }, { status, reason });
}
/** The batch is over. */
async function closeBatch(manager, { jobId, batch }) {
    await manager.update(asset_copy_entity_1.AssetCopyBatchEntity, { jobId, batch }, { done: true });
}
/** Ends all batches of a job that no worker has, with their items canceled; the others are left to their workers. */
async function cancelFreeBatches(manager, jobId, now, reason) {
    const free = await manager.query(`SELECT batch FROM asset_copy_batches WHERE job_id = ? AND done = 0 AND leased_until <= ?
     ${(0, dialect_1.forUpdateSkipLocked)((0, dialect_1.dialectOf)(manager))}`, [jobId, (0, time_1.toSqlTime)(now)]);
    if (free.length === 0)
        return;
    const batch = (0, typeorm_1.In)(free.map((row) => row.batch));
    const status = (0, typeorm_1.In)(['PENDING', 'COPYING']);
    await manager.update(asset_copy_entity_1.AssetCopyItemEntity, { jobId, batch, status }, { status: 'CANCELED', reason });
    await manager.update(asset_copy_entity_1.AssetCopyBatchEntity, { jobId, batch }, { done: true });
}
/** Whether anything of the job is left to do. */
async function hasOpenBatches(manager, jobId) {
    const rows = await manager.query('SELECT 1 FROM asset_copy_batches WHERE done = 0 AND job_id = ? LIMIT 1', [jobId]);
    return rows.length > 0;
}
/** Jobs of which nothing is left to do but to say so. */
async function findJobsToFinish(manager, limit) {
    const rows = await manager.query(`SELECT j.job_id FROM asset_copy_jobs j WHERE j.finished_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM asset_copy_batches b WHERE b.done = 0 AND b.job_id = j.job_id)
     ORDER BY j.job_id LIMIT ?`, [limit]);
    return rows.map((row) => row.job_id);
}
//# sourceMappingURL=copy-batches.repository.js.map