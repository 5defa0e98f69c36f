import type { FastifyInstance } from 'fastify';
import { sandboxPage } from '../graphql/sandbox.page';
import { exampleFor } from '../demo/demo-guide';
import type { DevelopmentIssuer } from '../identity/development-issuer';

/** Apollo Sandbox with a working token, and the keys that sign it. Never registered in production. */
export async function developmentRoutes(
  http: FastifyInstance,
  { issuer }: { readonly issuer: DevelopmentIssuer },
): Promise<void> {
  http.get('/.well-known/jwks.json', async () => issuer.jwks);
  http.get('/', async (_, reply) => reply.type('text/html; charset=utf-8').send(sandboxPage(await exampleFor(issuer))));
}
