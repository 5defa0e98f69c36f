"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assetIdOf = assetIdOf;
exports.propertyIdOf = propertyIdOf;
exports.findAssetsUpdatedAt = findAssetsUpdatedAt;
exports.findPropertiesUpdatedAt = findPropertiesUpdatedAt;
exports.saveAssets = saveAssets;
exports.saveProperties = saveProperties;
const asset_kind_rules_1 = require("../asset-copying/asset-kind.rules");
const asset_name_rules_1 = require("../asset-copying/asset-name.rules");
const content_hash_1 = require("../asset-copying/content-hash");
const portable_content_rules_1 = require("../asset-copying/portable-content.rules");
const bulk_1 = require("../database/bulk");
const dialect_1 = require("../database/dialect");
const asset_entity_1 = require("../database/entities/asset.entity");
const time_1 = require("../database/time");
/** What tells an asset from the others of its account: each type has ids of its own. */
function assetIdOf({ type, id }) {
    return `${type} ${id}`;
}
/** What tells a property from the others of its account. */
function propertyIdOf({ recordType, name }) {
    return `${recordType} ${name}`;
}
/** When each asset was last told of, by `accountId` and `assetIdOf`. */
function findAssetsUpdatedAt(manager, facts) {
    const keys = facts.map(({ accountId, type, id }) => [accountId, type, id]);
    return findUpdatedAt(manager, { table: 'assets', kindColumn: 'asset_type', idColumn: 'asset_id', idType: 'id' }, keys);
}
/** When each property was last told of, by `accountId` and `propertyIdOf`. */
function findPropertiesUpdatedAt(manager, facts) {
    const keys = facts.map(({ accountId, recordType, name }) => [accountId, recordType, name]);
    return findUpdatedAt(manager, { table: 'properties', kindColumn: 'record_type', idColumn: 'name', idType: 'name' }, keys);
}
/** Overwrites the assets, with what tells whether they changed (A4). */
async function saveAssets(manager, facts) {
    const rows = facts.map(({ accountId, id, type, name, state, content, archived, updatedAt }) => {
        const parsed = JSON.parse(content);
        return {
            accountId,
            assetType: type,
            assetId: id,
            name,
            nameKey: (0, asset_name_rules_1.nameKey)(name),
            state,
            objectType: (0, asset_kind_rules_1.objectTypeOf)(type, parsed),
            content,
            contentHash: (0, content_hash_1.contentHash)(name, (0, portable_content_rules_1.portableContent)(type, parsed).content),
            archived,
            updatedAt: (0, time_1.toSqlTime)(updatedAt),
        };
    });
    await (0, bulk_1.upsert)(manager, asset_entity_1.AssetEntity, rows);
}
async function saveProperties(manager, facts) {
    const rows = facts.map(({ options, updatedAt, ...fact }) => ({
        ...fact,
        options: options === null ? null : JSON.stringify(options),
        updatedAt: (0, time_1.toSqlTime)(updatedAt),
    }));
    await (0, bulk_1.upsert)(manager, asset_entity_1.PropertyEntity, rows);
}
async function findUpdatedAt(manager, { table, kindColumn, idColumn, idType, }, keys) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT f.account_id, f.${kindColumn} AS kind, f.${idColumn} AS id, f.updated_at
     FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id', kind: 'id', id: idType })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} ${table} f
       ON f.account_id = wanted.account_id AND f.${kindColumn} = wanted.kind AND f.${idColumn} = wanted.id`, [JSON.stringify(keys)]);
    return new Map(rows.map((row) => [`${row.account_id} ${row.kind} ${row.id}`, new Date((0, time_1.fromSqlTime)(row.updated_at))]));
}
//# sourceMappingURL=asset-fact.repository.js.map