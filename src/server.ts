import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify';
import { startAssetCopyWorkers } from './asset-copying/asset-copy-workers';
import type { Config } from './config';
import type { Database } from './database/database';
import { createApolloServer } from './graphql/apollo-server';
import type { Services } from './graphql/context';
import { createDeliveryLog, createLogger } from './http/log';
import { authenticatedContext } from './http/request-context';
import { developmentRoutes } from './http/development.routes';
import { healthRoutes } from './http/health.routes';
import { createTokenVerifier } from './identity/access-token';
import { openDevelopmentIssuer, type DevelopmentIssuer } from './identity/development-issuer';
import { createRouterSecretCheck } from './identity/router-secret';
import { remoteKeys } from './identity/signing-keys';
import { loadSharedHosts } from './linked-records/shared-hosts';
import { startEventDelivery } from './webhooks/event-delivery';

/** Enough for 500 facts with a text each. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
/** How long requests under way, and connections without one, may hold up the end. */
const DRAIN_MS = 10_000;

/** A server that is ready to listen. */
export interface Server {
  readonly http: FastifyInstance;
  /** Null when access tokens come from elsewhere. */
  readonly issuer: DevelopmentIssuer | null;
  /** Stops accepting, answers what is under way, and lets go of everything but the database. */
  close(): Promise<void>;
}

/** Puts the service together on an open, migrated database. Port 0 in `http.listen` picks a free one. */
export async function createServer(config: Config, database: Database): Promise<Server> {
  const logger = createLogger(config.logLevel);
  const issuer = config.identity.jwksUrl === null ? await openDevelopmentIssuer(config.identity) : null;
  const keys = issuer?.keys ?? remoteKeys(requiredJwksUrl(config));
  const verifier = createTokenVerifier({ keys, issuer: config.identity.issuer, audience: config.identity.audience });
  const services: Services = { database, sharedHosts: loadSharedHosts(config.sharedHostsFile) };
  database.replicas?.listen((change) =>
    logger[change.inUse ? 'info' : 'warn']({ event: 'replica.changed', ...change }),
  );
  const apollo = createApolloServer(config.production);
  await apollo.start();
  const workers = startAssetCopyWorkers(database, {
    workers: config.assetCopyWorkers,
    leaseSeconds: config.assetCopyLeaseSeconds,
    failed: (error) => logger.error({ event: 'asset_copy.failed', err: error }),
  });
  const delivery = await startEventDelivery(database, config.eventWebhooks, createDeliveryLog(logger));

  const http = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void answerRefusedRequest(error, request, reply as FastifyReply),
  });
  const isFromRouter = createRouterSecretCheck(config.routerSecrets);
  http.setErrorHandler(answerRefusedRequest);
  http.setNotFoundHandler((_, reply) =>
    refuse(reply, 404, 'NOT_FOUND', 'There is nothing here; the graph is at /graphql.'),
  );
  http.addHook('onResponse', async (request, reply) => {
    request.log.info({ event: 'request.completed', req: request, res: reply, ms: Math.round(reply.elapsedTime) });
  });
  http.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'cache-control': 'private, no-store', 'x-request-id': request.id });
  });

  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (isFromRouter(request.headers['x-router-secret'])) return;
      return refuse(
        reply,
        401,
        'UNAUTHENTICATED',
        'The header x-router-secret is missing or wrong; requests come through the router.',
      );
    },
    handler: fastifyApolloHandler(apollo, { context: (request) => authenticatedContext(services, verifier, request) }),
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
  const closing = { value: false };
  await http.register(healthRoutes, { database, keys, isClosing: () => closing.value });
  if (issuer !== null && !config.production) await http.register(developmentRoutes, { issuer });

  return {
    http,
    issuer,
    close: async () => {
      closing.value = true;
      const deadline = setTimeout(() => http.server.closeAllConnections(), DRAIN_MS);
      await http.close();
      clearTimeout(deadline);
      await apollo.stop();
      await Promise.all([delivery.stop(), workers.stop()]);
    },
  };
}

function requiredJwksUrl(config: Config): URL {
  if (config.identity.jwksUrl === null) throw new Error('JWKS_URL is not set');
  return config.identity.jwksUrl;
}

/** What Fastify refuses before GraphQL sees it: too large, not JSON, a header that is no header. */
function answerRefusedRequest(
  error: FastifyError,
  request: { readonly log: FastifyBaseLogger },
  reply: FastifyReply,
): unknown {
  const status = error.statusCode ?? (error.code === 'ERR_INVALID_URL' ? 400 : 500);
  if (status >= 500) {
    request.log.error({ event: 'request.failed', err: error });
    return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here; the request can be tried again.');
  }
  if (status === 413)
    return refuse(reply, 413, 'BODY_TOO_LARGE', `The body has more than ${MAX_BODY_BYTES} bytes; send less at once.`);
  return refuse(reply, status, 'BAD_REQUEST', 'The request is no GraphQL over HTTP: send a JSON body with a query.');
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
