import type { EntityManager } from 'typeorm';
import { dialectOf, jsonRows, orderedJoin } from '../database/dialect';
import { fromSqlTime } from '../database/time';

/** A thing that facts are about: its account, and its id there. */
export interface FactKey {
  readonly accountId: string;
  readonly id: string;
}

interface Row {
  readonly account_id: string;
  readonly id: string;
  readonly updated_at: string;
}

/**
 * When each thing was last told of, by `accountId id`. `table` is one of the service's own, with its id in `idColumn`;
 * `recordType` for the one table that holds two kinds.
 */
export async function findUpdatedAt(
  manager: EntityManager,
  { table, idColumn }: { readonly table: string; readonly idColumn: string },
  keys: readonly FactKey[],
  recordType: string | null = null,
): Promise<ReadonlyMap<string, Date>> {
  const dialect = dialectOf(manager);
  const rows: Row[] = await manager.query(
    `SELECT f.account_id, f.${idColumn} AS id, f.updated_at
     FROM ${jsonRows(dialect, { account_id: 'id', id: 'id' })} wanted
     ${orderedJoin(dialect)} ${table} f ON f.account_id = wanted.account_id AND f.${idColumn} = wanted.id
     ${recordType === null ? '' : 'AND f.record_type = ?'}`,
    [JSON.stringify(keys.map(({ accountId, id }) => [accountId, id])), ...(recordType === null ? [] : [recordType])],
  );
  return new Map(rows.map((row) => [`${row.account_id} ${row.id}`, new Date(fromSqlTime(row.updated_at))]));
}
