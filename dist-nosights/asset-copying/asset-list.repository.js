"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findAssetPage = findAssetPage;
exports.countAssets = countAssets;
const time_1 = require("../database/time");
const asset_state_1 = require("./asset-state");
/**
 * Assets of an account that are not archived; `types` leaves out others. Of a source that is in another organization nothing is
 * told but what the copy knows of it.
 */
async function findAssetPage(manager, accountId, types, limit, after) {
    const place = after === null ? [] : [(0, time_1.toSqlTime)(new Date(after.updatedAt))];
    const rows = await manager.query(`SELECT a.asset_id, a.asset_type, a.name, a.state, a.updated_at, a.content_hash, o.source_account_id,
       o.source_asset_id, o.source_hash, o.copy_hash, o.copied_at, s.content_hash AS current_hash,
       CASE WHEN n.account_id IS NULL THEN 0 ELSE 1 END AS is_near
     FROM assets a
     LEFT JOIN asset_origins o
       ON o.account_id = a.account_id AND o.asset_type = a.asset_type AND o.asset_id = a.asset_id
     LEFT JOIN organization_accounts h ON h.account_id = a.account_id
     LEFT JOIN organization_accounts n
       ON n.account_id = o.source_account_id AND n.organization_id = h.organization_id
     LEFT JOIN assets s
       ON s.account_id = n.account_id AND s.asset_type = o.asset_type AND s.asset_id = o.source_asset_id
         AND s.archived = 0
     WHERE a.account_id = ? AND a.archived = 0 AND a.asset_type IN (${types.map(() => '?').join(', ')})
       ${after === null ? '' : 'AND a.updated_at <= ? AND (a.updated_at < ? OR a.asset_type > ? OR (a.asset_type = ? AND a.asset_id > ?))'}
     ORDER BY a.updated_at DESC, a.asset_type, a.asset_id LIMIT ?`, [accountId, ...types, ...(after === null ? [] : [...place, ...place, after.type, after.type, after.id]), limit]);
    return rows.map((row) => listedAsset(accountId, row));
}
async function countAssets(manager, accountId, types) {
    const rows = await manager.query(`SELECT COUNT(*) AS total FROM assets
     WHERE account_id = ? AND archived = 0 AND asset_type IN (${types.map(() => '?').join(', ')})`, [accountId, ...types]);
    return Number(rows[0]?.total ?? 0);
}
function listedAsset(accountId, row) {
    return {
        id: row.asset_id,
        accountId,
        type: row.asset_type,
        name: row.name,
        state: row.state,
        updatedAt: (0, time_1.fromSqlTime)(row.updated_at),
        origin: row.source_account_id === null
            ? null
            : {
                accountId: row.source_account_id,
                assetId: row.source_asset_id,
                copiedAt: (0, time_1.fromSqlTime)(row.copied_at),
                sourceChanged: Number(row.is_near) === 1 && row.current_hash !== row.source_hash,
                copyChanged: row.content_hash !== row.copy_hash || row.state !== asset_state_1.INACTIVE_STATE[row.asset_type],
            },
    };
}
//# sourceMappingURL=asset-list.repository.js.map