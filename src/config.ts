import type { z } from 'zod';
import { isSafeOnItsWay } from './shared/loopback';
import { databaseUrl, environment, EXPECTED, SECRET_VARIABLES } from './environment';

/** Where the rows live: one file, or a MySQL or MariaDB server. */
export type DatabaseConfig = z.infer<typeof databaseUrl>;

/** Copies of the MySQL server's data that answer a part of what is read. */
export interface ReplicaConfig {
  readonly urls: readonly string[];
  /** One that is further behind is not asked. */
  readonly maxLagSeconds: number;
}

/** Who signs access tokens, and for whom. Without `jwksUrl` the development issuer does. */
export interface IdentityConfig {
  readonly jwksUrl: URL | null;
  readonly issuer: string;
  readonly audience: string;
  /** Where the development issuer keeps its private key, so that `npm run token` signs with the same one. */
  readonly developmentKeyFile: string;
}

/** Where events are posted, and what they are signed with: one secret, or the new and the old one while they change. */
export interface EventWebhook {
  readonly url: URL;
  readonly secrets: readonly string[];
}

/** How much one request may ask for; docs/LIMITS.md tells what each of them counts. */
export interface Limits {
  readonly bodyBytes: number;
  /** Of systems that send facts. */
  readonly syncBodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  /** Names for one field in one place. */
  readonly aliases: number;
  /** How often a field may be written in one place under one name. */
  readonly repeats: number;
  /** With fragments opened, which count as one each. */
  readonly fields: number;
  readonly fragments: number;
  readonly operations: number;
  readonly directives: number;
  readonly representations: number;
  readonly listItems: number;
  /** Of a list within an input. */
  readonly inputItems: number;
  readonly inputDepth: number;
  readonly cost: number;
  readonly values: number;
  readonly answerBytes: number;
}

export interface Config {
  readonly production: boolean;
  /** Whether the schema can be asked for; not in production. */
  readonly introspection: boolean;
  readonly host: string;
  readonly port: number;
  /** Null: no metrics are kept. */
  readonly metricsPort: number | null;
  /** Whether OpenTelemetry's own variables name a collector. */
  readonly tracing: boolean;
  /** How long it still answers after it was told to stop, and says that it is not ready. */
  readonly shutdownDelaySeconds: number;
  readonly logLevel: string;
  readonly limits: Limits;
  /** How long a request may take from the last byte of its body to its answer. */
  readonly requestDeadlineSeconds: number;
  /** How long a request may take to come, and an answer may make no progress. */
  readonly requestTimeoutSeconds: number;
  readonly database: DatabaseConfig;
  readonly replicas: ReplicaConfig;
  readonly identity: IdentityConfig;
  /** One or two at a time, so that they can be rotated; empty: not asked for. */
  readonly routerSecrets: readonly string[];
  readonly demoData: boolean;
  readonly assetCopyWorkers: number;
  /** How long a worker may take for a batch before another one may. */
  readonly assetCopyLeaseSeconds: number;
  /** Empty: events are delivered to nobody. */
  readonly eventWebhooks: readonly EventWebhook[];
  /** More e-mail providers, link pages and social networks whose host is no company's own. */
  readonly sharedHostsFile: string | null;
  /** Different e-mail addresses and domains that a viewer looks up in an hour before he is slowed down. */
  readonly lookupsPerHour: number;
  /** Of a HubSpot private app; null: nothing is pulled. */
  readonly hubspotAccessToken: string | null;
  /** Within these bounds the service finds out how many requests it can work on at once. */
  readonly requestsAtOnce: { readonly min: number; readonly max: number };
  /** How many copies are planned at once. */
  readonly copyPlans: { readonly atOnce: number; readonly atOnceOfAccount: number };
}

/** A value of the environment that the service cannot start with. The message names the variable and what it should hold. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Enough for routers and load balancers that ask every second or two whether it is ready. */
const PRODUCTION_SHUTDOWN_DELAY_SECONDS = 5;
const DEFAULT_DATABASE_URL = 'file:./data/multi-account.db';

/**
 * Reads the environment once, at the start.
 * @throws ConfigError naming the first bad variable; the value of a secret is not repeated.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) throw refusal(String(parsed.error.issues[0]?.path[0]), present);
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  if (production) requireForProduction(values);
  if (values.DATABASE_READ_URLS.length > 0 && values.DATABASE_URL?.kind !== 'mysql') {
    throw new ConfigError('DATABASE_READ_URLS is set; DATABASE_URL should then hold the primary, a mysql:// URL');
  }
  if (values.JWKS_URL !== undefined) {
    for (const name of ['JWT_ISSUER', 'JWT_AUDIENCE'] as const) {
      if (values[name] === undefined) throw missing(name, 'with JWKS_URL');
    }
  }
  requireSecretsOfWebhooks(values, production);
  if (values.REQUESTS_AT_ONCE_MIN > values.REQUESTS_AT_ONCE_MAX) {
    throw new ConfigError(`REQUESTS_AT_ONCE_MIN should hold ${EXPECTED.REQUESTS_AT_ONCE_MIN}`);
  }
  return {
    production,
    introspection: !production,
    host: values.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: values.PORT,
    metricsPort: values.METRICS_PORT ?? null,
    tracing:
      (values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? values.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined &&
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
      values: values.LIMIT_VALUES,
      answerBytes: values.LIMIT_ANSWER_BYTES,
    },
    requestTimeoutSeconds: values.REQUEST_TIMEOUT_SECONDS,
    requestDeadlineSeconds: values.REQUEST_DEADLINE_SECONDS,
    database: values.DATABASE_URL ?? databaseUrl.parse(DEFAULT_DATABASE_URL),
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

function requireForProduction(values: z.infer<typeof environment>): void {
  for (const name of ['JWKS_URL', 'JWT_ISSUER', 'JWT_AUDIENCE', 'DATABASE_URL'] as const) {
    if (values[name] === undefined) throw missing(name, 'in production');
  }
  if (values.ROUTER_SECRETS.length === 0) throw missing('ROUTER_SECRETS', 'in production');
  if (!isSafeOnItsWay(new URL(values.JWKS_URL ?? ''))) {
    throw new ConfigError(
      'JWKS_URL names an http URL; in production it should hold an https URL, or one of this machine',
    );
  }
  if (values.DATABASE_URL?.kind !== 'mysql') {
    throw new ConfigError(
      'DATABASE_URL names an embedded database; in production it should hold mysql://USER:PASSWORD@HOST:PORT/DATABASE',
    );
  }
}

function requireSecretsOfWebhooks(values: z.infer<typeof environment>, production: boolean): void {
  const urls = values.EVENT_WEBHOOKS.map((url) => new URL(url));
  if (values.EVENT_WEBHOOK_SECRETS.length !== urls.length) {
    throw new ConfigError(`EVENT_WEBHOOK_SECRETS should hold ${EXPECTED.EVENT_WEBHOOK_SECRETS}`);
  }
  if (new Set(urls.map(({ href }) => href)).size < urls.length) {
    throw new ConfigError('EVENT_WEBHOOKS names a URL twice; it should name each once');
  }
  if (production && urls.some(({ protocol }) => protocol !== 'https:')) {
    throw new ConfigError('EVENT_WEBHOOKS names an http URL; in production it should hold https URLs');
  }
}

function missing(name: keyof typeof EXPECTED, when: string): ConfigError {
  return new ConfigError(`${name} is not set; ${when} it should hold ${EXPECTED[name]}`);
}

function refusal(name: string, present: Readonly<Record<string, unknown>>): ConfigError {
  const held = SECRET_VARIABLES.has(name) ? 'a value that cannot be used' : JSON.stringify(present[name]);
  return new ConfigError(`${name} holds ${held}; it should hold ${EXPECTED[name as keyof typeof EXPECTED]}`);
}
