import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager, Logger } from 'typeorm';
import type { DatabaseConfig, ReplicaConfig } from '../config';
import type { Cancellation } from '../shared/cancellation';
import { openBoundedPool } from './bounded-pool';
import { cancellableDatabase } from './cancellable-database';
import { boundConnections } from './connection-bounds';
import { createDataSource, setUpSessions } from './data-source';
import { createDatabaseHealth, type DatabaseHealth } from './database-health';
import { poolUse, type PoolUse } from './pool-use';
import { openReplicas, type Replicas } from './replicas';
import { createSqlReader, type SqlReader } from './sql-reader';
import { createKiller } from './statement-killer';
import { createUnitOfWork, type UnitOfWork } from './unit-of-work';

/**
 * The open database. `read` sees committed rows only: on SQLite it is a second connection, since a statement on the
 * writer's would see a transaction that is still under way. `write` runs one unit of work.
 */
export interface Database {
  readonly read: EntityManager;
  /** The same rows, for the statements that are sent most. */
  readonly reader: SqlReader;
  /**
   * A reader of mirrored rows for one request: they may be older than `reader`'s where there are replicas. Nothing that decides
   * who may see what is read by it.
   */
  readonly mirrorReader: () => SqlReader;
  /** Null: there are none. */
  readonly replicas: Replicas | null;
  readonly write: UnitOfWork;
  /** Whether it can be used; known once it is watched. */
  readonly health: DatabaseHealth;
  /** Names of the migrations that the code has and the database has not. */
  pendingMigrations(): Promise<readonly string[]>;
  /** @throws Error when the database was written by newer code. */
  migrate(): Promise<readonly string[]>;
  /** The same for one request, whose statements are ended when nobody waits for it any more. */
  cancelledBy(cancellation: Cancellation): Database;
  /** Null for the embedded database, which has no pool. */
  poolUse(): PoolUse | null;
  close(): Promise<void>;
}

/** For ending statements of the other connections; opened when first needed. */
const KILL_CONNECTIONS = 2;
const KILL_LIMIT_MS = 2_000;

/**
 * `logger` hears every statement. Replicas may be away.
 * @throws Error that names DATABASE_URL when the database cannot be opened.
 */
export async function openDatabase(
  config: DatabaseConfig,
  logger?: Logger,
  replicaConfig: ReplicaConfig = { urls: [], maxLagSeconds: 0 },
): Promise<Database> {
  const writer = await openSource(config, logger);
  const health = createDatabaseHealth(config);
  const bounds = boundConnections(writer, health.isAway);
  health.listenAway(bounds.serverWent);
  const source = config.kind === 'sqlite' ? await openSource(config, logger) : writer;
  const killer =
    config.kind === 'mysql'
      ? openBoundedPool({ url: config.url, connections: KILL_CONNECTIONS, limitMs: KILL_LIMIT_MS })
      : null;
  const kill = killer === null ? null : createKiller(killer.ask, bounds.isOld);
  health.listenWritable(() => {
    bounds.renew();
    killer?.renew();
  });
  const reader = createSqlReader(source, logger, kill);
  const replicas =
    config.kind === 'mysql' && replicaConfig.urls.length > 0
      ? openReplicas(replicaConfig, config.url, reader, logger)
      : null;
  const database: Database = {
    read: source.manager,
    reader,
    mirrorReader: () => replicas?.reader() ?? reader,
    replicas,
    write: unlessInVain(health, createUnitOfWork(writer, kill)),
    health,
    pendingMigrations: async () => (await migrationState(writer)).pending,
    migrate: () => bounds.patiently(() => migrate(writer)),
    cancelledBy: (cancellation) => cancellableDatabase(database, cancellation, kill),
    poolUse: () => poolUse(writer),
    close: async () => {
      await health.close();
      await Promise.all([replicas?.close(), killer?.close()]);
      if (source !== writer) await source.destroy();
      await writer.destroy();
    },
  };
  return database;
}

function unlessInVain({ writesHang, writeFailed }: DatabaseHealth, write: UnitOfWork): UnitOfWork {
  return async (work, cancellation) => {
    if (writesHang()) throw Object.assign(new Error('the database lets writes wait'), { code: 'POOL_WRITES_HANG' });
    try {
      return await write(work, cancellation);
    } catch (error) {
      writeFailed(error);
      throw error;
    }
  };
}

async function openSource(config: DatabaseConfig, logger: Logger | undefined): Promise<DataSource> {
  try {
    const source = await createDataSource(config, logger).initialize();
    await setUpSessions(source);
    return source;
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const place =
      config.kind === 'sqlite' ? `the file ${config.path}` : `${new URL(config.url).host} (${String(code)})`;
    throw new Error(
      `DATABASE_URL names a database that cannot be opened, ${place}: ${String(message)}. Check that it is there, that it is a database, and that it may be read and written.`,
      { cause: error },
    );
  }
}

const MIGRATION_TRIES = 20;
const MIGRATION_WAIT_MS = 500;

/** Of several processes that start at once one migrates first; the others find their steps done, or try again. */
async function migrate(source: DataSource): Promise<readonly string[]> {
  for (let tries = 1; ; tries += 1) {
    const { unknown, pending } = await migrationState(source);
    if (unknown.length > 0) {
      throw new Error(`the database is newer than this code: it has ${unknown.join(', ')}; run the newer version`);
    }
    if (pending.length === 0) return [];
    try {
      return (await source.runMigrations()).map((migration) => migration.name);
    } catch (error) {
      if (tries === MIGRATION_TRIES) throw error;
      await sleep(MIGRATION_WAIT_MS);
    }
  }
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
