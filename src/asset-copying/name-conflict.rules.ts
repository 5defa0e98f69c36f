import { numberedName, typedNameKey } from './asset-name.rules';
import {
  assetKey,
  type AssetCopyAction,
  type AssetCopyBlocker,
  type AssetCopyBlockerCode,
  type ConflictPolicy,
  type SourceAsset,
  type TargetAsset,
  type TargetFacts,
} from './copy-plan';

/** What becomes of an asset in the target, its own content not looked at. */
export interface Decision {
  readonly action: AssetCopyAction;
  /** Null while it is not known: of what is created, and of what is blocked. */
  readonly targetAssetId: string | null;
  readonly targetName: string | null;
  readonly blocker: AssetCopyBlocker | null;
}

/** How many numbers are tried after a name before it is given up. */
export const MAX_NAME_NUMBER = 200;

/** What is to be done with an asset that was asked for (A8). `taken` are the name keys of the target and of this plan. */
export function decideAsked(
  asset: SourceAsset,
  policy: ConflictPolicy,
  target: TargetFacts,
  taken: ReadonlySet<string>,
): Decision {
  const [copy] = target.earlierCopies.get(assetKey(asset)) ?? [];
  const sameName = target.byName.get(typedNameKey(asset.type, asset.name)) ?? null;
  if (policy === 'KEEP_BOTH') return create(asset, target, taken);
  if (policy === 'USE_EXISTING' && copy !== undefined) return use('REUSE', copy);
  if (policy === 'USE_EXISTING' && sameName !== null) return useAs(asset, 'REUSE', sameName);
  if (policy === 'REPLACE' && copy !== undefined) {
    return copy.unchanged ? use('REPLACE', copy) : blocked('COPY_CHANGED', changedMessage(copy), copy.id);
  }
  if (sameName !== null) return blocked('NAME_TAKEN', takenMessage(asset, policy), sameName.id);
  return create(asset, target, taken);
}

/** What is to be done with an asset that another one needs, unless it is mapped: used, if it is there, or copied too (A6). */
export function decideRequired(asset: SourceAsset, target: TargetFacts, taken: ReadonlySet<string>): Decision {
  const [copy] = target.earlierCopies.get(assetKey(asset)) ?? [];
  if (copy !== undefined) return use('REUSE', copy);
  const sameName = target.byName.get(typedNameKey(asset.type, asset.name));
  if (sameName?.objectType === asset.objectType) return use('REUSE', sameName);
  return create(asset, target, taken);
}

/** What is to be done with an asset that the caller says is there already (A6): `SKIP` what was asked for itself. */
export function decideMapped(
  asset: SourceAsset,
  isAsked: boolean,
  mappedId: string,
  mapped: TargetAsset | undefined,
): Decision {
  if (mapped !== undefined) return useAs(asset, isAsked ? 'SKIP' : 'REUSE', mapped);
  return blocked(
    'MISSING_REFERENCE',
    'The mapping names an asset that the target has not (A6). Map it to one that is there.',
    mappedId,
  );
}

function create(asset: SourceAsset, target: TargetFacts, taken: ReadonlySet<string>): Decision {
  for (let n = 1; n <= MAX_NAME_NUMBER; n += 1) {
    const targetName = numberedName(asset.name, n);
    const key = typedNameKey(asset.type, targetName);
    if (!taken.has(key) && !target.byName.has(key)) {
      return { action: 'CREATE', targetAssetId: null, targetName, blocker: null };
    }
  }
  return blocked(
    'NAME_TAKEN',
    `The name is taken in the target with every number up to ${MAX_NAME_NUMBER} (A8). Rename the asset, or use an existing one.`,
    null,
  );
}

function use(action: 'REUSE' | 'REPLACE' | 'SKIP', { id, name }: TargetAsset): Decision {
  return { action, targetAssetId: id, targetName: name, blocker: null };
}

function useAs(asset: SourceAsset, action: 'REUSE' | 'SKIP', existing: TargetAsset): Decision {
  if (existing.objectType === asset.objectType) return use(action, existing);
  return blocked(
    'MISSING_REFERENCE',
    'The asset of the target lists records of another type (A6). Map it to a list of the same records, or rename one of them.',
    existing.id,
  );
}

function blocked(code: AssetCopyBlockerCode, message: string, reference: string | null): Decision {
  return { action: 'BLOCKED', targetAssetId: null, targetName: null, blocker: { code, message, reference } };
}

function changedMessage({ name }: TargetAsset): string {
  return `The earlier copy “${name}” was changed since (A8). Keep both, or use it as it is.`;
}

function takenMessage({ name }: SourceAsset, policy: ConflictPolicy): string {
  return policy === 'REPLACE'
    ? `“${name}” in the target is no copy of this asset, and is not replaced (A8). Keep both, or use it as it is.`
    : `The name “${name}” is taken in the target (A8). Keep both, or use what is there.`;
}
