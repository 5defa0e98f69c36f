"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.limitSessions = limitSessions;
exports.createDataSource = createDataSource;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const libsql_1 = __importDefault(require("libsql"));
const typeorm_1 = require("typeorm");
const account_entity_1 = require("./entities/account.entity");
const activity_entity_1 = require("./entities/activity.entity");
const asset_copy_entity_1 = require("./entities/asset-copy.entity");
const asset_entity_1 = require("./entities/asset.entity");
const audit_entity_1 = require("./entities/audit.entity");
const connection_setting_entity_1 = require("./entities/connection-setting.entity");
const deal_entity_1 = require("./entities/deal.entity");
const event_outbox_entity_1 = require("./entities/event-outbox.entity");
const fact_lock_entity_1 = require("./entities/fact-lock.entity");
const idempotency_key_entity_1 = require("./entities/idempotency-key.entity");
const lookup_count_entity_1 = require("./entities/lookup-count.entity");
const organization_event_entity_1 = require("./entities/organization-event.entity");
const organization_entity_1 = require("./entities/organization.entity");
const pull_entity_1 = require("./entities/pull.entity");
const record_entity_1 = require("./entities/record.entity");
const user_entity_1 = require("./entities/user.entity");
const _1764000000000_create_tables_1 = require("./migrations/1764000000000-create-tables");
const _1764000000001_organization_lifecycle_1 = require("./migrations/1764000000001-organization-lifecycle");
const _1764000000002_event_outbox_1 = require("./migrations/1764000000002-event-outbox");
const _1764000000003_asset_copying_1 = require("./migrations/1764000000003-asset-copying");
const _1764000000004_heartbeats_1 = require("./migrations/1764000000004-heartbeats");
const _1764000000010_pull_1 = require("./migrations/1764000000010-pull");
const _1764000000020_audit_1 = require("./migrations/1764000000020-audit");
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
        account_entity_1.AccountEntity,
        activity_entity_1.ActivityEntity,
        asset_copy_entity_1.AssetCopyBatchEntity,
        asset_copy_entity_1.AssetCopyItemEntity,
        asset_copy_entity_1.AssetCopyJobAccountEntity,
        asset_copy_entity_1.AssetCopyJobEntity,
        asset_entity_1.AssetEntity,
        asset_entity_1.AssetOriginEntity,
        audit_entity_1.ChangeEntity,
        connection_setting_entity_1.ConnectionSettingEntity,
        deal_entity_1.DealEntity,
        event_outbox_entity_1.EventOutboxEntity,
        event_outbox_entity_1.EventSubscriberEntity,
        fact_lock_entity_1.FactLockEntity,
        idempotency_key_entity_1.IdempotencyKeyEntity,
        lookup_count_entity_1.LookupCountEntity,
        organization_entity_1.OrganizationAccountEntity,
        organization_entity_1.OrganizationEntity,
        organization_event_entity_1.OrganizationEventEntity,
        asset_entity_1.PropertyEntity,
        pull_entity_1.PullCursorEntity,
        pull_entity_1.PullEntity,
        activity_entity_1.RecordActivityEntity,
        deal_entity_1.RecordDealEntity,
        record_entity_1.RecordEntity,
        record_entity_1.RecordKeyEntity,
        audit_entity_1.SightEntity,
        audit_entity_1.SightRecordEntity,
        user_entity_1.UserEntity,
    ],
    migrations: [
        _1764000000000_create_tables_1.CreateTables1764000000000,
        _1764000000001_organization_lifecycle_1.OrganizationLifecycle1764000000001,
        _1764000000002_event_outbox_1.EventOutbox1764000000002,
        _1764000000003_asset_copying_1.AssetCopying1764000000003,
        _1764000000004_heartbeats_1.Heartbeats1764000000004,
        _1764000000010_pull_1.Pull1764000000010,
        _1764000000020_audit_1.Audit1764000000020,
    ],
    migrationsTransactionMode: 'each',
    synchronize: false,
};
/** Bounds how long a process that was stopped can hold locks, and others wait for them. For an open source; SQLite has no such bounds. */
async function limitSessions(source) {
    if (source.options.type !== 'mysql')
        return;
    const limit = `SET SESSION wait_timeout = ${SESSION_IDLE_SECONDS}, innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`;
    const { pool } = source.driver;
    pool.on('connection', (connection) => void connection.query(limit, () => undefined));
    await source.query(limit);
}
/** An unopened TypeORM data source of one database. `logger` hears every statement. */
function createDataSource(config, logger) {
    const logging = logger === undefined ? {} : { logger, logging: ['query'] };
    return config.kind === 'sqlite' ? sqliteSource(config.path, logging) : mysqlSource(config.url, logging);
}
function sqliteSource(path, logging) {
    (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(path), { recursive: true });
    createPrivateFile(path);
    return new typeorm_1.DataSource({
        ...shared,
        ...logging,
        entities: [...shared.entities],
        migrations: [...shared.migrations],
        type: 'better-sqlite3',
        driver: libsql_1.default,
        database: path,
        enableWAL: true,
        statementCacheSize: 16,
        prepareDatabase: (connection) => {
            connection.pragma('busy_timeout = 5000');
            connection.pragma('synchronous = FULL');
        },
    });
}
/** Never opens a file that is there: closing it would release the locks that SQLite holds on it in this process. */
function createPrivateFile(path) {
    try {
        (0, node_fs_1.closeSync)((0, node_fs_1.openSync)(path, 'ax', PRIVATE_FILE));
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
function mysqlSource(url, logging) {
    return new typeorm_1.DataSource({
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
//# sourceMappingURL=data-source.js.map