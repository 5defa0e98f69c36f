import type { AssetCopyItemStatus, AssetCopyJobStatus, StatusCounts } from './asset-copy-job';

const DONE: readonly AssetCopyItemStatus[] = ['COPIED', 'REUSED', 'SKIPPED'];
const NOT_DONE: readonly AssetCopyItemStatus[] = ['FAILED', 'BLOCKED', 'CANCELED'];

/** What a job is when nothing of it is left to do (A10). */
export function finalStatus(counts: StatusCounts, isCanceling: boolean): AssetCopyJobStatus {
  const done = sum(counts, DONE);
  const notDone = sum(counts, NOT_DONE);
  if (notDone === 0) return 'SUCCEEDED';
  if (isCanceling) return 'CANCELED';
  return done > 0 ? 'PARTIAL' : 'FAILED';
}

/** Items in all, those that are there now, and those that came to nothing. */
export function progressOf(counts: StatusCounts): {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
} {
  return { total: sum(counts, [...counts.keys()]), done: sum(counts, DONE), failed: sum(counts, NOT_DONE) };
}

function sum(counts: StatusCounts, statuses: readonly AssetCopyItemStatus[]): number {
  return statuses.reduce((total, status) => total + (counts.get(status) ?? 0), 0);
}
