import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
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
/** Between two tries to write down what came of a post. */
const CONCLUDE_MS = 500;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/**
 * Tells a subscriber the next event of each organization that is due, at most eight at once (O16). An organization's events
 * come in their order, each at least once: the next one only when this one was taken.
 * @returns how many he took
 * @throws what the database says when it cannot be used; what came of a post is written down as soon as it can
 */
export async function deliverEvents(
  { read, write }: Database,
  subscriber: Subscriber,
  clock: () => Date,
  failed: DeliveryFailed,
  stopping: AbortSignal,
): Promise<number> {
  const events = await findDueEvents(read, subscriber.id, clock(), STREAMS_AT_ONCE);
  const outcomes = await Promise.allSettled(events.map(deliver));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length;

  async function deliver(due: DueEvent): Promise<boolean> {
    const now = clock();
    const until = new Date(now.getTime() + CLAIM_MS);
    if (!(await write((manager) => claimEvent(manager, due, until)))) return false;
    try {
      await subscriber.post(due.event.id, cloudEvent(due.organizationId, due.event), now, stopping);
    } catch (error) {
      failed({ subscriber, due, error });
      const retryAt = new Date(clock().getTime() + retryDelay(due.attempts));
      await conclude((manager) => postponeEvent(manager, due, retryAt), until);
      return false;
    }
    await conclude((manager) => removePending(manager, due), until);
    return true;
  }

  /** Tries for as long as nobody else may have claimed the event: otherwise it would wait for the end of the claim. */
  async function conclude(work: (manager: EntityManager) => Promise<void>, until: Date): Promise<void> {
    for (;;) {
      try {
        return await write(work);
      } catch (error) {
        if (stopping.aborted || clock().getTime() + CONCLUDE_MS >= until.getTime()) throw error;
        await sleep(CONCLUDE_MS, undefined, { signal: stopping }).catch(() => undefined);
      }
    }
  }
}

/** Doubles from a second to five minutes, less up to a quarter so that retries do not come all at once. */
function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts, 20), LONGEST_RETRY_MS) * (1 - Math.random() / 4);
}
