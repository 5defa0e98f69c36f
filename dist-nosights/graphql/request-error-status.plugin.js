"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestErrorStatus = void 0;
exports.takesErrorStatus = takesErrorStatus;
const errors_1 = require("@apollo/server/errors");
const negotiator_1 = __importDefault(require("negotiator"));
const limit_excess_1 = require("./limit-excess");
const REFUSED_OPERATIONS = new Set([
    ...limit_excess_1.LIMIT_CODES,
    errors_1.ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
    errors_1.ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
    errors_1.ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
    errors_1.ApolloServerErrorCode.BAD_USER_INPUT,
]);
const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
/**
 * The status of an operation that was refused before it ran, after the specification of GraphQL over HTTP: 400 in an answer of
 * `application/graphql-response+json`, and 200 in one of `application/json`, whose readers take 4xx for an answer that is no
 * GraphQL.
 */
exports.requestErrorStatus = {
    requestDidStart: async () => ({
        willSendResponse: async ({ request, response }) => {
            if (response.http.status !== 400 || response.body.kind !== 'single')
                return;
            if (takesErrorStatus(request.http?.headers.get('accept')))
                return;
            const errors = response.body.singleResult.errors ?? [];
            if (errors.every(({ extensions }) => REFUSED_OPERATIONS.has(extensions?.['code'])))
                response.http.status = 200;
        },
    }),
};
/**
 * Whether a client can tell an answer of GraphQL by its media type, and so takes 4xx for one: it prefers that type to JSON, which Apollo
 * Server answers where it has no preference, or says nothing.
 */
function takesErrorStatus(accept) {
    if (accept === undefined || accept === '')
        return false;
    const negotiator = new negotiator_1.default({ headers: { accept } });
    return negotiator.mediaType([JSON_TYPE, GRAPHQL_RESPONSE_TYPE]) === GRAPHQL_RESPONSE_TYPE;
}
//# sourceMappingURL=request-error-status.plugin.js.map