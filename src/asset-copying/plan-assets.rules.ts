import { AssetType } from './asset';
import { circlesOf, dependenciesFirst, type Circle, type Needs } from './asset-cycles.rules';
import { typedNameKey } from './asset-name.rules';
import { limited } from './blocker-limit.rules';
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
import { quoted } from './message-text';
import { decideAsked, decideMapped, decideRequired, type Decision, type TakenNames } from './name-conflict.rules';

/** Gives the id of the n-th copy of an asset in a target: known before anything is written, and the same every time. */
export type CopyId = (asset: AssetRef, targetAccountId: string, n: number) => string;

/** What is planned: assets that were asked for, and perhaps some that are needed, whatever it is that needs them. */
export interface PlanRequest extends CopyRequest {
  readonly needed?: readonly AssetRef[];
}

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
  request: PlanRequest,
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
  const circles = ordered.length === nodes.size ? new Map<string, Circle>() : circlesOf(needs);
  const items = new Map<string, PlanItem>();
  for (const key of new Set([...ordered, ...nodes.keys()])) {
    const node = nodes.get(key);
    if (node !== undefined) items.set(key, itemOf(key, node));
  }
  return [...items.values()];

  function itemOf(key: string, node: Node): PlanItem {
    const { asset } = node;
    const references = isWritten(node) ? assetReferences(asset) : [];
    const circle = circles.get(key) ?? null;
    const blockers = limited([
      ...(node.blocker === null ? [] : [node.blocker]),
      ...(isWritten(node) ? [...kindBlockers(asset), ...contentBlockers(asset, target)] : []),
      ...(circle === null ? [] : [circleBlocker(key, circle, (step) => nodes.get(step)?.asset.name ?? step)]),
      ...references.flatMap((reference) => referenceBlockers(reference, circle === null)),
    ]);
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
      level: circle === null ? levelAbove(references) : 0,
      resolved: isBlocked ? [] : references.map((reference) => ({ ...reference, targetId: idOf(reference) })),
    };
  }

  function levelAbove(references: readonly AssetRef[]): number {
    return references.reduce(
      (level, reference) => Math.max(level, (items.get(assetKey(reference))?.level ?? -1) + 1),
      0,
    );
  }

  function idOf(reference: AssetRef): string {
    const key = assetKey(reference);
    return mappings.get(key) ?? items.get(key)?.targetAssetId ?? '';
  }

  /** A member of a cycle is told the cycle alone: that its neighbours are blocked follows. */
  function referenceBlockers(reference: AssetRef, tellsBlocked: boolean): readonly AssetCopyBlocker[] {
    const key = assetKey(reference);
    const node = nodes.get(key);
    if (node === undefined) return missingBlockers(reference, mappings.get(key));
    const item = items.get(key);
    if (!tellsBlocked || (item !== undefined && item.action !== 'BLOCKED')) return [];
    const message = `It needs ${quoted(node.asset.name)}, which is blocked itself (A11).`;
    return [{ code: 'DEPENDENCY_BLOCKED', message, reference: referenceText(reference) }];
  }

  /** What is mapped need not be in the source, but what it is mapped to has to be there. */
  function missingBlockers(reference: AssetRef, mappedId: string | undefined): readonly AssetCopyBlocker[] {
    if (mappedId === undefined) return [missing(reference)];
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
  request: PlanRequest,
  assets: ReadonlyMap<string, SourceAsset>,
  target: TargetFacts,
  mappings: ReadonlyMap<string, string>,
  copyId: CopyId,
): ReadonlyMap<string, Node> {
  const asked = new Set(request.assets.map(assetKey));
  const taken: TakenNames = { keys: new Set(), numbers: new Map() };
  const nodes = new Map<string, Node>();
  const queue: { readonly key: string; readonly requiredBy: string | null }[] = [
    ...asked,
    ...(request.needed ?? []).map(assetKey),
  ].map((key) => ({ key, requiredBy: null }));
  for (const { key, requiredBy } of queue) {
    const asset = assets.get(key);
    if (asset === undefined) continue;
    let node = nodes.get(key);
    if (node === undefined) {
      node = { ...decide(key, asset), asset, requiredBy: new Set() };
      nodes.set(key, node);
      if (node.action !== 'REUSE' && node.action !== 'SKIP') {
        for (const needed of assetReferences(asset)) queue.push({ key: assetKey(needed), requiredBy: asset.id });
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
    if (decision.targetName === null || (decision.action !== 'CREATE' && decision.action !== 'REPLACE'))
      return decision;
    taken.keys.add(typedNameKey(asset.type, decision.targetName));
    if (decision.action === 'REPLACE') return decision;
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

/** How many steps of a circle are told. */
const MAX_STEPS = 10;

/** Who is on the way that was found is told it from himself on; the others, that there is one. */
function circleBlocker(key: string, { members, way }: Circle, nameOf: (key: string) => string): AssetCopyBlocker {
  const place = way.indexOf(key);
  const steps = place === -1 ? way : [...way.slice(place), ...way.slice(0, place)];
  const [first] = steps;
  const told = steps.slice(0, MAX_STEPS).map((step) => quoted(nameOf(step)));
  const left = steps.length - told.length;
  const round = [...told, ...(left > 0 ? [`${left} more`] : []), quoted(nameOf(first ?? key))].join(' → ');
  const message =
    place === -1
      ? `It and ${members.length - 1} others need each other, in circles such as ${round} (A11). Break the circles, or map one of each.`
      : `It needs itself: ${round} (A11). Break the circle, or map one of them.`;
  return { code: 'CYCLE', message, reference: null };
}

function missing(reference: AssetRef): AssetCopyBlocker {
  const message = `It needs ${referenceText(reference)}, which the source has not (A6). Map it to one of the target.`;
  return { code: 'MISSING_REFERENCE', message, reference: referenceText(reference) };
}

function referenceText({ type, id }: AssetRef): string {
  return `${type} ${id}`;
}
