"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openBoundedPool = openBoundedPool;
const mysql2_1 = require("mysql2");
const cancellation_1 = require("../shared/cancellation");
/** Connects when it is first asked. Values come as they do from the other connections. */
function openBoundedPool({ url, connections, limitMs, kill = close }) {
    const pool = (0, mysql2_1.createPool)({
        uri: url,
        charset: 'utf8mb4',
        timezone: 'Z',
        dateStrings: true,
        supportBigNumbers: true,
        stringifyObjects: true,
        connectionLimit: connections,
        connectTimeout: limitMs,
        enableKeepAlive: true,
    });
    const ask = (sql, parameters, cancellation) => new Promise((resolve, reject) => {
        if (cancellation !== undefined)
            (0, cancellation_1.requireNotCancelled)(cancellation);
        let connection = null;
        let isOver = false;
        const giveUp = (reason) => {
            isOver = true;
            clearTimeout(limit);
            forget();
            if (connection !== null)
                void kill(connection);
            reject(reason);
        };
        const limit = setTimeout(() => {
            giveUp(Object.assign(new Error('no answer in time'), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }));
        }, limitMs);
        const forget = cancellation?.listen(giveUp) ?? nothing;
        pool.getConnection((failure, given) => {
            if (failure !== null) {
                clearTimeout(limit);
                forget();
                reject(failure);
                return;
            }
            if (isOver) {
                given.release();
                return;
            }
            connection = given;
            given.query(sql, [...parameters], (error, rows) => {
                if (isOver)
                    return;
                clearTimeout(limit);
                forget();
                given.release();
                if (error === null)
                    resolve(rows);
                else
                    reject(error);
            });
        });
    });
    return { ask, close: () => new Promise((resolve) => pool.end(() => resolve())) };
}
/** At once: the driver's own way waits for a server that may never say goodbye. */
const close = async (connection) => {
    connection.destroy();
    connection.stream.destroy();
};
function nothing() {
    return undefined;
}
//# sourceMappingURL=bounded-pool.js.map