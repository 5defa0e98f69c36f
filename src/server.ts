import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify';
import type { DestinationStream } from 'pino';
import { startAssetCopyWorkers } from './asset-copying/asset-copy-workers';
import { readCopyQueue } from './asset-copying/copy-queue.repository';
import { createSightLog } from './audit/sight-log';
import type { Config } from './config';
import type { Database } from './database/database';
import { readOutboxBacklog } from './events/outbox-backlog.repository';
import { createApolloServer } from './graphql/apollo-server';
import type { Services } from './graphql/context';
import { createClientErrors, requireHost } from './http/client-error';
import { createDeliveryLog, createLogger } from './http/log';
import { developmentRoutes } from './http/development.routes';
import { graphRoutes } from './http/graph.routes';
import { healthRoutes } from './http/health.routes';
import { startMetricsServer } from './http/metrics-server';
import { observeRequests } from './http/observed-requests';
import { createReadiness } from './http/readiness';
import { answerRefusedRequest, NEVER_KEPT, refuse } from './http/refusal';
import { requestIdOf } from './http/request-id';
import { createTokenVerifier } from './identity/access-token';
import { openDevelopmentIssuer, type DevelopmentIssuer } from './identity/development-issuer';
import { createRouterSecretCheck } from './identity/router-secret';
import { remoteKeys } from './identity/signing-keys';
import { createHarvestGuard } from './linked-records/harvest-guard';
import { loadSharedHosts } from './linked-records/shared-hosts';
import { createAdmission } from './overload/admission';
import { createHeavyWork } from './overload/heavy-work';
import { boundedReading } from './telemetry/readings';
import { startTelemetry } from './telemetry/telemetry';
import { startEventDelivery } from './webhooks/event-delivery';

/** How often it is looked which requests take too long to come. */
const TIMEOUT_CHECK_MS = 1_000;
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
  if (issuer !== null && config.database.kind === 'mysql') logger.warn({ event: 'development_issuer.in_use' });
  const keys = issuer?.keys ?? remoteKeys(requiredJwksUrl(config));
  const verifier = createTokenVerifier({ keys, issuer: config.identity.issuer, audience: config.identity.audience });
  const admission = createAdmission(config.requestsAtOnce);
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
      admission: () => admission.use(),
      copyQueue: boundedReading(() => readCopyQueue(database.reader, new Date()), notRead('asset_copy')),
      outbox: boundedReading(() => readOutboxBacklog(database.reader, new Date()), notRead('event_outbox')),
    },
    tracingFailed: (error) => logger.warn({ event: 'tracing.failed', err: error }),
  });
  const services: Services = {
    database,
    sharedHosts: loadSharedHosts(config.sharedHostsFile),
    answerBytes: config.limits.answerBytes,
    copyPlanning: createHeavyWork(config.copyPlans),
    sightLog: createSightLog(database.write),
    harvestGuard: createHarvestGuard({
      write: database.write,
      keysPerHour: config.lookupsPerHour,
      suspected: ({ viewer: { accountId, userId }, keys }) => {
        telemetry.metrics?.harvestSuspected();
        logger.warn({ event: 'harvest.suspected', account: accountId, user: userId, keys });
      },
    }),
  };
  const answered = (code: string): void => telemetry.metrics?.errorAnswered(code);
  const apollo = createApolloServer({
    production: config.production,
    introspection: config.introspection,
    limits: config.limits,
    answered,
  });
  database.health.listen(({ reachable, writable, reason }) =>
    logger[reachable && writable ? 'info' : 'warn']({ event: 'database.changed', reachable, writable, reason }),
  );
  await database.health.watch();
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
  const clientErrors = createClientErrors(answered);
  const requestTimeoutMs = config.requestTimeoutSeconds * 1_000;
  const http = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: Math.min(config.limits.bodyBytes, config.limits.syncBodyBytes),
    requestTimeout: requestTimeoutMs,
    connectionTimeout: requestTimeoutMs + config.requestDeadlineSeconds * 1_000,
    http: {
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: TIMEOUT_CHECK_MS,
      // Refused below, in the form of GraphQL errors.
      requireHostHeader: false,
    },
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id'], () => isFromRouter(headers['x-router-secret'])),
    clientErrorHandler: (error, socket) => clientErrors.handle(error, socket),
    frameworkErrors: (error, request, reply) => void answerRefusedRequest(error, request, reply as FastifyReply),
  });
  // What a client expects beside `100-continue` is nothing that a server has to know.
  http.server.on('checkExpectation', (request, response) => http.server.emit('request', request, response));
  http.setErrorHandler(answerRefusedRequest);
  http.setNotFoundHandler((_, reply) =>
    refuse(reply, 404, 'NOT_FOUND', 'There is nothing here; the graph is at /graphql.'),
  );
  http.addHook('onResponse', async (request, reply) => {
    request.log.info({ event: 'request.completed', req: request, res: reply, ms: Math.round(reply.elapsedTime) });
  });
  http.addHook('onRequest', async (request, reply) => {
    clientErrors.begun(request.raw, reply.raw);
    void reply.headers({ 'cache-control': NEVER_KEPT, 'x-request-id': request.id });
    requireHost(request.raw);
  });

  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing.value) void reply.header('connection', 'close');
    done();
  });
  observeRequests(http, telemetry);

  await http.register(graphRoutes, {
    config,
    services,
    apollo,
    verifier,
    telemetry,
    isFromRouter,
    admission,
    answered,
  });
  await http.register(healthRoutes, { readiness });
  if (issuer !== null && !config.production) await http.register(developmentRoutes, { issuer, host: config.host });

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
