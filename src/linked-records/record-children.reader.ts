import type { SqlReader } from '../database/sql-reader';
import { pageOf, type Connection, type Position } from '../shared/pagination';
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
export type ChildPages<T> = ReadonlyMap<string, ReadonlyMap<string, Connection<T>>>;

/** The page of a record that its field asks for. @throws Error when nobody looked ahead to it. */
export function pageThatWasRead<T>(pages: ReadonlyMap<string, T>, key: string): T {
  const page = pages.get(key);
  if (page === undefined) throw new Error('a page was asked for that the look-ahead did not see');
  return page;
}

/** One statement for each page asked for, and one for its count, over all records. */
export function readActivityPages(
  read: SqlReader,
  recordType: RecordType,
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
): Promise<ChildPages<Activity>> {
  return readChildPages(records, onPages, (selection) => selection.activities, {
    find: (ids, range) => findActivities(read, recordType, ids, range),
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
  return readChildPages(records, onPages, (selection) => selection.deals, {
    find: (ids, range) => findDeals(read, recordType, ids, range),
    count: (ids) => countDeals(read, recordType, ids),
    position: (deal) => [deal.listedAt, deal.dealId],
  });
}

interface ChildSource<T> {
  readonly find: (ids: readonly RecordIds[], range: ChildRange) => Promise<readonly (readonly T[])[]>;
  readonly count: (ids: readonly RecordIds[], types: ChildRange['types']) => Promise<readonly number[]>;
  readonly position: (child: T) => Position;
}

async function readChildPages<T>(
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
  selectionsOf: (selection: LinkedRecordsSelection) => readonly ChildSelection[],
  source: ChildSource<T>,
): Promise<ChildPages<T>> {
  const asked = new Map<string, { selection: ChildSelection; recordKeys: Set<string> }>();
  for (const { selection, recordKeys } of onPages) {
    for (const child of selectionsOf(selection)) {
      const known = asked.get(child.key);
      asked.set(child.key, {
        selection: known === undefined ? child : mergedSelection(known.selection, child),
        recordKeys: new Set([...(known?.recordKeys ?? []), ...recordKeys]),
      });
    }
  }

  const pages = new Map<string, Map<string, Connection<T>>>([...records.keys()].map((key) => [key, new Map()]));
  await Promise.all(
    [...asked.values()].map(async ({ selection, recordKeys }) => {
      const read = await readSelection([...recordKeys], records, selection, source);
      for (const [key, page] of read) pages.get(key)?.set(selection.key, page);
    }),
  );
  return pages;
}

/** Two fields with the same arguments share one page. */
function mergedSelection(one: ChildSelection, other: ChildSelection): ChildSelection {
  return { ...one, rows: one.rows || other.rows, total: one.total || other.total };
}

async function readSelection<T>(
  recordKeys: readonly string[],
  records: ReadonlyMap<string, RecordIds>,
  { page, types, rows, total }: ChildSelection,
  source: ChildSource<T>,
): Promise<readonly (readonly [string, Connection<T>])[]> {
  const known = recordKeys.flatMap((key) => {
    const ids = records.get(key);
    return ids === undefined ? [] : { key, ids };
  });
  const ids = known.map((record) => record.ids);
  const after = page.after === null ? null : { time: String(page.after[0]), id: String(page.after[1]) };
  const [children, totals] = await Promise.all([
    rows && ids.length > 0 ? source.find(ids, { after, limit: page.first + 1, types }) : [],
    total && ids.length > 0 ? source.count(ids, types) : [],
  ]);
  return known.map(({ key }, i) => [
    key,
    pageOf(children[i] ?? [], page.first, after !== null, source.position, totals[i] ?? 0),
  ]);
}
