"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JsonScalar = void 0;
const graphql_1 = require("graphql");
/** JSON as it is; only ever given, and taken from variables. */
exports.JsonScalar = new graphql_1.GraphQLScalarType({
    name: 'JSON',
    description: 'Any JSON value.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
});
//# sourceMappingURL=json.scalar.js.map