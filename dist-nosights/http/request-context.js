"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.graphContext = graphContext;
const batch_1 = require("../database/batch");
const context_1 = require("../graphql/context");
const limit_excess_1 = require("../graphql/limit-excess");
const request_error_status_plugin_1 = require("../graphql/request-error-status.plugin");
const log_1 = require("./log");
/**
 * What the graph knows of a request whose caller is known.
 * @throws GraphQLError for a document that is more than a limit allows, before it is parsed for anything else.
 */
function graphContext(services, gate, request) {
    const { caller, end, observation, log } = request;
    if (caller === null || end === null)
        throw new Error('a request came past its authentication');
    const document = documentOf(request);
    const excess = document === null ? null : gate(document);
    if (excess !== null)
        throw (0, limit_excess_1.limitError)(excess, (0, request_error_status_plugin_1.takesErrorStatus)(request.headers.accept) ? 400 : 200);
    const { database, runBatch } = observation ?? unobserved(services, end.cancellation);
    return (0, context_1.createRequestContext)(services, caller, (0, log_1.createRequestLog)(log, observation), {
        database,
        runBatch,
        leavePlace: () => request.place?.leave(false),
        cancellation: end.cancellation,
    });
}
function unobserved({ database }, cancellation) {
    const cancellable = database.cancelledBy(cancellation);
    return { database: cancellable, runBatch: (0, batch_1.unobservedBatches)(cancellable) };
}
/** Null when there is none, which Apollo Server refuses. */
function documentOf({ method, body, query }) {
    const holder = method === 'GET' ? query : body;
    if (typeof holder !== 'object' || holder === null || !('query' in holder))
        return null;
    return typeof holder.query === 'string' ? holder.query : null;
}
//# sourceMappingURL=request-context.js.map