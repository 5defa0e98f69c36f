import type { AssetType } from './asset';

export const MAX_NAME_LENGTH = 500;

/** Names that differ in case, in white space or in how Unicode spells them are the same to whoever looks for one. */
export function nameKey(name: string): string {
  return [...name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()].slice(0, MAX_NAME_LENGTH).join('');
}

/** By type: a list may be called as a form is. */
export function typedNameKey(type: AssetType, name: string): string {
  return `${type} ${nameKey(name)}`;
}

/** The n-th name to try: the name itself, then with " (2)", " (3)" … (A8); the name gives way to the number. */
export function numberedName(name: string, n: number): string {
  if (n === 1) return name;
  const suffix = ` (${n})`;
  return [...name].slice(0, MAX_NAME_LENGTH - suffix.length).join('') + suffix;
}
