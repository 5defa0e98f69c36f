"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.createServer = createServer;
const promises_1 = require("node:timers/promises");
const fastify_1 = __importStar(require("fastify"));
const asset_copy_workers_1 = require("./asset-copying/asset-copy-workers");
const copy_queue_repository_1 = require("./asset-copying/copy-queue.repository");
const sight_log_1 = require("./audit/sight-log");
const outbox_backlog_repository_1 = require("./events/outbox-backlog.repository");
const apollo_server_1 = require("./graphql/apollo-server");
const log_1 = require("./http/log");
const development_routes_1 = require("./http/development.routes");
const graph_routes_1 = require("./http/graph.routes");
const health_routes_1 = require("./http/health.routes");
const metrics_server_1 = require("./http/metrics-server");
const observed_requests_1 = require("./http/observed-requests");
const readiness_1 = require("./http/readiness");
const refusal_1 = require("./http/refusal");
const request_id_1 = require("./http/request-id");
const access_token_1 = require("./identity/access-token");
const development_issuer_1 = require("./identity/development-issuer");
const router_secret_1 = require("./identity/router-secret");
const signing_keys_1 = require("./identity/signing-keys");
const harvest_guard_1 = require("./linked-records/harvest-guard");
const shared_hosts_1 = require("./linked-records/shared-hosts");
const admission_1 = require("./overload/admission");
const heavy_work_1 = require("./overload/heavy-work");
const readings_1 = require("./telemetry/readings");
const telemetry_1 = require("./telemetry/telemetry");
const event_delivery_1 = require("./webhooks/event-delivery");
const REQUEST_TIMEOUT_MS = 30_000;
/** How long requests under way, and connections without one, may hold up the end. */
const DRAIN_MS = 10_000;
/**
 * Puts the service together on an open, migrated database. Port 0 in `http.listen` picks a free one. `logs` takes the lines
 * of the log; standard output without it.
 */
async function createServer(config, database, logs) {
    const logger = (0, log_1.createLogger)(config.logLevel, logs);
    const issuer = config.identity.jwksUrl === null ? await (0, development_issuer_1.openDevelopmentIssuer)(config.identity) : null;
    const keys = issuer?.keys ?? (0, signing_keys_1.remoteKeys)(requiredJwksUrl(config));
    const verifier = (0, access_token_1.createTokenVerifier)({ keys, issuer: config.identity.issuer, audience: config.identity.audience });
    const admission = (0, admission_1.createAdmission)(config.requestsAtOnce);
    const closing = { value: false };
    const readiness = (0, readiness_1.createReadiness)({
        database,
        keys,
        isDraining: () => closing.value,
        failed: (need, error) => logger.warn({ event: 'not_ready', need, err: error }),
    });
    const notRead = (metric) => (error) => logger.warn({ event: 'metric.not_read', metric, err: error });
    const telemetry = (0, telemetry_1.startTelemetry)({
        metrics: config.metricsPort !== null,
        tracing: config.tracing,
        readings: {
            readiness,
            pool: () => database.poolUse(),
            admission: () => admission.use(),
            copyQueue: (0, readings_1.boundedReading)(() => (0, copy_queue_repository_1.readCopyQueue)(database.reader, new Date()), notRead('asset_copy')),
            outbox: (0, readings_1.boundedReading)(() => (0, outbox_backlog_repository_1.readOutboxBacklog)(database.reader, new Date()), notRead('event_outbox')),
        },
        tracingFailed: (error) => logger.warn({ event: 'tracing.failed', err: error }),
    });
    const services = {
        database,
        sharedHosts: (0, shared_hosts_1.loadSharedHosts)(config.sharedHostsFile),
        copyPlanning: (0, heavy_work_1.createHeavyWork)(config.copyPlans),
        sightLog: (0, sight_log_1.createSightLog)(database.write),
        harvestGuard: (0, harvest_guard_1.createHarvestGuard)({
            write: database.write,
            keysPerHour: config.lookupsPerHour,
            suspected: ({ viewer: { accountId, userId }, keys }) => {
                telemetry.metrics?.harvestSuspected();
                logger.warn({ event: 'harvest.suspected', account: accountId, user: userId, keys });
            },
        }),
    };
    const answered = (code) => telemetry.metrics?.errorAnswered(code);
    const apollo = (0, apollo_server_1.createApolloServer)({
        production: config.production,
        introspection: config.introspection,
        limits: config.limits,
        answered,
    });
    database.health.listen(({ reachable, writable, reason }) => logger[reachable && writable ? 'info' : 'warn']({ event: 'database.changed', reachable, writable, reason }));
    await database.health.watch();
    database.replicas?.listen((change) => logger[change.inUse ? 'info' : 'warn']({ event: 'replica.changed', ...change }));
    await apollo.start();
    const workers = (0, asset_copy_workers_1.startAssetCopyWorkers)(database, {
        workers: config.assetCopyWorkers,
        leaseSeconds: config.assetCopyLeaseSeconds,
        failed: (error) => logger.error({ event: 'asset_copy.failed', err: error }),
    });
    const delivery = await (0, event_delivery_1.startEventDelivery)(database, config.eventWebhooks, (0, log_1.createDeliveryLog)(logger));
    const isFromRouter = (0, router_secret_1.createRouterSecretCheck)(config.routerSecrets);
    const http = (0, fastify_1.default)({
        loggerInstance: logger,
        logController: new fastify_1.LogController({ disableRequestLogging: true }),
        bodyLimit: Math.min(config.limits.bodyBytes, config.limits.syncBodyBytes),
        requestTimeout: REQUEST_TIMEOUT_MS,
        routerOptions: { ignoreTrailingSlash: true },
        forceCloseConnections: 'idle',
        return503OnClosing: false,
        genReqId: ({ headers }) => (0, request_id_1.requestIdOf)(headers['x-request-id'], () => isFromRouter(headers['x-router-secret'])),
        frameworkErrors: (error, request, reply) => void (0, refusal_1.answerRefusedRequest)(error, request, reply),
    });
    http.setErrorHandler(refusal_1.answerRefusedRequest);
    http.setNotFoundHandler((_, reply) => (0, refusal_1.refuse)(reply, 404, 'NOT_FOUND', 'There is nothing here; the graph is at /graphql.'));
    http.addHook('onResponse', async (request, reply) => {
        request.log.info({ event: 'request.completed', req: request, res: reply, ms: Math.round(reply.elapsedTime) });
    });
    http.addHook('onRequest', async (request, reply) => {
        void reply.headers({ 'cache-control': refusal_1.NEVER_KEPT, 'x-request-id': request.id });
    });
    http.addHook('onSend', (_request, reply, _payload, done) => {
        if (closing.value)
            void reply.header('connection', 'close');
        done();
    });
    (0, observed_requests_1.observeRequests)(http, telemetry);
    await http.register(graph_routes_1.graphRoutes, {
        config,
        services,
        apollo,
        verifier,
        telemetry,
        isFromRouter,
        admission,
        answered,
    });
    await http.register(health_routes_1.healthRoutes, { readiness });
    if (issuer !== null && !config.production)
        await http.register(development_routes_1.developmentRoutes, { issuer, host: config.host });
    const { metrics, tracing } = telemetry;
    const metricsServer = metrics === null ? null : await (0, metrics_server_1.startMetricsServer)(metrics, config.host, config.metricsPort ?? 0);
    if (metricsServer !== null)
        logger.info({ event: 'metrics.listening', port: metricsServer.port });
    const drain = async () => {
        await (0, promises_1.setTimeout)(config.shutdownDelaySeconds * 1000);
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
function requiredJwksUrl(config) {
    if (config.identity.jwksUrl === null)
        throw new Error('JWKS_URL is not set');
    return config.identity.jwksUrl;
}
//# sourceMappingURL=server.js.map