import type { Pool, RowDataPacket } from 'mysql2/promise';
import { fromSqlTime } from '../../src/database/time';
import { opaqueId, scopedId } from '../../src/shared/id';

/** What is asked of a contact, in the order of the operation's fields. */
export interface LinkedRecords {
  readonly totalCount: number;
  readonly nodes: readonly LinkedRecord[];
}

export interface LinkedRecord {
  readonly id: string;
  readonly name: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly activities: { readonly nodes: readonly object[] };
  readonly deals: { readonly nodes: readonly object[] };
}

/** The defaults and arguments of the operation. */
const MAX_LINKED_RECORDS = 20;
const MAX_CHILDREN = 5;
/** Up to so many records a statement of one small sub-select for each is the cheapest. */
const MAX_SELECTS = 10;

/** The linked records of contacts, in their order: three statements, without a look at who may see what. */
export async function readLinkedRecords(
  pool: Pool,
  homeAccountId: string,
  contactIds: readonly string[],
): Promise<readonly LinkedRecords[]> {
  const linked = await findLinked(pool, homeAccountId, contactIds);
  const shown = [...linked.values()].flatMap((records) => records.slice(0, MAX_LINKED_RECORDS));
  const [activities, deals] = await Promise.all([
    findNewest<ActivityRow>(pool, ACTIVITIES, shown),
    findNewest<DealRow>(pool, DEALS, shown),
  ]);
  const nodes = new Map(
    shown.map((record, i) => [record, linkedRecord(record, activities[i] ?? [], deals[i] ?? [])] as const),
  );
  return contactIds.map((id) => {
    const records = linked.get(id) ?? [];
    return {
      totalCount: records.length,
      nodes: records.slice(0, MAX_LINKED_RECORDS).map((record) => nodes.get(record)!),
    };
  });
}

interface LinkedRow extends RowDataPacket {
  readonly home_id: string;
  readonly account_id: string;
  readonly account_name: string;
  readonly record_id: string;
  readonly name: string | null;
  readonly match_key: string;
}

/** By contact: first those that match by both primary addresses, then the oldest. */
async function findLinked(
  pool: Pool,
  homeAccountId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LinkedRow[]>> {
  const [rows] = await pool.query<LinkedRow[]>(
    `SELECT h.record_id AS home_id, r.account_id, a.name AS account_name, r.record_id, r.name,
       CONVERT(h.match_key USING utf8mb4) AS match_key
     FROM record_keys h FORCE INDEX (record_keys_by_record)
     STRAIGHT_JOIN accounts a ON a.account_id <> h.account_id
     STRAIGHT_JOIN record_keys k ON k.account_id = a.account_id AND k.record_type = 'CONTACT' AND k.match_key = h.match_key
     STRAIGHT_JOIN records r ON r.account_id = k.account_id AND r.record_type = 'CONTACT' AND r.record_id = k.record_id
       AND r.merged_into_id IS NULL AND r.archived = 0
     WHERE h.account_id = ? AND h.record_type = 'CONTACT' AND h.record_id IN (?)
     ORDER BY h.is_primary + k.is_primary DESC, r.created_at, r.record_id, r.account_id`,
    [homeAccountId, contactIds],
  );
  const byContact = new Map<string, LinkedRow[]>();
  const known = new Set<string>();
  for (const row of rows) {
    const pair = `${row.home_id} ${row.account_id} ${row.record_id}`;
    if (known.has(pair)) continue;
    known.add(pair);
    const records = byContact.get(row.home_id);
    if (records === undefined) byContact.set(row.home_id, [row]);
    else records.push(row);
  }
  return byContact;
}

interface ChildTable {
  readonly table: string;
  readonly id: string;
  readonly time: string;
  readonly columns: string;
}

const ACTIVITIES: ChildTable = {
  table: 'record_activities',
  id: 'activity_id',
  time: 'occurred_at',
  columns: 'account_id, activity_id AS id, occurred_at AS time, type, owner_name, title, body',
};
const DEALS: ChildTable = {
  table: 'record_deals',
  id: 'deal_id',
  time: 'listed_at',
  columns:
    'account_id, deal_id AS id, listed_at AS time, name, amount, currency, stage, status, close_date, owner_name',
};

interface ChildRow extends RowDataPacket {
  readonly n: number;
  readonly account_id: string;
  readonly id: string;
  readonly time: string;
}

/** The newest children of each record, newest first, in the order of the records. */
async function findNewest<R extends ChildRow>(
  pool: Pool,
  child: ChildTable,
  records: readonly LinkedRow[],
): Promise<readonly (readonly R[])[]> {
  if (records.length === 0) return [];
  const statement = records.length <= MAX_SELECTS ? selectEach(child, records) : selectFromThreshold(child, records);
  const [rows] = await pool.query<R[]>(statement);
  const byRecord: R[][] = records.map(() => []);
  for (const row of rows) byRecord[row.n]!.push(row);
  return byRecord.map((children) => children.sort(newestFirst).slice(0, MAX_CHILDREN));
}

interface Statement {
  readonly sql: string;
  readonly values: string[];
}

function selectEach({ table, id, time, columns }: ChildTable, records: readonly LinkedRow[]): Statement {
  const selects = records.map(
    (_, n) =>
      `(SELECT ${n} AS n, ${columns} FROM ${table}
        WHERE account_id = ? AND record_type = 'CONTACT' AND record_id = ?
        ORDER BY account_id DESC, record_type DESC, record_id DESC, ${time} DESC, ${id} DESC LIMIT ${MAX_CHILDREN})`,
  );
  return {
    sql: selects.join(' UNION ALL '),
    values: records.flatMap((record) => [record.account_id, record.record_id]),
  };
}

/** From the time of the last one shown on, which may give more of the same time. */
function selectFromThreshold({ table, time, columns }: ChildTable, records: readonly LinkedRow[]): Statement {
  const id = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
  const ofRecord = (alias: string): string =>
    `${alias}.account_id = w.account AND ${alias}.record_type = 'CONTACT' AND ${alias}.record_id = w.record`;
  return {
    sql: `SELECT w.n, ${columns}
     FROM JSON_TABLE(?, '$[*]' COLUMNS (n INT PATH '$[0]', account ${id} PATH '$[1]', record ${id} PATH '$[2]')) w
     STRAIGHT_JOIN ${table} c ON ${ofRecord('c')} AND c.${time} >= COALESCE(
       (SELECT t.${time} FROM ${table} t WHERE ${ofRecord('t')} ORDER BY t.${time} DESC LIMIT ${MAX_CHILDREN - 1}, 1), '1000-01-01')`,
    values: [JSON.stringify(records.map((record, n) => [n, record.account_id, record.record_id]))],
  };
}

function newestFirst(a: ChildRow, b: ChildRow): number {
  if (a.time !== b.time) return a.time < b.time ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

interface ActivityRow extends ChildRow {
  readonly type: string;
  readonly owner_name: string | null;
  readonly title: string | null;
  readonly body: string | null;
}

interface DealRow extends ChildRow {
  readonly name: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly stage: string | null;
  readonly status: string;
  readonly close_date: string | null;
  readonly owner_name: string | null;
}

function linkedRecord(record: LinkedRow, activities: readonly ActivityRow[], deals: readonly DealRow[]): LinkedRecord {
  return {
    id: opaqueId('CONTACT', record.account_id, record.record_id),
    name: record.name ?? record.match_key,
    account: { id: record.account_id, name: record.account_name },
    activities: { nodes: activities.map(activity) },
    deals: { nodes: deals.map(deal) },
  };
}

function activity(row: ActivityRow): object {
  const { type, title, body } = row;
  const id = scopedId(row.account_id, row.id);
  const occurredAt = fromSqlTime(row.time);
  const ownerName = row.owner_name;
  if (type === 'NOTE') return { id, type, occurredAt, ownerName, body };
  if (type === 'CALL' || type === 'MEETING') return { id, type, occurredAt, ownerName, title, body };
  return { id, type, occurredAt, ownerName, subject: title, body };
}

function deal(row: DealRow): object {
  return {
    id: scopedId(row.account_id, row.id),
    name: row.name,
    amount: row.amount,
    currency: row.currency,
    stage: row.stage,
    status: row.status,
    closeDate: row.close_date === null ? null : fromSqlTime(row.close_date),
    ownerName: row.owner_name,
  };
}
