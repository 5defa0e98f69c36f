import { ID_EXPECTED, isId } from '../shared/id';
import type { AssetCopyRefusal } from './asset-copy-refusal';
import { assetKey, type AssetMapping, type AssetRef, type ConflictPolicy, type CopyRequest } from './copy-plan';

/** How much one call may ask for. */
export const MAX_TARGETS = 4;
export const MAX_ASSETS = 100;
export const MAX_MAPPINGS = 1_000;

/** A request as it comes in. */
export interface RequestedCopy {
  readonly sourceAccountId: string;
  readonly targetAccountIds: readonly string[];
  readonly assets: readonly AssetRef[];
  readonly onConflict?: ConflictPolicy | null;
  readonly mappings?: readonly AssetMapping[] | null;
}

/** The request with nothing in it twice, and all that is wrong with it. */
export function checkedRequest(input: RequestedCopy): {
  readonly request: CopyRequest;
  readonly refusals: readonly AssetCopyRefusal[];
} {
  const mappings = input.mappings ?? [];
  const request: CopyRequest = {
    sourceAccountId: input.sourceAccountId,
    targetAccountIds: [...new Set(input.targetAccountIds)],
    assets: [...new Map(input.assets.map(({ type, id }) => [assetKey({ type, id }), { type, id }])).values()],
    onConflict: input.onConflict ?? 'KEEP_BOTH',
    mappings: mappings.map(({ targetAccountId, type, sourceId, targetId }) => ({
      targetAccountId,
      type,
      sourceId,
      targetId,
    })),
  };
  return { request, refusals: [...sizeRefusals(input), ...idRefusals(request), ...targetRefusals(request)] };
}

function sizeRefusals(input: RequestedCopy): readonly AssetCopyRefusal[] {
  const sizes: readonly [string, number, number, number][] = [
    ['targetAccountIds', input.targetAccountIds.length, 1, MAX_TARGETS],
    ['assets', input.assets.length, 1, MAX_ASSETS],
    ['mappings', input.mappings?.length ?? 0, 0, MAX_MAPPINGS],
  ];
  return sizes
    .filter(([, count, least, most]) => count < least || count > most)
    .map(([field, count, least, most]) => invalid(field, `${field} has ${count} entries; send ${least} to ${most}.`));
}

function idRefusals({ sourceAccountId, targetAccountIds, assets, mappings }: CopyRequest): readonly AssetCopyRefusal[] {
  const ids: readonly [string, readonly string[]][] = [
    ['sourceAccountId', [sourceAccountId]],
    ['targetAccountIds', targetAccountIds],
    ['assets', assets.map(({ id }) => id)],
    ['mappings', mappings.flatMap(({ targetAccountId, sourceId, targetId }) => [targetAccountId, sourceId, targetId])],
  ];
  return ids
    .filter(([, values]) => !values.every(isId))
    .map(([field]) => invalid(field, `${field} holds what is no id: ${ID_EXPECTED}.`));
}

function targetRefusals({ sourceAccountId, targetAccountIds, mappings }: CopyRequest): readonly AssetCopyRefusal[] {
  const strangers = mappings.filter(({ targetAccountId }) => !targetAccountIds.includes(targetAccountId));
  const mapped = mappings.map(({ targetAccountId, type, sourceId }) => `${targetAccountId} ${type} ${sourceId}`);
  return [
    ...(targetAccountIds.includes(sourceAccountId)
      ? [invalid('targetAccountIds', 'The source is among the targets; copy to other accounts.')]
      : []),
    ...(strangers.length > 0 ? [invalid('mappings', 'A mapping is for an account that is no target.')] : []),
    ...(new Set(mapped).size < mapped.length
      ? [invalid('mappings', 'Two mappings are for the same asset in the same target.')]
      : []),
  ];
}

function invalid(field: string, message: string): AssetCopyRefusal {
  return { code: 'INVALID_INPUT', message, field: ['input', field] };
}
