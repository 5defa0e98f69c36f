"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findViewing = findViewing;
exports.findCandidates = findCandidates;
exports.findMergedIds = findMergedIds;
const dialect_1 = require("../database/dialect");
const time_1 = require("../database/time");
const by_key_1 = require("../shared/by-key");
const linked_record_access_repository_1 = require("./linked-record-access.repository");
/** How many merges one after another are followed (M2); servers stop a recursion at a thousand steps with an error. */
const MAX_MERGES = 100;
/**
 * All facts that decide what a user of the home account sees of others, and the home records that he asks about, in one
 * statement: those that are there and not archived; a merged-away id gives its survivor (M2). Who is no active user of the
 * home account is given no record.
 */
async function findViewing(reader, accountId, userId, asked) {
    const { facts, others } = await (asked.length === 1 ? findViewingOfOne : findViewingOfMany)(reader, accountId, userId, asked);
    const merged = others.filter((row) => row.merged_into_id !== null);
    const survivors = await Promise.all([...(0, by_key_1.groupBy)(merged, (row) => row.asked_type)].map(([recordType, rows]) => findSurvivors(reader, accountId, recordType, rows.map((row) => row.asked_id))));
    const live = [...others.filter((row) => row.merged_into_id === null), ...survivors.flat()];
    return { facts, homeRecords: byTypeAndId(live) };
}
const homeColumns = (dialect) => [
    ['asked_type', 'r.record_type'],
    ['asked_id', 'r.record_id'],
    ['merged_into_id', 'r.merged_into_id'],
    ['owner_id', 'r.owner_id'],
    ['team_id', 'r.team_id'],
    ['match_key', (0, dialect_1.asText)(dialect, 'k.match_key')],
    ['is_primary', 'k.is_primary'],
];
const LIVE_OR_MERGED = '(r.merged_into_id IS NOT NULL OR r.archived = 0)';
const KEYS = `LEFT JOIN record_keys k ON k.account_id = r.account_id AND k.record_type = r.record_type
  AND k.record_id = r.record_id AND r.merged_into_id IS NULL`;
function findViewingOfMany(reader, accountId, userId, asked) {
    const { dialect } = reader;
    const then = (0, dialect_1.orderedJoin)(dialect);
    return (0, linked_record_access_repository_1.findAccessFactsAnd)(reader, accountId, userId, {
        columns: homeColumns(dialect),
        from: `FROM (SELECT account_id FROM users WHERE account_id = ? AND user_id = ? AND active = 1) viewer
      ${then} ${(0, dialect_1.jsonRows)(dialect, { record_type: 'id', record_id: 'id' })} asked
      ${then} records r ON r.account_id = viewer.account_id AND r.record_type = asked.record_type
        AND r.record_id = asked.record_id AND ${LIVE_OR_MERGED}
      ${KEYS}`,
        parameters: [accountId, userId, JSON.stringify(asked.map(({ recordType, recordId }) => [recordType, recordId]))],
    });
}
async function findViewingOfOne(reader, accountId, userId, asked) {
    const { facts, others } = await (0, linked_record_access_repository_1.findAccessFactsWith)(reader, accountId, userId, {
        columns: homeColumns(reader.dialect),
        join: `LEFT JOIN records r ON u.active = 1 AND r.account_id = u.account_id AND r.record_type = ?
          AND r.record_id = ? AND ${LIVE_OR_MERGED}
        ${KEYS}`,
        parameters: asked.flatMap(({ recordType, recordId }) => [recordType, recordId]),
    });
    return { facts, others: others.filter((row) => row.asked_id !== null) };
}
function byTypeAndId(rows) {
    return new Map([...(0, by_key_1.groupBy)(rows, (row) => row.asked_type)].map(([recordType, ofType]) => [
        recordType,
        new Map([...(0, by_key_1.groupBy)(ofType, (row) => row.asked_id)].map(([id, ofRecord]) => [id, homeRecord(ofRecord)])),
    ]));
}
/** What records that were merged away stand for, over up to a hundred merges one after another. */
function findSurvivors(reader, accountId, recordType, recordIds) {
    const { dialect } = reader;
    return reader.query(`WITH RECURSIVE survivors AS (
       SELECT asked.record_id AS asked_id, asked.record_id AS record_id, 0 AS depth
       FROM ${(0, dialect_1.jsonRows)(dialect, { record_id: 'id' })} asked
       UNION
       SELECT s.asked_id, r.merged_into_id, s.depth + 1 FROM survivors s
       JOIN records r ON r.account_id = ? AND r.record_type = ? AND r.record_id = s.record_id
       WHERE r.merged_into_id IS NOT NULL AND s.depth < ${MAX_MERGES}
     )
     SELECT r.record_type AS asked_type, s.asked_id, r.merged_into_id, r.owner_id, r.team_id,
       ${(0, dialect_1.asText)(dialect, 'k.match_key')} AS match_key, k.is_primary
     FROM survivors s
     ${(0, dialect_1.orderedJoin)(dialect)} records r ON r.account_id = ? AND r.record_type = ? AND r.record_id = s.record_id
       AND r.merged_into_id IS NULL AND r.archived = 0
     LEFT JOIN record_keys k
       ON k.account_id = r.account_id AND k.record_type = r.record_type AND k.record_id = r.record_id`, [JSON.stringify(recordIds.map((id) => [id])), accountId, recordType, accountId, recordType]);
}
function homeRecord(rows) {
    return {
        ownerId: rows[0]?.owner_id ?? null,
        teamId: rows[0]?.team_id ?? null,
        keys: rows
            .flatMap((row) => (row.match_key === null ? [] : { key: row.match_key, primary: row.is_primary === 1 }))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
    };
}
/** The live records of the readable accounts that have one of the keys, a row for each key they have. */
async function findCandidates(reader, readableAccountIds, recordType, keys) {
    const { dialect } = reader;
    const then = (0, dialect_1.orderedJoin)(dialect);
    const rows = await reader.query(`SELECT r.account_id, r.record_id, r.name, r.created_at, wanted.match_key, k.is_primary,
       EXISTS (SELECT 1 FROM records m ${(0, dialect_1.byIndex)(dialect, 'records_by_survivor')} WHERE m.account_id = r.account_id AND m.record_type = r.record_type
         AND m.merged_into_id = r.record_id) AS has_merged
     FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id' })} source
     ${then} ${(0, dialect_1.jsonRows)(dialect, { match_key: 'key' })} wanted
     ${then} record_keys k ON k.account_id = source.account_id AND k.record_type = ?
       AND k.match_key = ${(0, dialect_1.asBytes)(dialect, 'wanted.match_key')}
     ${then} records r ON r.account_id = k.account_id AND r.record_type = k.record_type AND r.record_id = k.record_id
       AND r.merged_into_id IS NULL AND r.archived = 0`, [JSON.stringify(readableAccountIds.map((id) => [id])), JSON.stringify(keys.map((key) => [key])), recordType]);
    return rows.map((row) => ({
        accountId: row.account_id,
        recordId: row.record_id,
        name: row.name,
        createdAt: (0, time_1.fromSqlTime)(row.created_at),
        key: row.match_key,
        primary: row.is_primary === 1,
        hasMerged: row.has_merged === 1,
    }));
}
/** Each record with the ids that were merged into it, over up to a hundred merges one after another (M2). */
async function findMergedIds(reader, recordType, records) {
    const { dialect } = reader;
    const rows = await reader.query(`WITH RECURSIVE merged AS (
       SELECT survivor.n, survivor.account_id, survivor.record_id, 0 AS depth
       FROM ${(0, dialect_1.jsonRows)(dialect, { n: 'index', account_id: 'id', record_id: 'id' })} survivor
       UNION
       SELECT m.n, m.account_id, r.record_id, m.depth + 1 FROM merged m
       JOIN records r ${(0, dialect_1.byIndex)(dialect, 'records_by_survivor')}
         ON r.account_id = m.account_id AND r.record_type = ? AND r.merged_into_id = m.record_id
       WHERE m.depth < ${MAX_MERGES}
     )
     SELECT DISTINCT n, record_id FROM merged`, [JSON.stringify(records.map((record, n) => [n, record.accountId, record.recordId])), recordType]);
    const ids = (0, by_key_1.groupBy)(rows, (row) => row.n);
    return records.map((record, n) => ({
        accountId: record.accountId,
        recordIds: (ids.get(n) ?? []).map((row) => row.record_id),
    }));
}
//# sourceMappingURL=linked-records.repository.js.map