"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.areFew = areFew;
exports.findNewestOfFew = findNewestOfFew;
const record_children_repository_1 = require("./record-children.repository");
/** Beyond so many selects one statement for each list is the faster. */
const MAX_SELECTS = 16;
/** Whether these lists of these records are few enough for `findNewestOfFew`. */
function areFew(records, lists) {
    return records.length * lists.length <= MAX_SELECTS && records.every(({ recordIds }) => recordIds.length === 1);
}
/**
 * The first rows of several lists of a few records that each have a single id, in one statement: by list, then in the order of
 * the records. Each list of each record is a select of its own, which goes straight down the clustered index.
 */
async function findNewestOfFew(reader, recordType, records, lists) {
    const all = [...new Set(lists.flatMap(({ columns }) => columns))];
    const selects = lists.flatMap(({ table, columns, range }, list) => {
        const filter = (0, record_children_repository_1.childFilter)(table, range);
        const own = all.map((column) => `${columns.includes(column) ? `l.${column}` : 'NULL'} AS ${column}`);
        const from = `l.account_id, l.${table.time} AS time, l.${table.id} AS id${own.map((column) => `, ${column}`).join('')}
      FROM ${table.table} l WHERE l.account_id = ? AND l.record_type = ? AND l.record_id = ? ${filter.sql}
      ${(0, record_children_repository_1.newestFirst)(table)} LIMIT ${range.limit}`;
        return records.map(({ accountId, recordIds }, n) => ({
            sql: `(SELECT ${list} AS list, ${n} AS n, ${from})`,
            values: [accountId, recordType, recordIds[0], ...filter.values],
        }));
    });
    const rows = await reader.query(selects.map(({ sql }) => sql).join(' UNION ALL '), selects.flatMap(({ values }) => values));
    rows.sort((a, b) => compare(b.time, a.time) || compare(b.id, a.id));
    const found = lists.map(() => records.map(() => []));
    for (const row of rows)
        found[row.list]?.[row.n]?.push(row);
    return found;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=few-children.repository.js.map