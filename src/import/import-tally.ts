import type { SyncResult } from '../sync/apply-facts';
import type { Remark } from './import-context';

/** A row that was not applied; the place is a line number, the reason holds no values. */
export interface Rejection {
  readonly place: string;
  readonly reason: string;
}

export interface Counts {
  readonly applied: number;
  readonly stale: number;
  readonly rejected: number;
}

/** What became of the rows of a file. */
export interface Tally {
  readonly rows: number;
  readonly counts: Counts;
  /** Of the facts about records that were merged into those of the rows. */
  readonly merged: Counts;
  /** The first of them, in the order of the file. */
  readonly rejections: readonly Rejection[];
  readonly remarks: ReadonlyMap<Remark, number>;
}

/** What became of the rows of one batch. */
export interface BatchResult {
  readonly rows: number;
  readonly own: SyncResult;
  readonly merged: SyncResult;
  /** Of rows, and of what they say about merged records. */
  readonly rejections: readonly Rejection[];
  readonly unreadable: number;
  readonly remarks: readonly Remark[];
}

/** More of them help nobody, and would be memory that grows with the file. */
const MAX_REJECTIONS = 1000;
const NOTHING: Counts = { applied: 0, stale: 0, rejected: 0 };

export const emptyTally: Tally = { rows: 0, counts: NOTHING, merged: NOTHING, rejections: [], remarks: new Map() };

export function addBatch(tally: Tally, batch: BatchResult): Tally {
  const remarks = new Map(tally.remarks);
  for (const remark of batch.remarks) remarks.set(remark, (remarks.get(remark) ?? 0) + 1);
  return {
    rows: tally.rows + batch.rows,
    counts: sum(tally.counts, batch.own, batch.unreadable),
    merged: sum(tally.merged, batch.merged, 0),
    rejections: [...tally.rejections, ...batch.rejections].slice(0, MAX_REJECTIONS),
    remarks,
  };
}

/** How many rejections there are, listed or not. */
export function rejectedIn({ counts, merged }: Tally): number {
  return counts.rejected + merged.rejected;
}

function sum(before: Counts, { applied, stale, rejected }: SyncResult, unreadable: number): Counts {
  return {
    applied: before.applied + applied,
    stale: before.stale + stale,
    rejected: before.rejected + rejected.length + unreadable,
  };
}
