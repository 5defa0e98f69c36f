"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createLogger = createLogger;
exports.errorFacts = errorFacts;
exports.createRequestLog = createRequestLog;
exports.createDeliveryLog = createDeliveryLog;
const pino_1 = require("pino");
/** JSON lines on standard output; of a request its method, route, status and id, never its path, body or headers. */
function createLogger(level, destination) {
    const options = {
        level,
        base: null,
        timestamp: pino_1.pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        hooks: { logMethod: withoutErrorText },
        serializers: {
            req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? null }),
            res: (reply) => ({ status: reply.statusCode }),
            err: errorFacts,
        },
    };
    return destination === undefined ? (0, pino_1.pino)(options) : (0, pino_1.pino)(options, destination);
}
/** pino takes an error's text for the message of its line, and databases quote values in theirs. */
function withoutErrorText(args, log) {
    const [first] = args;
    if (first instanceof Error)
        log.apply(this, [{ err: first }, 'failed']);
    else if (typeof first === 'object' && first !== null && 'err' in first)
        log.apply(this, [first, 'failed']);
    else
        log.apply(this, args);
}
/** Where and of which kind an error is. Its message is left out: a database quotes values in it. */
function errorFacts(error) {
    if (!(error instanceof Error))
        return { type: typeof error };
    const { code, errno } = error;
    const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
    return { type: error.name, code, errno, stack: frames?.map((line) => line.trim()).join('\n') };
}
function createRequestLog(logger, observation) {
    return {
        operationKnown: (kind) => observation?.operationKnown(kind),
        failed: (error) => logger.error({ event: 'request.failed', err: error }),
        sourceFailed: (person, { accountId, error }) => {
            observation?.sourceFailed();
            logger.warn({ event: 'source.unavailable', ...who(person), source: accountId, err: error });
        },
    };
}
function createDeliveryLog(logger) {
    return {
        notDelivered: ({ subscriber, due: { organizationId, event, attempts }, error }) => {
            const facts = { subscriber: subscriber.host, organization: organizationId, eventId: event.id, attempts };
            logger.warn({ event: 'event.not_delivered', ...facts, err: error });
        },
        failed: (error) => logger.error({ event: 'event_delivery.failed', err: error }),
    };
}
/** The viewer and who acts for him (M10), by id. */
function who(person) {
    return { user: person.userId, actor: person.actorId, account: person.accountId, token: person.tokenId };
}
//# sourceMappingURL=log.js.map