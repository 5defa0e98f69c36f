"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createReadingGauges = createReadingGauges;
const prom_client_1 = require("prom-client");
/** Gauges that are read when they are asked for. What could not be read has no value, rather than an old one. */
function createReadingGauges(registers, readings) {
    const gauge = (name, help, ...labelNames) => new prom_client_1.Gauge({ name: `multi_account_${name}`, help, labelNames, registers });
    const ready = gauge('ready', 'Whether a need of the service is met; it is ready when all are', 'need');
    const replicas = gauge('replicas', 'Replicas of the database, as this process takes them', 'state');
    const writable = gauge('database_writable', 'Whether the database takes writes');
    const connections = gauge('database_pool_connections', 'Open connections to the database', 'state');
    const limit = gauge('database_pool_connections_max', 'Connections that the pool may open');
    const waiting = gauge('database_pool_waiting', 'Statements and transactions that wait for a connection');
    const places = gauge('places_used', 'Places of requests that are worked on, one for each and more for large ones');
    const placeLimit = gauge('places_max', 'Places that there are at the moment, as far as the times of requests tell');
    const jobs = gauge('asset_copy_jobs', 'Jobs that are not over, of all processes', 'status');
    const jobAge = gauge('asset_copy_oldest_job_age_seconds', 'Time since the oldest of them was asked for', 'status');
    const pending = gauge('event_outbox_pending', 'Events that subscribers have not received, of all processes');
    const eventAge = gauge('event_outbox_oldest_age_seconds', 'Time since the oldest of them happened; 0 without one');
    const all = [
        ready,
        writable,
        replicas,
        connections,
        limit,
        waiting,
        places,
        placeLimit,
        jobs,
        jobAge,
        pending,
        eventAge,
    ];
    return async () => {
        const [needs, queue, outbox] = await Promise.all([readings.readiness(), readings.copyQueue(), readings.outbox()]);
        const pool = readings.pool();
        for (const each of all)
            each.reset();
        ready.set({ need: 'database' }, Number(needs.database));
        ready.set({ need: 'keys' }, Number(needs.keys));
        ready.set({ need: 'not_draining' }, Number(!needs.draining));
        writable.set(Number(needs.writable));
        if (needs.replicas !== undefined) {
            const { inUse, of } = needs.replicas;
            replicas.set({ state: 'in_use' }, inUse);
            replicas.set({ state: 'set_aside' }, of - inUse);
        }
        const { used, limit: most } = readings.admission();
        places.set(used);
        placeLimit.set(most);
        if (pool === null)
            withoutSeries(limit, waiting);
        else {
            connections.set({ state: 'used' }, pool.open - pool.free);
            connections.set({ state: 'free' }, pool.free);
            limit.set(pool.max);
            waiting.set(pool.waiting);
        }
        for (const status of ['queued', 'running']) {
            if (queue === null)
                continue;
            jobs.set({ status }, queue[status].jobs);
            jobAge.set({ status }, queue[status].oldestAgeSeconds);
        }
        if (outbox === null)
            withoutSeries(pending, eventAge);
        else {
            pending.set(outbox.pending);
            eventAge.set(outbox.oldestAgeSeconds);
        }
    };
}
/** A gauge without labels starts from 0 when it is reset. */
function withoutSeries(...gauges) {
    for (const gauge of gauges)
        gauge.remove();
}
//# sourceMappingURL=reading-gauges.js.map