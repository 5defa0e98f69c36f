import { jsonRows, orderedJoin } from '../database/dialect';
import type { SqlReader } from '../database/sql-reader';
import { fromSqlTime, toSqlTime } from '../database/time';
import { groupBy } from '../shared/by-key';
import { scopedId } from '../shared/id';
import type { RecordIds } from './linked-records.repository';
import type { ActivityDirection, ActivityType, DealStatus, RecordType } from './record';

/** A place in a list of activities or deals, newest first. */
export interface ChildPosition {
  /** RFC 3339, UTC, milliseconds. */
  readonly time: string;
  readonly id: string;
}

/** Which part of each record's list is read. */
export interface ChildRange {
  readonly after: ChildPosition | null;
  readonly limit: number;
  /** Null: all types. */
  readonly types: readonly ActivityType[] | null;
}

export interface Activity {
  /** Unique across accounts, unlike `activityId`: clients keep objects by type and id. */
  readonly id: string;
  readonly activityId: string;
  readonly type: ActivityType;
  readonly occurredAt: string;
  readonly ownerName: string | null;
  readonly title: string | null;
  /** What a title is called of e-mails and tasks. */
  readonly subject: string | null;
  readonly body: string | null;
  readonly direction: ActivityDirection | null;
  readonly durationMs: number | null;
  readonly disposition: string | null;
  readonly endsAt: string | null;
  readonly location: string | null;
  readonly outcome: string | null;
  readonly status: string | null;
  readonly priority: string | null;
  readonly dueAt: string | null;
}

export interface Deal {
  /** Unique across accounts, unlike `dealId`. */
  readonly id: string;
  readonly dealId: string;
  /** The close date, or the end of time without one: the order of the list. */
  readonly listedAt: string;
  readonly name: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly pipeline: string | null;
  readonly stage: string | null;
  readonly status: DealStatus;
  readonly closeDate: string | null;
  readonly ownerName: string | null;
}

/** A table clustered by account, record and time. */
export interface ChildTable<T = unknown> {
  readonly table: string;
  readonly time: string;
  readonly id: string;
  readonly columns: readonly string[];
  /** What a row holds. */
  readonly child: (row: ChildRow) => T;
}

/** A list of each record: its newest rows in a range. */
export interface ChildList {
  readonly table: ChildTable;
  /** Those that are read, of the table's. */
  readonly columns: readonly string[];
  readonly range: ChildRange;
}

/** Its account, place and columns. */
export type ChildRow = Readonly<Record<string, string | number | null>> & {
  readonly account_id: string;
  readonly time: string;
  readonly id: string;
};

/** Newest first. */
export const ACTIVITIES: ChildTable<Activity> = {
  table: 'record_activities',
  time: 'occurred_at',
  id: 'activity_id',
  columns: [
    'type',
    'owner_name',
    'title',
    'body',
    'direction',
    'duration_ms',
    'disposition',
    'ends_at',
    'location',
    'outcome',
    'status',
    'priority',
    'due_at',
  ],
  child: activity,
};
/** Newest close date first, and those without one before them. */
export const DEALS: ChildTable<Deal> = {
  table: 'record_deals',
  time: 'listed_at',
  id: 'deal_id',
  columns: ['name', 'amount', 'currency', 'pipeline', 'stage', 'status', 'close_date', 'owner_name'],
  child: deal,
};

/**
 * The first rows of one list of each record, in the order of the records. Places are ranked over all ids of a record; a row
 * listed under two of them has one rank and is given once.
 */
export async function findNewest(
  reader: SqlReader,
  recordType: RecordType,
  records: readonly RecordIds[],
  { table: { table, time, id }, columns, range }: ChildList,
): Promise<readonly (readonly ChildRow[])[]> {
  const { dialect } = reader;
  const filter = childFilter({ time, id }, range);
  const rows: (ChildRow & { readonly n: number })[] = await reader.query(
    `SELECT newest.n, c.account_id, c.${id} AS id, c.${time} AS time${columns.map((column) => `, c.${column}`).join('')}
     FROM (
       SELECT wanted.n, l.account_id, l.record_id, l.${time}, l.${id},
         DENSE_RANK() OVER (PARTITION BY wanted.n ORDER BY l.${time} DESC, l.${id} DESC) AS place
       FROM ${jsonRows(dialect, { n: 'index', account_id: 'id', record_id: 'id' })} wanted
       ${orderedJoin(dialect)} ${table} l
         ON l.account_id = wanted.account_id AND l.record_type = ? AND l.record_id = wanted.record_id ${filter.sql}
     ) newest
     ${orderedJoin(dialect)} ${table} c ON c.account_id = newest.account_id AND c.record_type = ?
       AND c.record_id = newest.record_id AND c.${time} = newest.${time} AND c.${id} = newest.${id}
     WHERE newest.place <= ?
     ORDER BY newest.n, newest.place`,
    [wantedRows(records), recordType, ...filter.values, recordType, range.limit],
  );
  const byRecord = groupBy(rows, (row) => row.n);
  return records.map((_, n) => (byRecord.get(n) ?? []).filter((row, i, all) => all[i - 1]?.id !== row.id));
}

/** How many rows a record has in a table, of some types or of all. */
export async function countChildren(
  reader: SqlReader,
  recordType: RecordType,
  records: readonly RecordIds[],
  child: ChildTable,
  types: ChildRange['types'],
): Promise<readonly number[]> {
  const { dialect } = reader;
  const filter = childFilter(child, { types, after: null });
  const rows: { n: number; total: number }[] = await reader.query(
    `SELECT wanted.n, COUNT(DISTINCT l.${child.id}) AS total
     FROM ${jsonRows(dialect, { n: 'index', account_id: 'id', record_id: 'id' })} wanted
     ${orderedJoin(dialect)} ${child.table} l
       ON l.account_id = wanted.account_id AND l.record_type = ? AND l.record_id = wanted.record_id ${filter.sql}
     GROUP BY wanted.n`,
    [wantedRows(records), recordType, ...filter.values],
  );
  const totals = new Map(rows.map((row) => [row.n, row.total]));
  return records.map((_, n) => Number(totals.get(n) ?? 0));
}

/** What narrows a list to a part of it. */
export function childFilter(
  { time, id }: Pick<ChildTable, 'time' | 'id'>,
  { types, after }: Pick<ChildRange, 'types' | 'after'>,
): { readonly sql: string; readonly values: readonly string[] } {
  const clauses: string[] = [];
  const values: string[] = [];
  if (types !== null) {
    clauses.push(types.length === 0 ? 'AND 1 = 0' : `AND l.type IN (${types.map(() => '?').join(', ')})`);
    values.push(...types);
  }
  if (after !== null) {
    const at = toSqlTime(new Date(after.time));
    clauses.push(`AND l.${time} <= ? AND (l.${time} < ? OR l.${id} < ?)`);
    values.push(at, at, after.id);
  }
  return { sql: clauses.join(' '), values };
}

/** The whole of the clustered index, so that each server reads it backwards instead of sorting. */
export function newestFirst({ time, id }: Pick<ChildTable, 'time' | 'id'>): string {
  return `ORDER BY l.account_id DESC, l.record_type DESC, l.record_id DESC, l.${time} DESC, l.${id} DESC`;
}

function wantedRows(records: readonly RecordIds[]): string {
  return JSON.stringify(records.flatMap(({ accountId, recordIds }, n) => recordIds.map((id) => [n, accountId, id])));
}

function activity(row: ChildRow): Activity {
  return {
    id: scopedId(row.account_id, row.id),
    activityId: row.id,
    type: row.type as ActivityType,
    occurredAt: fromSqlTime(row.time),
    ownerName: row.owner_name as string | null,
    title: row.title as string | null,
    subject: row.title as string | null,
    body: row.body as string | null,
    direction: row.direction as ActivityDirection | null,
    durationMs: row.duration_ms as number | null,
    disposition: row.disposition as string | null,
    endsAt: time(row.ends_at),
    location: row.location as string | null,
    outcome: row.outcome as string | null,
    status: row.status as string | null,
    priority: row.priority as string | null,
    dueAt: time(row.due_at),
  };
}

function deal(row: ChildRow): Deal {
  return {
    id: scopedId(row.account_id, row.id),
    dealId: row.id,
    listedAt: fromSqlTime(row.time),
    name: row.name as string,
    amount: row.amount as string | null,
    currency: row.currency as string | null,
    pipeline: row.pipeline as string | null,
    stage: row.stage as string | null,
    status: row.status as DealStatus,
    closeDate: time(row.close_date),
    ownerName: row.owner_name as string | null,
  };
}

function time(value: string | number | null | undefined): string | null {
  return typeof value === 'string' ? fromSqlTime(value) : null;
}
