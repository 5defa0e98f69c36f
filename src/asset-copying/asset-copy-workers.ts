import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/database';
import {
  findJobsToFinish,
  findOpenBatches,
  hasOpenBatches,
  leaseBatch,
  releaseBatch,
  type Lease,
} from './copy-batches.repository';
import { finishJob } from './finish-job.service';
import { writeBatch } from './write-batch.service';
import { writeOneByOne } from './write-one-by-one.service';

/** The workers of this process. */
export interface AssetCopyWorkers {
  /** Waits for the batches under way. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly workers: number;
  readonly leaseSeconds: number;
  /** A batch or an item that could not be written, and why; what became of it is written down with it. */
  readonly failed: (error: unknown) => void;
}

const IDLE_MS = 250;
/** This process, for whoever looks at the batches. */
const WORKER = uuidv7();
const FAILED_MS = 2_000;
/** How often a batch is tried as a whole. */
const WHOLE_TRIES = 3;
/** Enough that workers who look at once seldom go for the same one. */
const LOOK_AT = 16;

/** Starts the workers that do the jobs of this database, beside those of other processes (A10). */
export function startAssetCopyWorkers(database: Database, options: WorkerOptions): AssetCopyWorkers {
  const stopping = new AbortController();
  const running = Array.from({ length: options.workers }, () => work(database, options, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function work(database: Database, options: WorkerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const pause = await copyNextBatch(database, options).then(
      (didSomething) => (didSomething ? 0 : IDLE_MS),
      (error: unknown) => {
        options.failed(error);
        return FAILED_MS;
      },
    );
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Does one batch, if there is one to do. One that was leased often, and so could not be written or took its worker along,
 * is written item by item.
 * @throws what keeps it from being written; it can be leased again soon
 */
export async function copyNextBatch(
  { read, write }: Pick<Database, 'read' | 'write'>,
  { leaseSeconds, failed }: Pick<WorkerOptions, 'leaseSeconds'> & Partial<Pick<WorkerOptions, 'failed'>>,
): Promise<boolean> {
  const lease = await write((manager) => nextLease(manager, leaseSeconds));
  if (lease === null) {
    for (const jobId of await findJobsToFinish(read, LOOK_AT))
      await write((manager) => finishJob(manager, jobId, new Date()));
    return false;
  }
  try {
    if (lease.fence > WHOLE_TRIES) await writeOneByOne(write, lease, (error) => failed?.(error));
    else await write((manager) => writeBatch(manager, lease, new Date()));
  } catch (error) {
    const soon = new Date(Date.now() + FAILED_MS);
    // If that fails too, the lease ends by itself.
    await write((manager) => releaseBatch(manager, lease, soon)).catch(() => undefined);
    throw error;
  }
  if (!(await hasOpenBatches(read, lease.jobId))) await write((manager) => finishJob(manager, lease.jobId, new Date()));
  return true;
}

async function nextLease(manager: Parameters<typeof leaseBatch>[0], leaseSeconds: number): Promise<Lease | null> {
  const now = new Date();
  const until = new Date(now.getTime() + leaseSeconds * 1000);
  const open = [...(await findOpenBatches(manager, now, LOOK_AT))];
  while (open.length > 0) {
    const [seen] = open.splice(Math.floor(Math.random() * open.length), 1);
    const lease = seen === undefined ? null : await leaseBatch(manager, seen, until, WORKER);
    if (lease !== null) return lease;
  }
  return null;
}
