import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import * as httpTransport from '@graphql-mesh/transport-http';
import { OUR_SUBGRAPH } from './composers';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Sent to our subgraph as `x-router-secret`; null: the header is not sent. */
  readonly routerSecret: string | null;
}

export interface Gateway {
  readonly url: string;
  stop(): Promise<void>;
}

/** Each passes the client's `authorization` and `traceparent` on to every subgraph, and no other header of the client's. */
export const gateways: Readonly<Record<string, (options: GatewayOptions) => Promise<Gateway>>> = {
  'Apollo Gateway': startApolloGateway,
  'Hive Gateway': startHiveGateway,
};

/** Of the client's headers. */
interface ClientContext {
  readonly authorization?: string | null;
  readonly traceparent?: string | null;
}

async function startApolloGateway({ supergraphSdl, routerSecret }: GatewayOptions): Promise<Gateway> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<ClientContext>({
        ...(url === undefined ? {} : { url }),
        willSendRequest: ({ request, context }: GraphQLDataSourceProcessOptions<ClientContext>) => {
          const headers = headersFor(name ?? '', context, routerSecret);
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
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req: { headers } }) => ({
      authorization: headers.authorization ?? null,
      traceparent: headers['traceparent'] === undefined ? null : String(headers['traceparent']),
    }),
  });
  return { url, stop: () => apollo.stop() };
}

async function startHiveGateway({ supergraphSdl, routerSecret }: GatewayOptions): Promise<Gateway> {
  const runtime = createGatewayRuntime({
    supergraph: supergraphSdl,
    transports: { http: httpTransport },
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) =>
        headersFor(
          subgraphName,
          { authorization: request.headers.get('authorization'), traceparent: request.headers.get('traceparent') },
          routerSecret,
        ),
    },
    logging: false,
    landingPage: false,
    graphiql: false,
  });
  const http = createServer(runtime);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    stop: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await runtime.dispose();
    },
  };
}

function headersFor(
  subgraph: string,
  { authorization = null, traceparent = null }: ClientContext,
  secret: string | null,
): Record<string, string> {
  return {
    ...(authorization === null ? {} : { authorization }),
    ...(traceparent === null ? {} : { traceparent }),
    ...(secret === null || subgraph !== OUR_SUBGRAPH ? {} : { 'x-router-secret': secret }),
  };
}

function ignore(): void {
  return undefined;
}
