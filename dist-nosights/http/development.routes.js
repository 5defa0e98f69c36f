"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.developmentRoutes = developmentRoutes;
const node_crypto_1 = require("node:crypto");
const demo_guide_1 = require("../demo/demo-guide");
const start_up_guide_1 = require("../demo/start-up-guide");
const graphiql_page_1 = require("../graphql/graphiql.page");
const sandbox_page_1 = require("../graphql/sandbox.page");
const local_hosts_1 = require("./local-hosts");
/**
 * Apollo Sandbox and GraphiQL with a working token, and the keys that sign it. Never registered in production. A page of
 * somebody else, whose name was made to lead here, is answered 403.
 */
async function developmentRoutes(http, { issuer, host }) {
    const isLocal = (0, local_hosts_1.createLocalHostCheck)(host);
    http.addHook('onRequest', async (request, reply) => {
        if (isLocal(request.headers.host))
            return;
        return reply.code(403).type('text/plain; charset=utf-8').send(FOREIGN_HOST);
    });
    http.get('/.well-known/jwks.json', async () => issuer.jwks);
    http.get('/', async (_, reply) => {
        const nonce = (0, node_crypto_1.randomBytes)(16).toString('base64');
        return reply
            .type('text/html; charset=utf-8')
            .header('content-security-policy', (0, sandbox_page_1.sandboxContentSecurityPolicy)(nonce))
            .send((0, sandbox_page_1.sandboxPage)(await exampleWithToken(issuer), nonce));
    });
    http.get('/graphiql', async (_, reply) => {
        const page = (0, graphiql_page_1.graphiqlPage)(await exampleWithToken(issuer));
        if (page === null)
            return reply.code(404).type('text/plain').send('GraphiQL is there after npm ci with --include=dev.');
        return reply
            .type('text/html; charset=utf-8')
            .header('content-security-policy', graphiql_page_1.GRAPHIQL_CONTENT_SECURITY_POLICY)
            .send(page);
    });
}
const FOREIGN_HOST = 'This is for development on one machine, and answers to localhost, 127.0.0.1, [::1] and the name or address in HOST.\n';
async function exampleWithToken(issuer) {
    const authorization = `Bearer ${await (0, start_up_guide_1.demoToken)(issuer, demo_guide_1.demoExample.viewer)}`;
    return { document: demo_guide_1.demoExample.query, variables: demo_guide_1.demoExample.variables, headers: { authorization } };
}
//# sourceMappingURL=development.routes.js.map