"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createSqlReader = createSqlReader;
const cancellation_1 = require("../shared/cancellation");
const dialect_1 = require("./dialect");
/**
 * A reader on the connections of an open source; on MySQL without the way through TypeORM, which costs more than a short statement.
 * SQLite answers at once, in this process: a statement of its is not ended, the next one is not begun.
 */
function createSqlReader(source, logger, kill) {
    const dialect = (0, dialect_1.dialectOf)(source.manager);
    if (kill === null) {
        return {
            dialect,
            query: async (sql, parameters, cancellation) => {
                if (cancellation !== undefined)
                    (0, cancellation_1.requireNotCancelled)(cancellation);
                return source.manager.query(sql, [...parameters]);
            },
        };
    }
    const { pool } = source.driver;
    return {
        dialect,
        query: (sql, parameters, cancellation) => {
            const send = () => new Promise((resolve, reject) => {
                if (cancellation !== undefined)
                    (0, cancellation_1.requireNotCancelled)(cancellation);
                const done = (error, rows) => (error === null ? resolve(rows) : reject(error));
                if (cancellation === undefined)
                    pool.query(sql, parameters, done);
                else
                    sendCancellable(pool, kill, cancellation, sql, parameters, done);
            });
            logger?.logQuery(sql, [...parameters]);
            return send().catch((error) => {
                if (isLostConnection(error))
                    return send();
                throw error;
            });
        },
    };
}
/** As the pool's own `query`, and given up while it waits for a connection or for its answer. */
function sendCancellable(pool, kill, cancellation, sql, parameters, done) {
    let connection = null;
    const forget = cancellation.listen((reason) => {
        done(reason, null);
        if (connection !== null)
            void kill(connection);
    });
    pool.getConnection((failure, given) => {
        if (cancellation.error !== null) {
            if (failure === null)
                given.release();
            return;
        }
        if (failure !== null) {
            forget();
            done(failure, null);
            return;
        }
        connection = given;
        given.query(sql, [...parameters], (error, rows) => {
            if (cancellation.error !== null)
                return;
            forget();
            if (isReadOnly(error))
                given.destroy();
            else
                given.release();
            done(error, rows);
        });
    });
}
/** The server is no primary any more: the next connection may reach the one that is. */
function isReadOnly(error) {
    return error?.errno !== undefined && READ_ONLY.has(error.errno);
}
const READ_ONLY = new Set([1290, 1792, 1836]);
const LOST = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE']);
/** A connection of the pool that the server has ended meanwhile: what was only to be read is asked for once more. */
function isLostConnection(error) {
    if (typeof error !== 'object' || error === null)
        return false;
    const { code, fatal } = error;
    return LOST.has(code) || (fatal === true && code === undefined);
}
//# sourceMappingURL=sql-reader.js.map