import type { EntityManager } from 'typeorm';
import { nameKey, numberedName } from './asset-name.rules';
import { findAssetHeads, findAssets, findAssetsByName, findEarlierCopies, findProperties } from './assets.repository';
import { digestOf } from './content-hash';
import {
  assetKey,
  type AssetRef,
  type CopyRequest,
  type PlanItem,
  type SourceAsset,
  type TargetFacts,
} from './copy-plan';
import { MAX_NAME_NUMBER } from './name-conflict.rules';
import { assetReferences, planAssets } from './plan-assets.rules';
import { readAsset } from './source-asset';

/** How many assets one copy may touch in its source, and how far their dependencies may reach. */
export const MAX_PLANNED_ASSETS = 2_500;
const MAX_LEVELS = 100;
/** Content is read for so many at once: it may be large. */
const ASSETS_AT_ONCE = 250;
/** How many numbers after a name are looked up at first. */
const FIRST_NUMBERS = 20;

export interface CopyPlan {
  readonly items: readonly PlanItem[];
  /** Assets that were asked for and are not there. */
  readonly notFound: readonly AssetRef[];
  /** The assets need more others than one copy takes. */
  readonly isTooLarge: boolean;
}

/** What a copy would do in all its targets, as things stand in this transaction (A6–A8, A11). Changes nothing. */
export async function readCopyPlan(manager: EntityManager, request: CopyRequest): Promise<CopyPlan> {
  const assets = await readSource(manager, request.sourceAccountId, request.assets);
  if (assets === null) return { items: [], notFound: [], isTooLarge: true };
  const items: PlanItem[] = [];
  for (const accountId of request.targetAccountIds) {
    const target = await readTarget(manager, request, accountId, [...assets.values()]);
    items.push(...planAssets(request, assets, target, copyIdFrom(request.sourceAccountId)));
  }
  return { items, notFound: request.assets.filter((ref) => !assets.has(assetKey(ref))), isTooLarge: false };
}

/** The digest of a plan: another one when anything of it is another (A9). */
export function planDigest(request: CopyRequest, items: readonly PlanItem[]): string {
  return digestOf([request, items]);
}

/** The assets asked for and all that they need, step by step; null when these are too many. */
async function readSource(
  manager: EntityManager,
  accountId: string,
  asked: readonly AssetRef[],
): Promise<ReadonlyMap<string, SourceAsset> | null> {
  const seen = new Set<string>();
  const assets = new Map<string, SourceAsset>();
  let next = asked;
  for (let level = 0; next.length > 0; level += 1) {
    const wanted = [...new Map(next.map((ref) => [assetKey(ref), ref])).values()].filter(
      (ref) => !seen.has(assetKey(ref)),
    );
    for (const ref of wanted) seen.add(assetKey(ref));
    if (seen.size > MAX_PLANNED_ASSETS || level > MAX_LEVELS) return null;
    const found: SourceAsset[] = [];
    for (let start = 0; start < wanted.length; start += ASSETS_AT_ONCE) {
      const stored = await findAssets(manager, accountId, wanted.slice(start, start + ASSETS_AT_ONCE));
      found.push(...stored.map((asset) => readAsset(asset).asset));
    }
    for (const asset of found) assets.set(assetKey(asset), asset);
    next = found.flatMap(assetReferences);
  }
  return assets;
}

async function readTarget(
  manager: EntityManager,
  request: CopyRequest,
  accountId: string,
  assets: readonly SourceAsset[],
): Promise<TargetFacts> {
  const mappings = request.mappings.filter(({ targetAccountId }) => targetAccountId === accountId);
  const copies = await findEarlierCopies(manager, accountId, request.sourceAccountId, assets);
  const properties = assets.flatMap(({ references }) =>
    references.filter((reference) => reference.kind === 'PROPERTY'),
  );
  return {
    accountId,
    properties: await findProperties(manager, accountId, properties),
    earlierCopies: new Map([...copies].map(([key, all]) => [key, all.filter(({ archived }) => !archived)])),
    copyCounts: new Map([...copies].map(([key, all]) => [key, all.length])),
    byName: await readNames(manager, accountId, assets),
    mapped: await findAssetHeads(
      manager,
      accountId,
      mappings.map(({ type, targetId }) => ({ type, id: targetId })),
    ),
  };
}

/** What has the names of the assets, with as many numbers after them as it takes to find a free one. */
async function readNames(
  manager: EntityManager,
  accountId: string,
  assets: readonly SourceAsset[],
): Promise<TargetFacts['byName']> {
  const numbered = (from: number, to: number, named: readonly SourceAsset[]) =>
    named.flatMap(({ type, name }) =>
      Array.from({ length: to - from }, (_, i) => ({ type, nameKey: nameKey(numberedName(name, from + i)) })),
    );
  const bare = await findAssetsByName(manager, accountId, numbered(1, 2, assets));
  const taken = assets.filter(({ type, name }) => bare.has(`${type} ${nameKey(name)}`));
  if (taken.length === 0) return bare;
  const some = await findAssetsByName(manager, accountId, numbered(2, FIRST_NUMBERS, taken));
  const crowded = taken.filter(({ type, name }) =>
    some.has(`${type} ${nameKey(numberedName(name, FIRST_NUMBERS - 1))}`),
  );
  if (crowded.length === 0) return new Map([...bare, ...some]);
  const all = await findAssetsByName(manager, accountId, numbered(FIRST_NUMBERS, MAX_NAME_NUMBER + 1, crowded));
  return new Map([...bare, ...some, ...all]);
}

function copyIdFrom(sourceAccountId: string) {
  return ({ type, id }: AssetRef, targetAccountId: string, n: number): string =>
    `copy-${digestOf([sourceAccountId, type, id, targetAccountId, n]).slice(0, 32)}`;
}
