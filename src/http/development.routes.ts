import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { demoExample } from '../demo/demo-guide';
import { demoToken } from '../demo/start-up-guide';
import { GRAPHIQL_CONTENT_SECURITY_POLICY, graphiqlPage } from '../graphql/graphiql.page';
import { sandboxContentSecurityPolicy, sandboxPage, type Example } from '../graphql/sandbox.page';
import type { DevelopmentIssuer } from '../identity/development-issuer';
import { createLocalHostCheck, isFromThisMachine } from './local-hosts';

export interface DevelopmentRoutesOptions {
  readonly issuer: DevelopmentIssuer;
  /** Where the server listens: the one name beside this machine's own that these routes answer to. */
  readonly host: string;
}

/**
 * Apollo Sandbox and GraphiQL with a working token, and the keys that sign it. Never registered in production. A page of
 * somebody else, whose name was made to lead here, is answered 403, and so is another machine.
 */
export async function developmentRoutes(
  http: FastifyInstance,
  { issuer, host }: DevelopmentRoutesOptions,
): Promise<void> {
  const isLocal = createLocalHostCheck(host);
  http.addHook('onRequest', async (request, reply) => {
    if (isFromThisMachine(request.raw.socket) && isLocal(request.headers.host)) return;
    return reply.code(403).type('text/plain; charset=utf-8').send(FOREIGN_HOST);
  });

  http.get('/.well-known/jwks.json', async () => issuer.jwks);

  http.get('/', async (_, reply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', sandboxContentSecurityPolicy(nonce))
      .send(sandboxPage(await exampleWithToken(issuer), nonce));
  });

  http.get('/graphiql', async (_, reply) => {
    const page = graphiqlPage(await exampleWithToken(issuer));
    if (page === null)
      return reply.code(404).type('text/plain').send('GraphiQL is there after npm ci with --include=dev.');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', GRAPHIQL_CONTENT_SECURITY_POLICY)
      .send(page);
  });
}

const FOREIGN_HOST =
  'This is for development on one machine: it answers what comes from it, to localhost, 127.0.0.1, [::1] and the name or address in HOST.\n';

async function exampleWithToken(issuer: DevelopmentIssuer): Promise<Example> {
  const authorization = `Bearer ${await demoToken(issuer, demoExample.viewer)}`;
  return { document: demoExample.query, variables: demoExample.variables, headers: { authorization } };
}
