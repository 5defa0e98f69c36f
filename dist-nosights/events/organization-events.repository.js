"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insertEvents = insertEvents;
exports.lockHistory = lockHistory;
exports.findEvents = findEvents;
exports.countEvents = countEvents;
const uuidv7_1 = require("uuidv7");
const dialect_1 = require("../database/dialect");
const organization_event_entity_1 = require("../database/entities/organization-event.entity");
const time_1 = require("../database/time");
const event_outbox_repository_1 = require("./event-outbox.repository");
const event_rows_1 = require("./event.rows");
/** Writes the events of one change, in their order, for the history and for every subscriber. The organization is locked. */
async function insertEvents(manager, organizationId, at, events) {
    const newId = idsAfter(await findLastEventId(manager, organizationId));
    const rows = events.map(({ details, ...event }) => ({
        organizationId,
        eventId: newId(),
        occurredAt: (0, time_1.toSqlTime)(at),
        accountId: null,
        actorId: null,
        actingForId: null,
        reason: null,
        ...event,
        details: details === undefined ? null : JSON.stringify(details),
    }));
    await manager.insert(organization_event_entity_1.OrganizationEventEntity, rows);
    await (0, event_outbox_repository_1.insertPending)(manager, organizationId, rows.map(({ eventId }) => eventId), at);
}
/** Nobody else writes to the organization's history until the transaction ends. False when the organization is gone. */
async function lockHistory(manager, organizationId) {
    const rows = await manager.query(`SELECT organization_id FROM organizations WHERE organization_id = ? ${(0, dialect_1.forUpdate)((0, dialect_1.dialectOf)(manager))}`, [organizationId]);
    return rows.length > 0;
}
/** Newest first; `after` is the id of the event before the first. */
async function findEvents(manager, organizationId, limit, after) {
    const rows = await manager.query(`SELECT event_id, type, occurred_at, account_id, actor_id, acting_for_id, reason, details FROM organization_events
     WHERE organization_id = ? ${after === null ? '' : 'AND event_id < ?'} ORDER BY event_id DESC LIMIT ?`, [organizationId, ...(after === null ? [] : [after]), limit]);
    return rows.map(event_rows_1.eventOf);
}
async function countEvents(manager, organizationId) {
    const rows = await manager.query('SELECT COUNT(*) AS total FROM organization_events WHERE organization_id = ?', [organizationId]);
    return Number(rows[0]?.total ?? 0);
}
async function findLastEventId(manager, organizationId) {
    const rows = await manager.query('SELECT MAX(event_id) AS last_id FROM organization_events WHERE organization_id = ?', [organizationId]);
    return rows[0]?.last_id ?? null;
}
/** UUIDv7s that grow, and are greater than the last one even if the clock that made it is ahead of this one. */
function idsAfter(last) {
    const generator = new uuidv7_1.V7Generator();
    const millisecond = Math.max(Date.now(), last === null ? 0 : millisecondOf(last) + 1);
    return () => generator.generateOrResetCore(millisecond, 0).toString();
}
function millisecondOf(uuidv7) {
    return Number.parseInt(uuidv7_1.UUID.parse(uuidv7).toHex().slice(0, 12), 16);
}
//# sourceMappingURL=organization-events.repository.js.map