"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WRITTEN_DEALS = exports.WRITTEN_ACTIVITIES = exports.MAX_WRITTEN = void 0;
exports.columnsOf = columnsOf;
exports.fitsStatement = fitsStatement;
exports.findChildTexts = findChildTexts;
const dialect_1 = require("../database/dialect");
const record_children_repository_1 = require("./record-children.repository");
const record_1 = require("./record");
/** How many of each record's list the database writes; longer pages are read as rows. */
exports.MAX_WRITTEN = 10;
/** How many members the texts of one statement may have, over all lists, places and types: its own text grows with them. */
const MAX_MEMBERS = 800;
exports.WRITTEN_ACTIVITIES = {
    child: record_children_repository_1.ACTIVITIES,
    columns: {
        id: ['activity_id', 'id'],
        type: ['type', 'code'],
        occurredAt: ['occurred_at', 'time'],
        ownerName: ['owner_name', 'text'],
        title: ['title', 'text'],
        subject: ['title', 'text'],
        body: ['body', 'text'],
        direction: ['direction', 'code'],
        durationMs: ['duration_ms', 'number'],
        disposition: ['disposition', 'text'],
        endsAt: ['ends_at', 'time'],
        location: ['location', 'text'],
        outcome: ['outcome', 'text'],
        status: ['status', 'text'],
        priority: ['priority', 'text'],
        dueAt: ['due_at', 'time'],
    },
    typeCodes: Object.fromEntries(Object.entries(record_1.ACTIVITY_TYPE_NAMES).map(([code, name]) => [name, code])),
};
exports.WRITTEN_DEALS = {
    child: record_children_repository_1.DEALS,
    columns: {
        id: ['deal_id', 'id'],
        name: ['name', 'text'],
        amount: ['amount', 'text'],
        currency: ['currency', 'code'],
        pipeline: ['pipeline', 'text'],
        stage: ['stage', 'text'],
        status: ['status', 'code'],
        closeDate: ['close_date', 'time'],
        ownerName: ['owner_name', 'text'],
    },
    typeCodes: null,
};
/** The columns of a table that a shape is made of, apart from a row's place. */
function columnsOf({ child, columns, typeCodes }, { byType }) {
    const asked = new Set([...byType.values()].flat().map(({ field }) => (field === null ? undefined : columns[field]?.[0])));
    if (typeCodes !== null)
        asked.add('type');
    return child.columns.filter((column) => asked.has(column));
}
/** Whether one statement takes these lists. */
function fitsStatement(lists) {
    return lists.reduce((sum, { range, shape }) => sum + range.limit * shape.members, 0) <= MAX_MEMBERS;
}
/**
 * Lists of records that each have a single id, newest first, written as JSON by the database, in one statement: for each list
 * the texts of its records, in their order and in UTF-8, without brackets. One sub-select for each place of a list goes
 * straight down the clustered index, however long the list is.
 */
async function findChildTexts(reader, recordType, records, lists) {
    const columns = lists.map(({ table, range, shape }, list) => {
        const filter = (0, record_children_repository_1.childFilter)(table.child, range);
        const places = Array.from({ length: range.limit }, (_, place) => `(SELECT ${jsonOf(table, shape)} FROM ${table.child.table} l
          WHERE l.account_id = wanted.account_id AND l.record_type = ? AND l.record_id = wanted.record_id ${filter.sql}
          ${(0, record_children_repository_1.newestFirst)(table.child)} LIMIT ${place}, 1)`);
        return {
            sql: `CONVERT(CONCAT_WS(',', ${places.join(', ')}) USING binary) AS list_${list}`,
            values: places.flatMap(() => [recordType, ...filter.values]),
        };
    });
    const rows = await reader.query(`SELECT wanted.n, ${columns.map(({ sql }) => sql).join(', ')}
     FROM ${(0, dialect_1.jsonRows)(reader.dialect, { n: 'index', account_id: 'id', record_id: 'id' })} wanted`, [
        ...columns.flatMap(({ values }) => values),
        JSON.stringify(records.map(({ accountId, recordIds }, n) => [n, accountId, recordIds[0]])),
    ]);
    return lists.map((_, list) => {
        const texts = records.map(() => NOTHING);
        for (const row of rows)
            texts[Number(row['n'])] = complete(row[`list_${list}`]);
        return texts;
    });
}
const NOTHING = new Uint8Array();
/** What stands for a row whose text is longer than the server writes; no byte of JSON is this one. */
const TOO_LONG = 1;
/** @throws Error when the server could not write all of it. */
function complete(bytes) {
    if (bytes instanceof Uint8Array && !bytes.includes(TOO_LONG))
        return bytes;
    throw new Error('a text is longer than the database server writes');
}
const written = new WeakMap();
/** The expression that writes a row. */
function jsonOf(table, shape) {
    const known = written.get(shape);
    if (known !== undefined)
        return known;
    const { typeCodes } = table;
    const byJson = new Map();
    for (const [typeName, members] of shape.byType) {
        const parts = ["'{'", ...members.map((member, i) => memberOf(table, member, i)), "'}'"];
        const json = `COALESCE(CONCAT(${parts.join(', ')}), CHAR(${TOO_LONG}))`;
        byJson.set(json, [...(byJson.get(json) ?? []), typeCodes?.[typeName] ?? '']);
    }
    const cases = [...byJson].map(([json, codes]) => ({ json, codes: codes.map((code) => `'${code}'`).join(', ') }));
    const [only] = cases;
    const expression = only !== undefined && cases.length === 1
        ? only.json
        : `CASE ${cases.map(({ json, codes }) => `WHEN l.type IN (${codes}) THEN ${json}`).join(' ')} END`;
    written.set(shape, expression);
    return expression;
}
/** A name of GraphQL's grammar, and so nothing that SQL or JSON would read otherwise. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;
function memberOf({ columns }, { key, field, constant }, i) {
    if (!NAME.test(key) || !NAME.test(constant ?? '_'))
        throw new Error('a response key is no name');
    const head = `${i === 0 ? '' : ','}"${key}":`;
    if (field === null)
        return `'${head}"${constant ?? ''}"'`;
    const known = columns[field];
    if (known === undefined)
        throw new Error(`no column is known for the field ${field}`);
    return `'${head}', ${valueOf(...known)}`;
}
function valueOf(column, kind) {
    const value = `l.${column}`;
    switch (kind) {
        case 'id':
            return `CONVERT(JSON_QUOTE(CONCAT(l.account_id, ' ', ${value})) USING utf8mb4)`;
        case 'code':
            return `COALESCE(CONCAT('"', CONVERT(${value} USING utf8mb4), '"'), 'null')`;
        case 'time':
            return `COALESCE(CONCAT('"', REPLACE(${value}, ' ', 'T'), 'Z"'), 'null')`;
        case 'number':
            return `COALESCE(${value}, 'null')`;
        case 'text':
            return `COALESCE(JSON_QUOTE(${value}), 'null')`;
    }
}
//# sourceMappingURL=child-text.repository.js.map