import { AssetType } from './asset';
import { cycleThrough, dependenciesFirst, type Needs } from './asset-cycles.rules';
import { typedNameKey } from './asset-name.rules';
import { contentBlockers } from './content-blockers.rules';
import {
  assetKey,
  type AssetCopyBlocker,
  type AssetRef,
  type CopyRequest,
  type PlanItem,
  type SourceAsset,
  type TargetFacts,
} from './copy-plan';
import { decideAsked, decideMapped, decideRequired, type Decision } from './name-conflict.rules';

/** Gives the id of the n-th copy of an asset in a target: known before anything is written, and the same every time. */
export type CopyId = (asset: AssetRef, targetAccountId: string, n: number) => string;

interface Node extends Decision {
  readonly asset: SourceAsset;
  readonly requiredBy: Set<string>;
}

/**
 * What a copy of the assets asked for would do in one target: an item for each of them and for all that they need, each
 * before those that need it, with everything that stands against it (A6–A8, A11). `assets` holds what there is of them in
 * the source, by asset key.
 */
export function planAssets(
  request: CopyRequest,
  assets: ReadonlyMap<string, SourceAsset>,
  target: TargetFacts,
  copyId: CopyId,
): readonly PlanItem[] {
  const mappings = mappingsOf(request, target);
  const nodes = decideAll(request, assets, target, mappings, copyId);
  const isWritten = ({ action }: Node): boolean => action !== 'REUSE' && action !== 'SKIP';
  const needs: Needs = new Map(
    [...nodes].map(([key, node]) => [key, isWritten(node) ? assetReferences(node.asset).map(assetKey) : []]),
  );
  const ordered = dependenciesFirst(needs);
  const reached = new Set(ordered);
  const circular = new Set([...nodes.keys()].filter((key) => !reached.has(key)));
  const items = new Map<string, PlanItem>();
  for (const key of [...ordered, ...circular]) {
    const node = nodes.get(key);
    if (node !== undefined) items.set(key, itemOf(key, node));
  }
  return [...items.values()];

  function itemOf(key: string, node: Node): PlanItem {
    const { asset } = node;
    const references = isWritten(node) ? assetReferences(asset) : [];
    const cycle = circular.has(key) ? cycleThrough(key, needs) : null;
    const blockers = [
      ...(node.blocker === null ? [] : [node.blocker]),
      ...(isWritten(node) ? [...kindBlockers(asset), ...contentBlockers(asset, target)] : []),
      ...(cycle === null ? [] : [cycleBlocker(cycle.map((step) => nodes.get(step)?.asset.name ?? step))]),
      ...references.flatMap((reference) => referenceBlockers(reference, cycle === null)),
    ];
    const isBlocked = blockers.length > 0;
    return {
      asset: { type: asset.type, id: asset.id },
      name: asset.name,
      targetAccountId: target.accountId,
      action: isBlocked ? 'BLOCKED' : node.action,
      targetAssetId: isBlocked ? null : node.targetAssetId,
      targetName: isBlocked ? null : node.targetName,
      requiredBy: [...node.requiredBy],
      dropped: isWritten(node) ? asset.dropped : [],
      blockers,
      sourceHash: asset.contentHash,
      level: Math.max(0, ...references.map((reference) => (items.get(assetKey(reference))?.level ?? -1) + 1)),
      resolved: isBlocked ? [] : references.map((reference) => ({ ...reference, targetId: idOf(reference) ?? '' })),
    };
  }

  function idOf(reference: AssetRef): string | null {
    const key = assetKey(reference);
    return mappings.get(key) ?? items.get(key)?.targetAssetId ?? null;
  }

  /** A member of a cycle is told the cycle alone: that its neighbours are blocked follows. */
  function referenceBlockers(reference: AssetRef, tellsBlocked: boolean): readonly AssetCopyBlocker[] {
    const key = assetKey(reference);
    const node = nodes.get(key);
    if (node === undefined) return mappings.has(key) ? missingMapped(reference) : [missing(reference)];
    const item = items.get(key);
    if (!tellsBlocked || (item !== undefined && item.action !== 'BLOCKED')) return [];
    const message = `It needs “${node.asset.name}”, which is blocked itself (A11).`;
    return [{ code: 'DEPENDENCY_BLOCKED', message, reference: referenceText(reference) }];
  }

  /** Mapped, but not in the source: what it is mapped to has to be there all the same. */
  function missingMapped(reference: AssetRef): readonly AssetCopyBlocker[] {
    const mappedId = mappings.get(assetKey(reference)) ?? '';
    return target.mapped.has(assetKey({ type: reference.type, id: mappedId }))
      ? []
      : [{ ...missing(reference), message: 'The mapping names an asset that the target has not (A6).' }];
  }
}

/** What an asset refers to that is an asset itself. */
export function assetReferences({ references }: Pick<SourceAsset, 'references'>): readonly AssetRef[] {
  return references.flatMap((reference) =>
    reference.kind === 'ASSET' ? [{ type: reference.type, id: reference.id }] : [],
  );
}

function mappingsOf(request: CopyRequest, target: TargetFacts): ReadonlyMap<string, string> {
  return new Map(
    request.mappings
      .filter(({ targetAccountId }) => targetAccountId === target.accountId)
      .map(({ type, sourceId, targetId }) => [assetKey({ type, id: sourceId }), targetId]),
  );
}

/** Decides over the assets asked for, in their order, then over what they need, and so on. */
function decideAll(
  request: CopyRequest,
  assets: ReadonlyMap<string, SourceAsset>,
  target: TargetFacts,
  mappings: ReadonlyMap<string, string>,
  copyId: CopyId,
): ReadonlyMap<string, Node> {
  const asked = new Set(request.assets.map(assetKey));
  const taken = new Set<string>();
  const nodes = new Map<string, Node>();
  const queue: { readonly key: string; readonly requiredBy: string | null }[] = [...asked].map((key) => ({
    key,
    requiredBy: null,
  }));
  for (const { key, requiredBy } of queue) {
    const asset = assets.get(key);
    if (asset === undefined) continue;
    let node = nodes.get(key);
    if (node === undefined) {
      node = { ...decide(key, asset), asset, requiredBy: new Set() };
      nodes.set(key, node);
      if (node.action !== 'REUSE' && node.action !== 'SKIP') {
        queue.push(...assetReferences(asset).map((needed) => ({ key: assetKey(needed), requiredBy: asset.id })));
      }
    }
    if (requiredBy !== null) node.requiredBy.add(requiredBy);
  }
  return nodes;

  function decide(key: string, asset: SourceAsset): Decision {
    const mappedId = mappings.get(key);
    if (mappedId !== undefined) {
      const mapped = target.mapped.get(assetKey({ type: asset.type, id: mappedId }));
      return decideMapped(asset, asked.has(key), mappedId, mapped);
    }
    const decision = asked.has(key)
      ? decideAsked(asset, request.onConflict, target, taken)
      : decideRequired(asset, target, taken);
    if (decision.action !== 'CREATE' || decision.targetName === null) return decision;
    taken.add(typedNameKey(asset.type, decision.targetName));
    const n = (target.copyCounts.get(key) ?? 0) + 1;
    return { ...decision, targetAssetId: copyId(asset, target.accountId, n) };
  }
}

/** A1: of marketing e-mails those that are sent automatically. */
function kindBlockers({ type, isAutomated }: SourceAsset): readonly AssetCopyBlocker[] {
  if (type !== AssetType.MARKETING_EMAIL || isAutomated) return [];
  const message = 'This e-mail is not an automated one; of marketing e-mails only those can be copied (A1).';
  return [{ code: 'UNSUPPORTED_ASSET', message, reference: null }];
}

function cycleBlocker(names: readonly string[]): AssetCopyBlocker {
  const message = `It needs itself: ${names.map((name) => `“${name}”`).join(' → ')} (A11). Break the circle, or map one of them.`;
  return { code: 'CYCLE', message, reference: null };
}

function missing(reference: AssetRef): AssetCopyBlocker {
  const message = `It needs ${referenceText(reference)}, which the source has not (A6). Map it to one of the target.`;
  return { code: 'MISSING_REFERENCE', message, reference: referenceText(reference) };
}

function referenceText({ type, id }: AssetRef): string {
  return `${type} ${id}`;
}
