import type { SqlReader } from '../database/sql-reader';
import { JsonText } from '../shared/json-text';
import { pageOf, type Connection, type PageArgs, type Position } from '../shared/pagination';
import {
  columnsOf,
  findChildTexts,
  fitsStatement,
  MAX_WRITTEN,
  WRITTEN_ACTIVITIES,
  WRITTEN_DEALS,
  type WrittenList,
  type WrittenTable,
} from './child-text.repository';
import { areFew, findNewestOfFew } from './few-children.repository';
import type { RecordIds } from './linked-records.repository';
import type { ChildSelection, LinkedRecordsSelection } from './linked-records.selection';
import {
  ACTIVITIES,
  countChildren,
  DEALS,
  findNewest,
  type Activity,
  type ChildList,
  type ChildPosition,
  type ChildRow,
  type ChildTable,
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
 * Of a few records one statement for all pages; of more one for all pages that are only written, and one for each that is read
 * as rows; and one for each count, over all records. What the database cannot write is read as rows.
 */
export async function readChildren(
  reader: SqlReader,
  recordType: RecordType,
  records: ReadonlyMap<string, RecordIds>,
  onPages: readonly RecordsOnPage[],
): Promise<RecordChildren> {
  const activities: ChildSource<Activity> = {
    written: WRITTEN_ACTIVITIES,
    table: ACTIVITIES,
    pages: pagesOf(records),
    position: (activity) => [activity.occurredAt, activity.activityId],
  };
  const deals: ChildSource<Deal> = {
    written: WRITTEN_DEALS,
    table: DEALS,
    pages: pagesOf(records),
    position: (deal) => [deal.listedAt, deal.dealId],
  };
  const read: Read = { reader, recordType };
  const asked = [
    ...askedPages(read, records, onPages, activities, (selection) => selection.activities),
    ...askedPages(read, records, onPages, deals, (selection) => selection.deals),
  ];
  const ofAll =
    reader.dialect === 'mysql'
      ? asked.filter(({ ids, selection }) => selection.rows && ids.length > 0 && ids.length === records.size)
      : [];
  const few = areFew([...records.values()], ofAll.map(listOf)) ? ofAll : [];
  const writable = few.length > 0 ? [] : ofAll.filter(isWritten);
  const written = fitsStatement(writable.flatMap(writtenListOf)) ? writable : [];
  const apart = asked.filter((page) => !few.includes(page) && !written.includes(page));
  await Promise.all([
    readAllRows(read, apart),
    readFew(read, few),
    writeTexts(read, written).catch(() => readAllRows(read, written)),
  ]);
  return { activities: activities.pages, deals: deals.pages };
}

interface Read {
  readonly reader: SqlReader;
  readonly recordType: RecordType;
}

type Pages<T> = Map<string, Map<string, Connection<T> | WrittenPage>>;

interface ChildSource<T> {
  readonly written: WrittenTable;
  readonly table: ChildTable<T>;
  /** What was read, by record. */
  readonly pages: Pages<T>;
  readonly position: (child: T) => Position;
}

/** A page that is asked of some records, which are in the order that all pages have. */
interface AskedPage {
  readonly written: WrittenTable;
  readonly table: ChildTable;
  readonly selection: ChildSelection;
  readonly ids: readonly RecordIds[];
  readonly counts: () => Promise<readonly number[]>;
  /** Puts down what was read of each record. */
  readonly keepRows: (rows: readonly (readonly ChildRow[])[], counts: readonly number[]) => void;
  readonly keepTexts: (texts: readonly Uint8Array[], counts: readonly number[]) => void;
}

function pagesOf<T>(records: ReadonlyMap<string, RecordIds>): Pages<T> {
  const pages: Pages<T> = new Map();
  for (const key of records.keys()) pages.set(key, new Map());
  return pages;
}

function askedPages<T>(
  read: Read,
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
    const keys = [...records.keys()].filter((key) => recordKeys.has(key));
    return askedPage(
      read,
      source,
      selection,
      keys,
      keys.flatMap((key) => records.get(key) ?? []),
    );
  });
}

function askedPage<T>(
  { reader, recordType }: Read,
  { written, table, pages, position }: ChildSource<T>,
  selection: ChildSelection,
  keys: readonly string[],
  ids: readonly RecordIds[],
): AskedPage {
  const { key: selectionKey, page, types, total } = selection;
  const keep = (made: (i: number) => Connection<T> | WrittenPage): void =>
    keys.forEach((key, i) => pages.get(key)?.set(selectionKey, made(i)));
  return {
    written,
    table,
    selection,
    ids,
    counts: async () => (total && ids.length > 0 ? countChildren(reader, recordType, ids, table, types) : []),
    keepRows: (rows, totals) =>
      keep((i) => pageOf((rows[i] ?? []).map(table.child), page.first, page.after !== null, position, totals[i] ?? 0)),
    keepTexts: (texts, totals) =>
      keep((i) => ({ nodes: new JsonText(texts[i] ?? new Uint8Array()), totalCount: totals[i] ?? 0 })),
  };
}

/** Two fields with the same arguments share one page. */
function mergedSelection(one: ChildSelection, other: ChildSelection): ChildSelection {
  if (one === other) return one;
  const shape = one.shape?.id === other.shape?.id ? one.shape : null;
  return { ...one, rows: one.rows || other.rows, total: one.total || other.total, shape };
}

/**
 * The database writes short pages of records that were merged with no other, and of all types: it goes through a list once for each
 * place, and where some types are few through all of it.
 */
function isWritten({ selection: { page, types, shape }, ids }: AskedPage): boolean {
  if (shape === null || types !== null || page.first < 1 || page.first > MAX_WRITTEN) return false;
  return ids.every(({ recordIds }) => recordIds.length === 1);
}

/** One row more than the page has tells whether there is a next page. */
function listOf({ written, table, selection: { page, types, shape } }: AskedPage): ChildList {
  const columns = shape === null ? table.columns : columnsOf(written, shape);
  return { table, columns, range: { after: placeAfter(page), limit: page.first + 1, types } };
}

function writtenListOf({ written, selection: { page, types, shape } }: AskedPage): readonly WrittenList[] {
  return shape === null
    ? []
    : [{ table: written, shape, range: { after: placeAfter(page), limit: page.first, types } }];
}

async function readAllRows({ reader, recordType }: Read, asked: readonly AskedPage[]): Promise<void> {
  await Promise.all(
    asked.map(async (page) => {
      const { ids, selection } = page;
      const [rows, counts] = await Promise.all([
        selection.rows && ids.length > 0 ? findNewest(reader, recordType, ids, listOf(page)) : [],
        page.counts(),
      ]);
      page.keepRows(rows, counts);
    }),
  );
}

async function readFew({ reader, recordType }: Read, asked: readonly AskedPage[]): Promise<void> {
  const [first] = asked;
  if (first === undefined) return;
  const [lists, counts] = await Promise.all([
    findNewestOfFew(reader, recordType, first.ids, asked.map(listOf)),
    countsOf(asked),
  ]);
  asked.forEach(({ keepRows }, list) => keepRows(lists[list] ?? [], counts[list] ?? []));
}

async function writeTexts({ reader, recordType }: Read, asked: readonly AskedPage[]): Promise<void> {
  const [first] = asked;
  if (first === undefined) return;
  const [texts, counts] = await Promise.all([
    findChildTexts(reader, recordType, first.ids, asked.flatMap(writtenListOf)),
    countsOf(asked),
  ]);
  asked.forEach(({ keepTexts }, list) => keepTexts(texts[list] ?? [], counts[list] ?? []));
}

function countsOf(asked: readonly AskedPage[]): Promise<readonly (readonly number[])[]> {
  return Promise.all(asked.map(({ counts }) => counts()));
}

function placeAfter({ after }: PageArgs): ChildPosition | null {
  return after === null ? null : { time: String(after[0]), id: String(after[1]) };
}
