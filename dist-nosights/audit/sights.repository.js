"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insertSights = insertSights;
exports.findRecordSights = findRecordSights;
exports.countRecordSights = countRecordSights;
const uuidv7_1 = require("uuidv7");
const bulk_1 = require("../database/bulk");
const dialect_1 = require("../database/dialect");
const audit_entity_1 = require("../database/entities/audit.entity");
const time_1 = require("../database/time");
/** Writes sights down, in two statements whatever their number (M10). */
async function insertSights(manager, sights) {
    const identified = sights.map((sight) => ({ sightId: (0, uuidv7_1.uuidv7)(), ...sight }));
    const records = identified.flatMap(({ accountId, sightId, records: seen }) => seen.map((record) => ({ accountId, sightId, ...record })));
    await (0, bulk_1.insert)(manager, audit_entity_1.SightRecordEntity, records);
    const rows = identified.map(({ accountId, sightId, seenAt, viewer }) => ({
        accountId,
        sightId,
        seenAt: (0, time_1.toSqlTime)(seenAt),
        viewerAccountId: viewer.accountId,
        userId: viewer.userId,
        actorId: viewer.actorId,
        tokenId: viewer.tokenId,
    }));
    await (0, bulk_1.insert)(manager, audit_entity_1.SightEntity, rows);
}
/** Sights of a record, newest first. */
async function findRecordSights(reader, { accountId, recordType, recordIds }, limit, after) {
    const { dialect } = reader;
    const then = (0, dialect_1.orderedJoin)(dialect);
    const rows = await reader.query(`SELECT r.sight_id, s.seen_at, s.viewer_account_id, s.user_id, s.actor_id, s.token_id, r.home_record_id
     FROM ${(0, dialect_1.jsonRows)(dialect, { record_id: 'id' })} asked
     ${then} sight_records r ON r.account_id = ? AND r.record_type = ? AND r.record_id = asked.record_id
       ${after === null ? '' : 'AND (r.sight_id < ? OR (r.sight_id = ? AND r.home_record_id > ?))'}
     ${then} sights s ON s.account_id = r.account_id AND s.sight_id = r.sight_id
     ORDER BY r.sight_id DESC, r.home_record_id LIMIT ?`, [
        JSON.stringify(recordIds.map((id) => [id])),
        accountId,
        recordType,
        ...(after === null ? [] : [after.id, after.id, after.homeRecordId]),
        limit,
    ]);
    return rows.map((row) => ({
        id: row.sight_id,
        seenAt: (0, time_1.fromSqlTime)(row.seen_at),
        viewerAccountId: row.viewer_account_id,
        userId: row.user_id,
        actorId: row.actor_id,
        tokenId: row.token_id,
        homeRecordId: row.home_record_id,
    }));
}
async function countRecordSights(reader, { accountId, recordType, recordIds }) {
    const { dialect } = reader;
    const [counted] = await reader.query(`SELECT COUNT(*) AS total FROM ${(0, dialect_1.jsonRows)(dialect, { record_id: 'id' })} asked
     ${(0, dialect_1.orderedJoin)(dialect)} sight_records r
       ON r.account_id = ? AND r.record_type = ? AND r.record_id = asked.record_id`, [JSON.stringify(recordIds.map((id) => [id])), accountId, recordType]);
    return Number(counted?.total ?? 0);
}
//# sourceMappingURL=sights.repository.js.map