"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEALS = exports.ACTIVITIES = void 0;
exports.findNewest = findNewest;
exports.countChildren = countChildren;
exports.childFilter = childFilter;
exports.newestFirst = newestFirst;
const dialect_1 = require("../database/dialect");
const time_1 = require("../database/time");
const by_key_1 = require("../shared/by-key");
const id_1 = require("../shared/id");
/** Newest first. */
exports.ACTIVITIES = {
    table: 'record_activities',
    time: 'occurred_at',
    id: 'activity_id',
    columns: [
        'type',
        'owner_name',
        'title',
        'body',
        'direction',
        'duration_ms',
        'disposition',
        'ends_at',
        'location',
        'outcome',
        'status',
        'priority',
        'due_at',
    ],
    child: activity,
};
/** Newest close date first, and those without one before them. */
exports.DEALS = {
    table: 'record_deals',
    time: 'listed_at',
    id: 'deal_id',
    columns: ['name', 'amount', 'currency', 'pipeline', 'stage', 'status', 'close_date', 'owner_name'],
    child: deal,
};
/**
 * The first rows of one list of each record, in the order of the records. Places are ranked over all ids of a record; a row
 * listed under two of them has one rank and is given once.
 */
async function findNewest(reader, recordType, records, { table: { table, time, id }, columns, range }) {
    const { dialect } = reader;
    const filter = childFilter({ time, id }, range);
    const rows = await reader.query(`SELECT newest.n, c.account_id, c.${id} AS id, c.${time} AS time${columns.map((column) => `, c.${column}`).join('')}
     FROM (
       SELECT wanted.n, l.account_id, l.record_id, l.${time}, l.${id},
         DENSE_RANK() OVER (PARTITION BY wanted.n ORDER BY l.${time} DESC, l.${id} DESC) AS place
       FROM ${(0, dialect_1.jsonRows)(dialect, { n: 'index', account_id: 'id', record_id: 'id' })} wanted
       ${(0, dialect_1.orderedJoin)(dialect)} ${table} l
         ON l.account_id = wanted.account_id AND l.record_type = ? AND l.record_id = wanted.record_id ${filter.sql}
     ) newest
     ${(0, dialect_1.orderedJoin)(dialect)} ${table} c ON c.account_id = newest.account_id AND c.record_type = ?
       AND c.record_id = newest.record_id AND c.${time} = newest.${time} AND c.${id} = newest.${id}
     WHERE newest.place <= ?
     ORDER BY newest.n, newest.place`, [wantedRows(records), recordType, ...filter.values, recordType, range.limit]);
    const byRecord = (0, by_key_1.groupBy)(rows, (row) => row.n);
    return records.map((_, n) => (byRecord.get(n) ?? []).filter((row, i, all) => all[i - 1]?.id !== row.id));
}
/** How many rows a record has in a table, of some types or of all. */
async function countChildren(reader, recordType, records, child, types) {
    const { dialect } = reader;
    const filter = childFilter(child, { types, after: null });
    const rows = await reader.query(`SELECT wanted.n, COUNT(DISTINCT l.${child.id}) AS total
     FROM ${(0, dialect_1.jsonRows)(dialect, { n: 'index', account_id: 'id', record_id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} ${child.table} l
       ON l.account_id = wanted.account_id AND l.record_type = ? AND l.record_id = wanted.record_id ${filter.sql}
     GROUP BY wanted.n`, [wantedRows(records), recordType, ...filter.values]);
    const totals = new Map(rows.map((row) => [row.n, row.total]));
    return records.map((_, n) => Number(totals.get(n) ?? 0));
}
/** What narrows a list to a part of it. */
function childFilter({ time, id }, { types, after }) {
    const clauses = [];
    const values = [];
    if (types !== null) {
        clauses.push(types.length === 0 ? 'AND 1 = 0' : `AND l.type IN (${types.map(() => '?').join(', ')})`);
        values.push(...types);
    }
    if (after !== null) {
        const at = (0, time_1.toSqlTime)(new Date(after.time));
        clauses.push(`AND l.${time} <= ? AND (l.${time} < ? OR l.${id} < ?)`);
        values.push(at, at, after.id);
    }
    return { sql: clauses.join(' '), values };
}
/** The whole of the clustered index, so that each server reads it backwards instead of sorting. */
function newestFirst({ time, id }) {
    return `ORDER BY l.account_id DESC, l.record_type DESC, l.record_id DESC, l.${time} DESC, l.${id} DESC`;
}
function wantedRows(records) {
    return JSON.stringify(records.flatMap(({ accountId, recordIds }, n) => recordIds.map((id) => [n, accountId, id])));
}
function activity(row) {
    return {
        id: (0, id_1.scopedId)(row.account_id, row.id),
        activityId: row.id,
        type: row.type,
        occurredAt: (0, time_1.fromSqlTime)(row.time),
        ownerName: row.owner_name,
        title: row.title,
        subject: row.title,
        body: row.body,
        direction: row.direction,
        durationMs: row.duration_ms,
        disposition: row.disposition,
        endsAt: time(row.ends_at),
        location: row.location,
        outcome: row.outcome,
        status: row.status,
        priority: row.priority,
        dueAt: time(row.due_at),
    };
}
function deal(row) {
    return {
        id: (0, id_1.scopedId)(row.account_id, row.id),
        dealId: row.id,
        listedAt: (0, time_1.fromSqlTime)(row.time),
        name: row.name,
        amount: row.amount,
        currency: row.currency,
        pipeline: row.pipeline,
        stage: row.stage,
        status: row.status,
        closeDate: time(row.close_date),
        ownerName: row.owner_name,
    };
}
function time(value) {
    return typeof value === 'string' ? (0, time_1.fromSqlTime)(value) : null;
}
//# sourceMappingURL=record-children.repository.js.map