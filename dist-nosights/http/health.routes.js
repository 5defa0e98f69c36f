"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.healthRoutes = healthRoutes;
/** `live`: the process runs. `ready`: it can serve; which of its needs are met is told, why one is not goes to the log. */
async function healthRoutes(http, { readiness }) {
    http.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }));
    http.get('/health/ready', { logLevel: 'warn' }, async (_, reply) => {
        const needs = await readiness();
        const ready = needs.database && needs.keys && !needs.draining;
        return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...needs });
    });
}
//# sourceMappingURL=health.routes.js.map