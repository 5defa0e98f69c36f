import { createRequire } from 'node:module';
import type { Example } from './sandbox.page';

/** The page asks this server, and can ask no other: everything it is made of is in it. */
export const GRAPHIQL_CONTENT_SECURITY_POLICY = [
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

interface Renderer {
  renderGraphiQL(options: {
    readonly title: string;
    readonly endpoint: string;
    readonly query: string;
    readonly variables: string;
    readonly headers: string;
    readonly shouldPersistHeaders: boolean;
  }): string;
}

/**
 * A page with GraphiQL on the graph of this server, the example filled in. It needs no internet. Null where the
 * development dependencies are not installed, of which it is one; it is 6 MB, read when it is first asked for.
 */
export function graphiqlPage({ document, variables, headers }: Example): string | null {
  return (
    renderer()?.renderGraphiQL({
      title: 'multi-account-subgraph',
      endpoint: '/graphql',
      query: document,
      variables: JSON.stringify(variables, null, 2),
      headers: JSON.stringify(headers, null, 2),
      shouldPersistHeaders: false,
    }) ?? null
  );
}

function renderer(): Renderer | null {
  try {
    return createRequire(__filename)('@graphql-yoga/render-graphiql') as Renderer;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
