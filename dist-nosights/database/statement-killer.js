"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createKiller = createKiller;
/** A user of a database may end connections of his own. `ask` is over another connection to the same server. */
function createKiller(ask) {
    return async (connection) => {
        const { threadId } = connection;
        connection.on('error', () => undefined);
        const kill = () => ask(`KILL ${Number(threadId)}`, []);
        try {
            if (threadId !== null)
                await kill().catch((error) => (isGone(error) ? undefined : kill()));
        }
        catch {
            // Closed below, whatever the server says.
        }
        connection.destroy();
    };
}
/** The connection has ended meanwhile. */
function isGone(error) {
    return error.errno === NO_SUCH_THREAD;
}
const NO_SUCH_THREAD = 1094;
//# sourceMappingURL=statement-killer.js.map