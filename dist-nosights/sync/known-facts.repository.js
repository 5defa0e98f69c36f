"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findUpdatedAt = findUpdatedAt;
const dialect_1 = require("../database/dialect");
const time_1 = require("../database/time");
/**
 * When each thing was last told of, by `accountId id`. `table` is one of the service's own, with its id in `idColumn`;
 * `recordType` for the one table that holds two kinds.
 */
async function findUpdatedAt(manager, { table, idColumn }, keys, recordType = null) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT f.account_id, f.${idColumn} AS id, f.updated_at
     FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id', id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} ${table} f ON f.account_id = wanted.account_id AND f.${idColumn} = wanted.id
     ${recordType === null ? '' : 'AND f.record_type = ?'}`, [JSON.stringify(keys.map(({ accountId, id }) => [accountId, id])), ...(recordType === null ? [] : [recordType])]);
    return new Map(rows.map((row) => [`${row.account_id} ${row.id}`, new Date((0, time_1.fromSqlTime)(row.updated_at))]));
}
//# sourceMappingURL=known-facts.repository.js.map