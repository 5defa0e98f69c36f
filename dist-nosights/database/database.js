"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openDatabase = openDatabase;
const promises_1 = require("node:timers/promises");
const bounded_pool_1 = require("./bounded-pool");
const cancellable_database_1 = require("./cancellable-database");
const connection_bounds_1 = require("./connection-bounds");
const data_source_1 = require("./data-source");
const database_health_1 = require("./database-health");
const pool_use_1 = require("./pool-use");
const replicas_1 = require("./replicas");
const sql_reader_1 = require("./sql-reader");
const statement_killer_1 = require("./statement-killer");
const unit_of_work_1 = require("./unit-of-work");
/** For ending statements of the other connections; opened when first needed. */
const KILL_CONNECTIONS = 2;
const KILL_LIMIT_MS = 2_000;
/**
 * `logger` hears every statement. Replicas may be away.
 * @throws Error that names DATABASE_URL when the database cannot be opened.
 */
async function openDatabase(config, logger, replicaConfig = { urls: [], maxLagSeconds: 0 }) {
    const writer = await openSource(config, logger);
    const health = (0, database_health_1.createDatabaseHealth)(config);
    const bounds = (0, connection_bounds_1.boundConnections)(writer, health.isAway);
    health.listenAway(bounds.serverWent);
    const source = config.kind === 'sqlite' ? await openSource(config, logger) : writer;
    const killer = config.kind === 'mysql'
        ? (0, bounded_pool_1.openBoundedPool)({ url: config.url, connections: KILL_CONNECTIONS, limitMs: KILL_LIMIT_MS })
        : null;
    const kill = killer === null ? null : (0, statement_killer_1.createKiller)(killer.ask);
    const reader = (0, sql_reader_1.createSqlReader)(source, logger, kill);
    const replicas = config.kind === 'mysql' && replicaConfig.urls.length > 0
        ? (0, replicas_1.openReplicas)(replicaConfig, config.url, reader, logger)
        : null;
    const database = {
        read: source.manager,
        reader,
        mirrorReader: () => replicas?.reader() ?? reader,
        replicas,
        write: telling(health.writeFailed, (0, unit_of_work_1.createUnitOfWork)(writer, kill)),
        health,
        pendingMigrations: async () => (await migrationState(writer)).pending,
        migrate: () => bounds.patiently(() => migrate(writer)),
        cancelledBy: (cancellation) => (0, cancellable_database_1.cancellableDatabase)(database, cancellation, kill),
        poolUse: () => (0, pool_use_1.poolUse)(writer),
        close: async () => {
            await health.close();
            await Promise.all([replicas?.close(), killer?.close()]);
            if (source !== writer)
                await source.destroy();
            await writer.destroy();
        },
    };
    return database;
}
function telling(failed, write) {
    return async (work, cancellation) => {
        try {
            return await write(work, cancellation);
        }
        catch (error) {
            failed(error);
            throw error;
        }
    };
}
async function openSource(config, logger) {
    try {
        const source = await (0, data_source_1.createDataSource)(config, logger).initialize();
        await (0, data_source_1.limitSessions)(source);
        return source;
    }
    catch (error) {
        const { code, message } = error;
        const place = config.kind === 'sqlite' ? `the file ${config.path}` : `${new URL(config.url).host} (${String(code)})`;
        throw new Error(`DATABASE_URL names a database that cannot be opened, ${place}: ${String(message)}. Check that it is there, that it is a database, and that it may be read and written.`, { cause: error });
    }
}
const MIGRATION_TRIES = 20;
const MIGRATION_WAIT_MS = 500;
/** Of several processes that start at once one migrates first; the others find their steps done, or try again. */
async function migrate(source) {
    for (let tries = 1;; tries += 1) {
        const { unknown, pending } = await migrationState(source);
        if (unknown.length > 0) {
            throw new Error(`the database is newer than this code: it has ${unknown.join(', ')}; run the newer version`);
        }
        if (pending.length === 0)
            return [];
        try {
            return (await source.runMigrations()).map((migration) => migration.name);
        }
        catch (error) {
            if (tries === MIGRATION_TRIES)
                throw error;
            await (0, promises_1.setTimeout)(MIGRATION_WAIT_MS);
        }
    }
}
async function migrationState(source) {
    const runner = source.createQueryRunner();
    try {
        const known = source.migrations.map((migration) => migration.name ?? migration.constructor.name);
        const applied = (await runner.hasTable('migrations'))
            ? (await runner.query('SELECT name FROM migrations')).map((row) => row.name)
            : [];
        return {
            pending: known.filter((name) => !applied.includes(name)),
            unknown: applied.filter((name) => !known.includes(name)),
        };
    }
    finally {
        if (source.options.type === 'mysql')
            await runner.release();
    }
}
//# sourceMappingURL=database.js.map