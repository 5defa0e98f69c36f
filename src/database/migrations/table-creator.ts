import type { QueryRunner } from 'typeorm';
import { dialectOf } from '../dialect';
import { COLUMN_TYPES } from './column-types';

interface Index {
  readonly columns: string;
  readonly unique: boolean;
}

/**
 * Creates tables with their indexes, and leaves those that are there: on MySQL and MariaDB a migration that was killed has
 * done a part of its work for good, and is run again.
 */
export function tableCreator(
  runner: QueryRunner,
): (table: string, lines: readonly string[], indexes?: Readonly<Record<string, Index>>) => Promise<void> {
  const dialect = dialectOf(runner.manager);
  const { options } = COLUMN_TYPES[dialect];
  return async (table, lines, indexes = {}) => {
    const keys = Object.entries(indexes).map(([name, { columns, unique }]) => ({
      inTable: `${unique ? 'UNIQUE ' : ''}KEY ${name} (${columns})`,
      apart: `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${name} ON ${table} (${columns})`,
    }));
    const all = dialect === 'mysql' ? [...lines, ...keys.map(({ inTable }) => inTable)] : lines;
    await runner.query(`CREATE TABLE IF NOT EXISTS ${table} (${all.join(', ')}) ${options}`);
    if (dialect === 'sqlite') for (const { apart } of keys) await runner.query(apart);
  };
}
