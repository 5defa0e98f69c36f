import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { OrganizationEventEntity } from '../database/entities/organization-event.entity';
import { fromSqlTime, toSqlTime } from '../database/time';
import type { NewOrganizationEvent, OrganizationEventData, OrganizationEventType } from './organization-event';

/** Writes the events of one change, in their order. */
export async function insertEvents(
  manager: EntityManager,
  organizationId: string,
  at: Date,
  events: readonly NewOrganizationEvent[],
): Promise<void> {
  await manager.insert(
    OrganizationEventEntity,
    events.map(({ details, ...event }) => ({
      organizationId,
      eventId: uuidv7(),
      occurredAt: toSqlTime(at),
      accountId: null,
      actorId: null,
      actingForId: null,
      reason: null,
      ...event,
      details: details === undefined ? null : JSON.stringify(details),
    })),
  );
}

/** Newest first; `after` is the id of the event before the first. */
export async function findEvents(
  manager: EntityManager,
  organizationId: string,
  limit: number,
  after: string | null,
): Promise<readonly OrganizationEventData[]> {
  const rows: Record<string, string | null>[] = await manager.query(
    `SELECT event_id, type, occurred_at, account_id, actor_id, acting_for_id, reason, details FROM organization_events
     WHERE organization_id = ? ${after === null ? '' : 'AND event_id < ?'} ORDER BY event_id DESC LIMIT ?`,
    [organizationId, ...(after === null ? [] : [after]), limit],
  );
  return rows.map((row) => ({
    id: String(row['event_id']),
    type: row['type'] as OrganizationEventType,
    occurredAt: fromSqlTime(String(row['occurred_at'])),
    accountId: row['account_id'] ?? null,
    actorId: row['actor_id'] ?? null,
    actingForId: row['acting_for_id'] ?? null,
    reason: row['reason'] ?? null,
    details: row['details'] == null ? null : (JSON.parse(row['details']) as unknown),
  }));
}

export async function countEvents(manager: EntityManager, organizationId: string): Promise<number> {
  const rows: { total: number }[] = await manager.query(
    'SELECT COUNT(*) AS total FROM organization_events WHERE organization_id = ?',
    [organizationId],
  );
  return Number(rows[0]?.total ?? 0);
}
