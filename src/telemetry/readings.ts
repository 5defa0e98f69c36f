import { setTimeout as sleep } from 'node:timers/promises';
import type { CopyQueue } from '../asset-copying/copy-queue.repository';
import type { PoolUse } from '../database/pool-use';
import type { OutboxBacklog } from '../events/outbox-backlog.repository';

/** What of the service can serve. */
export interface Readiness {
  readonly database: boolean;
  readonly keys: boolean;
  readonly draining: boolean;
  /** The database takes writes. No need: reads are answered all the same. */
  readonly writable: boolean;
  /** Left out where there are none. They are no need: without them the primary answers. */
  readonly replicas?: { readonly inUse: number; readonly of: number };
}

/** What is looked at when somebody asks for the metrics. A null was not to be had in time. */
export interface Readings {
  readonly readiness: () => Promise<Readiness>;
  /** Null for the embedded database, which has no pool. */
  readonly pool: () => PoolUse | null;
  /** Places of requests that are worked on, taken and in all. */
  readonly admission: () => { readonly used: number; readonly limit: number };
  readonly copyQueue: () => Promise<CopyQueue | null>;
  readonly outbox: () => Promise<OutboxBacklog | null>;
}

const TIMEOUT_MS = 2_000;

/**
 * A reading of the database that gives null after two seconds, or when it fails. One that is still under way is waited for
 * and not begun again, so that a database that hangs has one of them to answer, however often it is asked.
 */
export function boundedReading<T>(read: () => Promise<T>, failed: (error: unknown) => void): () => Promise<T | null> {
  let underWay: Promise<T> | undefined;
  return async () => {
    underWay ??= read().finally(() => (underWay = undefined));
    try {
      return await Promise.race([underWay, timeout()]);
    } catch (error) {
      failed(error);
      return null;
    }
  };
}

async function timeout(): Promise<never> {
  await sleep(TIMEOUT_MS, undefined, { ref: false });
  throw Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}
