import { nameKey, numberedName, typedNameKey } from './asset-name.rules';
import {
  assetKey,
  type AssetCopyAction,
  type AssetCopyBlocker,
  type AssetCopyBlockerCode,
  type ConflictPolicy,
  type EarlierCopy,
  type SourceAsset,
  type TargetAsset,
  type TargetFacts,
} from './copy-plan';
import { quoted } from './message-text';

/** What becomes of an asset in the target, its own content not looked at. */
export interface Decision {
  readonly action: AssetCopyAction;
  /** Null while it is not known: of what is created, and of what is blocked. */
  readonly targetAssetId: string | null;
  readonly targetName: string | null;
  readonly blocker: AssetCopyBlocker | null;
}

/** The names that a plan gives in one target. */
export interface TakenNames {
  /** Typed name keys. */
  readonly keys: Set<string>;
  /** By typed name key of names without a number: below which number all are taken. */
  readonly numbers: Map<string, number>;
}

/** How many numbers are tried after a name before it is given up. */
export const MAX_NAME_NUMBER = 200;

/** What is to be done with an asset that was asked for (A8). `taken` are the names that the plan gives already. */
export function decideAsked(
  asset: SourceAsset,
  policy: ConflictPolicy,
  target: TargetFacts,
  taken: TakenNames,
): Decision {
  const copy = earlierCopy(asset, target);
  const sameName = target.byName.get(typedNameKey(asset.type, asset.name)) ?? null;
  if (policy === 'KEEP_BOTH') return create(asset, target, taken);
  if (policy === 'USE_EXISTING' && copy !== null) return useAs(asset, 'REUSE', copy);
  if (policy === 'USE_EXISTING' && sameName !== null) return useAs(asset, 'REUSE', sameName);
  if (policy === 'REPLACE' && copy !== null) return replace(asset, copy, target, taken);
  if (sameName !== null) return blocked('NAME_TAKEN', takenMessage(asset, policy), sameName.id);
  return create(asset, target, taken);
}

/** What is to be done with an asset that another one needs, unless it is mapped: used, if it is there, or copied too (A6). */
export function decideRequired(asset: SourceAsset, target: TargetFacts, taken: TakenNames): Decision {
  const copy = earlierCopy(asset, target);
  if (copy?.objectType === asset.objectType) return use('REUSE', copy);
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

function create(asset: SourceAsset, target: TargetFacts, taken: TakenNames): Decision {
  const targetName = freeName(asset, target, taken);
  return targetName === null
    ? blocked('NAME_TAKEN', everyNumberMessage(), null)
    : { action: 'CREATE', targetAssetId: null, targetName, blocker: null };
}

/** The copy keeps its name, number and all, as long as that is the source's; else it gets the source's new one (A4). */
function replace(asset: SourceAsset, copy: EarlierCopy, target: TargetFacts, taken: TakenNames): Decision {
  if (copy.objectType !== asset.objectType) return ofOtherRecords(copy);
  if (!copy.unchanged) return blocked('COPY_CHANGED', changedMessage(copy), copy.id);
  const targetName = ownName(asset, copy) ?? freeName(asset, target, taken);
  return targetName === null
    ? blocked('NAME_TAKEN', everyNumberMessage(), null)
    : { action: 'REPLACE', targetAssetId: copy.id, targetName, blocker: null };
}

/** The name of a copy as the source gives it now; null when the source was renamed. */
function ownName(asset: SourceAsset, copy: EarlierCopy): string | null {
  const key = nameKey(copy.name);
  for (let n = 1; n <= MAX_NAME_NUMBER; n += 1) {
    const name = numberedName(asset.name, n);
    if (nameKey(name) === key) return name;
  }
  return null;
}

/** Whether a name is free only the lower numbers tell: they are gone through once for each name. */
function freeName(asset: SourceAsset, target: TargetFacts, taken: TakenNames): string | null {
  const bare = typedNameKey(asset.type, asset.name);
  for (let n = taken.numbers.get(bare) ?? 1; n <= MAX_NAME_NUMBER; n += 1) {
    taken.numbers.set(bare, n);
    const targetName = numberedName(asset.name, n);
    const key = typedNameKey(asset.type, targetName);
    if (!taken.keys.has(key) && !target.byName.has(key)) return targetName;
  }
  taken.numbers.set(bare, MAX_NAME_NUMBER + 1);
  return null;
}

/** The newest copy of the same records; the newest of all when there is none. */
function earlierCopy(asset: SourceAsset, target: TargetFacts): EarlierCopy | null {
  const copies = target.earlierCopies.get(assetKey(asset)) ?? [];
  return copies.find(({ objectType }) => objectType === asset.objectType) ?? copies[0] ?? null;
}

function use(action: 'REUSE' | 'SKIP', { id, name }: TargetAsset): Decision {
  return { action, targetAssetId: id, targetName: name, blocker: null };
}

function useAs(asset: SourceAsset, action: 'REUSE' | 'SKIP', existing: TargetAsset): Decision {
  return existing.objectType === asset.objectType ? use(action, existing) : ofOtherRecords(existing);
}

function ofOtherRecords({ id }: TargetAsset): Decision {
  return blocked(
    'MISSING_REFERENCE',
    'The asset of the target lists records of another type (A6). Map it to a list of the same records, or rename one of them.',
    id,
  );
}

function blocked(code: AssetCopyBlockerCode, message: string, reference: string | null): Decision {
  return { action: 'BLOCKED', targetAssetId: null, targetName: null, blocker: { code, message, reference } };
}

function everyNumberMessage(): string {
  return `The name is taken in the target with every number up to ${MAX_NAME_NUMBER} (A8). Rename the asset, or use an existing one.`;
}

function changedMessage({ name }: TargetAsset): string {
  return `The earlier copy ${quoted(name)} was changed since (A8). Keep both, or use it as it is.`;
}

function takenMessage({ name }: SourceAsset, policy: ConflictPolicy): string {
  return policy === 'REPLACE'
    ? `${quoted(name)} in the target is no copy of this asset, and is not replaced (A8). Keep both, or use it as it is.`
    : `The name ${quoted(name)} is taken in the target (A8). Keep both, or use what is there.`;
}
