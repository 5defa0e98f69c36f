import type { FastifyInstance } from 'fastify';
import { demoExample } from '../demo/demo-guide';
import { demoToken } from '../demo/start-up-guide';
import { sandboxPage } from '../graphql/sandbox.page';
import type { DevelopmentIssuer } from '../identity/development-issuer';

/** Apollo Sandbox with a working token, and the keys that sign it. Never registered in production. */
export async function developmentRoutes(
  http: FastifyInstance,
  { issuer }: { readonly issuer: DevelopmentIssuer },
): Promise<void> {
  http.get('/.well-known/jwks.json', async () => issuer.jwks);

  http.get('/', async (_, reply) => {
    const authorization = `Bearer ${await demoToken(issuer, demoExample.viewer)}`;
    const { query: document, variables } = demoExample;
    return reply
      .type('text/html; charset=utf-8')
      .send(sandboxPage({ document, variables, headers: { authorization } }));
  });
}
