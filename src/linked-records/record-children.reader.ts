import type { SqlReader } from '../database/sql-reader';
import { JsonText } from '../shared/json-text';
import { pageOf, type Connection, type PageArgs, type Position } from '../shared/pagination';
import {
  findChildTexts,
  fitsStatement,
  MAX_WRITTEN,
  WRITTEN_ACTIVITIES,
  WRITTEN_DEALS,
  type WrittenList,
  type WrittenTable,
} from './child-text.repository';
import type { RecordIds } from './linked-records.repository';
import type { ChildSelection, LinkedRecordsSelection } from './linked-records.selection';
import {
  countActivities,
  countDeals,
  findActivities,
  findDeals,
  type Activity,
  type ChildPosition,
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
export interface WrittenPage {
  readonly nodes: JsonText;
  readonly totalCount: number;
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
  if (page.nodes instanceof JsonText) throw new Error('rows were asked for that were read as text');
  return page as Connection<T>;
}

/** What was asked of activities and of deals, by record. */
export interface RecordChildren {
  readonly activities: ChildPages<Activity>;
  readonly deals: ChildPages<Deal>;
}

/**
 * One statement for all pages that are only written, one for each that is read as rows, and one for each count, over all
 * records. What the database cannot write is read as rows.
 */
export async function readChildren(
  reader: SqlReader,
  recordType: RecordType,
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
): Promise<RecordChildren> {
  const activities: ChildSource<Activity> = {
    table: WRITTEN_ACTIVITIES,
    pages: pagesOf<Activity>(records),
    find: (ids, range) => findActivities(reader, recordType, ids, range),
    count: (ids, types) => countActivities(reader, recordType, ids, types),
    position: (activity) => [activity.occurredAt, activity.activityId],
  };
  const deals: ChildSource<Deal> = {
    table: WRITTEN_DEALS,
    pages: pagesOf<Deal>(records),
    find: (ids, range) => findDeals(reader, recordType, ids, range),
    count: (ids) => countDeals(reader, recordType, ids),
    position: (deal) => [deal.listedAt, deal.dealId],
  };
  const asked = [
    ...askedPages(records, onPages, activities, (selection) => selection.activities),
    ...askedPages(records, onPages, deals, (selection) => selection.deals),
  ];
  const writable = asked.filter((page) => page.ids.length === records.size && isWritten(reader, page));
  const together = fitsStatement(listsOf(writable)) ? writable : [];
  const apart = asked.filter((page) => !together.includes(page));
  await Promise.all([readAllRows(apart), writeTexts(reader, recordType, together).catch(() => readAllRows(together))]);
  return { activities: activities.pages, deals: deals.pages };
}

type Pages<T> = Map<string, Map<string, Connection<T> | WrittenPage>>;

interface ChildSource<T> {
  readonly table: WrittenTable;
  /** What was read, by record. */
  readonly pages: Pages<T>;
  readonly find: (ids: readonly RecordIds[], range: ChildRange) => Promise<readonly (readonly T[])[]>;
  readonly count: (ids: readonly RecordIds[], types: ChildRange['types']) => Promise<readonly number[]>;
  readonly position: (child: T) => Position;
}

/** A page that is asked of some records. */
interface AskedPage {
  readonly table: WrittenTable;
  readonly selection: ChildSelection;
  readonly ids: readonly RecordIds[];
  readonly counts: () => Promise<readonly number[]>;
  /** Puts down what was written of each record. */
  readonly keepTexts: (texts: readonly Uint8Array[], counts: readonly number[]) => void;
  readonly readRows: () => Promise<void>;
}

function pagesOf<T>(records: ReadonlyMap<string, RecordIds>): Pages<T> {
  const pages: Pages<T> = new Map();
  for (const key of records.keys()) pages.set(key, new Map());
  return pages;
}

function askedPages<T>(
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
  source: ChildSource<T>,
  selectionsOf: (selection: LinkedRecordsSelection) => readonly ChildSelection[],
): readonly AskedPage[] {
  const asked = new Map<string, { selection: ChildSelection; readonly recordKeys: Set<string> }>();
  for (const { selection, recordKeys } of onPages) {
    for (const child of selectionsOf(selection)) {
      let known = asked.get(child.key);
      if (known === undefined) asked.set(child.key, (known = { selection: child, recordKeys: new Set() }));
      known.selection = mergedSelection(known.selection, child);
      for (const key of recordKeys) known.recordKeys.add(key);
    }
  }
  return [...asked.values()].map(({ selection, recordKeys }) => {
    const keys = [...recordKeys].filter((key) => records.has(key));
    return askedPage(
      source,
      selection,
      keys,
      keys.flatMap((key) => records.get(key) ?? []),
    );
  });
}

function askedPage<T>(
  { table, pages, find, count, position }: ChildSource<T>,
  selection: ChildSelection,
  keys: readonly string[],
  ids: readonly RecordIds[],
): AskedPage {
  const { key: selectionKey, page, types, rows, total } = selection;
  const counts = async (): Promise<readonly number[]> => (total && ids.length > 0 ? count(ids, types) : []);
  const keep = (made: (i: number) => Connection<T> | WrittenPage): void =>
    keys.forEach((key, i) => pages.get(key)?.set(selectionKey, made(i)));
  return {
    table,
    selection,
    ids,
    counts,
    keepTexts: (texts, totals) =>
      keep((i) => ({ nodes: new JsonText(texts[i] ?? new Uint8Array()), totalCount: totals[i] ?? 0 })),
    readRows: async () => {
      const after = placeAfter(page);
      const [children, totals] = await Promise.all([
        rows && ids.length > 0 ? find(ids, { after, limit: page.first + 1, types }) : [],
        counts(),
      ]);
      keep((i) => pageOf(children[i] ?? [], page.first, after !== null, position, totals[i] ?? 0));
    },
  };
}

/** Two fields with the same arguments share one page. */
function mergedSelection(one: ChildSelection, other: ChildSelection): ChildSelection {
  if (one === other) return one;
  const shape = one.shape?.id === other.shape?.id ? one.shape : null;
  return { ...one, rows: one.rows || other.rows, total: one.total || other.total, shape };
}

/** The database writes short pages of records that were merged with no other. */
function isWritten({ dialect }: SqlReader, { selection: { page, shape }, ids }: AskedPage): boolean {
  if (dialect !== 'mysql' || shape === null || page.first < 1 || page.first > MAX_WRITTEN) return false;
  return ids.length > 0 && ids.every(({ recordIds }) => recordIds.length === 1);
}

function listsOf(asked: readonly AskedPage[]): readonly WrittenList[] {
  return asked.flatMap(({ table, selection: { page, types, shape } }) =>
    shape === null ? [] : { table, shape, range: { after: placeAfter(page), limit: page.first, types } },
  );
}

async function readAllRows(asked: readonly AskedPage[]): Promise<void> {
  await Promise.all(asked.map((page) => page.readRows()));
}

async function writeTexts(reader: SqlReader, recordType: RecordType, asked: readonly AskedPage[]): Promise<void> {
  if (asked.length === 0) return;
  const lists = listsOf(asked);
  const [texts, counts] = await Promise.all([
    findChildTexts(reader, recordType, asked[0]?.ids ?? [], lists),
    Promise.all(asked.map((page) => page.counts())),
  ]);
  asked.forEach(({ keepTexts }, list) => keepTexts(texts[list] ?? [], counts[list] ?? []));
}

function placeAfter({ after }: PageArgs): ChildPosition | null {
  return after === null ? null : { time: String(after[0]), id: String(after[1]) };
}
