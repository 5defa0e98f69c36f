"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.observeRequests = observeRequests;
exports.beginObservation = beginObservation;
const observation_1 = require("../telemetry/observation");
/** What proxies write down for a request whose client went away. */
const CLIENT_CLOSED_REQUEST = 499;
const METHODS = new Set(['GET', 'POST']);
/** Tells metrics and traces of requests that are over. */
function observeRequests(http, { metrics, tracing }) {
    http.decorateRequest('observation', null);
    if (metrics === null && tracing === null)
        return;
    const ended = (request, status) => {
        request.observation?.end(status);
        const method = METHODS.has(request.method) ? request.method : 'other';
        metrics?.requestEnded(method, request.routeOptions.url ?? 'none', status);
    };
    http.addHook('onResponse', async (request, reply) => ended(request, reply.statusCode));
    http.addHook('onRequestAbort', async (request) => ended(request, CLIENT_CLOSED_REQUEST));
}
/** From here on the request is observed; its lines in the log have the trace's id. */
function beginObservation(request, telemetry, database) {
    if (telemetry.metrics === null && telemetry.tracing === null)
        return;
    request.observation = (0, observation_1.observeRequest)(telemetry, database, request);
    const { traceId } = request.observation;
    if (traceId !== null)
        request.log = request.log.child({ trace_id: traceId });
}
//# sourceMappingURL=observed-requests.js.map