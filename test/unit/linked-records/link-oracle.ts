import type { Position } from '../../../src/shared/pagination';
import { compareLinks, linkPosition, type CandidateKey, type Link } from '../../../src/linked-records/linking.rules';
import type { MatchKey } from '../../../src/linked-records/match-key.rules';

/** The links of one home record by their definition (M1): every candidate is looked at for it alone, and all are sorted. */
export function linksByDefinition(
  homeKeys: readonly MatchKey[],
  candidates: readonly CandidateKey[],
  sourceAccountIds: readonly string[],
): readonly Link[] {
  const isPrimary = (keys: readonly MatchKey[], key: string): boolean =>
    keys.some((one) => one.key === key && one.primary);
  const rankOf = (match: Link['matches'][number]): number => linkPosition(linkOf(match))[0] as number;
  const readable = candidates.filter(({ accountId }) => sourceAccountIds.includes(accountId));
  const ids = [...new Set(readable.map(({ accountId, recordId }) => JSON.stringify([accountId, recordId])))];
  return ids
    .map((id): Link => {
      const rows = readable.filter(({ accountId, recordId }) => JSON.stringify([accountId, recordId]) === id);
      const shared = [...new Set(rows.map(({ key }) => key))].filter((key) => homeKeys.some((one) => one.key === key));
      const matches = shared
        .map((key) => ({ key, homePrimary: isPrimary(homeKeys, key), linkedPrimary: isPrimary(rows, key) }))
        .sort((a, b) => compareLinks([rankOf(a), a.key], [rankOf(b), b.key]));
      const { accountId, recordId, createdAt } = rows[0]!;
      return { accountId, recordId, createdAt, matches };
    })
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => compareLinks(linkPosition(a), linkPosition(b)));
}

/** Those behind a cursor; when its link is there no more, from the first of its rank on. */
export function behindByDefinition(links: readonly Link[], [rank = 0, recordId, accountId]: Position): readonly Link[] {
  const at = links.findIndex((link) => link.recordId === recordId && link.accountId === accountId);
  return at >= 0 ? links.slice(at + 1) : links.filter((link) => linkPosition(link)[0]! >= rank);
}

function linkOf(match: Link['matches'][number]): Link {
  return { accountId: '', recordId: '', createdAt: '', matches: [match] };
}
