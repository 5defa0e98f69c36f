"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cancellableManager = cancellableManager;
const cancellation_1 = require("../shared/cancellation");
const derived_manager_1 = require("./derived-manager");
/**
 * The same manager for work that may be cancelled: then nothing more is sent, and who waits for an answer gets a CancelledError.
 * `kill` ends the statement under way with its connection; null within a transaction, which is ended by its unit of work, and on
 * SQLite, where a statement runs to its end.
 */
function cancellableManager(manager, cancellation, kill) {
    return (0, derived_manager_1.managerWith)(manager, (runner) => kill === null ? stoppedRunner(runner, cancellation) : killedRunner(runner, cancellation, kill));
}
function stoppedRunner(runner, cancellation) {
    const query = async (sql, values, structured) => {
        (0, cancellation_1.requireNotCancelled)(cancellation);
        return (0, cancellation_1.untilCancelled)(cancellation, runner.query(sql, values, structured));
    };
    return Object.create(runner, { query: { value: query }, release: { value: () => runner.release() } });
}
/** One that has a connection of its own while it is used. */
function killedRunner(runner, cancellation, kill) {
    let ending = null;
    const query = async (sql, values, structured) => {
        (0, cancellation_1.requireNotCancelled)(cancellation);
        const connecting = runner.connect();
        const forgetWait = cancellation.listen(() => {
            ending = connecting.catch(() => undefined);
        });
        const connection = await (0, cancellation_1.untilCancelled)(cancellation, connecting);
        forgetWait();
        const forget = cancellation.listen(() => {
            ending = kill(connection);
        });
        try {
            return await (0, cancellation_1.untilCancelled)(cancellation, runner.query(sql, values, structured));
        }
        finally {
            forget();
        }
    };
    const release = async () => {
        if (ending === null)
            return runner.release();
        void ending.then(() => runner.release());
    };
    return Object.create(runner, { query: { value: query }, release: { value: release } });
}
//# sourceMappingURL=cancellable-manager.js.map