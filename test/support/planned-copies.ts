import {
  assetKey,
  propertyKey,
  type AssetRef,
  type ConflictPolicy,
  type CopyRequest,
  type EarlierCopy,
  type SourceAsset,
  type TargetAsset,
  type TargetFacts,
} from '../../src/asset-copying/copy-plan';
import { typedNameKey } from '../../src/asset-copying/asset-name.rules';
import { planAssets } from '../../src/asset-copying/plan-assets.rules';

/** A list of the source that needs others. */
export const list = (id: string, needs: string[] = [], differing: Partial<SourceAsset> = {}): SourceAsset => ({
  type: 'LIST',
  id,
  name: `List ${id}`,
  objectType: '0-1',
  contentHash: `hash ${id}`,
  isAutomated: false,
  references: needs.map((needed) => ({ kind: 'ASSET', type: 'LIST', id: needed })),
  dropped: [`dropped of ${id}`],
  unsupported: [],
  ...differing,
});
export const existing = (id: string, name: string, differing: Partial<TargetAsset> = {}): TargetAsset => ({
  type: 'LIST',
  id,
  name,
  objectType: '0-1',
  ...differing,
});
export const copyOf = (id: string, unchanged = true): EarlierCopy => ({
  ...existing(`copy-of-${id}`, `List ${id}`),
  unchanged,
});
export const property = (name: string, fieldType: string | null = null, options: string[] = []) =>
  ({ kind: 'PROPERTY', recordType: 'CONTACT', name, fieldType, options }) as const;

export interface Target {
  readonly copies?: Readonly<Record<string, readonly EarlierCopy[]>>;
  readonly counts?: Readonly<Record<string, number>>;
  readonly named?: readonly TargetAsset[];
  readonly mapped?: readonly TargetAsset[];
  readonly properties?: Readonly<Record<string, { type: string; options: string[] | null }>>;
}

const target = ({ copies = {}, counts = {}, named = [], mapped = [], properties = {} }: Target): TargetFacts => ({
  accountId: 'T',
  properties: new Map(
    Object.entries(properties).map(([name, { type, options }]) => [
      propertyKey('CONTACT', name),
      { type, options: options === null ? null : new Set(options) },
    ]),
  ),
  earlierCopies: new Map(Object.entries(copies).map(([id, all]) => [`LIST ${id}`, all])),
  copyCounts: new Map([
    ...Object.entries(copies).map(([id, all]) => [`LIST ${id}`, all.length] as const),
    ...Object.entries(counts).map(([id, count]) => [`LIST ${id}`, count] as const),
  ]),
  byName: new Map(named.map((asset) => [typedNameKey(asset.type, asset.name), asset])),
  mapped: new Map(mapped.map((asset) => [assetKey(asset), asset])),
});

interface PlanOptions {
  readonly onConflict?: ConflictPolicy;
  readonly mappings?: Readonly<Record<string, string>>;
  /** The target that the mappings are of, when it is not the one that is planned for. */
  readonly mappedIn?: string;
  readonly needed?: readonly string[];
}

/** What a copy of some assets would do in the target T. */
export function plan(
  assets: readonly SourceAsset[],
  asked: readonly string[],
  facts: Target = {},
  options: PlanOptions = {},
) {
  const request: CopyRequest = {
    sourceAccountId: 'S',
    targetAccountIds: ['T'],
    assets: asked.map((id) => ({ type: assets.find((asset) => asset.id === id)?.type ?? 'LIST', id })),
    onConflict: options.onConflict ?? 'KEEP_BOTH',
    mappings: Object.entries(options.mappings ?? {}).map(([sourceId, targetId]) => ({
      targetAccountId: options.mappedIn ?? 'T',
      type: 'LIST',
      sourceId,
      targetId,
    })),
  };
  const needed = options.needed?.map((id) => ({ type: 'LIST', id }) as const);
  const byKey = new Map(assets.map((asset) => [assetKey(asset), asset]));
  return planAssets(
    needed === undefined ? request : { ...request, needed },
    byKey,
    target(facts),
    (ref: AssetRef, accountId, n) => `${accountId}/${ref.id}/${n}`,
  );
}
/** By item: its asset, what is done, as what, by which name, and what stands against it. */
export const brief = (items: ReturnType<typeof plan>) =>
  items.map((item) =>
    [
      item.asset.id,
      item.action,
      item.targetAssetId ?? '-',
      item.targetName ?? '-',
      ...item.blockers.map(({ code }) => code),
    ].join(' | '),
  );
