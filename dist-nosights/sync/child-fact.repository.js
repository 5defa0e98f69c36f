"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveActivities = saveActivities;
exports.saveDeals = saveDeals;
const bulk_1 = require("../database/bulk");
const activity_entity_1 = require("../database/entities/activity.entity");
const deal_entity_1 = require("../database/entities/deal.entity");
const dialect_1 = require("../database/dialect");
const time_1 = require("../database/time");
const record_1 = require("../linked-records/record");
/** Deals without a close date are listed before all others. */
const END_OF_TIME = '9999-12-31 23:59:59.999';
const ROWS_PER_DELETE = 200;
const ACTIVITY_TABLES = {
    heads: 'activities',
    rows: 'record_activities',
    id: 'activity_id',
    time: 'occurred_at',
};
const DEAL_TABLES = { heads: 'deals', rows: 'record_deals', id: 'deal_id', time: 'listed_at' };
/** Overwrites the activities, each of another id; an archived one is listed under no record. */
async function saveActivities(manager, facts) {
    const heads = facts.map((fact) => ({
        accountId: fact.accountId,
        activityId: fact.id,
        occurredAt: (0, time_1.toSqlTime)(fact.occurredAt),
        records: JSON.stringify(recordsOf(fact)),
        updatedAt: (0, time_1.toSqlTime)(fact.updatedAt),
    }));
    const rows = facts.flatMap((fact) => recordsOf(fact).map(([recordType, recordId]) => ({
        accountId: fact.accountId,
        recordType,
        recordId,
        occurredAt: (0, time_1.toSqlTime)(fact.occurredAt),
        activityId: fact.id,
        type: fact.type,
        ownerName: fact.ownerName,
        title: fact.title,
        body: fact.body,
        direction: fact.direction,
        durationMs: fact.durationMs,
        disposition: fact.disposition,
        endsAt: sqlTime(fact.endsAt),
        location: fact.location,
        outcome: fact.outcome,
        status: fact.status,
        priority: fact.priority,
        dueAt: sqlTime(fact.dueAt),
    })));
    await replace(manager, ACTIVITY_TABLES, facts, { entity: activity_entity_1.ActivityEntity, heads }, { entity: activity_entity_1.RecordActivityEntity, rows });
}
/** Overwrites the deals, each of another id; an archived one is listed under no record. */
async function saveDeals(manager, facts) {
    const heads = facts.map((fact) => ({
        accountId: fact.accountId,
        dealId: fact.id,
        listedAt: sqlTime(fact.closeDate) ?? END_OF_TIME,
        records: JSON.stringify(recordsOf(fact)),
        updatedAt: (0, time_1.toSqlTime)(fact.updatedAt),
    }));
    const rows = facts.flatMap((fact) => recordsOf(fact).map(([recordType, recordId]) => ({
        accountId: fact.accountId,
        recordType,
        recordId,
        listedAt: sqlTime(fact.closeDate) ?? END_OF_TIME,
        dealId: fact.id,
        name: fact.name,
        amount: fact.amount,
        currency: fact.currency,
        pipeline: fact.pipeline,
        stage: fact.stage,
        status: fact.status,
        closeDate: sqlTime(fact.closeDate),
        ownerName: fact.ownerName,
    })));
    await replace(manager, DEAL_TABLES, facts, { entity: deal_entity_1.DealEntity, heads }, { entity: deal_entity_1.RecordDealEntity, rows });
}
async function replace(manager, tables, facts, head, row) {
    await removeRows(manager, tables, await findRows(manager, tables, facts));
    await (0, bulk_1.upsert)(manager, head.entity, head.heads);
    await (0, bulk_1.upsert)(manager, row.entity, row.rows);
}
/** The primary keys of the rows under which the facts are listed now. */
async function findRows(manager, { heads, id, time }, facts) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const known = await manager.query(`SELECT h.account_id, h.${id} AS id, h.${time} AS listed, h.records
     FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id', id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} ${heads} h ON h.account_id = wanted.account_id AND h.${id} = wanted.id`, [JSON.stringify(facts.map((fact) => [fact.accountId, fact.id]))]);
    return known.flatMap((row) => JSON.parse(row.records).map(([type, recordId]) => [
        row.account_id,
        type,
        recordId,
        row.listed,
        row.id,
    ]));
}
async function removeRows(manager, { rows, id, time }, keys) {
    const one = `(account_id = ? AND record_type = ? AND record_id = ? AND ${time} = ? AND ${id} = ?)`;
    for (const part of (0, bulk_1.chunks)(keys, ROWS_PER_DELETE)) {
        await manager.query(`DELETE FROM ${rows} WHERE ${part.map(() => one).join(' OR ')}`, part.flat());
    }
}
function recordsOf(fact) {
    if (fact.archived)
        return [];
    return [
        ...fact.contactIds.map((id) => [record_1.RecordType.CONTACT, id]),
        ...fact.companyIds.map((id) => [record_1.RecordType.COMPANY, id]),
    ];
}
function sqlTime(time) {
    return time === null ? null : (0, time_1.toSqlTime)(time);
}
//# sourceMappingURL=child-fact.repository.js.map