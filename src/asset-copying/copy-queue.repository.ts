import { boundedSelect } from '../database/dialect';
import type { SqlReader } from '../database/sql-reader';
import { secondsSince } from '../database/time';

/** Jobs in one status; `oldestAgeSeconds` is 0 without any. */
export interface JobsInStatus {
  readonly jobs: number;
  readonly oldestAgeSeconds: number;
}

/** The jobs that are not over, of all processes. */
export interface CopyQueue {
  readonly queued: JobsInStatus;
  readonly running: JobsInStatus;
}

/** Reads the index of the jobs that are not finished. */
export async function readCopyQueue(read: SqlReader, now: Date): Promise<CopyQueue> {
  const rows = await read.query<{ status: string; jobs: number; oldest: string }>(
    boundedSelect(`status, COUNT(*) AS jobs, MIN(created_at) AS oldest FROM asset_copy_jobs
      WHERE finished_at IS NULL GROUP BY status`),
    [],
  );
  const inStatus = (status: string): JobsInStatus => {
    const row = rows.find((each) => each.status === status);
    return { jobs: Number(row?.jobs ?? 0), oldestAgeSeconds: secondsSince(row?.oldest ?? null, now) };
  };
  return { queued: inStatus('QUEUED'), running: inStatus('RUNNING') };
}
