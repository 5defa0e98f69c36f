import type { SqlReader } from '../database/sql-reader';
import { opaqueId } from '../shared/id';
import { MAX_PAGE_SIZE, pageOf, type Connection, type Page, type PageArgs } from '../shared/pagination';
import { findCandidates, findMergedIds, type Candidate, type RecordIds } from './linked-records.repository';
import type { LinkedRecordsRequest } from './linked-records.selection';
import { LinkIndex, type LinkList } from './link-index.rules';
import { linkCursor, type Link, type LinkMatch } from './linking.rules';
import type { MatchKey } from './match-key.rules';
import { MatchKind, MatchRank, RecordType } from './record';
import { recordKey } from './source-records.rules';
import { readChildren, type ActivityPage, type DealPage, type WrittenPage } from './record-children.reader';

/** The accounts that a read goes to: only what the viewer may read. */
export type ReadableAccounts = ReadonlyMap<string, { readonly id: string; readonly name: string }>;

/** A request that may be answered, with the keys and sources it may be answered from. */
export interface Linkable {
  readonly request: LinkedRecordsRequest;
  readonly keys: readonly MatchKey[];
  readonly sourceAccountIds: readonly string[];
}

/** A linked record with the pages of activities and deals that were asked for, by their selection's key. */
export interface LinkedRecordData {
  /** Unique across accounts and record types. */
  readonly id: string;
  readonly recordId: string;
  readonly recordType: RecordType;
  readonly account: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly matches: readonly RecordMatchData[];
  readonly activities: ReadonlyMap<string, ActivityPage | WrittenPage>;
  readonly deals: ReadonlyMap<string, DealPage | WrittenPage>;
}

export interface RecordMatchData {
  readonly key: string;
  readonly kind: MatchKind;
  readonly home: MatchRank;
  readonly linked: MatchRank;
}

export type LinkedRecordPage = Connection<LinkedRecordData>;

/** What one request links to. */
export interface LinkedRecordsRead {
  readonly page: LinkedRecordPage;
  /** The records that the answer tells of (M10): those on the page; and of those that are only counted the first hundred, and one of each source. */
  readonly told: readonly Link[];
}

/** Reads what the requests link to in the given accounts, which the viewer may read: keys, then records, then their children. */
export async function readLinkedRecords(
  read: SqlReader,
  recordType: RecordType,
  linkables: readonly Linkable[],
  accounts: ReadableAccounts,
): Promise<ReadonlyMap<LinkedRecordsRequest, LinkedRecordsRead>> {
  const keys = [...new Set(linkables.flatMap((linkable) => linkable.keys.map(({ key }) => key)))];
  const candidates =
    keys.length === 0 || accounts.size === 0 ? [] : await findCandidates(read, [...accounts.keys()], recordType, keys);
  const index = new LinkIndex(candidates);
  const found = linkables.map(({ request, keys: homeKeys, sourceAccountIds }) => {
    const links = index.linksOf(homeKeys, sourceAccountIds);
    const page = pageOfLinks(request.page, links);
    const isCounted = request.selection.counts && page.nodes.length < links.size;
    const counted = isCounted ? countedLinks(index, links, homeKeys, sourceAccountIds) : [];
    return { request, page, told: [...page.nodes, ...counted] };
  });

  const shown = new Map(found.flatMap(({ page }) => page.nodes).map((link) => [recordKey(link), link]));
  const records = await withMergedIds(read, recordType, candidates, shown);
  const onPages = found.map(({ request, page }) => ({
    selection: request.selection,
    recordKeys: page.nodes.map(recordKey),
  }));
  const { activities, deals } = await readChildren(read, recordType, records, onPages);

  const names = new Map(candidates.map((candidate) => [recordKey(candidate), candidate.name]));
  const data = (link: Link): LinkedRecordData => {
    const key = recordKey(link);
    return {
      id: opaqueId(recordType, link.accountId, link.recordId),
      recordId: link.recordId,
      recordType,
      account: accounts.get(link.accountId) ?? { id: link.accountId, name: link.accountId },
      name: names.get(key) ?? link.matches[0]?.key ?? link.recordId,
      get matches() {
        return link.matches.map((match) => recordMatch(recordType, match));
      },
      activities: activities.get(key) ?? NO_PAGES,
      deals: deals.get(key) ?? NO_PAGES,
    };
  };
  return new Map(found.map(({ request, page, told }) => [request, { page: page.map(data), told }]));
}

const NO_PAGES: ReadonlyMap<string, never> = new Map<string, never>();

/** The page of its links that a request asks for. */
function pageOfLinks({ first, after }: PageArgs, links: LinkList): Page<Link> {
  const hasPreviousPage = after !== null && links.hasBefore(after);
  return pageOf(links.take(first + 1, after), first, hasPreviousPage, linkCursor, links.size);
}

function countedLinks(
  index: LinkIndex,
  links: LinkList,
  homeKeys: readonly MatchKey[],
  sourceAccountIds: readonly string[],
): readonly Link[] {
  const first = links.take(MAX_PAGE_SIZE);
  if (first.length === links.size) return first;
  return [...first, ...sourceAccountIds.flatMap((id) => index.linksOf(homeKeys, [id]).take(1))];
}

async function withMergedIds(
  read: SqlReader,
  recordType: RecordType,
  candidates: readonly Candidate[],
  shown: ReadonlyMap<string, Link>,
): Promise<ReadonlyMap<string, RecordIds>> {
  const survivors = [...new Map(candidates.filter((c) => c.hasMerged).map((c) => [recordKey(c), c])).values()].filter(
    (candidate) => shown.has(recordKey(candidate)),
  );
  const merged = survivors.length === 0 ? [] : await findMergedIds(read, recordType, survivors);
  const idsOfSurvivors = new Map(survivors.map((survivor, i) => [recordKey(survivor), merged[i]]));
  return new Map(
    [...shown].map(([key, { accountId, recordId }]) => [
      key,
      idsOfSurvivors.get(key) ?? { accountId, recordIds: [recordId] },
    ]),
  );
}

function recordMatch(recordType: RecordType, { key, homePrimary, linkedPrimary }: LinkMatch): RecordMatchData {
  return {
    key,
    kind: recordType === RecordType.CONTACT ? MatchKind.EMAIL : MatchKind.DOMAIN,
    home: homePrimary ? MatchRank.PRIMARY : MatchRank.ADDITIONAL,
    linked: linkedPrimary ? MatchRank.PRIMARY : MatchRank.ADDITIONAL,
  };
}
