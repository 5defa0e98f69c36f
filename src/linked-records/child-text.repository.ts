import { jsonRows } from '../database/dialect';
import type { SqlReader } from '../database/sql-reader';
import type { ChildShape, ShapeMember } from './child-shape';
import type { RecordIds } from './linked-records.repository';
import {
  ACTIVITIES,
  childFilter,
  DEALS,
  newestFirst,
  type ChildRange,
  type ChildTable,
} from './record-children.repository';
import { ACTIVITY_TYPE_NAMES, type RecordType } from './record';

/** How many of each record's list the database writes; longer pages are read as rows. */
export const MAX_WRITTEN = 10;
/** How many members the texts of one statement may have, over all lists, places and types: its own text grows with them. */
const MAX_MEMBERS = 800;

type Kind = 'id' | 'code' | 'time' | 'number' | 'text';
type Columns = Readonly<Record<string, readonly [column: string, kind: Kind]>>;

/** A table whose rows the database can write as JSON. */
export interface WrittenTable {
  readonly child: ChildTable;
  /** By field of the graph. */
  readonly columns: Columns;
  /** The value of the column `type` for each GraphQL type; null when all rows are of one type. */
  readonly typeCodes: Readonly<Record<string, string>> | null;
}

export const WRITTEN_ACTIVITIES: WrittenTable = {
  child: ACTIVITIES,
  columns: {
    id: ['activity_id', 'id'],
    type: ['type', 'code'],
    occurredAt: ['occurred_at', 'time'],
    ownerName: ['owner_name', 'text'],
    title: ['title', 'text'],
    subject: ['title', 'text'],
    body: ['body', 'text'],
    direction: ['direction', 'code'],
    durationMs: ['duration_ms', 'number'],
    disposition: ['disposition', 'text'],
    endsAt: ['ends_at', 'time'],
    location: ['location', 'text'],
    outcome: ['outcome', 'text'],
    status: ['status', 'text'],
    priority: ['priority', 'text'],
    dueAt: ['due_at', 'time'],
  },
  typeCodes: Object.fromEntries(Object.entries(ACTIVITY_TYPE_NAMES).map(([code, name]) => [name, code])),
};
export const WRITTEN_DEALS: WrittenTable = {
  child: DEALS,
  columns: {
    id: ['deal_id', 'id'],
    name: ['name', 'text'],
    amount: ['amount', 'text'],
    currency: ['currency', 'code'],
    pipeline: ['pipeline', 'text'],
    stage: ['stage', 'text'],
    status: ['status', 'code'],
    closeDate: ['close_date', 'time'],
    ownerName: ['owner_name', 'text'],
  },
  typeCodes: null,
};

/** A list of each record: its newest, `limit` of them, and what is written of each. */
export interface WrittenList {
  readonly table: WrittenTable;
  readonly range: ChildRange;
  readonly shape: ChildShape;
}

/** The columns of a table that a shape is made of, apart from a row's place. */
export function columnsOf({ child, columns, typeCodes }: WrittenTable, { byType }: ChildShape): readonly string[] {
  const asked = new Set(
    [...byType.values()].flat().map(({ field }) => (field === null ? undefined : columns[field]?.[0])),
  );
  if (typeCodes !== null) asked.add('type');
  return child.columns.filter((column) => asked.has(column));
}

/** Whether one statement takes these lists. */
export function fitsStatement(lists: readonly Pick<WrittenList, 'range' | 'shape'>[]): boolean {
  return lists.reduce((sum, { range, shape }) => sum + range.limit * shape.members, 0) <= MAX_MEMBERS;
}

/**
 * Lists of records that each have a single id, newest first, written as JSON by the database, in one statement: for each list
 * the texts of its records, in their order and in UTF-8, without brackets. One sub-select for each place of a list goes
 * straight down the clustered index, however long the list is.
 */
export async function findChildTexts(
  reader: SqlReader,
  recordType: RecordType,
  records: readonly RecordIds[],
  lists: readonly WrittenList[],
): Promise<readonly (readonly Uint8Array[])[]> {
  const columns = lists.map(({ table, range, shape }, list) => {
    const filter = childFilter(table.child, range);
    const places = Array.from(
      { length: range.limit },
      (_, place) =>
        `(SELECT ${jsonOf(table, shape)} FROM ${table.child.table} l
          WHERE l.account_id = wanted.account_id AND l.record_type = ? AND l.record_id = wanted.record_id ${filter.sql}
          ${newestFirst(table.child)} LIMIT ${place}, 1)`,
    );
    return {
      sql: `CONVERT(CONCAT_WS(',', ${places.join(', ')}) USING binary) AS list_${list}`,
      values: places.flatMap(() => [recordType, ...filter.values]),
    };
  });
  const rows: Readonly<Record<string, unknown>>[] = await reader.query(
    `SELECT wanted.n, ${columns.map(({ sql }) => sql).join(', ')}
     FROM ${jsonRows(reader.dialect, { n: 'index', account_id: 'id', record_id: 'id' })} wanted`,
    [
      ...columns.flatMap(({ values }) => values),
      JSON.stringify(records.map(({ accountId, recordIds }, n) => [n, accountId, recordIds[0]])),
    ],
  );
  return lists.map((_, list) => {
    const texts = records.map((): Uint8Array => NOTHING);
    for (const row of rows) texts[Number(row['n'])] = complete(row[`list_${list}`]);
    return texts;
  });
}

const NOTHING = new Uint8Array();

/** What stands for a row whose text is longer than the server writes; no byte of JSON is this one. */
const TOO_LONG = 1;

/** @throws Error when the server could not write all of it. */
function complete(bytes: unknown): Uint8Array {
  if (bytes instanceof Uint8Array && !bytes.includes(TOO_LONG)) return bytes;
  throw new Error('a text is longer than the database server writes');
}

const written = new WeakMap<ChildShape, string>();

/** The expression that writes a row. */
function jsonOf(table: WrittenTable, shape: ChildShape): string {
  const known = written.get(shape);
  if (known !== undefined) return known;
  const { typeCodes } = table;
  const byJson = new Map<string, string[]>();
  for (const [typeName, members] of shape.byType) {
    const parts = ["'{'", ...members.map((member, i) => memberOf(table, member, i)), "'}'"];
    const json = `COALESCE(CONCAT(${parts.join(', ')}), CHAR(${TOO_LONG}))`;
    byJson.set(json, [...(byJson.get(json) ?? []), typeCodes?.[typeName] ?? '']);
  }
  const cases = [...byJson].map(([json, codes]) => ({ json, codes: codes.map((code) => `'${code}'`).join(', ') }));
  const [only] = cases;
  const expression =
    only !== undefined && cases.length === 1
      ? only.json
      : `CASE ${cases.map(({ json, codes }) => `WHEN l.type IN (${codes}) THEN ${json}`).join(' ')} END`;
  written.set(shape, expression);
  return expression;
}

/** A name of GraphQL's grammar, and so nothing that SQL or JSON would read otherwise. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;

function memberOf({ columns }: WrittenTable, { key, field, constant }: ShapeMember, i: number): string {
  if (!NAME.test(key) || !NAME.test(constant ?? '_')) throw new Error('a response key is no name');
  const head = `${i === 0 ? '' : ','}"${key}":`;
  if (field === null) return `'${head}"${constant ?? ''}"'`;
  const known = columns[field];
  if (known === undefined) throw new Error(`no column is known for the field ${field}`);
  return `'${head}', ${valueOf(...known)}`;
}

function valueOf(column: string, kind: Kind): string {
  const value = `l.${column}`;
  switch (kind) {
    case 'id':
      return `CONVERT(JSON_QUOTE(CONCAT(l.account_id, ' ', ${value})) USING utf8mb4)`;
    case 'code':
      return `COALESCE(CONCAT('"', CONVERT(${value} USING utf8mb4), '"'), 'null')`;
    case 'time':
      return `COALESCE(CONCAT('"', REPLACE(${value}, ' ', 'T'), 'Z"'), 'null')`;
    case 'number':
      return `COALESCE(${value}, 'null')`;
    case 'text':
      return `COALESCE(JSON_QUOTE(${value}), 'null')`;
  }
}
