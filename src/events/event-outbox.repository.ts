import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { dialectOf, jsonRows } from '../database/dialect';
import { EventOutboxEntity, EventSubscriberEntity } from '../database/entities/event-outbox.entity';
import { toSqlTime } from '../database/time';
import { eventOf, type EventRow } from './event.rows';
import type { OrganizationEventData } from './organization-event';

/** The oldest event of an organization that a subscriber has not received. */
export interface DueEvent {
  readonly subscriber: string;
  readonly organizationId: string;
  readonly event: OrganizationEventData;
  /** How often it was tried already. */
  readonly attempts: number;
  /** As stored; the claim names it. */
  readonly dueAt: string;
}

/** From now on these are told of events, and no others. What others have not received stays for when they come back. */
export async function saveSubscribers(manager: EntityManager, subscribers: readonly string[]): Promise<void> {
  await manager.update(EventSubscriberEntity, { active: true }, { active: false });
  await upsert(
    manager,
    EventSubscriberEntity,
    subscribers.map((subscriber) => ({ subscriber, active: true })),
  );
}

/** Puts events of an organization down for every subscriber. */
export async function insertPending(
  manager: EntityManager,
  organizationId: string,
  eventIds: readonly string[],
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO event_outbox (organization_id, subscriber, event_id, attempts, due_at)
     SELECT ?, s.subscriber, e.event_id, 0, ? FROM event_subscribers s
     CROSS JOIN ${jsonRows(dialectOf(manager), { event_id: 'id' })} e WHERE s.active = 1`,
    [organizationId, toSqlTime(at), JSON.stringify(eventIds.map((id) => [id]))],
  );
}

/** Of each organization the one event that is next for the subscriber, if it may be tried now; longest due first. */
export async function findDueEvents(
  read: EntityManager,
  subscriber: string,
  now: Date,
  limit: number,
): Promise<readonly DueEvent[]> {
  const rows: (EventRow & { organization_id: string; attempts: number; due_at: string })[] = await read.query(
    `SELECT o.organization_id, o.attempts, o.due_at, e.event_id, e.type, e.occurred_at, e.account_id, e.actor_id,
       e.acting_for_id, e.reason, e.details
     FROM (SELECT organization_id, MIN(event_id) AS event_id FROM event_outbox WHERE subscriber = ?
           GROUP BY organization_id) next
     JOIN event_outbox o
       ON o.organization_id = next.organization_id AND o.subscriber = ? AND o.event_id = next.event_id
     JOIN organization_events e ON e.organization_id = o.organization_id AND e.event_id = o.event_id
     WHERE o.due_at <= ? ORDER BY o.due_at LIMIT ?`,
    [subscriber, subscriber, toSqlTime(now), limit],
  );
  return rows.map((row) => ({
    subscriber,
    organizationId: row.organization_id,
    event: eventOf(row),
    attempts: row.attempts,
    dueAt: row.due_at,
  }));
}

/** Takes the event for oneself until `until`; false when somebody else was first. */
export async function claimEvent(manager: EntityManager, due: DueEvent, until: Date): Promise<boolean> {
  const claimed = await manager.update(
    EventOutboxEntity,
    { ...keyOf(due), dueAt: due.dueAt },
    { dueAt: toSqlTime(until), attempts: due.attempts + 1 },
  );
  return claimed.affected === 1;
}

/** The subscriber did not take it: not to be tried again before `dueAt`. */
export async function postponeEvent(manager: EntityManager, due: DueEvent, dueAt: Date): Promise<void> {
  await manager.update(EventOutboxEntity, keyOf(due), { dueAt: toSqlTime(dueAt) });
}

/** The subscriber has it. */
export async function removePending(manager: EntityManager, due: DueEvent): Promise<void> {
  await manager.delete(EventOutboxEntity, keyOf(due));
}

function keyOf({ organizationId, subscriber, event }: DueEvent) {
  return { organizationId, subscriber, eventId: event.id };
}
