import type { AssetType } from './asset';
import type { ContentReference } from './asset-content';

/** What happens when the name of a copy is taken in the target (A8). */
export const ConflictPolicy = {
  KEEP_BOTH: 'KEEP_BOTH',
  USE_EXISTING: 'USE_EXISTING',
  REPLACE: 'REPLACE',
  FAIL: 'FAIL',
} as const;
export type ConflictPolicy = keyof typeof ConflictPolicy;

export const AssetCopyAction = {
  CREATE: 'CREATE',
  REUSE: 'REUSE',
  REPLACE: 'REPLACE',
  SKIP: 'SKIP',
  BLOCKED: 'BLOCKED',
} as const;
export type AssetCopyAction = keyof typeof AssetCopyAction;

export const AssetCopyBlockerCode = {
  MISSING_PROPERTY: 'MISSING_PROPERTY',
  INCOMPATIBLE_PROPERTY: 'INCOMPATIBLE_PROPERTY',
  UNSUPPORTED_ASSET: 'UNSUPPORTED_ASSET',
  MISSING_REFERENCE: 'MISSING_REFERENCE',
  CYCLE: 'CYCLE',
  NAME_TAKEN: 'NAME_TAKEN',
  COPY_CHANGED: 'COPY_CHANGED',
  DEPENDENCY_BLOCKED: 'DEPENDENCY_BLOCKED',
} as const;
export type AssetCopyBlockerCode = keyof typeof AssetCopyBlockerCode;

export interface AssetRef {
  readonly type: AssetType;
  readonly id: string;
}

/** An asset of the source as it is planned with: what of it travels, and what that needs. */
export interface SourceAsset extends AssetRef {
  readonly name: string;
  /** Of a list: what it lists. */
  readonly objectType: string | null;
  readonly contentHash: string;
  /** Of a marketing e-mail: whether it is sent automatically (A1). */
  readonly isAutomated: boolean;
  readonly references: readonly ContentReference[];
  readonly dropped: readonly string[];
  readonly unsupported: readonly { readonly reference: string; readonly message: string }[];
}

/** An asset of the target. */
export interface TargetAsset extends AssetRef {
  readonly name: string;
  readonly objectType: string | null;
}

/** An asset of the target that was copied from the source before. */
export interface EarlierCopy extends TargetAsset {
  /** Neither its name, its content nor its state is another than when it was copied (A4, A8). */
  readonly unchanged: boolean;
}

export interface TargetProperty {
  readonly type: string;
  /** Null when any value is allowed. */
  readonly options: ReadonlySet<string> | null;
}

/** What is known of one target, by keys of the functions beside. */
export interface TargetFacts {
  readonly accountId: string;
  readonly properties: ReadonlyMap<string, TargetProperty>;
  /** By asset key of the source; newest first. */
  readonly earlierCopies: ReadonlyMap<string, readonly EarlierCopy[]>;
  /** By asset key of the source: the last number of a copy whose id is used, by a copy or by something else (A8). */
  readonly copyCounts: ReadonlyMap<string, number>;
  /** By name key. */
  readonly byName: ReadonlyMap<string, TargetAsset>;
  /** What mappings name, by asset key. */
  readonly mapped: ReadonlyMap<string, TargetAsset>;
}

export interface AssetMapping {
  readonly targetAccountId: string;
  readonly type: AssetType;
  readonly sourceId: string;
  readonly targetId: string;
}

export interface CopyRequest {
  readonly sourceAccountId: string;
  readonly targetAccountIds: readonly string[];
  readonly assets: readonly AssetRef[];
  readonly onConflict: ConflictPolicy;
  readonly mappings: readonly AssetMapping[];
}

export interface AssetCopyBlocker {
  readonly code: AssetCopyBlockerCode;
  readonly message: string;
  readonly reference: string | null;
}

/** What becomes of one asset in one target. Items come dependencies first (A11). */
export interface PlanItem {
  readonly asset: AssetRef;
  readonly name: string;
  readonly targetAccountId: string;
  readonly action: AssetCopyAction;
  readonly targetAssetId: string | null;
  readonly targetName: string | null;
  readonly requiredBy: readonly string[];
  readonly dropped: readonly string[];
  readonly blockers: readonly AssetCopyBlocker[];
  readonly sourceHash: string;
  /** How many steps its deepest dependency that is written is away; 0 without one. */
  readonly level: number;
  /** The asset of the target that each reference to an asset becomes. */
  readonly resolved: readonly (AssetRef & { readonly targetId: string })[];
}

export function assetKey({ type, id }: AssetRef): string {
  return `${type} ${id}`;
}

export function propertyKey(recordType: string, name: string): string {
  return `${recordType} ${name}`;
}
