"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cancellableDatabase = cancellableDatabase;
const cancellable_manager_1 = require("./cancellable-manager");
/** The same database for one request: when nobody waits for it any more its statements are ended, and no more are sent. */
function cancellableDatabase(database, cancellation, kill) {
    let read;
    return {
        ...database,
        get read() {
            return (read ??= (0, cancellable_manager_1.cancellableManager)(database.read, cancellation, kill));
        },
        reader: cancellableReader(database.reader, cancellation),
        mirrorReader: () => cancellableReader(database.mirrorReader(), cancellation),
        write: (work) => database.write(work, cancellation),
    };
}
function cancellableReader({ dialect, query }, cancellation) {
    return { dialect, query: (sql, parameters) => query(sql, parameters, cancellation) };
}
//# sourceMappingURL=cancellable-database.js.map