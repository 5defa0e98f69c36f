import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Headers of a request to one subgraph, by those of the client's. */
  readonly headersFor: (subgraph: string, client: ClientHeaders) => Readonly<Record<string, string>>;
  /** 0, and without it: a free one. */
  readonly port?: number;
}

export interface Gateway {
  readonly url: string;
  stop(): Promise<void>;
}

/** Those of a client's headers that may be passed on, as far as he sent them. */
export interface ClientHeaders {
  readonly authorization?: string;
  readonly traceparent?: string;
}

/** Apollo Gateway in this process, on 127.0.0.1. */
export async function startApolloGateway({ supergraphSdl, headersFor, port = 0 }: GatewayOptions): Promise<Gateway> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<ClientHeaders>({
        ...(url === undefined ? {} : { url }),
        willSendRequest: ({ request, context }: GraphQLDataSourceProcessOptions<ClientHeaders>) => {
          const headers = headersFor(name ?? '', context);
          for (const [header, value] of Object.entries(headers)) request.http?.headers.set(header, value);
        },
      }),
  });
  const apollo = new ApolloServer<ClientHeaders>({
    gateway,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const { url } = await startStandaloneServer(apollo, {
    listen: { host: '127.0.0.1', port },
    context: async ({ req: { headers } }) => clientHeaders((name) => headers[name]),
  });
  return { url, stop: () => apollo.stop() };
}

/** @param headerOf gives what the client sent under a name. */
export function clientHeaders(headerOf: (name: string) => unknown): ClientHeaders {
  const authorization = headerOf('authorization');
  const traceparent = headerOf('traceparent');
  return {
    ...(typeof authorization === 'string' ? { authorization } : {}),
    ...(typeof traceparent === 'string' ? { traceparent } : {}),
  };
}

function ignore(): void {
  return undefined;
}
