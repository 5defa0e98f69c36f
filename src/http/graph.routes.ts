import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import type { RequestContext, Services } from '../graphql/context';
import { createDocumentGate } from '../graphql/document-gate';
import { answerType } from '../graphql/request-error-status.plugin';
import type { TokenVerifier } from '../identity/access-token';
import type { Caller } from '../identity/caller';
import type { Admission, Arrival, Place, Refusal } from '../overload/admission';
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
    /** Of a request to the graph, while it is worked on. */
    place: Place | null;
  }
}

export interface GraphRoutesOptions {
  readonly config: Config;
  readonly services: Services;
  readonly apollo: ApolloServer<RequestContext>;
  readonly verifier: TokenVerifier;
  readonly telemetry: Telemetry;
  readonly isFromRouter: (header: string | string[] | undefined) => boolean;
  readonly admission: Admission;
  /** Told the code of each error that goes out before Apollo Server has a say. */
  readonly answered: (code: string) => void;
}

/** What is refused at once, and what waited for a database in vain, says nothing of how much can be done at once. */
const UNAVAILABLE = 503;
/** Those who are refused together must not come back together. */
const RETRY_AFTER_SECONDS = { least: 1, most: 3 };

/**
 * The graph. Before anything is read of a request it must have come through the router, and there must be room for it. Who
 * calls is known before a byte of the body is read, and decides how much of it is. A place is taken when the body is there, so
 * that slow senders hold none, and given back when the answer is, so that slow readers hold none. A key `__proto__` is data like any
 * other: an asset that has it in its content is refused, and not those beside it (S4).
 */
export async function graphRoutes(http: FastifyInstance, options: GraphRoutesOptions): Promise<void> {
  const { config, services, apollo, verifier, telemetry, isFromRouter, admission, answered } = options;
  const { limits } = config;
  const gate = createDocumentGate(limits);
  const answer = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest) => graphContext(services, gate, request),
  });
  const refuseOverload = (reply: FastifyReply, { caller }: Arrival, reason: Refusal): FastifyReply => {
    telemetry.metrics?.requestShed(caller, reason);
    return overloaded(reply, reason);
  };
  http.addContentTypeParser('application/json', { parseAs: 'string' }, http.getDefaultJsonParser('ignore', 'ignore'));
  http.decorateRequest('caller', null);
  http.decorateRequest('end', null);
  http.decorateRequest('place', null);
  http.addHook('onError', async (_request, _reply, error) => {
    if (error instanceof RequestRefusal) answered(error.code);
  });

  const comeIn = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isFromRouter(request.headers['x-router-secret'])) throw NOT_THE_ROUTER;
    const arrival = arrivalOf(request, knownCaller(request, verifier));
    const reason = admission.refusal(arrival);
    if (reason !== null) return refuseOverload(reply, arrival, reason);
    request.end = watchRequestEnd(reply, config.requestDeadlineSeconds);
    const database = services.database.cancelledBy(request.end.cancellation);
    beginObservation(request, telemetry, database);
    request.caller = await authenticate(verifier, request);
    if (answerType(request.headers.accept) === null) throw NOT_ACCEPTABLE;
    return undefined;
  };
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: Math.max(limits.bodyBytes, limits.syncBodyBytes),
    onRequest: comeIn,
    preParsing: async (request, _, body) => limitedBody(request, body, bodyLimitOf(request.caller, limits)),
    preHandler: async (request) => request.end?.begin(),
    handler: async (request, reply) => {
      const arrival = arrivalOf(request, request.caller);
      const place = await new Promise<Place | Refusal>((decided) => admission.enter(arrival, decided));
      if (typeof place === 'string') return refuseOverload(reply, arrival, place);
      request.place = place;
      try {
        return await answer.call(http, request, reply);
      } finally {
        place.leave(reply.statusCode !== UNAVAILABLE && services.database.health.state().reachable);
      }
    },
  });
  http.route({
    method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
    url: '/graphql',
    onRequest: methodNotAllowed,
    handler: methodNotAllowed,
  });
}

async function methodNotAllowed(_: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = 'The graph answers POST, and GET for queries.';
  return refuse(reply.header('allow', 'GET, POST'), 405, 'METHOD_NOT_ALLOWED', message);
}

/** By its headers alone: whose token it is, is known of tokens that were verified in the last minute. */
function knownCaller({ headers }: FastifyRequest, verifier: TokenVerifier): Caller | null {
  return headers.authorization === undefined ? null : verifier.known(headers.authorization);
}

function arrivalOf({ headers, raw }: FastifyRequest, known: Caller | null): Arrival {
  const bytes = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : null;
  return {
    caller: known?.kind ?? null,
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

/** Apollo Server looks at this when the operation was executed: a change would be made, and then refused. */
const NOT_ACCEPTABLE = new RequestRefusal(
  406,
  'BAD_REQUEST',
  'The answer is application/graphql-response+json or application/json; accept one of them. Nothing was done.',
);
const NOT_THE_ROUTER = new RequestRefusal(
  401,
  'UNAUTHENTICATED',
  'The header x-router-secret is missing or wrong; requests come through the router.',
);
