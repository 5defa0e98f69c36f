import type { EntityManager } from 'typeorm';

/** The three databases speak two dialects: MySQL and MariaDB share every statement the service sends. */
export type Dialect = 'sqlite' | 'mysql';

/** What a value of a bound JSON array is compared with, so that it is given that column's type. */
export type JsonColumn = 'id' | 'key' | 'name' | 'index';

const MYSQL_JSON_TYPES: Readonly<Record<JsonColumn, string>> = {
  id: 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin',
  key: 'VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  name: 'VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  index: 'INT',
};

export function dialectOf(manager: EntityManager): Dialect {
  return manager.connection.options.type === 'mysql' ? 'mysql' : 'sqlite';
}

/**
 * A table expression over one bound parameter, a JSON array of arrays: one statement text for any number of rows.
 * Columns are taken from each inner array in the order given.
 */
export function jsonRows(dialect: Dialect, columns: Readonly<Record<string, JsonColumn>>): string {
  const entries = Object.entries(columns);
  if (dialect === 'mysql') {
    const list = entries.map(([name, type], i) => `${name} ${MYSQL_JSON_TYPES[type]} PATH '$[${i}]'`);
    return `JSON_TABLE(?, '$[*]' COLUMNS (${list.join(', ')}))`;
  }
  return `(SELECT ${entries.map(([name], i) => `value ->> ${i} AS ${name}`).join(', ')} FROM json_each(?))`;
}

/** A text expression as the bytes that match keys are stored in. */
export function asBytes(dialect: Dialect, expression: string): string {
  return `CAST(${expression} AS ${dialect === 'mysql' ? 'BINARY' : 'BLOB'})`;
}

/** The bytes of a match key as text. */
export function asText(dialect: Dialect, expression: string): string {
  return dialect === 'mysql' ? `CONVERT(${expression} USING utf8mb4)` : `CAST(${expression} AS TEXT)`;
}

/** How many characters a text expression has. */
export function characters(dialect: Dialect, expression: string): string {
  return `${dialect === 'mysql' ? 'CHAR_LENGTH' : 'LENGTH'}(${expression})`;
}

/** A join that reads the left side first, whatever the optimiser guesses of the sizes. */
export function orderedJoin(dialect: Dialect): string {
  return dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
}

/** Locks the rows read until the transaction ends. SQLite has one writer at a time, and no such clause. */
export function forUpdate(dialect: Dialect): string {
  return dialect === 'mysql' ? 'FOR UPDATE' : '';
}

/** Keeps the rows read from being changed until the transaction ends; others may read them so too. */
export function forShare(dialect: Dialect): string {
  return dialect === 'mysql' ? 'LOCK IN SHARE MODE' : '';
}

/** As `forUpdate`, and leaves out rows that somebody else has locked. */
export function forUpdateSkipLocked(dialect: Dialect): string {
  return dialect === 'mysql' ? 'FOR UPDATE SKIP LOCKED' : '';
}

/**
 * The end of an insert of a row that stays as it is where any unique key of the table is taken, by whichever row; MySQL needs a
 * column to be named for it.
 */
export function unlessTaken(dialect: Dialect, column: string): string {
  return dialect === 'mysql' ? `ON DUPLICATE KEY UPDATE ${column} = ${column}` : 'ON CONFLICT DO NOTHING';
}

/** Reads a table by this index, whatever the optimiser takes the sizes for. */
export function byIndex(dialect: Dialect, index: string): string {
  return dialect === 'mysql' ? `FORCE INDEX (${index})` : `INDEXED BY ${index}`;
}

/**
 * A SELECT, by what stands behind that word, which MySQL and MariaDB give up after two seconds. Each takes the other's way
 * to say so for a comment, and SQLite both.
 */
export function boundedSelect(rest: string): string {
  return `/*M! SET STATEMENT max_statement_time = 2 FOR */ SELECT /*+ MAX_EXECUTION_TIME(2000) */ ${rest}`;
}
