"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.boundConnections = boundConnections;
/** A statement that the server has said nothing to for so long is given up with its connection. */
const SILENCE_MS = 8_000;
/** A statement or transaction waits for a connection no longer than that. */
const WAIT_MS = 4_000;
const UNBOUNDED = { serverWent: () => undefined, patiently: (work) => work() };
/** Bounds the pool of an open source. The embedded database has none. `isAway` tells whether to wait is in vain. */
function boundConnections(source, isAway) {
    if (source.options.type !== 'mysql')
        return UNBOUNDED;
    const { pool } = source.driver;
    let isPatient = false;
    const bound = (session) => {
        session.on('error', () => undefined);
        session.stream.setTimeout(SILENCE_MS, () => {
            if (session._command && !isPatient)
                session.stream.destroy(fault('PROTOCOL_SEQUENCE_TIMEOUT'));
        });
    };
    for (const session of all(pool._allConnections))
        bound(session);
    pool.on('connection', bound);
    const waiting = boundWaiting(pool, isAway);
    return {
        serverWent: () => {
            for (const giveUp of waiting)
                giveUp('POOL_SERVER_AWAY');
            for (const session of all(pool._freeConnections)) {
                session.destroy();
                session.stream.destroy();
            }
        },
        patiently: async (work) => {
            isPatient = true;
            try {
                return await work();
            }
            finally {
                isPatient = false;
            }
        },
    };
}
/** Gives who waits for a connection of the pool: each can be told that it is in vain. */
function boundWaiting(pool, isAway) {
    const waiting = new Set();
    const getConnection = pool.getConnection.bind(pool);
    pool.getConnection = (given) => {
        if (isAway())
            return process.nextTick(given, fault('POOL_SERVER_AWAY'));
        const end = () => {
            clearTimeout(limit);
            return waiting.delete(giveUp);
        };
        const giveUp = (code) => {
            if (end())
                given(fault(code));
        };
        const limit = setTimeout(giveUp, WAIT_MS, 'POOL_WAIT_TIMEOUT');
        waiting.add(giveUp);
        getConnection((error, connection) => {
            if (end())
                given(error, connection);
            else
                connection?.release();
        });
    };
    return waiting;
}
function all(sessions) {
    return Array.from({ length: sessions.length }, (_, i) => sessions.get(i));
}
function fault(code) {
    return Object.assign(new Error('the database does not answer'), { code });
}
//# sourceMappingURL=connection-bounds.js.map