import type { SqlReader } from '../database/sql-reader';
import { JsonText } from '../shared/json-text';
import { pageOf, type Connection, type Position } from '../shared/pagination';
import type { ChildShape } from './child-shape';
import { findActivityTexts, findDealTexts, MAX_WRITTEN } from './child-text.repository';
import type { RecordIds } from './linked-records.repository';
import type { ChildSelection, LinkedRecordsSelection } from './linked-records.selection';
import {
  countActivities,
  countDeals,
  findActivities,
  findDeals,
  type Activity,
  type ChildRange,
  type Deal,
} from './record-children.repository';
import type { RecordType } from './record';

export type ActivityPage = Connection<Activity>;
export type DealPage = Connection<Deal>;

/** The records on one page of linked records, with what is asked of each of them. */
export interface RecordsOnPage {
  readonly selection: LinkedRecordsSelection;
  readonly recordKeys: readonly string[];
}

/** By record, then by the key of the selection. */
export type ChildPages<T> = ReadonlyMap<string, ReadonlyMap<string, Connection<T> | WrittenPage>>;

/** A page whose nodes the database wrote as JSON. */
export class WrittenPage {
  readonly nodes: JsonText;

  constructor(
    nodes: string,
    readonly totalCount: number,
  ) {
    this.nodes = new JsonText(`[${nodes}]`);
  }
}

/** The page of a record that its field asks for. @throws Error when nobody looked ahead to it. */
export function pageThatWasRead<T>(
  pages: ReadonlyMap<string, Connection<T> | WrittenPage>,
  key: string,
): Connection<T> | WrittenPage {
  const page = pages.get(key);
  if (page === undefined) throw new Error('a page was asked for that the look-ahead did not see');
  return page;
}

/** The same for who takes rows alone. */
export function rowsThatWereRead<T>(
  pages: ReadonlyMap<string, Connection<T> | WrittenPage>,
  key: string,
): Connection<T> {
  const page = pageThatWasRead(pages, key);
  if (page instanceof WrittenPage) throw new Error('rows were asked for that were read as text');
  return page;
}

/** One statement for each page asked for, and one for its count, over all records. */
export function readActivityPages(
  read: SqlReader,
  recordType: RecordType,
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
): Promise<ChildPages<Activity>> {
  return readChildPages(read, records, onPages, (selection) => selection.activities, {
    find: (ids, range) => findActivities(read, recordType, ids, range),
    write: (ids, range, shape) => findActivityTexts(read, { recordType, records: ids, range, shape }),
    count: (ids, types) => countActivities(read, recordType, ids, types),
    position: (activity) => [activity.occurredAt, activity.activityId],
  });
}

/** As for activities. */
export function readDealPages(
  read: SqlReader,
  recordType: RecordType,
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
): Promise<ChildPages<Deal>> {
  return readChildPages(read, records, onPages, (selection) => selection.deals, {
    find: (ids, range) => findDeals(read, recordType, ids, range),
    write: (ids, range, shape) => findDealTexts(read, { recordType, records: ids, range, shape }),
    count: (ids) => countDeals(read, recordType, ids),
    position: (deal) => [deal.listedAt, deal.dealId],
  });
}

interface ChildSource<T> {
  readonly find: (ids: readonly RecordIds[], range: ChildRange) => Promise<readonly (readonly T[])[]>;
  readonly write: (ids: readonly RecordIds[], range: ChildRange, shape: ChildShape) => Promise<readonly string[]>;
  readonly count: (ids: readonly RecordIds[], types: ChildRange['types']) => Promise<readonly number[]>;
  readonly position: (child: T) => Position;
}

async function readChildPages<T>(
  reader: SqlReader,
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
  selectionsOf: (selection: LinkedRecordsSelection) => readonly ChildSelection[],
  source: ChildSource<T>,
): Promise<ChildPages<T>> {
  const asked = new Map<string, { selection: ChildSelection; readonly recordKeys: Set<string> }>();
  for (const { selection, recordKeys } of onPages) {
    for (const child of selectionsOf(selection)) {
      let known = asked.get(child.key);
      if (known === undefined) asked.set(child.key, (known = { selection: child, recordKeys: new Set() }));
      known.selection = mergedSelection(known.selection, child);
      for (const key of recordKeys) known.recordKeys.add(key);
    }
  }

  const pages = new Map<string, Map<string, Connection<T> | WrittenPage>>();
  for (const key of records.keys()) pages.set(key, new Map());
  await Promise.all(
    [...asked.values()].map(async ({ selection, recordKeys }) => {
      const read = await readSelection(reader, [...recordKeys], records, selection, source);
      for (const [key, page] of read) pages.get(key)?.set(selection.key, page);
    }),
  );
  return pages;
}

/** Two fields with the same arguments share one page. */
function mergedSelection(one: ChildSelection, other: ChildSelection): ChildSelection {
  if (one === other) return one;
  const shape = one.shape?.id === other.shape?.id ? one.shape : null;
  return { ...one, rows: one.rows || other.rows, total: one.total || other.total, shape };
}

async function readSelection<T>(
  reader: SqlReader,
  recordKeys: readonly string[],
  records: ReadonlyMap<string, RecordIds>,
  { page, types, rows, total, shape }: ChildSelection,
  source: ChildSource<T>,
): Promise<readonly (readonly [string, Connection<T> | WrittenPage])[]> {
  const known = recordKeys.flatMap((key) => {
    const ids = records.get(key);
    return ids === undefined ? [] : { key, ids };
  });
  const ids = known.map((record) => record.ids);
  const after = page.after === null ? null : { time: String(page.after[0]), id: String(page.after[1]) };
  const totals = total && ids.length > 0 ? source.count(ids, types) : Promise.resolve([]);
  if (shape !== null && isWritten(reader, page.first, ids)) {
    const [texts, counts] = await Promise.all([source.write(ids, { after, limit: page.first, types }, shape), totals]);
    return known.map(({ key }, i) => [key, new WrittenPage(texts[i] ?? '', counts[i] ?? 0)]);
  }
  const [children, counts] = await Promise.all([
    rows && ids.length > 0 ? source.find(ids, { after, limit: page.first + 1, types }) : [],
    totals,
  ]);
  return known.map(({ key }, i) => [
    key,
    pageOf(children[i] ?? [], page.first, after !== null, source.position, counts[i] ?? 0),
  ]);
}

/** The database writes short pages of records that were merged with no other. */
function isWritten({ dialect }: SqlReader, first: number, records: readonly RecordIds[]): boolean {
  if (dialect !== 'mysql' || first < 1 || first > MAX_WRITTEN || records.length === 0) return false;
  return records.every(({ recordIds }) => recordIds.length === 1);
}
