"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findAssets = findAssets;
exports.measureAssets = measureAssets;
exports.findAssetHeads = findAssetHeads;
exports.findUsedKeys = findUsedKeys;
exports.findAssetsByName = findAssetsByName;
exports.findEarlierCopies = findEarlierCopies;
exports.findProperties = findProperties;
const dialect_1 = require("../database/dialect");
const id_1 = require("../shared/id");
const asset_state_1 = require("./asset-state");
const asset_name_rules_1 = require("./asset-name.rules");
const copy_plan_1 = require("./copy-plan");
/** Names that properties may have; what content names otherwise is not looked for. */
const PROPERTY_NAME = /^[\x21-\x7e]{1,100}$/;
/** Of the assets asked for, those that the account has and that are not archived. */
async function findAssets(manager, accountId, refs) {
    const rows = await manager.query(`SELECT a.asset_type, a.asset_id, a.name, a.content, a.content_hash ${fromWantedAssets(manager)}`, [wantedRefs(refs), accountId]);
    return rows.map((row) => ({
        type: row.asset_type,
        id: row.asset_id,
        name: row.name,
        content: row.content,
        contentHash: row.content_hash,
    }));
}
/** How many characters the content of those assets has, all together. */
async function measureAssets(manager, accountId, refs) {
    const rows = await manager.query(`SELECT a.asset_type, a.asset_id, ${(0, dialect_1.characters)((0, dialect_1.dialectOf)(manager), 'a.content')} AS characters ${fromWantedAssets(manager)}`, [wantedRefs(refs), accountId]);
    return new Map(rows.map((row) => [(0, copy_plan_1.assetKey)({ type: row.asset_type, id: row.asset_id }), Number(row.characters)]));
}
/** The same without their content, by asset key. */
async function findAssetHeads(manager, accountId, refs) {
    if (refs.length === 0)
        return new Map();
    const rows = await manager.query(`SELECT a.asset_type, a.asset_id, a.name, a.object_type ${fromWantedAssets(manager)}`, [wantedRefs(refs), accountId]);
    return new Map(rows.map(targetAsset).map((asset) => [(0, copy_plan_1.assetKey)(asset), asset]));
}
/** Which of the assets the account has or had, by asset key: archived ones are among them. */
async function findUsedKeys(manager, accountId, refs) {
    if (refs.length === 0)
        return new Set();
    const rows = await manager.query(`SELECT a.asset_type, a.asset_id ${fromAllWantedAssets(manager)}`, [wantedRefs(refs), accountId]);
    return new Set(rows.map((row) => (0, copy_plan_1.assetKey)({ type: row.asset_type, id: row.asset_id })));
}
/** What is called so in the account, and is not archived, by typed name key; of several of one name the oldest id. */
async function findAssetsByName(manager, accountId, names) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT a.asset_type, a.asset_id, a.name, a.object_type
     FROM ${(0, dialect_1.jsonRows)(dialect, { asset_type: 'id', name_key: 'name' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} assets a ${(0, dialect_1.byIndex)(dialect, 'assets_by_name')}
       ON a.account_id = ? AND a.asset_type = wanted.asset_type AND a.name_key = wanted.name_key
     WHERE a.archived = 0 ORDER BY a.asset_id DESC`, [JSON.stringify(names.map(({ type, nameKey }) => [type, nameKey])), accountId]);
    return new Map(rows.map(targetAsset).map((asset) => [(0, asset_name_rules_1.typedNameKey)(asset.type, asset.name), asset]));
}
/** Copies that were made in the account of assets of a source, by asset key of the source; newest first. */
async function findEarlierCopies(manager, accountId, sourceAccountId, refs) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT o.source_asset_id, o.copy_hash, o.asset_type, o.asset_id, a.name, a.object_type, a.state, a.content_hash,
       a.archived
     FROM ${(0, dialect_1.jsonRows)(dialect, { asset_type: 'id', asset_id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} asset_origins o ${(0, dialect_1.byIndex)(dialect, 'asset_origins_by_source')}
       ON o.account_id = ? AND o.source_account_id = ? AND o.asset_type = wanted.asset_type
         AND o.source_asset_id = wanted.asset_id
     ${(0, dialect_1.orderedJoin)(dialect)} assets a
       ON a.account_id = o.account_id AND a.asset_type = o.asset_type AND a.asset_id = o.asset_id
     ORDER BY o.copied_at DESC, o.asset_id`, [wantedRefs(refs), accountId, sourceAccountId]);
    const bySource = new Map();
    for (const row of rows) {
        const key = (0, copy_plan_1.assetKey)({ type: row.asset_type, id: row.source_asset_id });
        const unchanged = row.content_hash === row.copy_hash && row.state === asset_state_1.INACTIVE_STATE[row.asset_type];
        const copies = bySource.get(key) ?? [];
        copies.push({ ...targetAsset(row), unchanged, archived: row.archived === 1 });
        bySource.set(key, copies);
    }
    return bySource;
}
/** The properties that the account has, by property key. */
async function findProperties(manager, accountId, wanted) {
    const distinct = new Map(wanted
        .filter(({ name }) => PROPERTY_NAME.test(name))
        .map((property) => [(0, copy_plan_1.propertyKey)(property.recordType, property.name), property]));
    if (distinct.size === 0)
        return new Map();
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT p.record_type, p.name, p.type, p.options
     FROM ${(0, dialect_1.jsonRows)(dialect, { record_type: 'id', name: 'name' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} properties p
       ON p.account_id = ? AND p.record_type = wanted.record_type AND p.name = wanted.name
     WHERE p.archived = 0`, [JSON.stringify([...distinct.values()].map(({ recordType, name }) => [recordType, name])), accountId]);
    return new Map(rows.map((row) => [
        (0, copy_plan_1.propertyKey)(row.record_type, row.name),
        { type: row.type, options: row.options === null ? null : new Set(JSON.parse(row.options)) },
    ]));
}
function fromWantedAssets(manager) {
    return `${fromAllWantedAssets(manager)} WHERE a.archived = 0`;
}
function fromAllWantedAssets(manager) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    return `FROM ${(0, dialect_1.jsonRows)(dialect, { asset_type: 'id', asset_id: 'id' })} wanted
    ${(0, dialect_1.orderedJoin)(dialect)} assets a
      ON a.account_id = ? AND a.asset_type = wanted.asset_type AND a.asset_id = wanted.asset_id`;
}
/** What can be no id is not looked for: content may name whatever it likes. */
function wantedRefs(refs) {
    return JSON.stringify(refs.filter(({ id }) => (0, id_1.isId)(id)).map(({ type, id }) => [type, id]));
}
function targetAsset(row) {
    return { type: row.asset_type, id: row.asset_id, name: row.name, objectType: row.object_type };
}
//# sourceMappingURL=assets.repository.js.map