import type { Position } from '../../../src/shared/pagination';
import type { CandidateKey, Link } from '../../../src/linked-records/linking.rules';
import type { MatchKey } from '../../../src/linked-records/match-key.rules';

/** The links of one home record by their definition (M1): every candidate is looked at for it alone, and all are sorted. */
export function linksByDefinition(
  homeKeys: readonly MatchKey[],
  candidates: readonly CandidateKey[],
  sourceAccountIds: readonly string[],
): readonly Link[] {
  const isPrimary = (keys: readonly MatchKey[], key: string): boolean =>
    keys.some((one) => one.key === key && one.primary);
  const readable = candidates.filter(({ accountId }) => sourceAccountIds.includes(accountId));
  const ids = [...new Set(readable.map(({ accountId, recordId }) => JSON.stringify([accountId, recordId])))];
  return ids
    .map((id): Link => {
      const rows = readable.filter(({ accountId, recordId }) => JSON.stringify([accountId, recordId]) === id);
      const shared = [...new Set(rows.map(({ key }) => key))].filter((key) => homeKeys.some((one) => one.key === key));
      const matches = shared
        .map((key) => ({ key, homePrimary: isPrimary(homeKeys, key), linkedPrimary: isPrimary(rows, key) }))
        .sort((a, b) => rankOf(a) - rankOf(b) || compare(a.key, b.key));
      const { accountId, recordId, createdAt } = rows[0]!;
      return { accountId, recordId, createdAt, matches };
    })
    .filter(({ matches }) => matches.length > 0)
    .sort(
      (a, b) =>
        bestRankOf(a) - bestRankOf(b) ||
        compare(a.createdAt, b.createdAt) ||
        compare(a.recordId, b.recordId) ||
        compare(a.accountId, b.accountId),
    );
}

/** Those behind a cursor; when its link is there no more, from the first of its rank on. */
export function behindByDefinition(links: readonly Link[], [rank = 0, recordId, accountId]: Position): readonly Link[] {
  const at = links.findIndex((link) => link.recordId === recordId && link.accountId === accountId);
  return at >= 0 ? links.slice(at + 1) : links.filter((link) => bestRankOf(link) >= Number(rank));
}

function bestRankOf({ matches }: Link): number {
  return Math.min(...matches.map(rankOf));
}

/** Primary keys of both before one's primary and the other's additional key, and that before additional keys of both. */
function rankOf({ homePrimary, linkedPrimary }: Link['matches'][number]): number {
  if (homePrimary && linkedPrimary) return 0;
  return homePrimary || linkedPrimary ? 1 : 2;
}

/** By code unit. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
