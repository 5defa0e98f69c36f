import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED_USER_ID, HOME_ACCOUNT_ID } from './data-set';
import type { IdentityProvider } from './identity-provider';
import { startServerProcess, type ServerProcess } from './server-process';

export const SERVER_NAMES = ['raw', 'mercurius', 'service'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

/** A server under load, with the headers that its requests need. */
export interface Server extends ServerProcess {
  readonly name: ServerName;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ServersOptions {
  readonly databaseUrl: string;
  readonly identity: IdentityProvider;
  /** The built service's entry. */
  readonly script: string;
  readonly logFolder: string;
}

const ROUTER_SECRET = 'the-bench-is-the-router';

/** The two baselines and the service. */
export async function startServers(options: ServersOptions): Promise<readonly Server[]> {
  const started: Server[] = [];
  try {
    for (const name of SERVER_NAMES) {
      started.push(await (name === 'service' ? startService(options) : startBaseline(name, options)));
    }
    return started;
  } catch (error) {
    await Promise.all(started.map((server) => server.stop()));
    throw error;
  }
}

/** The service as it runs in production: everything on, behind a router, its log in a file. */
export async function startService(options: ServersOptions, logName = 'service'): Promise<Server> {
  const { databaseUrl, identity, script, logFolder } = options;
  const server = await startServerProcess({
    script,
    flags: startFlags(),
    log: join(logFolder, `${logName}.log`),
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, ...serviceEnvironment(identity) },
  });
  return { ...server, name: 'service', headers: await serviceHeaders(identity, ALLOWED_USER_ID) };
}

/** The headers of a request to the service on behalf of a user. */
export async function serviceHeaders(
  identity: IdentityProvider,
  userId: string,
): Promise<Readonly<Record<string, string>>> {
  return { authorization: `Bearer ${await identity.token(userId)}`, 'x-router-secret': ROUTER_SECRET };
}

/** With the options that `npm start` gives Node.js for the service. */
async function startBaseline(
  name: Exclude<ServerName, 'service'>,
  { databaseUrl, logFolder }: ServersOptions,
): Promise<Server> {
  const server = await startServerProcess({
    script: join(__dirname, 'baselines', `${name}.js`),
    flags: startFlags(),
    log: join(logFolder, `${name}.log`),
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, HOME_ACCOUNT_ID },
  });
  return { ...server, name, headers: {} };
}

function serviceEnvironment({ jwksUrl, issuer, audience }: IdentityProvider): Readonly<Record<string, string>> {
  return {
    HOST: '127.0.0.1',
    JWKS_URL: jwksUrl,
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: audience,
    ROUTER_SECRETS: ROUTER_SECRET,
    LOG_LEVEL: 'info',
    ASSET_COPY_WORKERS: '0',
    ...LIMITS_OF_LARGE_PAGES,
    ...EVERY_REQUEST,
  };
}

/** The bench asks for up to 1,000 contacts at once, and a hot one has 50,000 activities. */
const LIMITS_OF_LARGE_PAGES = {
  LIMIT_REPRESENTATIONS: '1000',
  LIMIT_COST: '2000000',
  LIMIT_VALUES: '20000000',
  LIMIT_BODY_BYTES: '1000000',
};

/** The load is what is measured: none of it is refused. */
const EVERY_REQUEST = {
  REQUESTS_AT_ONCE_MIN: '10000',
  REQUESTS_AT_ONCE_MAX: '10000',
  LOOKUPS_PER_HOUR: '1000000',
};

/** What stands between `node` and the entry in the script `start` of package.json. */
function startFlags(): readonly string[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: { readonly start: string } };
  const flags = /\bnode ((?:--\S+ )*)dist\/main\.js$/.exec(manifest.scripts.start)?.[1];
  if (flags === undefined) throw new Error('the script start of package.json does not end with node … dist/main.js');
  return flags.split(' ').filter((flag) => flag !== '');
}
