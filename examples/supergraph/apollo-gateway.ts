import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Headers of a request to one subgraph, by what the client sent as `authorization`. */
  readonly headersFor: (subgraph: string, authorization: string | null) => Readonly<Record<string, string>>;
  /** 0, and without it: a free one. */
  readonly port?: number;
}

export interface Gateway {
  readonly url: string;
  stop(): Promise<void>;
}

interface ClientContext {
  readonly authorization: string | null;
}

/** Apollo Gateway in this process, on 127.0.0.1. Nothing of the client's request but `authorization` is passed on. */
export async function startApolloGateway({ supergraphSdl, headersFor, port = 0 }: GatewayOptions): Promise<Gateway> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<ClientContext>({
        ...(url === undefined ? {} : { url }),
        willSendRequest: ({ request, context }: GraphQLDataSourceProcessOptions<ClientContext>) => {
          const headers = headersFor(name ?? '', context.authorization ?? null);
          for (const [header, value] of Object.entries(headers)) request.http?.headers.set(header, value);
        },
      }),
  });
  const apollo = new ApolloServer<ClientContext>({
    gateway,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const { url } = await startStandaloneServer(apollo, {
    listen: { host: '127.0.0.1', port },
    context: async ({ req }) => ({ authorization: req.headers.authorization ?? null }),
  });
  return { url, stop: () => apollo.stop() };
}

function ignore(): void {
  return undefined;
}
