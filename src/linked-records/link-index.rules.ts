import { groupBy } from '../shared/by-key';
import type { Position } from '../shared/pagination';
import {
  compareLinks,
  primaryByKey,
  rankOf,
  WORST_RANK,
  type CandidateKey,
  type Link,
  type LinkMatch,
} from './linking.rules';
import type { MatchKey } from './match-key.rules';
import { ChosenSources, recordKey, type SourceRecord } from './source-records.rules';

/**
 * The links of one home record (M1), one for each record that shares a key with it, in their order: matched by the primary
 * keys of both first, then by one's primary and the other's additional key, then by additional keys; then the oldest
 * record; then by id. Links of links are none (not transitive). Only those that are taken are made.
 */
export interface LinkList {
  /** How many there are in all. */
  readonly size: number;
  /**
   * At most `count` of those behind a cursor, or of all. When the cursor's link is there no more, from the first of its rank
   * on: some again, none left out.
   */
  take(count: number, after?: Position | null): readonly Link[];
  /** Whether there are some that `take` leaves out before those behind a cursor. */
  hasBefore(after: Position): boolean;
}

/**
 * What home records link to. What many of them share is worked out once: candidates are put in order when the index is made,
 * the records of a key are gathered once for each choice of sources, and those of several keys are counted once. A home
 * record then takes time for the links that are taken, and for the records that only its rarer keys have.
 */
export class LinkIndex {
  private readonly records: ReadonlyMap<string, SourceRecord>;
  private readonly chosen = new Map<string, ChosenSources>();

  /** `candidates` have one of the keys looked for each; a record with many keys comes as many. */
  constructor(candidates: readonly CandidateKey[]) {
    const rows = [...groupBy(candidates, recordKey)].flatMap(([id, [record, ...others]]) =>
      record === undefined ? [] : { id, record, keys: primaryByKey([record, ...others]), position: placeOf(record) },
    );
    rows.sort((a, b) => compareLinks(a.position, b.position));
    this.records = new Map(
      rows.map(({ id, record: { accountId, recordId, createdAt }, keys }, place) => [
        id,
        { accountId, recordId, createdAt, place, keys },
      ]),
    );
  }

  /** The links of a home record with these keys to records of these accounts. */
  linksOf(homeKeys: readonly MatchKey[], sourceAccountIds: readonly string[]): LinkList {
    const id = sourceAccountIds.join(' ');
    const sources = this.chosen.get(id) ?? new ChosenSources(this.records, new Set(sourceAccountIds));
    this.chosen.set(id, sources);
    return new HomeLinks(primaryByKey(homeKeys), sources);
  }
}

/** The links of a home record with the keys, of which it is known whether they are primary. */
class HomeLinks implements LinkList {
  constructor(
    private readonly home: ReadonlyMap<string, boolean>,
    private readonly sources: ChosenSources,
  ) {}

  get size(): number {
    return this.sources.count(this.home.keys());
  }

  take(count: number, after: Position | null = null): readonly Link[] {
    const { rank: first, place } = after === null ? BEGINNING : this.behind(after);
    const links: Link[] = [];
    for (let rank = first; rank <= WORST_RANK; rank += 1) {
      for (const record of inOrder(this.ofRank(rank), rank === first ? place : 0)) {
        if (links.length === count) break;
        if (this.rankOf(record) === rank) links.push(this.link(record));
      }
    }
    return links;
  }

  hasBefore(after: Position): boolean {
    const { rank: first, place } = this.behind(after);
    if (place > 0) return true;
    for (let rank = 0; rank < first; rank += 1) if (this.ofRank(rank).length > 0) return true;
    return false;
  }

  /** Where the links behind a cursor begin: with which rank, and from which place on in that. */
  private behind([rank = 0, recordId, accountId]: Position): { readonly rank: number; readonly place: number } {
    const record = this.sources.find(recordKey({ accountId: String(accountId), recordId: String(recordId) }));
    const found = record === null ? null : this.rankOf(record);
    if (record !== null && found !== null) return { rank: found, place: record.place + 1 };
    return { rank: Math.min(Math.max(0, Number(rank)), WORST_RANK + 1), place: 0 };
  }

  /** For each key and kind that match in a rank, the records that have it: not always as their best match. */
  private ofRank(rank: number): readonly (readonly SourceRecord[])[] {
    return [...this.home].flatMap(([key, homePrimary]) =>
      [true, false]
        .filter((linkedPrimary) => rankOf({ homePrimary, linkedPrimary }) === rank)
        .map((linkedPrimary) => this.sources.having(key, linkedPrimary))
        .filter((records) => records.length > 0),
    );
  }

  /** Of a record's best match; null when there is none. */
  private rankOf({ keys }: SourceRecord): number | null {
    let best: number | null = null;
    for (const [key, linkedPrimary] of keys) {
      const homePrimary = this.home.get(key);
      const rank = homePrimary === undefined ? null : rankOf({ homePrimary, linkedPrimary });
      if (rank !== null && (best === null || rank < best)) best = rank;
    }
    return best;
  }

  private link({ accountId, recordId, createdAt, keys }: SourceRecord): Link {
    const matches = [...keys].flatMap(([key, linkedPrimary]): LinkMatch | readonly LinkMatch[] => {
      const homePrimary = this.home.get(key);
      return homePrimary === undefined ? [] : { key, homePrimary, linkedPrimary };
    });
    matches.sort((a, b) => compareLinks([rankOf(a), a.key], [rankOf(b), b.key]));
    return { accountId, recordId, createdAt, matches };
  }
}

const BEGINNING = { rank: 0, place: 0 } as const;

/** The records of several lists from a place on, each once, in order of place. */
function* inOrder(lists: readonly (readonly SourceRecord[])[], from: number): Generator<SourceRecord> {
  const heads = lists.map((records) => ({ records, at: firstFrom(records, from) }));
  for (;;) {
    let next: SourceRecord | undefined;
    for (const { records, at } of heads) {
      const head = records[at];
      if (head !== undefined && (next === undefined || head.place < next.place)) next = head;
    }
    if (next === undefined) return;
    yield next;
    for (const head of heads) if (head.records[head.at] === next) head.at += 1;
  }
}

/** Where the first record of a place or a later one stands in a list, by halves. */
function firstFrom(records: readonly SourceRecord[], place: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.place ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf({ createdAt, recordId, accountId }: CandidateKey): Position {
  return [createdAt, recordId, accountId];
}
