import type { Database } from '../database/database';
import {
  claimEvent,
  findDueEvents,
  postponeEvent,
  removePending,
  type DueEvent,
} from '../events/event-outbox.repository';
import { cloudEvent } from './cloud-event';
import type { Subscriber } from './subscriber';

/** What goes wrong on the way to a subscriber. */
export type DeliveryFailed = (failure: {
  readonly subscriber: Subscriber;
  readonly due: DueEvent;
  readonly error: unknown;
}) => void;

const STREAMS_AT_ONCE = 8;
/** Longer than a post can take, so that nobody else tries the same event meanwhile. */
const CLAIM_MS = 60_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/**
 * Tells a subscriber the next event of each organization that is due, at most eight at once (O16). An organization's events
 * come in their order, each at least once: the next one only when this one was taken.
 * @returns how many he took
 */
export async function deliverEvents(
  { read, write }: Database,
  subscriber: Subscriber,
  clock: () => Date,
  failed: DeliveryFailed,
  stopping: AbortSignal,
): Promise<number> {
  const events = await findDueEvents(read, subscriber.id, clock(), STREAMS_AT_ONCE);
  const taken = await Promise.all(events.map(deliver));
  return taken.filter(Boolean).length;

  async function deliver(due: DueEvent): Promise<boolean> {
    const now = clock();
    const until = new Date(now.getTime() + CLAIM_MS);
    if (!(await write((manager) => claimEvent(manager, due, until)))) return false;
    try {
      await subscriber.post(due.event.id, cloudEvent(due.organizationId, due.event), now, stopping);
    } catch (error) {
      failed({ subscriber, due, error });
      const retryAt = new Date(clock().getTime() + retryDelay(due.attempts));
      await write((manager) => postponeEvent(manager, due, retryAt));
      return false;
    }
    await write((manager) => removePending(manager, due));
    return true;
  }
}

/** Doubles from a second to five minutes, less up to a quarter so that retries do not come all at once. */
function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts, 20), LONGEST_RETRY_MS) * (1 - Math.random() / 4);
}
