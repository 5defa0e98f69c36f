"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RequestRefusal = exports.NEVER_KEPT = void 0;
exports.refuse = refuse;
exports.answerRefusedRequest = answerRefusedRequest;
/** What no cache may do with any answer. */
exports.NEVER_KEPT = 'private, no-store';
/** A request that is refused before GraphQL sees it. The message is for the caller. */
class RequestRefusal extends Error {
    statusCode;
    code;
    headers;
    name = 'RequestRefusal';
    constructor(statusCode, code, message, headers = {}) {
        super(message);
        this.statusCode = statusCode;
        this.code = code;
        this.headers = headers;
    }
}
exports.RequestRefusal = RequestRefusal;
/** Answers in the form of GraphQL errors. */
function refuse(reply, status, code, message) {
    return reply
        .code(status)
        .header('cache-control', exports.NEVER_KEPT)
        .send({ errors: [{ message, extensions: { code } }] });
}
/** What is refused before GraphQL sees it: too large, not JSON, a header that is no header. */
function answerRefusedRequest(error, request, reply) {
    if (error instanceof RequestRefusal) {
        return refuse(reply.headers(error.headers), error.statusCode, error.code, error.message);
    }
    const status = error.statusCode ?? (error.code === 'ERR_INVALID_URL' ? 400 : 500);
    if (status >= 500) {
        request.log.error({ event: 'request.failed', err: error });
        return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here; the request can be tried again.');
    }
    if (status === 413)
        return refuse(reply, 413, 'BODY_TOO_LARGE', 'The body is larger than this path takes.');
    return refuse(reply, status, 'BAD_REQUEST', 'The request is no GraphQL over HTTP: send a JSON body with a query.');
}
//# sourceMappingURL=refusal.js.map