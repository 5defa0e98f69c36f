"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GRAPHIQL_CONTENT_SECURITY_POLICY = void 0;
exports.graphiqlPage = graphiqlPage;
const node_module_1 = require("node:module");
/** The page asks this server, and can ask no other: everything it is made of is in it. */
exports.GRAPHIQL_CONTENT_SECURITY_POLICY = [
    "default-src 'none'",
    "connect-src 'self'",
    "script-src 'unsafe-inline' blob:",
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
/**
 * A page with GraphiQL on the graph of this server, the example filled in. It needs no internet. Null where the
 * development dependencies are not installed, of which it is one; it is 6 MB, read when it is first asked for.
 */
function graphiqlPage({ document, variables, headers }) {
    return (renderer()?.renderGraphiQL({
        title: 'multi-account-subgraph',
        endpoint: '/graphql',
        query: document,
        variables: JSON.stringify(variables, null, 2),
        headers: JSON.stringify(headers, null, 2),
        shouldPersistHeaders: false,
    }) ?? null);
}
function renderer() {
    try {
        return (0, node_module_1.createRequire)(__filename)('@graphql-yoga/render-graphiql');
    }
    catch (error) {
        if (error.code === 'MODULE_NOT_FOUND')
            return null;
        throw error;
    }
}
//# sourceMappingURL=graphiql.page.js.map