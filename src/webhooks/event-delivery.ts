import { setTimeout as sleep } from 'node:timers/promises';
import type { EventWebhook } from '../config';
import type { Database } from '../database/database';
import { saveSubscribers } from '../events/event-outbox.repository';
import { deliverEvents, type DeliveryFailed } from './deliver-events.service';
import { createSubscriber, type Subscriber } from './subscriber';

/** The running delivery of events. */
export interface EventDelivery {
  /** Gives up what is under way; it is posted again by whoever starts next. */
  stop(): Promise<void>;
}

export interface DeliveryLog {
  readonly notDelivered: DeliveryFailed;
  /** The database did not answer; it is asked again. */
  readonly failed: (error: unknown) => void;
}

const IDLE_MS = 500;
const FAILED_MS = 2_000;

/** Posts the events of all organizations to the webhooks from now on, each at its own pace; off when there are none. */
export async function startEventDelivery(
  database: Database,
  webhooks: readonly EventWebhook[],
  log: DeliveryLog,
): Promise<EventDelivery> {
  const subscribers = webhooks.map(createSubscriber);
  await database.write((manager) =>
    saveSubscribers(
      manager,
      subscribers.map(({ id }) => id),
    ),
  );
  const stopping = new AbortController();
  const running = subscribers.map((subscriber) => run(database, subscriber, log, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function run(database: Database, subscriber: Subscriber, log: DeliveryLog, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const pause = await deliverEvents(database, subscriber, () => new Date(), log.notDelivered, signal).then(
      (taken) => (taken > 0 ? 0 : IDLE_MS),
      (error: unknown) => {
        log.failed(error);
        return FAILED_MS;
      },
    );
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}
