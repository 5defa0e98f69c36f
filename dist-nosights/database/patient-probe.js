"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createPatientProbe = createPatientProbe;
const promises_1 = require("node:timers/promises");
const mysql2_1 = require("mysql2");
/** Long enough for the three answers of a handshake that take half a second each. */
const CONNECT_LIMIT_MS = 1_600;
/** Connects when it is first asked. `lost` hears that the server has ended the connection. */
function createPatientProbe(url, question, lost) {
    let connection = null;
    let opening = null;
    let underWay = null;
    let sentAt = null;
    const giveUp = () => {
        if (connection !== null)
            cutOff(connection);
        if (opening !== null)
            cutOff(opening);
        [connection, opening, underWay, sentAt] = [null, null, null, null];
    };
    const end = (ended) => {
        if (connection !== ended)
            return;
        giveUp();
        lost();
    };
    const begin = () => {
        const run = async () => {
            const used = connection ?? (opening = open(url));
            if (used === opening) {
                await opened(used);
                used.once('end', () => end(used)).once('error', () => end(used));
            }
            if (underWay !== asked)
                return cutOff(used);
            [connection, opening] = [used, null];
            sentAt = performance.now();
            await question(askOn(used));
        };
        const asked = Promise.resolve()
            .then(run)
            .then(() => {
            if (underWay === asked)
                [underWay, sentAt] = [null, null];
        }, (error) => {
            if (underWay === asked)
                giveUp();
            throw error;
        });
        asked.catch(() => undefined);
        return asked;
    };
    return {
        look: (limitMs) => Promise.race([(underWay ??= begin()), late(limitMs)]),
        waitedMs: () => (sentAt === null ? 0 : performance.now() - sentAt),
        giveUp,
    };
}
/** A process that was busy meanwhile reads what has come before it says that nothing has. */
async function late(limitMs) {
    await (0, promises_1.setTimeout)(limitMs, undefined, { ref: false });
    await (0, promises_1.setImmediate)();
    throw Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}
function open(url) {
    return (0, mysql2_1.createConnection)({ uri: url, connectTimeout: CONNECT_LIMIT_MS }).on('error', () => undefined);
}
function opened(connection) {
    return new Promise((resolve, reject) => {
        connection.connect((error) => (error === null ? resolve() : reject(error)));
    });
}
function askOn(connection) {
    return (sql, parameters) => new Promise((resolve, reject) => {
        connection.query(sql, [...parameters], (error, rows) => error === null ? resolve(rows) : reject(error));
    });
}
/** At once: the driver's own way waits for a server that may never say goodbye. */
function cutOff(connection) {
    connection.stream.destroy();
}
//# sourceMappingURL=patient-probe.js.map