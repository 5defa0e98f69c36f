import type { AssetCopyBlocker, AssetCopyBlockerCode } from './copy-plan';

/** How many blockers of one item are told one by one. */
export const MAX_BLOCKERS = 20;

/** The first of what stands against an item; of the rest how many there are of each kind (A7). */
export function limited(blockers: readonly AssetCopyBlocker[]): readonly AssetCopyBlocker[] {
  const more = new Map<AssetCopyBlockerCode, number>();
  for (const { code } of blockers.slice(MAX_BLOCKERS)) more.set(code, (more.get(code) ?? 0) + 1);
  const rest = [...more].map(([code, count]) => ({
    code,
    message: `And ${count} more of this kind (A7). Look again when those named are mended.`,
    reference: null,
  }));
  return [...blockers.slice(0, MAX_BLOCKERS), ...rest];
}
