import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import * as httpTransport from '@graphql-mesh/transport-http';
import {
  clientHeaders,
  startApolloGateway,
  type ClientHeaders,
  type Gateway,
} from '../../examples/supergraph/apollo-gateway';
import { OUR_SUBGRAPH } from './composers';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Sent to our subgraph as `x-router-secret`; null: the header is not sent. */
  readonly routerSecret: string | null;
}

export type { Gateway };

/** Each passes the client's `authorization` and `traceparent` on to every subgraph, and no other header of the client's. */
export const gateways: Readonly<Record<string, (options: GatewayOptions) => Promise<Gateway>>> = {
  'Apollo Gateway': startApollo,
  'Hive Gateway': startHiveGateway,
};

function startApollo({ supergraphSdl, routerSecret }: GatewayOptions): Promise<Gateway> {
  return startApolloGateway({
    supergraphSdl,
    headersFor: (subgraph, client) => headersFor(subgraph, client, routerSecret),
  });
}

async function startHiveGateway({ supergraphSdl, routerSecret }: GatewayOptions): Promise<Gateway> {
  const runtime = createGatewayRuntime({
    supergraph: supergraphSdl,
    transports: { http: httpTransport },
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) =>
        headersFor(
          subgraphName,
          clientHeaders((name) => request.headers.get(name)),
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

function headersFor(subgraph: string, client: ClientHeaders, secret: string | null): Record<string, string> {
  return { ...client, ...(secret === null || subgraph !== OUR_SUBGRAPH ? {} : { 'x-router-secret': secret }) };
}
