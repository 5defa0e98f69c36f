import type { EntityManager } from 'typeorm';
import type { AssetCopyItemStatus } from './asset-copy-job';
import { nameKey, typedNameKey } from './asset-name.rules';
import { findAssetHeads, findAssets, findAssetsByName, findEarlierCopies, findProperties } from './assets.repository';
import { contentBlockers } from './content-blockers.rules';
import { contentHash } from './content-hash';
import type { OpenItem } from './copy-batches.repository';
import { assetKey, type AssetRef, type SourceAsset } from './copy-plan';
import { readAsset } from './source-asset';

/** A copy that is to be written. */
export interface MadeCopy {
  readonly item: OpenItem;
  readonly objectType: string | null;
  /** JSON. */
  readonly content: string;
  readonly contentHash: string;
}

/** An item that cannot be written as things stand. */
export interface CopyFailure {
  readonly item: OpenItem;
  readonly status: AssetCopyItemStatus;
  readonly reason: string;
}

/**
 * Makes the copies of the items out of what the source has now, and finds those that are no longer what was planned: the
 * source or the earlier copy changed (A8, A9), the name was taken (A8), something that they need is not there (A6, A11).
 */
export async function makeCopies(
  manager: EntityManager,
  sourceAccountId: string,
  targetAccountId: string,
  items: readonly OpenItem[],
): Promise<{ readonly copies: readonly MadeCopy[]; readonly failures: readonly CopyFailure[] }> {
  const stored = await findAssets(
    manager,
    sourceAccountId,
    items.map(({ asset }) => asset),
  );
  const targetIds = new Map(items.map((item) => [assetKey(item.asset), targetIdsOf(item)]));
  const sources = new Map(
    stored.map((asset) => {
      const ids = targetIds.get(assetKey(asset));
      return [assetKey(asset), readAsset(asset, (reference) => ids?.get(assetKey(reference)) ?? '')];
    }),
  );
  const references = [...sources.values()].flatMap(({ asset }) => asset.references);
  const properties = await findProperties(
    manager,
    targetAccountId,
    references.filter((reference) => reference.kind === 'PROPERTY'),
  );
  const needed = await findAssetHeads(manager, targetAccountId, items.flatMap(neededOf));
  const names = await findAssetsByName(
    manager,
    targetAccountId,
    items.map(({ asset: { type }, targetName }) => ({ type, nameKey: nameKey(targetName) })),
  );
  const earlier = await findEarlierCopies(
    manager,
    targetAccountId,
    sourceAccountId,
    items.map(({ asset }) => asset),
  );

  const copies: MadeCopy[] = [];
  const failures: CopyFailure[] = [];
  for (const item of items) {
    const source = sources.get(assetKey(item.asset));
    const failure = failureOf(item, source?.asset);
    if (failure !== null) failures.push({ item, ...failure });
    else if (source !== undefined) {
      const content = { ...source.content, name: item.targetName };
      copies.push({
        item,
        objectType: source.asset.objectType,
        content: JSON.stringify(content),
        contentHash: contentHash(item.targetName, content),
      });
    }
  }
  return { copies, failures };

  function failureOf(item: OpenItem, source: SourceAsset | undefined): Omit<CopyFailure, 'item'> | null {
    if (source === undefined) return failed('The source has it no longer. Leave it out.');
    if (source.contentHash !== item.sourceHash) {
      return failed('The source was changed after it was planned (A9). Retry to copy it as it is now.');
    }
    const [blocker] = contentBlockers(source, { properties });
    if (blocker !== undefined) return failed(`${blocker.code}: ${blocker.message}`);
    const missing = neededOf(item).find((ref) => !needed.has(assetKey(ref)));
    if (missing !== undefined) {
      return { status: 'BLOCKED', reason: `What it needs is not in the target: ${assetKey(missing)} (A11).` };
    }
    const copies = earlier.get(assetKey(item.asset)) ?? [];
    const own = copies.find(({ id }) => id === item.targetAssetId);
    if (item.action === 'REPLACE') {
      return own?.unchanged === true && !own.archived
        ? null
        : failed('The earlier copy was changed after this was planned (A8). Keep both, or use it as it is.');
    }
    if (own !== undefined) return failed('Another job has copied it meanwhile. Retry to copy it again.');
    const namesake = names.get(typedNameKey(item.asset.type, item.targetName));
    return namesake === undefined
      ? null
      : failed(`The name “${item.targetName}” was taken after this was planned (A8). Retry.`);
  }
}

/** By asset key of the source: the ids in the target of what an item refers to. */
function targetIdsOf({ resolved }: OpenItem): ReadonlyMap<string, string> {
  return new Map(resolved.map((reference) => [assetKey(reference), reference.targetId]));
}

function neededOf({ resolved }: OpenItem): readonly AssetRef[] {
  return resolved.map(({ type, targetId }) => ({ type, id: targetId }));
}

function failed(reason: string): Omit<CopyFailure, 'item'> {
  return { status: 'FAILED', reason };
}
