import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite from 'libsql';
import { DataSource, type Logger } from 'typeorm';
import type { DatabaseConfig } from '../config';
import { AccountEntity } from './entities/account.entity';
import { ActivityEntity, RecordActivityEntity } from './entities/activity.entity';
import {
  AssetCopyBatchEntity,
  AssetCopyItemEntity,
  AssetCopyJobAccountEntity,
  AssetCopyJobEntity,
} from './entities/asset-copy.entity';
import { AssetEntity, AssetOriginEntity, PropertyEntity } from './entities/asset.entity';
import { ChangeEntity, SightEntity, SightRecordEntity } from './entities/audit.entity';
import { ConnectionSettingEntity } from './entities/connection-setting.entity';
import { DealEntity, RecordDealEntity } from './entities/deal.entity';
import { EventOutboxEntity, EventSubscriberEntity } from './entities/event-outbox.entity';
import { FactLockEntity } from './entities/fact-lock.entity';
import { IdempotencyKeyEntity } from './entities/idempotency-key.entity';
import { LookupCountEntity, LookupSecretEntity } from './entities/lookup-count.entity';
import { OrganizationEventEntity } from './entities/organization-event.entity';
import { OrganizationAccountEntity, OrganizationEntity } from './entities/organization.entity';
import { PullCursorEntity, PullEntity } from './entities/pull.entity';
import { RecordEntity, RecordKeyEntity } from './entities/record.entity';
import { UserEntity } from './entities/user.entity';
import { beginSessions, sessionSettings, type ConnectingPool } from './session-settings';
import { CreateTables1764000000000 } from './migrations/1764000000000-create-tables';
import { OrganizationLifecycle1764000000001 } from './migrations/1764000000001-organization-lifecycle';
import { EventOutbox1764000000002 } from './migrations/1764000000002-event-outbox';
import { AssetCopying1764000000003 } from './migrations/1764000000003-asset-copying';
import { Heartbeats1764000000004 } from './migrations/1764000000004-heartbeats';
import { Pull1764000000010 } from './migrations/1764000000010-pull';
import { Audit1764000000020 } from './migrations/1764000000020-audit';

const POOL_SIZE = 16;
/** A session that says nothing for so long is ended by the server with all its locks: its process may have been stopped. */
const SESSION_IDLE_SECONDS = 20;
/** A statement that waits for a lock for longer is undone by the server, and may be tried again. */
const LOCK_WAIT_SECONDS = 4;
const CONNECT_LIMIT_MS = 3_000;
/** Records of people: for the service's own user alone. */
const PRIVATE_FILE = 0o600;

const shared = {
  entities: [
    AccountEntity,
    ActivityEntity,
    AssetCopyBatchEntity,
    AssetCopyItemEntity,
    AssetCopyJobAccountEntity,
    AssetCopyJobEntity,
    AssetEntity,
    AssetOriginEntity,
    ChangeEntity,
    ConnectionSettingEntity,
    DealEntity,
    EventOutboxEntity,
    EventSubscriberEntity,
    FactLockEntity,
    IdempotencyKeyEntity,
    LookupCountEntity,
    LookupSecretEntity,
    OrganizationAccountEntity,
    OrganizationEntity,
    OrganizationEventEntity,
    PropertyEntity,
    PullCursorEntity,
    PullEntity,
    RecordActivityEntity,
    RecordDealEntity,
    RecordEntity,
    RecordKeyEntity,
    SightEntity,
    SightRecordEntity,
    UserEntity,
  ],
  migrations: [
    CreateTables1764000000000,
    OrganizationLifecycle1764000000001,
    EventOutbox1764000000002,
    AssetCopying1764000000003,
    Heartbeats1764000000004,
    Pull1764000000010,
    Audit1764000000020,
  ],
  migrationsTransactionMode: 'each',
  synchronize: false,
} as const;

/**
 * Sets what its sessions do, and bounds how long a process that was stopped can hold locks, and others wait for them. For an
 * open source; SQLite has no such settings.
 */
export async function setUpSessions(source: DataSource): Promise<void> {
  if (source.options.type !== 'mysql') return;
  const { pool } = source.driver as unknown as { readonly pool: ConnectingPool };
  const statement = sessionSettings(
    `wait_timeout = ${SESSION_IDLE_SECONDS}`,
    `innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`,
  );
  beginSessions(pool, statement);
  await source.query(statement);
}

/** An unopened TypeORM data source of one database. `logger` hears every statement. */
export function createDataSource(config: DatabaseConfig, logger: Logger | undefined): DataSource {
  const logging = logger === undefined ? {} : { logger, logging: ['query' as const] };
  return config.kind === 'sqlite' ? sqliteSource(config.path, logging) : mysqlSource(config.url, logging);
}

function sqliteSource(path: string, logging: object): DataSource {
  mkdirSync(dirname(path), { recursive: true });
  createPrivateFile(path);
  return new DataSource({
    ...shared,
    ...logging,
    entities: [...shared.entities],
    migrations: [...shared.migrations],
    type: 'better-sqlite3',
    driver: sqlite,
    database: path,
    enableWAL: true,
    statementCacheSize: 16,
    prepareDatabase: (connection: { pragma(text: string): unknown }) => {
      connection.pragma('busy_timeout = 5000');
      connection.pragma('synchronous = FULL');
    },
  });
}

/** Never opens a file that is there: closing it would release the locks that SQLite holds on it in this process. */
function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'ax', PRIVATE_FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function mysqlSource(url: string, logging: object): DataSource {
  return new DataSource({
    ...shared,
    ...logging,
    entities: [...shared.entities],
    migrations: [...shared.migrations],
    type: 'mysql',
    url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    bigNumberStrings: false,
    poolSize: POOL_SIZE,
    // The pool lets go of idle connections before the server does.
    extra: {
      enableKeepAlive: true,
      connectTimeout: CONNECT_LIMIT_MS,
      idleTimeout: (SESSION_IDLE_SECONDS * 1000) / 2,
      maxIdle: POOL_SIZE - 1,
    },
  });
}
