"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.graphRoutes = graphRoutes;
const fastify_1 = require("@as-integrations/fastify");
const document_gate_1 = require("../graphql/document-gate");
const authentication_1 = require("./authentication");
const body_limit_1 = require("./body-limit");
const observed_requests_1 = require("./observed-requests");
const refusal_1 = require("./refusal");
const request_context_1 = require("./request-context");
const request_end_1 = require("./request-end");
/** What is refused at once, and what waited for a database in vain, says nothing of how much can be done at once. */
const UNAVAILABLE = 503;
/** Those who are refused together must not come back together. */
const RETRY_AFTER_SECONDS = { least: 1, most: 3 };
/**
 * The graph. Before anything is read of a request it must have come through the router, and there must be room for it. Who
 * calls is known before a byte of the body is read, and decides how much of it is. A place is taken when the body is there, so
 * that slow senders hold none, and given back when the answer is, so that slow readers hold none.
 */
async function graphRoutes(http, options) {
    const { config, services, apollo, verifier, telemetry, isFromRouter, admission, answered } = options;
    const { limits } = config;
    const gate = (0, document_gate_1.createDocumentGate)(limits);
    const answer = (0, fastify_1.fastifyApolloHandler)(apollo, {
        context: async (request) => (0, request_context_1.graphContext)(services, gate, request),
    });
    const refuseOverload = (reply, { caller }, reason) => {
        telemetry.metrics?.requestShed(caller, reason);
        return overloaded(reply, reason);
    };
    http.decorateRequest('caller', null);
    http.decorateRequest('end', null);
    http.decorateRequest('place', null);
    http.addHook('onError', async (_request, _reply, error) => {
        if (error instanceof refusal_1.RequestRefusal)
            answered(error.code);
    });
    const comeIn = async (request, reply) => {
        if (!isFromRouter(request.headers['x-router-secret']))
            throw NOT_THE_ROUTER;
        const arrival = arrivalOf(request, verifier);
        const reason = admission.refusal(arrival);
        if (reason !== null)
            return refuseOverload(reply, arrival, reason);
        request.end = (0, request_end_1.watchRequestEnd)(reply, config.requestDeadlineSeconds);
        const database = services.database.cancelledBy(request.end.cancellation);
        (0, observed_requests_1.beginObservation)(request, telemetry, database);
        request.caller = await (0, authentication_1.authenticate)(verifier, request);
        return undefined;
    };
    http.route({
        method: ['GET', 'POST'],
        url: '/graphql',
        bodyLimit: Math.max(limits.bodyBytes, limits.syncBodyBytes),
        onRequest: comeIn,
        preParsing: async (request, _, body) => (0, body_limit_1.limitedBody)(request, body, (0, body_limit_1.bodyLimitOf)(request.caller, limits)),
        preHandler: async (request) => request.end?.begin(),
        handler: async (request, reply) => {
            const arrival = arrivalOf(request, verifier);
            const place = await new Promise((decided) => admission.enter(arrival, decided));
            if (typeof place === 'string')
                return refuseOverload(reply, arrival, place);
            request.place = place;
            try {
                return await answer.call(http, request, reply);
            }
            finally {
                place.leave(reply.statusCode !== UNAVAILABLE && services.database.health.state().reachable);
            }
        },
    });
    http.route({
        method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
        url: '/graphql',
        handler: (_, reply) => (0, refusal_1.refuse)(reply.header('allow', 'GET, POST'), 405, 'METHOD_NOT_ALLOWED', 'The graph answers POST, and GET for queries.'),
    });
}
/** By its headers alone. Whose token it is, is known of tokens that were verified in the last minute. */
function arrivalOf({ headers, raw }, verifier) {
    const known = headers.authorization === undefined ? null : verifier.known(headers.authorization);
    const bytes = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : null;
    return {
        caller: known?.kind ?? 'person',
        accountId: known?.kind === 'person' ? known.accountId : null,
        connection: raw.socket,
        bytes,
    };
}
function overloaded(reply, reason) {
    const { least, most } = RETRY_AFTER_SECONDS;
    const seconds = least + Math.floor(Math.random() * (most - least + 1));
    const message = reason === 'full'
        ? 'More is asked for than can be answered at the moment; nothing of this request was done. Try again after the seconds of retry-after.'
        : 'This caller has its share of what can be answered at the moment; nothing of this request was done. Try again after the seconds of retry-after.';
    return (0, refusal_1.refuse)(reply.header('retry-after', String(seconds)), 503, 'OVERLOADED', message);
}
const NOT_THE_ROUTER = new refusal_1.RequestRefusal(401, 'UNAUTHENTICATED', 'The header x-router-secret is missing or wrong; requests come through the router.');
//# sourceMappingURL=graph.routes.js.map