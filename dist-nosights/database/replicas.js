"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openReplicas = openReplicas;
const promises_1 = require("node:timers/promises");
const bounded_pool_1 = require("./bounded-pool");
const statement_killer_1 = require("./statement-killer");
const heartbeat_repository_1 = require("./heartbeat.repository");
const passing_fault_1 = require("./passing-fault");
const replica_standing_rules_1 = require("./replica-standing.rules");
const BEAT_EVERY_MS = 500;
/** For how long a replica is trusted after a look at it. */
const TRUSTED_MS = 2_000;
const LOOK_LIMIT_MS = 1_000;
const READ_LIMIT_MS = 5_000;
const READ_CONNECTIONS = 16;
/** Opens what is there, waits for nobody: until a replica has been looked at, the primary is asked. */
function openReplicas({ urls, maxLagSeconds }, primaryUrl, primary, logger) {
    const beats = (0, bounded_pool_1.openBoundedPool)({ url: primaryUrl, connections: 1, limitMs: LOOK_LIMIT_MS });
    const primaryAsk = heard(beats.ask, logger);
    const pools = urls.map((url) => {
        const looks = (0, bounded_pool_1.openBoundedPool)({ url, connections: 1, limitMs: LOOK_LIMIT_MS });
        const kill = (0, statement_killer_1.createKiller)(looks.ask);
        return { looks, reads: (0, bounded_pool_1.openBoundedPool)({ url, connections: READ_CONNECTIONS, limitMs: READ_LIMIT_MS, kill }) };
    });
    const replicas = pools.map(({ reads, looks }, i) => ({
        place: i + 1,
        read: heard(reads.ask, logger),
        look: heard(looks.ask, logger),
        trustedUntil: 0,
        refusedAt: null,
        told: null,
    }));
    const listeners = [];
    const put = (replica, inUse, reason) => {
        if (!inUse)
            replica.trustedUntil = 0;
        if (replica.told?.inUse === inUse && replica.told.reason === reason)
            return;
        const change = { replica: replica.place, inUse, reason };
        replica.told = change;
        for (const listener of listeners)
            listener(change);
    };
    const refused = (replica, reason) => {
        replica.refusedAt = performance.now();
        put(replica, false, reason);
    };
    const lookAt = async (replica, now, since) => {
        const lagMs = await (0, heartbeat_repository_1.lagMsOf)(replica.look, now);
        if (lagMs > maxLagSeconds * 1_000)
            return put(replica, false, 'TOO_FAR_BEHIND');
        const standing = (0, replica_standing_rules_1.replicaStanding)(replica.refusedAt, performance.now());
        if (standing === 'LEFT_OUT')
            return;
        replica.trustedUntil = since + TRUSTED_MS;
        if (standing === 'GOOD')
            put(replica, true, null);
    };
    const lookAtAll = async () => {
        const since = performance.now();
        const now = await (0, heartbeat_repository_1.beat)(primaryAsk).catch((error) => reasonOf(error));
        if (typeof now !== 'string')
            return replicas.forEach((replica) => put(replica, false, `PRIMARY_${now.reason}`));
        await Promise.all(replicas.map((replica) => lookAt(replica, now, since).catch((error) => put(replica, false, reasonOf(error).reason))));
    };
    const closing = new AbortController();
    const watching = watch(lookAtAll, closing.signal);
    let turn = 0;
    return {
        reader: () => {
            const start = turn++;
            return {
                dialect: primary.dialect,
                query: async (sql, parameters, cancellation) => {
                    let refusal = null;
                    for (let i = 0; i < replicas.length; i += 1) {
                        const replica = replicas[(start + i) % replicas.length];
                        if (replica === undefined || replica.trustedUntil < performance.now())
                            continue;
                        try {
                            return await replica.read(sql, parameters, cancellation);
                        }
                        catch (error) {
                            if (!(0, passing_fault_1.isPassing)(error)) {
                                refusal = { by: replica, error };
                                break;
                            }
                            put(replica, false, reasonOf(error).reason);
                        }
                    }
                    const rows = await primary.query(sql, parameters, cancellation);
                    // What the primary answers, it was not the statement's fault.
                    if (refusal !== null)
                        refused(refusal.by, reasonOf(refusal.error).reason);
                    return rows;
                },
            };
        },
        state: () => {
            const now = performance.now();
            return { inUse: replicas.filter((replica) => replica.trustedUntil >= now).length, of: replicas.length };
        },
        listen: (listener) => {
            listeners.push(listener);
            for (const { told } of replicas)
                if (told !== null)
                    listener(told);
        },
        close: async () => {
            closing.abort();
            await watching;
            await Promise.all([beats, ...pools.flatMap(({ reads, looks }) => [reads, looks])].map((pool) => pool.close()));
        },
    };
}
function heard(ask, logger) {
    if (logger === undefined)
        return ask;
    return (sql, parameters, cancellation) => {
        logger.logQuery(sql, [...parameters]);
        return ask(sql, parameters, cancellation);
    };
}
async function watch(look, end) {
    while (!end.aborted) {
        await look();
        await (0, promises_1.setTimeout)(BEAT_EVERY_MS, undefined, { signal: end, ref: false }).catch(() => undefined);
    }
}
function reasonOf(error) {
    const { code } = (error ?? {});
    return { reason: typeof code === 'string' ? code : 'FAILED' };
}
//# sourceMappingURL=replicas.js.map