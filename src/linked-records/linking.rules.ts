import type { Position } from '../shared/pagination';
import type { MatchKey } from './match-key.rules';

/** A record of a source account with one of its keys: a record with many keys comes as many. */
export interface CandidateKey extends MatchKey {
  readonly accountId: string;
  readonly recordId: string;
  /** Ordered as text. */
  readonly createdAt: string;
}

/** A key that both records have, and of which of them it is the primary one. */
export interface LinkMatch {
  readonly key: string;
  readonly homePrimary: boolean;
  readonly linkedPrimary: boolean;
}

/** A record that matches the home record, with every key that both have; the best match is the first. */
export interface Link {
  readonly accountId: string;
  readonly recordId: string;
  readonly createdAt: string;
  readonly matches: readonly LinkMatch[];
}

/** Of two additional keys. */
export const WORST_RANK = 2;

/** A link's place in the list: rank of the best match (0 primary–primary, 1 mixed, 2 additional), age, then ids. */
export function linkPosition(link: Link): Position {
  return [Math.min(...link.matches.map(rankOf)), link.createdAt, link.recordId, link.accountId];
}

/** What a cursor tells of a link: its rank and ids, and not its age, which is not shown (M3). */
export function linkCursor(link: Link): Position {
  const [rank, , recordId, accountId] = linkPosition(link);
  return [rank ?? 0, recordId ?? '', accountId ?? ''];
}

/** Orders places by their values in turn, text by code unit: negative when `a` comes first, 0 for one place. */
export function compareLinks(a: Position, b: Position): number {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (other === undefined || value > other) return 1;
    if (value < other) return -1;
  }
  return a.length - b.length;
}

/** How good a match is: 0 primary–primary, 1 mixed, 2 additional–additional. */
export function rankOf(match: Omit<LinkMatch, 'key'>): number {
  return WORST_RANK - Number(match.homePrimary) - Number(match.linkedPrimary);
}

/** A key that is there twice is primary if one of them is. */
export function primaryByKey(keys: readonly MatchKey[]): ReadonlyMap<string, boolean> {
  const primary = new Map<string, boolean>();
  for (const key of keys) primary.set(key.key, key.primary || primary.get(key.key) === true);
  return primary;
}
