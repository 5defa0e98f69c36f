import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { dialectOf, type Dialect } from './dialect';

const MAX_ROWS = 500;
/** Well below the smallest `max_allowed_packet` in use, 16 MiB, at four bytes a character. */
const MAX_CHARACTERS = 1_000_000;

/** Inserts rows that are not there yet. */
export async function insert<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly E[],
): Promise<void> {
  await insertAll(manager, entity, rows, '');
}

/**
 * Inserts the rows, or overwrites those that are there, by primary key: all their columns, or the ones named. An existing
 * row is locked as by an update, in the order of the rows, even if no column is to be overwritten.
 */
export async function upsert<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly E[],
  overwritten?: readonly (keyof E & string)[],
): Promise<void> {
  const { columns, primaryColumns } = manager.connection.getMetadata(entity);
  const keys = primaryColumns.map((column) => column.databaseName);
  const others = columns
    .filter((column) => !column.isPrimary && (overwritten?.includes(column.propertyName) ?? true))
    .map((column) => column.databaseName);
  await insertAll(manager, entity, rows, onConflict(dialectOf(manager), keys, others.length > 0 ? others : keys));
}

/** Rows of one statement are written out here: the query builder takes longer for them than the database. */
async function insertAll<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly E[],
  conflict: string,
): Promise<void> {
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const row = `(${columns.map(() => '?').join(', ')})`;
  const into = `INSERT INTO ${tableName} (${columns.map((column) => column.databaseName).join(', ')}) VALUES `;
  for (const chunk of chunks(rows)) {
    const values = chunk.flatMap((each) => columns.map(({ propertyName }) => bindable(each[propertyName])));
    await manager.query(`${into}${chunk.map(() => row).join(', ')} ${conflict}`, values);
  }
}

function onConflict(dialect: Dialect, keys: readonly string[], columns: readonly string[]): string {
  return dialect === 'mysql'
    ? `ON DUPLICATE KEY UPDATE ${columns.map((column) => `${column} = VALUES(${column})`).join(', ')}`
    : `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

function bindable(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

/** In parts that fit into one statement. */
export function chunks<T extends object>(rows: readonly T[], maxRows = MAX_ROWS): T[][] {
  const parts: T[][] = [];
  let weight = 0;
  for (const row of rows) {
    const characters = Object.values(row).reduce<number>((sum, value) => sum + lengthOf(value), 0);
    const part = parts.at(-1);
    if (part === undefined || part.length === maxRows || weight + characters > MAX_CHARACTERS) {
      parts.push([row]);
      weight = characters;
    } else {
      part.push(row);
      weight += characters;
    }
  }
  return parts;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}
