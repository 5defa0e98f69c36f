import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/database';
import { findJobsToFinish, findOpenBatches, hasOpenBatches, leaseBatch, type Lease } from './copy-batches.repository';
import { finishJob } from './finish-job.service';
import { writeBatch } from './write-batch.service';

/** The workers of this process. */
export interface AssetCopyWorkers {
  /** Waits for the batches under way. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly workers: number;
  readonly leaseSeconds: number;
  /** A batch that could not be written; it is tried again when its lease is over. */
  readonly failed: (error: unknown) => void;
}

const IDLE_MS = 250;
/** This process, for whoever looks at the batches. */
const WORKER = uuidv7();
const FAILED_MS = 2_000;
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

/** Does one batch, if there is one to do. */
export async function copyNextBatch(
  { read, write }: Pick<Database, 'read' | 'write'>,
  { leaseSeconds }: Pick<WorkerOptions, 'leaseSeconds'>,
): Promise<boolean> {
  const lease = await write((manager) => nextLease(manager, leaseSeconds));
  if (lease === null) {
    for (const jobId of await findJobsToFinish(read, LOOK_AT))
      await write((manager) => finishJob(manager, jobId, new Date()));
    return false;
  }
  await write((manager) => writeBatch(manager, lease, new Date()));
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
