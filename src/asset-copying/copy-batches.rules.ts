import type { AssetCopyItemStatus } from './asset-copy-job';
import type { PlanItem } from './copy-plan';

/** How many items one worker writes in one transaction. */
export const BATCH_SIZE = 100;

/** A planned item with its place in a job. */
export interface NewItem extends PlanItem {
  readonly position: number;
  readonly status: AssetCopyItemStatus;
}

export interface Batch {
  readonly batch: number;
  readonly targetAccountId: string;
  readonly level: number;
}

/** Items of a plan as items of a job, from a position on: what is there already has nothing left to do. */
export function newItems(items: readonly PlanItem[], firstPosition = 0): readonly NewItem[] {
  return items.map((item, i) => ({ ...item, position: firstPosition + i, status: firstStatus(item) }));
}

/** What is to be written, in batches of one target and one level each. */
export function batchesOf(
  items: readonly NewItem[],
  firstBatch: number,
): { readonly batches: readonly Batch[]; readonly batchOf: ReadonlyMap<number, number> } {
  const batches: Batch[] = [];
  const batchOf = new Map<number, number>();
  const open = new Map<string, { readonly batch: number; size: number }>();
  for (const { position, targetAccountId, level } of items.filter(({ status }) => status === 'PENDING')) {
    const key = `${targetAccountId} ${level}`;
    let current = open.get(key);
    if (current === undefined || current.size === BATCH_SIZE) {
      current = { batch: firstBatch + batches.length, size: 0 };
      batches.push({ batch: current.batch, targetAccountId, level });
      open.set(key, current);
    }
    current.size += 1;
    batchOf.set(position, current.batch);
  }
  return { batches, batchOf };
}

function firstStatus({ action }: PlanItem): AssetCopyItemStatus {
  if (action === 'REUSE') return 'REUSED';
  if (action === 'SKIP') return 'SKIPPED';
  return action === 'BLOCKED' ? 'BLOCKED' : 'PENDING';
}
