import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import type { RequestContext, Services } from '../graphql/context';
import { createDocumentGate } from '../graphql/document-gate';
import type { TokenVerifier } from '../identity/access-token';
import type { Caller } from '../identity/caller';
import type { Telemetry } from '../telemetry/telemetry';
import { authenticate } from './authentication';
import { bodyLimitOf, limitedBody } from './body-limit';
import { beginObservation } from './observed-requests';
import { refuse, RequestRefusal } from './refusal';
import { graphContext } from './request-context';
import { watchRequestEnd, type RequestEnd } from './request-end';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a request to the graph, once its token is verified. */
    caller: Caller | null;
    /** Of a request to the graph. */
    end: RequestEnd | null;
  }
}

export interface GraphRoutesOptions {
  readonly config: Config;
  readonly services: Services;
  readonly apollo: ApolloServer<RequestContext>;
  readonly verifier: TokenVerifier;
  readonly telemetry: Telemetry;
  readonly isFromRouter: (header: string | string[] | undefined) => boolean;
  /** Told the code of each error that goes out before Apollo Server has a say. */
  readonly answered: (code: string) => void;
}

/** The graph. Who calls is known before a byte of the body is read, and decides how much of it is. */
export async function graphRoutes(http: FastifyInstance, options: GraphRoutesOptions): Promise<void> {
  const { config, services, apollo, verifier, telemetry, isFromRouter, answered } = options;
  const { limits } = config;
  const gate = createDocumentGate(limits);
  http.decorateRequest('caller', null);
  http.decorateRequest('end', null);
  http.addHook('onError', async (_request, _reply, error) => {
    if (error instanceof RequestRefusal) answered(error.code);
  });

  const comeIn = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isFromRouter(request.headers['x-router-secret'])) throw NOT_THE_ROUTER;
    request.end = watchRequestEnd(reply, config.requestDeadlineSeconds);
    const database = services.database.cancelledBy(request.end.cancellation);
    beginObservation(request, telemetry, database);
    request.caller = await authenticate(verifier, request);
  };
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: Math.max(limits.bodyBytes, limits.syncBodyBytes),
    onRequest: comeIn,
    preParsing: async (request, _, body) => limitedBody(request, body, bodyLimitOf(request.caller, limits)),
    preHandler: async (request) => request.end?.begin(),
    handler: fastifyApolloHandler(apollo, { context: async (request) => graphContext(services, gate, request) }),
  });
  http.route({
    method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
    url: '/graphql',
    handler: (_, reply) =>
      refuse(
        reply.header('allow', 'GET, POST'),
        405,
        'METHOD_NOT_ALLOWED',
        'The graph answers POST, and GET for queries.',
      ),
  });
}

const NOT_THE_ROUTER = new RequestRefusal(
  401,
  'UNAUTHENTICATED',
  'The header x-router-secret is missing or wrong; requests come through the router.',
);
