import type { SqlReader } from '../database/sql-reader';
import type { RecordIds } from './linked-records.repository';
import { childFilter, newestFirst, type ChildList, type ChildRow } from './record-children.repository';
import type { RecordType } from './record';

/** Beyond so many selects one statement for each list is the faster. */
const MAX_SELECTS = 16;

/** Whether these lists of these records are few enough for `findNewestOfFew`. */
export function areFew(records: readonly RecordIds[], lists: readonly ChildList[]): boolean {
  return records.length * lists.length <= MAX_SELECTS && records.every(({ recordIds }) => recordIds.length === 1);
}

/**
 * The first rows of several lists of a few records that each have a single id, in one statement: by list, then in the order of
 * the records. Each list of each record is a select of its own, which goes straight down the clustered index.
 */
export async function findNewestOfFew(
  reader: SqlReader,
  recordType: RecordType,
  records: readonly RecordIds[],
  lists: readonly ChildList[],
): Promise<readonly (readonly (readonly ChildRow[])[])[]> {
  const all = [...new Set(lists.flatMap(({ columns }) => columns))];
  const selects = lists.flatMap(({ table, columns, range }, list) => {
    const filter = childFilter(table, range);
    const own = all.map((column) => `${columns.includes(column) ? `l.${column}` : 'NULL'} AS ${column}`);
    const from = `l.account_id, l.${table.time} AS time, l.${table.id} AS id${own.map((column) => `, ${column}`).join('')}
      FROM ${table.table} l WHERE l.account_id = ? AND l.record_type = ? AND l.record_id = ? ${filter.sql}
      ${newestFirst(table)} LIMIT ${range.limit}`;
    return records.map(({ accountId, recordIds }, n) => ({
      sql: `(SELECT ${list} AS list, ${n} AS n, ${from})`,
      values: [accountId, recordType, recordIds[0], ...filter.values],
    }));
  });
  const rows: FewRow[] = await reader.query(
    selects.map(({ sql }) => sql).join(' UNION ALL '),
    selects.flatMap(({ values }) => values),
  );
  rows.sort((a, b) => compare(b.time, a.time) || compare(b.id, a.id));
  const found = lists.map(() => records.map((): ChildRow[] => []));
  for (const row of rows) found[row.list]?.[row.n]?.push(row);
  return found;
}

type FewRow = ChildRow & { readonly list: number; readonly n: number };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
