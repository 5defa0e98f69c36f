import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext, Services } from '../graphql/context';
import type { TokenVerifier } from '../identity/access-token';
import type { Admission, Arrival, Place, Refusal } from '../overload/admission';
import type { Telemetry } from '../telemetry/telemetry';
import { beginObservation } from './observed-requests';
import { refuse } from './refuse';
import { authenticatedContext } from './request-context';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a request to the graph, while it is worked on. */
    place: Place | null;
  }
}

export interface GraphOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly services: Services;
  readonly verifier: TokenVerifier;
  readonly isFromRouter: (header: string | string[] | undefined) => boolean;
  readonly admission: Admission;
  readonly telemetry: Telemetry;
}

/** Those who are refused together must not come back together. */
const RETRY_AFTER_SECONDS = { least: 1, most: 3 };

/**
 * The graph. Before anything is read of a request it must have come through the router, and there must be room for it; a
 * place is taken when its body is there, so that slow senders hold none, and given back when its answer is, so that slow
 * readers hold none.
 */
export async function graphRoutes(http: FastifyInstance, options: GraphOptions): Promise<void> {
  const { apollo, services, verifier, isFromRouter, admission, telemetry } = options;
  const answer = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) => authenticatedContext(services, verifier, request),
  });
  const refuseOverload = (reply: FastifyReply, { caller }: Arrival, reason: Refusal): FastifyReply => {
    telemetry.metrics?.requestShed(caller, reason);
    return overloaded(reply, reason);
  };
  http.decorateRequest('place', null);

  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (!isFromRouter(request.headers['x-router-secret'])) return refuseStranger(reply);
      const arrival = arrivalOf(request, verifier);
      const reason = admission.refusal(arrival);
      if (reason !== null) return refuseOverload(reply, arrival, reason);
      return beginObservation(request, telemetry, services.database);
    },
    handler: async (request, reply) => {
      const arrival = arrivalOf(request, verifier);
      const place = await new Promise<Place | Refusal>((decided) => admission.enter(arrival, decided));
      if (typeof place === 'string') return refuseOverload(reply, arrival, place);
      request.place = place;
      try {
        return await answer.call(http, request, reply);
      } finally {
        place.leave(true);
      }
    },
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

/** By its headers alone. Whose token it is, is known of tokens that were verified in the last minute. */
function arrivalOf({ headers, raw }: FastifyRequest, verifier: TokenVerifier): Arrival {
  const known = headers.authorization === undefined ? null : verifier.known(headers.authorization);
  const bytes = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : null;
  return {
    caller: known?.kind ?? 'person',
    accountId: known?.kind === 'person' ? known.accountId : null,
    connection: raw.socket,
    bytes,
  };
}

function overloaded(reply: FastifyReply, reason: Refusal): FastifyReply {
  const { least, most } = RETRY_AFTER_SECONDS;
  const seconds = least + Math.floor(Math.random() * (most - least + 1));
  const message =
    reason === 'full'
      ? 'More is asked for than can be answered at the moment; nothing of this request was done. Try again after the seconds of retry-after.'
      : 'This caller has its share of what can be answered at the moment; nothing of this request was done. Try again after the seconds of retry-after.';
  return refuse(reply.header('retry-after', String(seconds)), 503, 'OVERLOADED', message);
}

function refuseStranger(reply: FastifyReply): FastifyReply {
  return refuse(
    reply,
    401,
    'UNAUTHENTICATED',
    'The header x-router-secret is missing or wrong; requests come through the router.',
  );
}
