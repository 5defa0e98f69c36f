"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveSubscribers = saveSubscribers;
exports.insertPending = insertPending;
exports.findDueEvents = findDueEvents;
exports.claimEvent = claimEvent;
exports.postponeEvent = postponeEvent;
exports.removePending = removePending;
const bulk_1 = require("../database/bulk");
const dialect_1 = require("../database/dialect");
const event_outbox_entity_1 = require("../database/entities/event-outbox.entity");
const time_1 = require("../database/time");
const event_rows_1 = require("./event.rows");
/** From now on these are told of events, and no others. What others have not received stays for when they come back. */
async function saveSubscribers(manager, subscribers) {
    await manager.update(event_outbox_entity_1.EventSubscriberEntity, { active: true }, { active: false });
    await (0, bulk_1.upsert)(manager, event_outbox_entity_1.EventSubscriberEntity, subscribers.map((subscriber) => ({ subscriber, active: true })));
}
/** Puts events of an organization down for every subscriber. */
async function insertPending(manager, organizationId, eventIds, at) {
    await manager.query(`INSERT INTO event_outbox (organization_id, subscriber, event_id, attempts, due_at)
     SELECT ?, s.subscriber, e.event_id, 0, ? FROM event_subscribers s
     CROSS JOIN ${(0, dialect_1.jsonRows)((0, dialect_1.dialectOf)(manager), { event_id: 'id' })} e WHERE s.active = 1`, [organizationId, (0, time_1.toSqlTime)(at), JSON.stringify(eventIds.map((id) => [id]))]);
}
/** Of each organization the one event that is next for the subscriber, if it may be tried now; longest due first. */
async function findDueEvents(read, subscriber, now, limit) {
    const rows = await read.query(`SELECT o.organization_id, o.attempts, o.due_at, e.event_id, e.type, e.occurred_at, e.account_id, e.actor_id,
       e.acting_for_id, e.reason, e.details
     FROM (SELECT organization_id, MIN(event_id) AS event_id FROM event_outbox WHERE subscriber = ?
           GROUP BY organization_id) next
     JOIN event_outbox o
       ON o.organization_id = next.organization_id AND o.subscriber = ? AND o.event_id = next.event_id
     JOIN organization_events e ON e.organization_id = o.organization_id AND e.event_id = o.event_id
     WHERE o.due_at <= ? ORDER BY o.due_at LIMIT ?`, [subscriber, subscriber, (0, time_1.toSqlTime)(now), limit]);
    return rows.map((row) => ({
        subscriber,
        organizationId: row.organization_id,
        event: (0, event_rows_1.eventOf)(row),
        attempts: row.attempts,
        dueAt: row.due_at,
    }));
}
/** Takes the event for oneself until `until`; false when somebody else was first. */
async function claimEvent(manager, due, until) {
    const claimed = await manager.update(event_outbox_entity_1.EventOutboxEntity, { ...keyOf(due), dueAt: due.dueAt }, { dueAt: (0, time_1.toSqlTime)(until), attempts: due.attempts + 1 });
    return claimed.affected === 1;
}
/** The subscriber did not take it: not to be tried again before `dueAt`. */
async function postponeEvent(manager, due, dueAt) {
    await manager.update(event_outbox_entity_1.EventOutboxEntity, keyOf(due), { dueAt: (0, time_1.toSqlTime)(dueAt) });
}
/** The subscriber has it. */
async function removePending(manager, due) {
    await manager.delete(event_outbox_entity_1.EventOutboxEntity, keyOf(due));
}
function keyOf({ organizationId, subscriber, event }) {
    return { organizationId, subscriber, eventId: event.id };
}
//# sourceMappingURL=event-outbox.repository.js.map