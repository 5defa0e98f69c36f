"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DateTimeScalar = void 0;
const graphql_1 = require("graphql");
/**
 * RFC 3339, UTC, milliseconds on the way out. Input is taken as text and checked by the operation it belongs to, so that
 * one bad time among 500 facts is refused alone (S4).
 */
exports.DateTimeScalar = new graphql_1.GraphQLScalarType({
    name: 'DateTime',
    description: 'A moment as RFC 3339 text; always given in UTC with milliseconds: `2026-01-31T09:30:00.000Z`.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    serialize: text,
    parseValue: text,
    parseLiteral: (node) => text(node.kind === graphql_1.Kind.STRING ? node.value : undefined),
});
function text(value) {
    if (typeof value === 'string')
        return value;
    throw new graphql_1.GraphQLError('DateTime is a string in RFC 3339 form', { extensions: { code: 'BAD_USER_INPUT' } });
}
//# sourceMappingURL=date-time.scalar.js.map