import type { FastifyInstance } from 'fastify';
import { demoExample } from '../demo/demo-guide';
import { demoToken } from '../demo/start-up-guide';
import { GRAPHIQL_CONTENT_SECURITY_POLICY, graphiqlPage } from '../graphql/graphiql.page';
import { sandboxPage, type Example } from '../graphql/sandbox.page';
import type { DevelopmentIssuer } from '../identity/development-issuer';

/** Apollo Sandbox and GraphiQL with a working token, and the keys that sign it. Never registered in production. */
export async function developmentRoutes(
  http: FastifyInstance,
  { issuer }: { readonly issuer: DevelopmentIssuer },
): Promise<void> {
  http.get('/.well-known/jwks.json', async () => issuer.jwks);

  http.get('/', async (_, reply) =>
    reply.type('text/html; charset=utf-8').send(sandboxPage(await exampleWithToken(issuer))),
  );

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

async function exampleWithToken(issuer: DevelopmentIssuer): Promise<Example> {
  const authorization = `Bearer ${await demoToken(issuer, demoExample.viewer)}`;
  return { document: demoExample.query, variables: demoExample.variables, headers: { authorization } };
}
