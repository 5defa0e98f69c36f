import type { Database } from '../../src/database/database';

/** Every table that the database has, with its columns: as the database tells, not as the code does. */
export async function tableColumns({ read }: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { table_name: string; column_name: string }[] = await read.query(
    read.connection.options.type === 'mysql'
      ? `SELECT TABLE_NAME AS table_name, COLUMN_NAME AS column_name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()`
      : `SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`,
  );
  const columns = new Map<string, string[]>();
  for (const row of rows) columns.set(row.table_name, [...(columns.get(row.table_name) ?? []), row.column_name]);
  return columns;
}
