"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ASSET_FACTS = void 0;
exports.saveCopies = saveCopies;
const bulk_1 = require("../database/bulk");
const asset_entity_1 = require("../database/entities/asset.entity");
const time_1 = require("../database/time");
const asset_name_rules_1 = require("./asset-name.rules");
const asset_state_1 = require("./asset-state");
/** What is known of an account's assets changes under this lock. */
exports.ASSET_FACTS = 'ASSET';
/** Writes copies, inactive (A5), and where each came from (A4): what is new in no other's place, what is replaced in its own (A8). */
async function saveCopies(manager, { jobId, sourceAccountId, targetAccountId, now, }, copies) {
    const at = (0, time_1.toSqlTime)(now);
    for (const action of ['CREATE', 'REPLACE']) {
        const made = copies.filter(({ item }) => item.action === action);
        const save = action === 'CREATE' ? bulk_1.insert : bulk_1.upsert;
        await save(manager, asset_entity_1.AssetEntity, made.map(({ item, objectType, content, contentHash }) => ({
            accountId: targetAccountId,
            assetType: item.asset.type,
            assetId: item.targetAssetId,
            name: item.targetName,
            nameKey: (0, asset_name_rules_1.nameKey)(item.targetName),
            state: asset_state_1.INACTIVE_STATE[item.asset.type],
            objectType,
            content,
            contentHash,
            archived: false,
            updatedAt: at,
        })));
        await save(manager, asset_entity_1.AssetOriginEntity, made.map(({ item, contentHash }) => ({
            accountId: targetAccountId,
            assetType: item.asset.type,
            assetId: item.targetAssetId,
            sourceAccountId,
            sourceAssetId: item.asset.id,
            sourceHash: item.sourceHash,
            copyHash: contentHash,
            jobId,
            copiedAt: at,
        })));
    }
}
//# sourceMappingURL=copies.repository.js.map