"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LIMIT_CODES = void 0;
exports.excess = excess;
exports.limitError = limitError;
const graphql_1 = require("graphql");
/** What can be more than a limit allows; docs/LIMITS.md lists them. */
exports.LIMIT_CODES = [
    'QUERY_TOO_LONG',
    'QUERY_TOO_DEEP',
    'TOO_MANY_OPERATIONS',
    'TOO_MANY_FRAGMENTS',
    'TOO_MANY_DIRECTIVES',
    'TOO_MANY_FIELDS',
    'TOO_MANY_ALIASES',
    'TOO_MANY_REPEATS',
    'REPEATED_ENTITIES',
    'TOO_MANY_REPRESENTATIONS',
    'LIST_TOO_LONG',
    'INPUT_TOO_DEEP',
    'COST_TOO_HIGH',
];
function excess(code, message) {
    return { code, message };
}
/** The refusal of an operation before it runs, as the answer tells it; `status` is that of the HTTP answer. */
function limitError({ code, message }, status) {
    return new graphql_1.GraphQLError(message, { extensions: { code, http: { status } } });
}
//# sourceMappingURL=limit-excess.js.map