"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConfigError = void 0;
exports.loadConfig = loadConfig;
const environment_1 = require("./environment");
/** A value of the environment that the service cannot start with. The message names the variable and what it should hold. */
class ConfigError extends Error {
    name = 'ConfigError';
}
exports.ConfigError = ConfigError;
/** Enough for routers and load balancers that ask every second or two whether it is ready. */
const PRODUCTION_SHUTDOWN_DELAY_SECONDS = 5;
const DEFAULT_DATABASE_URL = 'file:./data/multi-account.db';
/**
 * Reads the environment once, at the start.
 * @throws ConfigError naming the first bad variable; the value of a secret is not repeated.
 */
function loadConfig(env = process.env) {
    const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
    const parsed = environment_1.environment.safeParse(present);
    if (!parsed.success)
        throw refusal(String(parsed.error.issues[0]?.path[0]), present);
    const values = parsed.data;
    const production = values.NODE_ENV === 'production';
    if (production)
        requireForProduction(values);
    if (values.DATABASE_READ_URLS.length > 0 && values.DATABASE_URL?.kind !== 'mysql') {
        throw new ConfigError('DATABASE_READ_URLS is set; DATABASE_URL should then hold the primary, a mysql:// URL');
    }
    if (values.JWKS_URL !== undefined) {
        for (const name of ['JWT_ISSUER', 'JWT_AUDIENCE']) {
            if (values[name] === undefined)
                throw missing(name, 'with JWKS_URL');
        }
    }
    requireSecretsOfWebhooks(values, production);
    if (values.REQUESTS_AT_ONCE_MIN > values.REQUESTS_AT_ONCE_MAX) {
        throw new ConfigError(`REQUESTS_AT_ONCE_MIN should hold ${environment_1.EXPECTED.REQUESTS_AT_ONCE_MIN}`);
    }
    return {
        production,
        introspection: !production,
        host: values.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
        port: values.PORT,
        metricsPort: values.METRICS_PORT ?? null,
        tracing: (values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? values.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined &&
            values.OTEL_SDK_DISABLED?.toLowerCase() !== 'true',
        shutdownDelaySeconds: values.SHUTDOWN_DELAY_SECONDS ?? (production ? PRODUCTION_SHUTDOWN_DELAY_SECONDS : 0),
        logLevel: values.LOG_LEVEL,
        limits: {
            bodyBytes: values.LIMIT_BODY_BYTES,
            syncBodyBytes: values.LIMIT_SYNC_BODY_BYTES,
            tokens: values.LIMIT_TOKENS,
            depth: values.LIMIT_DEPTH,
            aliases: values.LIMIT_ALIASES,
            repeats: values.LIMIT_REPEATS,
            fields: values.LIMIT_FIELDS,
            fragments: values.LIMIT_FRAGMENTS,
            operations: values.LIMIT_OPERATIONS,
            directives: values.LIMIT_DIRECTIVES,
            representations: values.LIMIT_REPRESENTATIONS,
            listItems: values.LIMIT_LIST_ITEMS,
            inputItems: values.LIMIT_INPUT_ITEMS,
            inputDepth: values.LIMIT_INPUT_DEPTH,
            cost: values.LIMIT_COST,
        },
        requestDeadlineSeconds: values.REQUEST_DEADLINE_SECONDS,
        database: values.DATABASE_URL ?? environment_1.databaseUrl.parse(DEFAULT_DATABASE_URL),
        replicas: { urls: values.DATABASE_READ_URLS, maxLagSeconds: values.DATABASE_READ_MAX_LAG_SECONDS },
        identity: {
            jwksUrl: values.JWKS_URL === undefined ? null : new URL(values.JWKS_URL),
            issuer: values.JWT_ISSUER ?? 'urn:multi-account-subgraph:development',
            audience: values.JWT_AUDIENCE ?? 'multi-account-subgraph',
            developmentKeyFile: values.DEVELOPMENT_KEY_FILE,
        },
        routerSecrets: values.ROUTER_SECRETS,
        demoData: values.DEMO_DATA === undefined ? values.DATABASE_URL === undefined : values.DEMO_DATA === 'on',
        assetCopyWorkers: values.ASSET_COPY_WORKERS,
        assetCopyLeaseSeconds: values.ASSET_COPY_LEASE_SECONDS,
        eventWebhooks: values.EVENT_WEBHOOKS.map((url, i) => ({
            url: new URL(url),
            secrets: values.EVENT_WEBHOOK_SECRETS[i] ?? [],
        })),
        sharedHostsFile: values.SHARED_HOSTS_FILE ?? null,
        lookupsPerHour: values.LOOKUPS_PER_HOUR,
        hubspotAccessToken: values.HUBSPOT_ACCESS_TOKEN ?? null,
        requestsAtOnce: { min: values.REQUESTS_AT_ONCE_MIN, max: values.REQUESTS_AT_ONCE_MAX },
        copyPlans: { atOnce: values.COPY_PLANS_AT_ONCE, atOnceOfAccount: values.COPY_PLANS_AT_ONCE_OF_ACCOUNT },
    };
}
function requireForProduction(values) {
    for (const name of ['JWKS_URL', 'JWT_ISSUER', 'JWT_AUDIENCE', 'DATABASE_URL']) {
        if (values[name] === undefined)
            throw missing(name, 'in production');
    }
    if (values.ROUTER_SECRETS.length === 0)
        throw missing('ROUTER_SECRETS', 'in production');
    if (values.DATABASE_URL?.kind !== 'mysql') {
        throw new ConfigError('DATABASE_URL names an embedded database; in production it should hold mysql://USER:PASSWORD@HOST:PORT/DATABASE');
    }
}
function requireSecretsOfWebhooks(values, production) {
    const urls = values.EVENT_WEBHOOKS.map((url) => new URL(url));
    if (values.EVENT_WEBHOOK_SECRETS.length !== urls.length) {
        throw new ConfigError(`EVENT_WEBHOOK_SECRETS should hold ${environment_1.EXPECTED.EVENT_WEBHOOK_SECRETS}`);
    }
    if (new Set(urls.map(({ href }) => href)).size < urls.length) {
        throw new ConfigError('EVENT_WEBHOOKS names a URL twice; it should name each once');
    }
    if (production && urls.some(({ protocol }) => protocol !== 'https:')) {
        throw new ConfigError('EVENT_WEBHOOKS names an http URL; in production it should hold https URLs');
    }
}
function missing(name, when) {
    return new ConfigError(`${name} is not set; ${when} it should hold ${environment_1.EXPECTED[name]}`);
}
function refusal(name, present) {
    const held = environment_1.SECRET_VARIABLES.has(name) ? 'a value that cannot be used' : JSON.stringify(present[name]);
    return new ConfigError(`${name} holds ${held}; it should hold ${environment_1.EXPECTED[name]}`);
}
//# sourceMappingURL=config.js.map