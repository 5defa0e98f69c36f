import { z } from 'zod';

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

/** Where the rows live: one file, or a MySQL or MariaDB server. */
type DatabasePlace =
  { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'mysql'; readonly url: string };

export const databaseUrl = z.string().transform((text, context): DatabasePlace => {
  if (/^file:(?!:memory:)./.test(text)) return { kind: 'sqlite', path: text.slice(5) };
  if (isMysqlUrl(text)) return { kind: 'mysql', url: text };
  context.addIssue({ code: 'custom', message: 'is no database URL' });
  return z.NEVER;
});

/** What every variable may hold, each by itself. */
export const environment = z.object({
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
  LIMIT_VALUES: limit(2_000_000),
  LIMIT_ANSWER_BYTES: limit(64_000_000),
  REQUEST_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(300).default(30),
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
export const EXPECTED: Readonly<Record<keyof z.infer<typeof environment>, string>> = {
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
  LIMIT_VALUES: A_LIMIT,
  LIMIT_ANSWER_BYTES: A_LIMIT,
  REQUEST_TIMEOUT_SECONDS: 'a number from 1 to 300',
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

/** What they hold is told to nobody. */
export const SECRET_VARIABLES: ReadonlySet<string> = new Set([
  'ROUTER_SECRETS',
  'DATABASE_URL',
  'DATABASE_READ_URLS',
  'EVENT_WEBHOOKS',
  'EVENT_WEBHOOK_SECRETS',
  'HUBSPOT_ACCESS_TOKEN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
]);

function isMysqlUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'mysql:' && url.hostname !== '' && url.pathname.length > 1;
}
