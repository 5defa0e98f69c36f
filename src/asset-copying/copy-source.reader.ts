import type { EntityManager } from 'typeorm';
import { LOCKED_TURN_MS, mapInTurns } from '../shared/turns';
import { findAssets, measureAssets, type StoredAsset } from './assets.repository';
import { assetKey, type AssetRef, type CopyRequest, type SourceAsset } from './copy-plan';
import { assetReferences, type PlanRequest } from './plan-assets.rules';
import { NOTHING, sizeExcess, sizeWith, type PlanSize } from './plan-limits.rules';
import { readAsset } from './source-asset';

/** How many characters of content are read at once, if no single asset has more. */
const CONTENT_AT_ONCE = 4_000_000;
const ASSETS_AT_ONCE = 250;

/** What there is of the assets of a copy, or why these are more than one copy takes. */
export interface CopySource {
  /** By asset key: those asked for, and all that they need. */
  readonly assets: ReadonlyMap<string, SourceAsset>;
  /** By asset key: those too that are not there. */
  readonly wanted: ReadonlySet<string>;
  readonly excess: string | null;
}

/** Reads the assets asked for and all that they need, step by step, but not what only mapped ones need (A6). */
export async function readCopySource(manager: EntityManager, request: PlanRequest): Promise<CopySource> {
  const mapped = mappedEverywhere(request);
  const wanted = new Set<string>();
  const assets = new Map<string, SourceAsset>();
  let size: PlanSize = NOTHING;
  let next: readonly AssetRef[] = [...request.assets, ...(request.needed ?? [])];
  while (next.length > 0) {
    const refs = distinct(next).filter((ref) => !wanted.has(assetKey(ref)));
    for (const ref of refs) wanted.add(assetKey(ref));
    size = { ...size, assets: wanted.size };
    if (sizeExcess(size) !== null) break;
    const measured = await measureAssets(manager, request.sourceAccountId, refs);
    size = { ...size, content: [...measured.values()].reduce((sum, characters) => sum + characters, size.content) };
    if (sizeExcess(size) !== null) break;
    const found: SourceAsset[] = [];
    for (const part of inParts(refs, measured)) {
      const stored = await findAssets(manager, request.sourceAccountId, part);
      const read = (one: StoredAsset): void => {
        const { asset } = readAsset(one);
        size = sizeWith(size, asset);
        found.push(asset);
      };
      await mapInTurns(stored, read, LOCKED_TURN_MS);
      if (sizeExcess(size) !== null) break;
    }
    for (const asset of found) assets.set(assetKey(asset), asset);
    next = found.filter((asset) => !mapped.has(assetKey(asset))).flatMap(assetReferences);
  }
  return { assets, wanted, excess: sizeExcess(size) };
}

/** What is mapped in all targets: what it needs, nobody needs for it. */
function mappedEverywhere({ targetAccountIds, mappings }: CopyRequest): ReadonlySet<string> {
  const targets = new Map<string, number>();
  for (const { type, sourceId } of mappings) {
    const key = assetKey({ type, id: sourceId });
    targets.set(key, (targets.get(key) ?? 0) + 1);
  }
  return new Set([...targets].filter(([, count]) => count === targetAccountIds.length).map(([key]) => key));
}

/** Those that are there, so many at a time that their content is not too much at once. */
function inParts(refs: readonly AssetRef[], measured: ReadonlyMap<string, number>): readonly (readonly AssetRef[])[] {
  const parts: AssetRef[][] = [];
  let content = 0;
  for (const ref of refs) {
    const characters = measured.get(assetKey(ref));
    if (characters === undefined) continue;
    const part = parts.at(-1);
    content += characters;
    if (part === undefined || part.length === ASSETS_AT_ONCE || content > CONTENT_AT_ONCE) {
      parts.push([ref]);
      content = characters;
    } else part.push(ref);
  }
  return parts;
}

function distinct(refs: readonly AssetRef[]): readonly AssetRef[] {
  return [...new Map(refs.map((ref) => [assetKey(ref), ref])).values()];
}
