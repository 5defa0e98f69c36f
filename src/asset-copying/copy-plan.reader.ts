import type { EntityManager } from 'typeorm';
import type { AssetType } from './asset';
import { nameKey, numberedName, typedNameKey } from './asset-name.rules';
import { findAssetHeads, findAssetsByName, findEarlierCopies, findProperties, findUsedKeys } from './assets.repository';
import { digestOf } from './content-hash';
import {
  assetKey,
  type AssetMapping,
  type AssetRef,
  type CopyRequest,
  type PlanItem,
  type SourceAsset,
  type TargetAsset,
  type TargetFacts,
} from './copy-plan';
import { readCopySource } from './copy-source.reader';
import { MAX_NAME_NUMBER } from './name-conflict.rules';
import { planAssets, type PlanRequest } from './plan-assets.rules';

/** How many numbers after a name are looked up at first. */
const FIRST_NUMBERS = 20;
const FIRST = Array.from({ length: FIRST_NUMBERS - 1 }, (_, i) => i + 1);
const NAMES_AT_ONCE = 5_000;
/** How many ids of copies are tried that something else may have already. */
const MAX_IDS = 100;

export interface CopyPlan {
  readonly items: readonly PlanItem[];
  /** Assets that were asked for and are not there. */
  readonly notFound: readonly AssetRef[];
  /** Mappings of what nothing needs. */
  readonly unneeded: readonly AssetMapping[];
  /** Why the assets are more than one copy takes; null when they are not. */
  readonly excess: string | null;
}

/** What a copy would do in all its targets, as things stand in this transaction (A6–A8, A11). Changes nothing. */
export async function readCopyPlan(manager: EntityManager, request: PlanRequest): Promise<CopyPlan> {
  const { assets, wanted, excess } = await readCopySource(manager, request);
  if (excess !== null) return { items: [], notFound: [], unneeded: [], excess };
  const items: PlanItem[] = [];
  for (const accountId of request.targetAccountIds) {
    const target = await readTarget(manager, request, accountId, [...assets.values()]);
    items.push(...planAssets(request, assets, target, copyIdFrom(request.sourceAccountId)));
  }
  return {
    items,
    notFound: request.assets.filter((ref) => !assets.has(assetKey(ref))),
    unneeded: request.mappings.filter(({ type, sourceId }) => !wanted.has(assetKey({ type, id: sourceId }))),
    excess,
  };
}

/** The digest of a plan: another one when anything of it is another (A9). */
export function planDigest(request: CopyRequest, items: readonly PlanItem[]): string {
  return digestOf([request, items]);
}

async function readTarget(
  manager: EntityManager,
  request: PlanRequest,
  accountId: string,
  assets: readonly SourceAsset[],
): Promise<TargetFacts> {
  const mappings = request.mappings.filter(({ targetAccountId }) => targetAccountId === accountId);
  const copies = await findEarlierCopies(manager, accountId, request.sourceAccountId, assets);
  const properties = assets.flatMap(({ references }) =>
    references.filter((reference) => reference.kind === 'PROPERTY'),
  );
  const counts = new Map([...copies].map(([key, all]) => [key, all.length]));
  return {
    accountId,
    properties: await findProperties(manager, accountId, properties),
    earlierCopies: new Map([...copies].map(([key, all]) => [key, all.filter(({ archived }) => !archived)])),
    copyCounts: await readUsedNumbers(manager, request.sourceAccountId, accountId, assets, counts),
    byName: await readNames(manager, accountId, assets, new Set(request.assets.map(assetKey))),
    mapped: await findAssetHeads(
      manager,
      accountId,
      mappings.map(({ type, targetId }) => ({ type, id: targetId })),
    ),
  };
}

/** Copies are numbered on past the ids that something else has in the target: nothing but a copy is overwritten (A8). */
async function readUsedNumbers(
  manager: EntityManager,
  sourceAccountId: string,
  accountId: string,
  assets: readonly SourceAsset[],
  counts: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const copyId = copyIdFrom(sourceAccountId);
  const numbers = new Map(counts);
  let open: readonly SourceAsset[] = assets;
  for (let tries = 0; tries < MAX_IDS && open.length > 0; tries += 1) {
    const nextRef = (asset: SourceAsset): AssetRef => {
      const n = (numbers.get(assetKey(asset)) ?? 0) + 1;
      return { type: asset.type, id: copyId(asset, accountId, n) };
    };
    const used = await findUsedKeys(manager, accountId, open.map(nextRef));
    open = open.filter((asset) => used.has(assetKey(nextRef(asset))));
    for (const asset of open) numbers.set(assetKey(asset), (numbers.get(assetKey(asset)) ?? 0) + 1);
  }
  return numbers;
}

interface Named {
  readonly type: AssetType;
  readonly name: string;
  /** How many assets of the plan have it. */
  readonly count: number;
}

/** What has the names of the assets, with as many numbers after them as it takes to find a free one. */
async function readNames(
  manager: EntityManager,
  accountId: string,
  assets: readonly SourceAsset[],
  asked: ReadonlySet<string>,
): Promise<TargetFacts['byName']> {
  const byName = new Map<string, TargetAsset>();
  const read = async (from: number, to: number, names: readonly Named[]): Promise<void> => {
    for (const part of numberedNames(from, to, names)) {
      for (const [key, asset] of await findAssetsByName(manager, accountId, part)) byName.set(key, asset);
    }
  };
  const isTaken = (name: Named, n: number): boolean => byName.has(typedNameKey(name.type, numberedName(name.name, n)));
  await read(1, 2, namesOf(assets));
  const created = namesOf(assets.filter((asset) => asked.has(assetKey(asset)) || !isOfSameRecords(asset, byName)));
  const numbered = created.filter((name) => name.count > 1 || isTaken(name, 1));
  await read(2, FIRST_NUMBERS, numbered);
  const crowded = numbered.filter((name) => {
    const taken = FIRST.filter((n) => isTaken(name, n));
    return taken.length + name.count >= FIRST_NUMBERS;
  });
  await read(FIRST_NUMBERS, MAX_NAME_NUMBER + 1, crowded);
  return byName;
}

/** What is only needed is not created where the target has its name for the same records. */
function isOfSameRecords({ type, name, objectType }: SourceAsset, byName: ReadonlyMap<string, TargetAsset>): boolean {
  return byName.get(typedNameKey(type, name))?.objectType === objectType;
}

function namesOf(assets: readonly SourceAsset[]): readonly Named[] {
  const names = new Map<string, Named>();
  for (const { type, name } of assets) {
    const key = typedNameKey(type, name);
    names.set(key, { type, name, count: (names.get(key)?.count ?? 0) + 1 });
  }
  return [...names.values()];
}

/** The names with numbers, in parts that one statement looks up. */
function* numberedNames(
  from: number,
  to: number,
  names: readonly Named[],
): Generator<readonly { readonly type: AssetType; readonly nameKey: string }[]> {
  let part: { readonly type: AssetType; readonly nameKey: string }[] = [];
  for (const { type, name } of names) {
    for (let n = from; n < to; n += 1) {
      part.push({ type, nameKey: nameKey(numberedName(name, n)) });
      if (part.length < NAMES_AT_ONCE) continue;
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}

function copyIdFrom(sourceAccountId: string) {
  return ({ type, id }: AssetRef, targetAccountId: string, n: number): string =>
    `copy-${digestOf([sourceAccountId, type, id, targetAccountId, n]).slice(0, 32)}`;
}
