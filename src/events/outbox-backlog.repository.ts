import { boundedSelect } from '../database/dialect';
import type { SqlReader } from '../database/sql-reader';
import { secondsSince } from '../database/time';

/** What is still to be delivered to those who are told of events. */
export interface OutboxBacklog {
  /** Counted up to 100,000. */
  readonly pending: number;
  /** 0 without any. */
  readonly oldestAgeSeconds: number;
}

const MOST = 100_000;

/** Reads one index for the count, and of each organization the oldest event. */
export async function readOutboxBacklog(read: SqlReader, now: Date): Promise<OutboxBacklog> {
  const [counted] = await read.query<{ pending: number }>(
    boundedSelect(`COUNT(*) AS pending FROM (SELECT 1 FROM event_subscribers s
      JOIN event_outbox o ON o.subscriber = s.subscriber WHERE s.active = 1 LIMIT ${MOST}) counted`),
    [],
  );
  const [oldest] = await read.query<{ occurred_at: string | null }>(
    boundedSelect(`MIN(e.occurred_at) AS occurred_at FROM (
        SELECT o.organization_id, MIN(o.event_id) AS event_id FROM event_subscribers s
        JOIN event_outbox o ON o.subscriber = s.subscriber WHERE s.active = 1
        GROUP BY o.subscriber, o.organization_id) next
      JOIN organization_events e ON e.organization_id = next.organization_id AND e.event_id = next.event_id`),
    [],
  );
  return {
    pending: Number(counted?.pending ?? 0),
    oldestAgeSeconds: secondsSince(oldest?.occurred_at ?? null, now),
  };
}
