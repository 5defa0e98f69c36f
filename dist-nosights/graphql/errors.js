"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formatError = formatError;
exports.isForeseen = isForeseen;
const errors_1 = require("@apollo/server/errors");
const graphql_1 = require("graphql");
const passing_fault_1 = require("../database/passing-fault");
const limit_excess_1 = require("./limit-excess");
const errors_2 = require("../shared/errors");
/** What Apollo Server says of requests that are wrong in themselves. */
const REQUEST_ERRORS = new Set([
    ...Object.values(errors_1.ApolloServerErrorCode).filter((code) => code !== errors_1.ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
    'UNAUTHENTICATED',
    'SERVICE_UNAVAILABLE',
    ...limit_excess_1.LIMIT_CODES,
]);
/** What a fault of the database is told as, whatever it is; the log has which. */
const UNAVAILABLE = new errors_2.PublicError('SERVICE_UNAVAILABLE', 'The database cannot be used just now. Send the same request again after a moment: a change that is sent with the same idempotencyKey is made once.');
/** Public errors with their code, wrong requests as Apollo Server words them, and anything else masked. */
function formatError(formatted, error) {
    const thrown = (0, errors_1.unwrapResolverError)(error);
    const original = (0, passing_fault_1.isPassing)(thrown) ? UNAVAILABLE : asPublic(thrown);
    if (original instanceof errors_2.PublicError)
        return publicError(formatted, original);
    const code = formatted.extensions?.['code'];
    if (isForeseen(error))
        return { ...formatted, message: withoutValue(formatted.message), extensions: { code } };
    return {
        ...place(formatted),
        message: 'Something went wrong here; the request can be tried again.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
}
/** Whether an error is the caller's to know of; any other is masked and written down. */
function isForeseen(error) {
    const original = asPublic((0, errors_1.unwrapResolverError)(error));
    return (original instanceof errors_2.PublicError ||
        (original instanceof graphql_1.GraphQLError && REQUEST_ERRORS.has(original.extensions['code'])));
}
/** An argument that turns out wrong while the operation runs, such as null from a variable with a default. */
function asPublic(error) {
    return error instanceof graphql_1.GraphQLError && error.extensions['code'] === undefined
        ? new errors_2.InputError('an argument or a directive holds a value that is not of its type; send one that is')
        : error;
}
function publicError(formatted, { message, code }) {
    return { ...place(formatted), message, extensions: { code } };
}
function place({ locations, path }) {
    return { ...(locations && { locations }), ...(path && { path }) };
}
const INVALID_VARIABLE = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]*)")?; (.*)$/s;
/** The only reasons that name nothing but the schema. */
const SAFE_REASON = /^Field "\w+" (?:of required type "[\w[\]!]+" was not provided\.|is not defined by type "\w+"\.)$/;
/** Variables hold personal data: the values that graphql-js repeats are left out. */
function withoutValue(message) {
    const [, variable, path, reason = ''] = INVALID_VARIABLE.exec(message) ?? [];
    if (variable === undefined)
        return message;
    const at = path === undefined ? '' : ` at ${path}`;
    return `Variable $${variable} holds a value that is not of its type${at}${SAFE_REASON.test(reason) ? `: ${reason}` : '.'}`;
}
//# sourceMappingURL=errors.js.map