import type { DataSource, EntityManager, Logger } from 'typeorm';
import type { DatabaseConfig } from '../config';
import { createDataSource } from './data-source';
import { createUnitOfWork, type UnitOfWork } from './unit-of-work';

/**
 * The open database. `read` sees committed rows only: on SQLite it is a second connection, since a statement on the
 * writer's would see a transaction that is still under way. `write` runs one unit of work.
 */
export interface Database {
  readonly read: EntityManager;
  readonly write: UnitOfWork;
  /** Names of the migrations that the code has and the database has not. */
  pendingMigrations(): Promise<readonly string[]>;
  /** @throws Error when the database was written by newer code. */
  migrate(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** @throws Error when the database does not answer. `logger` hears every statement. */
export async function openDatabase(config: DatabaseConfig, logger?: Logger): Promise<Database> {
  const writer = createDataSource(config, logger);
  await writer.initialize();
  const reader = config.kind === 'sqlite' ? createDataSource(config, logger) : writer;
  if (reader !== writer) await reader.initialize();
  return {
    read: reader.manager,
    write: createUnitOfWork(writer),
    pendingMigrations: async () => (await migrationState(writer)).pending,
    migrate: () => migrate(writer),
    close: async () => {
      if (reader !== writer) await reader.destroy();
      await writer.destroy();
    },
  };
}

async function migrate(source: DataSource): Promise<readonly string[]> {
  const { unknown } = await migrationState(source);
  if (unknown.length > 0) {
    throw new Error(`the database is newer than this code: it has ${unknown.join(', ')}; run the newer version`);
  }
  return (await source.runMigrations()).map((migration) => migration.name);
}

async function migrationState(source: DataSource): Promise<{ pending: string[]; unknown: string[] }> {
  const runner = source.createQueryRunner();
  try {
    const known = source.migrations.map((migration) => migration.name ?? migration.constructor.name);
    const applied = (await runner.hasTable('migrations'))
      ? ((await runner.query('SELECT name FROM migrations')) as { name: string }[]).map((row) => row.name)
      : [];
    return {
      pending: known.filter((name) => !applied.includes(name)),
      unknown: applied.filter((name) => !known.includes(name)),
    };
  } finally {
    if (source.options.type === 'mysql') await runner.release();
  }
}
