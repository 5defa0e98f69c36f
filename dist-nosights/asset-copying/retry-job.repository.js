"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findOldItems = findOldItems;
exports.replaceItems = replaceItems;
exports.saveJobUser = saveJobUser;
const typeorm_1 = require("typeorm");
const asset_copy_entity_1 = require("../database/entities/asset-copy.entity");
const copy_batches_rules_1 = require("./copy-batches.rules");
const copy_jobs_repository_1 = require("./copy-jobs.repository");
/** All items of a job, in their order. */
async function findOldItems(manager, jobId) {
    const rows = await manager.query(`SELECT position, asset_type, asset_id, target_account_id, status, target_asset_id FROM asset_copy_items
     WHERE job_id = ? ORDER BY position`, [jobId]);
    return rows.map((row) => ({
        position: row.position,
        asset: { type: row.asset_type, id: row.asset_id },
        targetAccountId: row.target_account_id,
        status: row.status,
        targetAssetId: row.target_asset_id,
    }));
}
/** Puts newly planned items in the place of old ones, behind the others, in batches of their own. */
async function replaceItems(manager, jobId, replaced, planned, now) {
    await manager.delete(asset_copy_entity_1.AssetCopyItemEntity, { jobId, position: (0, typeorm_1.In)([...replaced]) });
    const [last] = await manager.query(`SELECT (SELECT MAX(position) FROM asset_copy_items WHERE job_id = ?) AS position,
       (SELECT MAX(batch) FROM asset_copy_batches WHERE job_id = ?) AS batch`, [jobId, jobId]);
    const items = (0, copy_batches_rules_1.newItems)(planned, (last?.position ?? -1) + 1);
    await (0, copy_jobs_repository_1.insertItems)(manager, jobId, items, now, (last?.batch ?? -1) + 1);
}
/** From now on the job is done in this person's name. */
async function saveJobUser(manager, jobId, { userId, accountId }) {
    await manager.update(asset_copy_entity_1.AssetCopyJobEntity, { jobId }, { userId, homeAccountId: accountId });
}
//# sourceMappingURL=retry-job.repository.js.map