"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isRolledBack = isRolledBack;
exports.isPassing = isPassing;
exports.isWriteRefused = isWriteRefused;
exports.isAnswered = isAnswered;
/** Deadlock, lock wait time-out, record changed since last read, lock not available: the server rolled back, nothing was done. */
const ROLLED_BACK = new Set([1213, 1205, 1020, 3572]);
/** The disk or a table is full, or the server is read-only: it answers, and takes no writes. */
const WRITES_REFUSED = new Set([3, 1021, 1026, 1114, 1290, 1792, 1836]);
/** The server cannot do anything just now: out of memory, too many connections, shutting down, gone. */
const UNABLE = new Set([
    1037, 1038, 1040, 1041, 1047, 1053, 1129, 1158, 1159, 1160, 1161, 1203, 1226, 1927, 2002, 2003, 2006, 2013,
]);
const UNABLE_CODES = /^(PROTOCOL_|POOL_|ECONN|EHOST|ENET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_|SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM))/;
const WRITES_REFUSED_CODES = /^SQLITE_(FULL|IOERR|READONLY)/;
/** Errors of clients stand between those of servers; those of the operating system are below zero. */
const FIRST_OF_SERVERS = 1_000;
const OF_CLIENTS = { from: 2_000, below: 3_000 };
/** Whether the same can be tried again at once. */
function isRolledBack(error) {
    return ROLLED_BACK.has(numberOf(error));
}
/** Whether a fault is the database's or the network's of the moment, and not of what was to be written. */
function isPassing(error) {
    const { fatal } = (error ?? {});
    return (isRolledBack(error) ||
        isWriteRefused(error) ||
        UNABLE.has(numberOf(error)) ||
        fatal === true ||
        UNABLE_CODES.test(codeOf(error)));
}
/** Whether the database takes no writes of anybody just now. */
function isWriteRefused(error) {
    return WRITES_REFUSED.has(numberOf(error)) || WRITES_REFUSED_CODES.test(codeOf(error));
}
/** Whether it is the server that says so. */
function isAnswered(error) {
    const number = numberOf(error);
    return number >= FIRST_OF_SERVERS && !(number >= OF_CLIENTS.from && number < OF_CLIENTS.below);
}
function numberOf(error) {
    return Number(error?.errno);
}
function codeOf(error) {
    const { code } = (error ?? {});
    return typeof code === 'string' ? code : '';
}
//# sourceMappingURL=passing-fault.js.map