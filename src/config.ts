import { z } from 'zod';

/** Where the rows live: one file, or a MySQL or MariaDB server. */
export type DatabaseConfig =
  { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'mysql'; readonly url: string };

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
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The largest value of a limit: 1 GiB for bodies. */
const MOST = 1024 ** 3;

/** As in the Standard Webhooks specification: 24 to 64 bytes in base64. */
const WEBHOOK_SECRET = /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
const httpUrl = z.url({ protocol: /^https?$/ });
const eventUrl = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).username === '' && new URL(text).hash === '');
const webhookSecrets = z.string().transform((text, context): readonly string[] => {
  const secrets = text.split(/\s+/);
  if (secrets.length <= 2 && secrets.every((secret) => WEBHOOK_SECRET.test(secret))) return secrets;
  context.addIssue({ code: 'custom', message: 'is no webhook secret' });
  return z.NEVER;
});
const limit = (standard: number, least = 1): z.ZodType<number, unknown> =>
  z.coerce.number().int().min(least).max(MOST).default(standard);
const databaseUrl = z.string().transform((text, context): DatabaseConfig => {
  if (/^file:(?!:memory:)./.test(text)) return { kind: 'sqlite', path: text.slice(5) };
  if (isMysqlUrl(text)) return { kind: 'mysql', url: text };
  context.addIssue({ code: 'custom', message: 'is no database URL' });
  return z.NEVER;
});

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().min(1).optional(),
  PORT: port.default(4000),
  METRICS_PORT: port.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpUrl.optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  SHUTDOWN_DELAY_SECONDS: z.coerce.number().int().min(0).max(300).optional(),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_READ_URLS: list.refine((urls) => urls.every(isMysqlUrl)).default([]),
  DATABASE_READ_MAX_LAG_SECONDS: z.coerce.number().int().min(1).max(3_600).default(5),
  JWKS_URL: httpUrl.optional(),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).optional(),
  DEVELOPMENT_KEY_FILE: z.string().min(1).default('./data/development-issuer.json'),
  ROUTER_SECRETS: list.refine((secrets) => secrets.length <= 2 && secrets.every((s) => s.length >= 16)).default([]),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  LIMIT_BODY_BYTES: limit(100_000, 1_000),
  LIMIT_SYNC_BODY_BYTES: limit(8 * 1024 * 1024, 1_000),
  LIMIT_TOKENS: limit(2_000),
  LIMIT_DEPTH: limit(12),
  LIMIT_ALIASES: limit(15),
  LIMIT_REPEATS: limit(50),
  LIMIT_FIELDS: limit(1_000),
  LIMIT_FRAGMENTS: limit(50),
  LIMIT_OPERATIONS: limit(10),
  LIMIT_DIRECTIVES: limit(100),
  LIMIT_REPRESENTATIONS: limit(100),
  LIMIT_LIST_ITEMS: limit(100),
  LIMIT_INPUT_ITEMS: limit(1_000),
  LIMIT_INPUT_DEPTH: limit(100),
  LIMIT_COST: limit(150_000),
  REQUEST_DEADLINE_SECONDS: z.coerce.number().int().min(1).max(300).default(10),
  DEMO_DATA: z.enum(['on', 'off']).optional(),
  ASSET_COPY_WORKERS: z.coerce.number().int().min(0).max(64).default(2),
  ASSET_COPY_LEASE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60),
  EVENT_WEBHOOKS: list.pipe(z.array(eventUrl)).default([]),
  EVENT_WEBHOOK_SECRETS: list.pipe(z.array(webhookSecrets)).default([]),
  SHARED_HOSTS_FILE: z.string().min(1).optional(),
  LOOKUPS_PER_HOUR: z.coerce.number().int().min(100).max(1_000_000).default(5_000),
  HUBSPOT_ACCESS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  REQUESTS_AT_ONCE_MIN: z.coerce.number().int().min(1).max(10_000).default(8),
  REQUESTS_AT_ONCE_MAX: z.coerce.number().int().min(1).max(10_000).default(32),
  COPY_PLANS_AT_ONCE: z.coerce.number().int().min(1).max(64).default(2),
  COPY_PLANS_AT_ONCE_OF_ACCOUNT: z.coerce.number().int().min(1).max(64).default(1),
});

const A_LIMIT = `a number from 1 to ${MOST}`;
const LIMIT_OF_BYTES = `a number from 1000 to ${MOST}`;

/** What each variable should hold: the second half of a refusal. */
const EXPECTED: Readonly<Record<keyof z.infer<typeof environment>, string>> = {
  NODE_ENV: 'development, test or production',
  HOST: 'an address to listen on, for example 127.0.0.1',
  PORT: 'a port number from 0 to 65535',
  METRICS_PORT: 'a port number from 0 to 65535',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'an http or https URL of an OpenTelemetry collector',
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'an http or https URL of an OpenTelemetry collector',
  OTEL_SDK_DISABLED: 'true or false',
  SHUTDOWN_DELAY_SECONDS: 'a number from 0 to 300',
  DATABASE_URL: 'file:PATH or mysql://USER:PASSWORD@HOST:PORT/DATABASE',
  DATABASE_READ_URLS: 'mysql:// URLs, separated by commas',
  DATABASE_READ_MAX_LAG_SECONDS: 'a number from 1 to 3600',
  JWKS_URL: 'an http or https URL of a JSON Web Key Set',
  JWT_ISSUER: 'the `iss` of the access tokens',
  JWT_AUDIENCE: 'the `aud` of the access tokens',
  DEVELOPMENT_KEY_FILE: 'a path of a file that can be written',
  ROUTER_SECRETS: 'one or two secrets of at least 16 characters, separated by a comma',
  LOG_LEVEL: LOG_LEVELS.join(', '),
  LIMIT_BODY_BYTES: LIMIT_OF_BYTES,
  LIMIT_SYNC_BODY_BYTES: LIMIT_OF_BYTES,
  LIMIT_TOKENS: A_LIMIT,
  LIMIT_DEPTH: A_LIMIT,
  LIMIT_ALIASES: A_LIMIT,
  LIMIT_REPEATS: A_LIMIT,
  LIMIT_FIELDS: A_LIMIT,
  LIMIT_FRAGMENTS: A_LIMIT,
  LIMIT_OPERATIONS: A_LIMIT,
  LIMIT_DIRECTIVES: A_LIMIT,
  LIMIT_REPRESENTATIONS: A_LIMIT,
  LIMIT_LIST_ITEMS: A_LIMIT,
  LIMIT_INPUT_ITEMS: A_LIMIT,
  LIMIT_INPUT_DEPTH: A_LIMIT,
  LIMIT_COST: A_LIMIT,
  REQUEST_DEADLINE_SECONDS: 'a number from 1 to 300',
  DEMO_DATA: 'on or off',
  ASSET_COPY_WORKERS: 'a number from 0 to 64',
  ASSET_COPY_LEASE_SECONDS: 'a number from 1 to 3600',
  EVENT_WEBHOOKS: 'http or https URLs without user and fragment, separated by commas',
  EVENT_WEBHOOK_SECRETS:
    'for each URL of EVENT_WEBHOOKS, in that order, whsec_ and 24 to 64 bytes in base64, or two of them with a space between; separated by commas',
  SHARED_HOSTS_FILE: 'a path of a text file with one host a line',
  LOOKUPS_PER_HOUR: 'a number from 100 to 1000000',
  HUBSPOT_ACCESS_TOKEN: 'the access token of a HubSpot private app, without white space',
  REQUESTS_AT_ONCE_MIN: 'a number from 1 to REQUESTS_AT_ONCE_MAX',
  REQUESTS_AT_ONCE_MAX: 'a number from 1 to 10000',
  COPY_PLANS_AT_ONCE: 'a number from 1 to 64',
  COPY_PLANS_AT_ONCE_OF_ACCOUNT: 'a number from 1 to 64',
};
/** The names of all variables that are read. */
export const CONFIG_VARIABLES: readonly string[] = Object.keys(EXPECTED);

const SECRET_VARIABLES: ReadonlySet<string> = new Set([
  'ROUTER_SECRETS',
  'DATABASE_URL',
  'DATABASE_READ_URLS',
  'EVENT_WEBHOOKS',
  'EVENT_WEBHOOK_SECRETS',
  'HUBSPOT_ACCESS_TOKEN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
]);

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
    },
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

function isMysqlUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'mysql:' && url.hostname !== '' && url.pathname.length > 1;
}
