import type { EntityManager } from 'typeorm';
import { V7Generator, UUID } from 'uuidv7';
import { dialectOf, forUpdate } from '../database/dialect';
import { OrganizationEventEntity } from '../database/entities/organization-event.entity';
import { toSqlTime } from '../database/time';
import { insertPending } from './event-outbox.repository';
import { eventOf, type EventRow } from './event.rows';
import type { NewOrganizationEvent, OrganizationEventData } from './organization-event';

/** Writes the events of one change, in their order, for the history and for every subscriber. The organization is locked. */
export async function insertEvents(
  manager: EntityManager,
  organizationId: string,
  at: Date,
  events: readonly NewOrganizationEvent[],
): Promise<void> {
  const newId = idsAfter(await findLastEventId(manager, organizationId));
  const rows = events.map(({ details, ...event }) => ({
    organizationId,
    eventId: newId(),
    occurredAt: toSqlTime(at),
    accountId: null,
    actorId: null,
    actingForId: null,
    reason: null,
    ...event,
    details: details === undefined ? null : JSON.stringify(details),
  }));
  await manager.insert(OrganizationEventEntity, rows);
  await insertPending(
    manager,
    organizationId,
    rows.map(({ eventId }) => eventId),
    at,
  );
}

/** Nobody else writes to the organization's history until the transaction ends. False when the organization is gone. */
export async function lockHistory(manager: EntityManager, organizationId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT organization_id FROM organizations WHERE organization_id = ? ${forUpdate(dialectOf(manager))}`,
    [organizationId],
  );
  return rows.length > 0;
}

/** Newest first; `after` is the id of the event before the first. */
export async function findEvents(
  manager: EntityManager,
  organizationId: string,
  limit: number,
  after: string | null,
): Promise<readonly OrganizationEventData[]> {
  const rows: EventRow[] = await manager.query(
    `SELECT event_id, type, occurred_at, account_id, actor_id, acting_for_id, reason, details FROM organization_events
     WHERE organization_id = ? ${after === null ? '' : 'AND event_id < ?'} ORDER BY event_id DESC LIMIT ?`,
    [organizationId, ...(after === null ? [] : [after]), limit],
  );
  return rows.map(eventOf);
}

export async function countEvents(manager: EntityManager, organizationId: string): Promise<number> {
  const rows: { total: number }[] = await manager.query(
    'SELECT COUNT(*) AS total FROM organization_events WHERE organization_id = ?',
    [organizationId],
  );
  return Number(rows[0]?.total ?? 0);
}

async function findLastEventId(manager: EntityManager, organizationId: string): Promise<string | null> {
  const rows: { last_id: string | null }[] = await manager.query(
    'SELECT MAX(event_id) AS last_id FROM organization_events WHERE organization_id = ?',
    [organizationId],
  );
  return rows[0]?.last_id ?? null;
}

/** UUIDv7s that grow, and are greater than the last one even if the clock that made it is ahead of this one. */
function idsAfter(last: string | null): () => string {
  const generator = new V7Generator();
  const millisecond = Math.max(Date.now(), last === null ? 0 : millisecondOf(last) + 1);
  return () => generator.generateOrResetCore(millisecond, 0).toString();
}

function millisecondOf(uuidv7: string): number {
  return Number.parseInt(UUID.parse(uuidv7).toHex().slice(0, 12), 16);
}
