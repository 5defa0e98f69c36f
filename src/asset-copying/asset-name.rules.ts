import type { AssetType } from './asset';

export const MAX_NAME_LENGTH = 500;

const BREAKS = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** All that takes no room. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Of these, what no sign is made with: soft hyphens, spaces without width and what turns the direction of reading. */
const NEEDLESS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Names that differ in case, in white space, in what is not seen or in how Unicode spells them are the same to whoever looks
 * for one.
 */
export function nameKey(name: string): string {
  const seen = name.normalize('NFC').toLowerCase().replace(UNSEEN, '').replace(BREAKS, ' ').trim();
  return [...seen].slice(0, MAX_NAME_LENGTH).join('');
}

/** By type: a list may be called as a form is. */
export function typedNameKey(type: AssetType, name: string): string {
  return `${type} ${nameKey(name)}`;
}

/** The n-th name to try: the name itself, then with " (2)", " (3)" … (A8); the name gives way to the number. */
export function numberedName(name: string, n: number): string {
  if (n === 1) return oneLine(name);
  const suffix = ` (${n})`;
  return [...oneLine(name)].slice(0, MAX_NAME_LENGTH - suffix.length).join('') + suffix;
}

/** Without control characters, line breaks and marks that nobody sees; what has nothing else keeps them. */
function oneLine(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(NEEDLESS, '');
  return nameKey(line) === '' ? name : line;
}
