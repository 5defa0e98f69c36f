import { fromSqlTime } from '../database/time';
import type { OrganizationEventData, OrganizationEventType } from './organization-event';

/** A row of `organization_events`, as every driver gives it. */
export interface EventRow {
  readonly event_id: string;
  readonly type: OrganizationEventType;
  readonly occurred_at: string;
  readonly account_id: string | null;
  readonly actor_id: string | null;
  readonly acting_for_id: string | null;
  readonly reason: string | null;
  readonly details: string | null;
}

export function eventOf(row: EventRow): OrganizationEventData {
  return {
    id: row.event_id,
    type: row.type,
    occurredAt: fromSqlTime(row.occurred_at),
    accountId: row.account_id,
    actorId: row.actor_id,
    actingForId: row.acting_for_id,
    reason: row.reason,
    details: row.details === null ? null : (JSON.parse(row.details) as unknown),
  };
}
