import type { SourceAsset, PlanItem } from './copy-plan';
import { quoted } from './message-text';

/** How many assets one copy may touch in its source. */
export const MAX_PLANNED_ASSETS = 2_500;
/** How many steps of dependencies a copy may have, by the longest way (A11). */
export const MAX_LEVELS = 100;
/** How often the assets of one copy may refer to others and to properties. */
export const MAX_REFERENCES = 25_000;
/** How many characters of content are read for one copy. */
export const MAX_CONTENT = 50_000_000;
/** How many characters a plan may have for each target for what its assets name, and for what of them stays behind. */
export const MAX_TOLD = 5_000_000;

/** How much the assets of a copy are, all together. */
export interface PlanSize {
  readonly assets: number;
  readonly references: number;
  readonly content: number;
  readonly told: number;
}

export const NOTHING: PlanSize = { assets: 0, references: 0, content: 0, told: 0 };

export function sizeWith(size: PlanSize, asset: SourceAsset): PlanSize {
  const texts = [
    ...asset.dropped,
    ...asset.unsupported.map(({ reference, message }) => reference + message),
    ...asset.references.flatMap((reference) => (reference.kind === 'ASSET' ? [] : [reference.name])),
  ];
  return {
    ...size,
    references: size.references + asset.references.length,
    told: size.told + texts.reduce((sum, text) => sum + text.length, 0),
  };
}

/** Why assets are more than one copy takes; null when they are not. */
export function sizeExcess({ assets, references, content, told }: PlanSize): string | null {
  if (assets > MAX_PLANNED_ASSETS) {
    return `These assets are more than ${MAX_PLANNED_ASSETS} with all that they need. Copy fewer at once.`;
  }
  if (references > MAX_REFERENCES) {
    return `These assets and what they need refer to others and to properties more than ${MAX_REFERENCES} times. Copy fewer at once.`;
  }
  if (content > MAX_CONTENT) {
    return `The content of these assets and of what they need has more than ${MAX_CONTENT} characters. Copy fewer at once.`;
  }
  return told > MAX_TOLD
    ? `What these assets and what they need name, and what of them would stay behind, has more than ${MAX_TOLD} characters. Copy fewer at once.`
    : null;
}

/** Which item stands on more steps of others than a copy takes, and what to do; null when none does (A11). */
export function depthExcess(items: readonly PlanItem[]): { readonly message: string; readonly item: PlanItem } | null {
  const item = items.find(({ level }) => level === MAX_LEVELS);
  if (item === undefined) return null;
  const below = items.find(
    ({ level, targetAccountId, requiredBy }) =>
      level === MAX_LEVELS - 1 && targetAccountId === item.targetAccountId && requiredBy.includes(item.asset.id),
  );
  const message =
    `${quoted(item.name)} needs others that need others, over more than ${MAX_LEVELS} steps (A11). ` +
    `Copy ${quoted(below?.name ?? item.name)} first: it is used then. Or map it to one of the target.`;
  return { message, item };
}
