import type { EntityManager } from 'typeorm';
import { LOCKED_TURN_MS, mapInTurns } from '../shared/turns';
import type { AssetCopyItemStatus } from './asset-copy-job';
import { nameKey, typedNameKey } from './asset-name.rules';
import {
  findAssetHeads,
  findAssets,
  findAssetsByName,
  findEarlierCopies,
  findProperties,
  findUsedKeys,
  type KnownCopy,
} from './assets.repository';
import { contentBlockers } from './content-blockers.rules';
import { contentHash } from './content-hash';
import { findUnwritten, type Lease, type OpenItem } from './copy-batches.repository';
import { assetKey, type AssetRef, type SourceAsset } from './copy-plan';
import { clipped, quoted } from './message-text';
import { readAsset } from './source-asset';

/** What a reason may be long, whatever the content of an asset names. */
const MAX_REASON = 1_000;

/** A copy that is to be written. */
export interface MadeCopy {
  readonly item: OpenItem;
  readonly objectType: string | null;
  /** JSON. */
  readonly content: string;
  readonly contentHash: string;
  /** When what it replaces was last changed; null for a new one. */
  readonly replacedUpdatedAt: Date | null;
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
  { jobId }: Pick<Lease, 'jobId'>,
  { sourceAccountId, targetAccountId }: { readonly sourceAccountId: string; readonly targetAccountId: string },
  items: readonly OpenItem[],
): Promise<{ readonly copies: readonly MadeCopy[]; readonly failures: readonly CopyFailure[] }> {
  const stored = await findAssets(
    manager,
    sourceAccountId,
    items.map(({ asset }) => asset),
  );
  const targetIds = new Map(items.map((item) => [assetKey(item.asset), targetIdsOf(item)]));
  const sources = new Map(
    await mapInTurns(
      stored,
      (asset) => {
        const ids = targetIds.get(assetKey(asset));
        return [assetKey(asset), readAsset(asset, (reference) => ids?.get(assetKey(reference)) ?? '')] as const;
      },
      LOCKED_TURN_MS,
    ),
  );
  const references = [...sources.values()].flatMap(({ asset }) => asset.references);
  const properties = await findProperties(
    manager,
    targetAccountId,
    references.filter((reference) => reference.kind === 'PROPERTY'),
  );
  const needed = await findAssetHeads(manager, targetAccountId, items.flatMap(neededOf));
  const unwritten = await findUnwritten(manager, jobId, sourceAccountId, targetAccountId);
  const used = await findUsedKeys(
    manager,
    targetAccountId,
    items.filter(({ action }) => action === 'CREATE').map(targetRefOf),
  );
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
  const make = (item: OpenItem): void => {
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
        replacedUpdatedAt: item.action === 'REPLACE' ? (ownCopyOf(item)?.updatedAt ?? null) : null,
      });
    }
  };
  await mapInTurns(items, make, LOCKED_TURN_MS);
  return { copies, failures };

  function ownCopyOf(item: OpenItem): KnownCopy | undefined {
    return earlier.get(assetKey(item.asset))?.find(({ id }) => id === item.targetAssetId);
  }

  function failureOf(item: OpenItem, source: SourceAsset | undefined): Omit<CopyFailure, 'item'> | null {
    if (source === undefined) return failed('The source has it no longer. Leave it out.');
    if (source.contentHash !== item.sourceHash) {
      return failed('The source was changed after it was planned (A9). Retry to copy it as it is now.');
    }
    const [blocker] = contentBlockers(source, { properties });
    if (blocker !== undefined) return failed(`${blocker.code}: ${blocker.message}`);
    const missing = neededOf(item).find((ref) => !needed.has(assetKey(ref)) || unwritten.has(assetKey(ref)));
    if (missing !== undefined) {
      return { status: 'BLOCKED', reason: `What it needs is not in the target: ${assetKey(missing)} (A11).` };
    }
    const own = ownCopyOf(item);
    if (item.action === 'REPLACE' && (own?.unchanged !== true || own.archived)) {
      return failed('The earlier copy was changed after this was planned (A8). Keep both, or use it as it is.');
    }
    if (item.action !== 'REPLACE' && own !== undefined) {
      return failed('Another job has copied it meanwhile. Retry to copy it again.');
    }
    if (used.has(assetKey(targetRefOf(item)))) {
      return failed('Something that is no copy has the id that was planned, and is not overwritten (A8). Retry.');
    }
    const key = typedNameKey(item.asset.type, item.targetName);
    const keepsName = own !== undefined && typedNameKey(own.type, own.name) === key;
    return keepsName || !names.has(key)
      ? null
      : failed(`The name ${quoted(item.targetName)} was taken after this was planned (A8). Retry.`);
  }
}

/** By asset key of the source: the ids in the target of what an item refers to. */
function targetIdsOf({ resolved }: OpenItem): ReadonlyMap<string, string> {
  return new Map(resolved.map((reference) => [assetKey(reference), reference.targetId]));
}

function targetRefOf({ asset: { type }, targetAssetId }: OpenItem): AssetRef {
  return { type, id: targetAssetId };
}

function neededOf({ resolved }: OpenItem): readonly AssetRef[] {
  return resolved.map(({ type, targetId }) => ({ type, id: targetId }));
}

function failed(reason: string): Omit<CopyFailure, 'item'> {
  return { status: 'FAILED', reason: clipped(reason, MAX_REASON) };
}
