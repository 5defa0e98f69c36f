import { assetKey, type AssetMapping, type AssetRef, type CopyRequest, type PlanItem } from './copy-plan';
import type { AssetCopyItemStatus } from './asset-copy-job';
import type { PlanRequest } from './plan-assets.rules';

/** An item of a job that is over, as far as a retry looks at it. */
export interface OldItem {
  readonly position: number;
  readonly asset: AssetRef;
  readonly targetAccountId: string;
  readonly status: AssetCopyItemStatus;
  readonly targetAssetId: string | null;
}

/** What a retry does with a job in one target. */
export interface Retry {
  /** In the place of the items at `replaced`. */
  readonly planned: readonly PlanItem[];
  readonly replaced: readonly number[];
  /** Items that were only needed, cannot be copied, and are needed no more. */
  readonly unneeded: readonly number[];
}

const DONE: ReadonlySet<AssetCopyItemStatus> = new Set(['COPIED', 'REUSED', 'SKIPPED']);
const RETRIED: ReadonlySet<AssetCopyItemStatus> = new Set(['FAILED', 'BLOCKED']);

/** Canceled items are not: what permits them is to be asked for again (A2, A10). */
export function isRetried({ status }: OldItem): boolean {
  return RETRIED.has(status);
}

/**
 * What is planned again in one target: what was asked for and failed, as it was asked for, and what was only needed and
 * failed. What is done, and still in the target by `there`, stays, and is what references to it point to.
 */
export function retryRequest(
  request: CopyRequest,
  targetAccountId: string,
  items: readonly OldItem[],
  there: ReadonlySet<string>,
): PlanRequest {
  const failed = new Set(items.filter(isRetried).map(({ asset }) => assetKey(asset)));
  const asked = new Set(request.assets.map(assetKey));
  const done = items.flatMap(({ asset, status, targetAssetId }): readonly AssetMapping[] =>
    DONE.has(status) && targetAssetId !== null && there.has(assetKey({ type: asset.type, id: targetAssetId }))
      ? [{ targetAccountId, type: asset.type, sourceId: asset.id, targetId: targetAssetId }]
      : [],
  );
  const doneKeys = new Set(done.map(({ type, sourceId }) => assetKey({ type, id: sourceId })));
  const mappings = request.mappings.filter(
    ({ targetAccountId: of, type, sourceId }) =>
      of === targetAccountId && !doneKeys.has(assetKey({ type, id: sourceId })),
  );
  return {
    ...request,
    targetAccountIds: [targetAccountId],
    assets: request.assets.filter((ref) => failed.has(assetKey(ref))),
    mappings: [...mappings, ...done],
    needed: items.filter((item) => isRetried(item) && !asked.has(assetKey(item.asset))).map(({ asset }) => asset),
  };
}

/** Takes out of a plan made for a retry what is to be done: no asset is in a job twice for one target (A10). */
export function retryOf(request: PlanRequest, items: readonly OldItem[], plan: readonly PlanItem[]): Retry {
  const there = new Set(request.mappings.map(({ type, sourceId }) => assetKey({ type, id: sourceId })));
  const old = new Map(items.map((item) => [assetKey(item.asset), item]));
  const asked = new Set(request.assets.map(assetKey));
  const stays = (key: string): boolean => DONE.has(old.get(key)?.status ?? 'PENDING') && there.has(key);
  const roots = new Set((request.needed ?? []).map(assetKey));
  const isRoot = ({ asset, action }: PlanItem): boolean =>
    asked.has(assetKey(asset)) || (roots.has(assetKey(asset)) && action !== 'BLOCKED');
  const needed = neededBy(plan.filter(isRoot), plan);
  const planned = plan.filter(({ asset }) => needed.has(assetKey(asset)) && !stays(assetKey(asset)));
  const taken = new Set(planned.map(({ asset }) => assetKey(asset)));
  return {
    planned,
    replaced: items.filter(({ asset }) => taken.has(assetKey(asset))).map(({ position }) => position),
    unneeded: items
      .filter((item) => isRetried(item) && !taken.has(assetKey(item.asset)) && !asked.has(assetKey(item.asset)))
      .map(({ position }) => position),
  };
}

/** By asset key: some items, and what these need, step by step. */
function neededBy(roots: readonly PlanItem[], plan: readonly PlanItem[]): ReadonlySet<string> {
  const needed = new Set(roots.map(({ asset }) => assetKey(asset)));
  const ids = new Set(roots.map(({ asset }) => asset.id));
  for (const { asset, requiredBy } of [...plan].reverse()) {
    if (!requiredBy.some((id) => ids.has(id))) continue;
    needed.add(assetKey(asset));
    ids.add(asset.id);
  }
  return needed;
}
