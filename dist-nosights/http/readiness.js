"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createReadiness = createReadiness;
const promises_1 = require("node:timers/promises");
/** Less than a second with the rest of a request, so that a probe that waits no longer hears the reason. */
const TIMEOUT_MS = 800;
/** Finds out which of the service's needs are met; the signer's keys have 0.8 s to be had, the database is looked at all the time. */
function createReadiness({ database, keys, isDraining, failed }) {
    let isMigrated = false;
    const met = async (need, check) => Promise.race([check(), timeout()]).catch((error) => {
        failed(need, error);
        return false;
    });
    const migrated = async () => (isMigrated ||= (await database.pendingMigrations()).length === 0);
    const usable = async () => {
        const { reachable, reason } = database.health.state();
        if (!reachable)
            throw Object.assign(new Error('the database does not answer'), { code: reason });
        return migrated();
    };
    return async () => {
        const [isUsable, signingKeys] = await Promise.all([met('database', usable), met('keys', () => keys.ready())]);
        const { health, replicas } = database;
        return {
            database: isUsable,
            keys: signingKeys,
            draining: isDraining(),
            writable: health.state().writable,
            ...(replicas === null ? {} : { replicas: replicas.state() }),
        };
    };
}
/** @throws Error after 0.8 s. */
async function timeout() {
    await (0, promises_1.setTimeout)(TIMEOUT_MS, undefined, { ref: false });
    throw new Error('no answer in time');
}
//# sourceMappingURL=readiness.js.map