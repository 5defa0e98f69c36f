import { setTimeout as sleep } from 'node:timers/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify';
import type { DestinationStream } from 'pino';
import { startAssetCopyWorkers } from './asset-copying/asset-copy-workers';
import { readCopyQueue } from './asset-copying/copy-queue.repository';
import type { Config } from './config';
import type { Database } from './database/database';
import { readOutboxBacklog } from './events/outbox-backlog.repository';
import { createApolloServer } from './graphql/apollo-server';
import type { Services } from './graphql/context';
import { createDeliveryLog, createLogger } from './http/log';
import { developmentRoutes } from './http/development.routes';
import { healthRoutes } from './http/health.routes';
import { startMetricsServer } from './http/metrics-server';
import { beginObservation, observeRequests } from './http/observed-requests';
import { createReadiness } from './http/readiness';
import { authenticatedContext } from './http/request-context';
import { requestIdOf } from './http/request-id';
import { createTokenVerifier } from './identity/access-token';
import { openDevelopmentIssuer, type DevelopmentIssuer } from './identity/development-issuer';
import { createRouterSecretCheck } from './identity/router-secret';
import { remoteKeys } from './identity/signing-keys';
import { loadSharedHosts } from './linked-records/shared-hosts';
import { boundedReading } from './telemetry/readings';
import { startTelemetry } from './telemetry/telemetry';
import { startEventDelivery } from './webhooks/event-delivery';

/** Enough for 500 facts with a text each. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
const NEVER_KEPT = 'private, no-store';
const REQUEST_TIMEOUT_MS = 30_000;
/** How long requests under way, and connections without one, may hold up the end. */
const DRAIN_MS = 10_000;

/** A server that is ready to listen. */
export interface Server {
  readonly http: FastifyInstance;
  /** Null when access tokens come from elsewhere. */
  readonly issuer: DevelopmentIssuer | null;
  /** Where `/metrics` is; null when it is off. */
  readonly metricsPort: number | null;
  /**
   * Says that it is not ready and still answers for the delay of the configuration, then stops accepting, answers what is
   * under way, and lets go of everything but the database.
   */
  close(): Promise<void>;
}

/**
 * Puts the service together on an open, migrated database. Port 0 in `http.listen` picks a free one. `logs` takes the lines
 * of the log; standard output without it.
 */
export async function createServer(config: Config, database: Database, logs?: DestinationStream): Promise<Server> {
  const logger = createLogger(config.logLevel, logs);
  const issuer = config.identity.jwksUrl === null ? await openDevelopmentIssuer(config.identity) : null;
  const keys = issuer?.keys ?? remoteKeys(requiredJwksUrl(config));
  const verifier = createTokenVerifier({ keys, issuer: config.identity.issuer, audience: config.identity.audience });
  const services: Services = { database, sharedHosts: loadSharedHosts(config.sharedHostsFile) };
  const closing = { value: false };
  const readiness = createReadiness({
    database,
    keys,
    isDraining: () => closing.value,
    failed: (need, error) => logger.warn({ event: 'not_ready', need, err: error }),
  });
  const notRead = (metric: string) => (error: unknown) => logger.warn({ event: 'metric.not_read', metric, err: error });
  const telemetry = startTelemetry({
    metrics: config.metricsPort !== null,
    tracing: config.tracing,
    readings: {
      readiness,
      pool: () => database.poolUse(),
      copyQueue: boundedReading(() => readCopyQueue(database.reader, new Date()), notRead('asset_copy')),
      outbox: boundedReading(() => readOutboxBacklog(database.reader, new Date()), notRead('event_outbox')),
    },
    tracingFailed: (error) => logger.warn({ event: 'tracing.failed', err: error }),
  });
  const apollo = createApolloServer({
    production: config.production,
    introspection: config.introspection,
    answered: (code) => telemetry.metrics?.errorAnswered(code),
  });
  database.replicas?.listen((change) =>
    logger[change.inUse ? 'info' : 'warn']({ event: 'replica.changed', ...change }),
  );
  await apollo.start();
  const workers = startAssetCopyWorkers(database, {
    workers: config.assetCopyWorkers,
    leaseSeconds: config.assetCopyLeaseSeconds,
    failed: (error) => logger.error({ event: 'asset_copy.failed', err: error }),
  });
  const delivery = await startEventDelivery(database, config.eventWebhooks, createDeliveryLog(logger));

  const isFromRouter = createRouterSecretCheck(config.routerSecrets);
  const http = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id'], () => isFromRouter(headers['x-router-secret'])),
    frameworkErrors: (error, request, reply) => void answerRefusedRequest(error, request, reply as FastifyReply),
  });
  http.setErrorHandler(answerRefusedRequest);
  http.setNotFoundHandler((_, reply) =>
    refuse(reply, 404, 'NOT_FOUND', 'There is nothing here; the graph is at /graphql.'),
  );
  http.addHook('onResponse', async (request, reply) => {
    request.log.info({ event: 'request.completed', req: request, res: reply, ms: Math.round(reply.elapsedTime) });
  });
  http.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'cache-control': NEVER_KEPT, 'x-request-id': request.id });
  });

  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing.value) void reply.header('connection', 'close');
    done();
  });
  observeRequests(http, telemetry);

  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (isFromRouter(request.headers['x-router-secret'])) return beginObservation(request, telemetry, database);
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
  await http.register(healthRoutes, { readiness });
  if (issuer !== null && !config.production) await http.register(developmentRoutes, { issuer });

  const { metrics, tracing } = telemetry;
  const metricsServer =
    metrics === null ? null : await startMetricsServer(metrics, config.host, config.metricsPort ?? 0);
  if (metricsServer !== null) logger.info({ event: 'metrics.listening', port: metricsServer.port });

  const drain = async (): Promise<void> => {
    await sleep(config.shutdownDelaySeconds * 1000);
    const deadline = setTimeout(() => http.server.closeAllConnections(), DRAIN_MS);
    await http.close();
    clearTimeout(deadline);
    await apollo.stop();
  };
  return {
    http,
    issuer,
    metricsPort: metricsServer?.port ?? null,
    close: async () => {
      closing.value = true;
      await Promise.all([drain(), delivery.stop(), workers.stop()]);
      await Promise.all([metricsServer?.close(), tracing?.stop()]);
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
  return reply
    .code(status)
    .header('cache-control', NEVER_KEPT)
    .send({ errors: [{ message, extensions: { code } }] });
}
