import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { loadConfig } from '../../src/config';
import { openDatabase, type Database } from '../../src/database/database';
import {
  openDevelopmentIssuer,
  signMachineToken,
  signPersonToken,
  type PersonTokenOptions,
} from '../../src/identity/development-issuer';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy';
import { installServer, startServer, type OwnServer } from './own-server';
import { buildService, type ServiceProcess } from './service-process';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver';

/** What a request came to, as its sender sees it. */
export interface FaultedAnswer<T> {
  /** 0: there was no answer in fifteen seconds. */
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
  readonly data: T | null | undefined;
  readonly codes: readonly string[];
  readonly ms: number;
}

/** The built service in a process of its own, on a durable MariaDB of its own, with a network between them that can be broken. */
export interface FaultedService {
  readonly url: string;
  readonly process: ServiceProcess;
  readonly proxy: FaultyProxy;
  readonly receiver: WebhookReceiver;
  /** Past the proxy, as root. */
  readonly database: Database;
  /** Runs statements past the proxy, as root. */
  run: OwnServer['run'];
  signal: OwnServer['signal'];
  /** `kill -9` of the database server. */
  killServer(): Promise<void>;
  /** Resolves when the server answers again. */
  startServerAgain(): Promise<void>;
  /** The server has more room from its next start on. */
  makeRoom(): void;
  send<T, V>(document: TypedDocumentNode<T, V> | string, variables: V, token: string): Promise<FaultedAnswer<T>>;
  token(options: PersonTokenOptions): Promise<string>;
  machineToken(): Promise<string>;
  /** What `/health/ready` says. */
  ready(): Promise<Readiness>;
  /** The value of a metric without labels. */
  metric(name: string): Promise<number>;
  stop(): Promise<void>;
}

export interface Readiness {
  readonly status: number;
  readonly database: boolean;
  readonly writable: boolean;
  readonly ms: number;
}

const DATABASE = 'faulted';
/** Who serves may not write on a server that is read-only, as root may. */
const USER = 'serve';
const DURABLE = [
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-doublewrite=1',
  '--max-connections=60',
  '--skip-name-resolve',
];
/** One file for all tables, that a test can fill. */
const roomFor = (megabytes: number): readonly string[] => [
  '--innodb-file-per-table=0',
  `--innodb-data-file-path=ibdata1:12M:autoextend:max:${megabytes}M`,
];
const SMALL_MB = 128;
const ROOMY_MB = 512;
const NO_ANSWER_MS = 15_000;

/** `fill` brings what the service finds at its start; `settings` are its own. */
export async function startFaultedService(
  fill: (database: Database) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<FaultedService> {
  const folder = mkdtempSync(join(tmpdir(), 'multi-account-faults-'));
  const data = join(folder, 'data');
  installServer(data, roomFor(SMALL_MB));
  let megabytes = SMALL_MB;
  let server = await startServer(data, 1, [...DURABLE, ...roomFor(megabytes)]);
  const port = Number(new URL(server.url).port);
  await server.run(
    `CREATE DATABASE ${DATABASE} CHARACTER SET utf8mb4`,
    `CREATE USER ${USER} IDENTIFIED BY '${USER}'`,
    `GRANT ALL ON ${DATABASE}.* TO ${USER}`,
  );
  const database = await openDatabase({ kind: 'mysql', url: `${server.url}${DATABASE}` });
  await database.migrate();
  await fill(database);

  const proxy = await startFaultyProxy(port);
  const receiver = await startWebhookReceiver();
  const keyFile = join(folder, 'key.json');
  const issuer = await openDevelopmentIssuer(loadConfig({ DEVELOPMENT_KEY_FILE: keyFile }).identity);
  const build = buildService();
  const starting = build.start({
    DATABASE_URL: `mysql://${USER}:${USER}@127.0.0.1:${proxy.port}/${DATABASE}`,
    DEVELOPMENT_KEY_FILE: keyFile,
    DEMO_DATA: 'off',
    METRICS_PORT: '0',
    ASSET_COPY_LEASE_SECONDS: '2',
    EVENT_WEBHOOKS: receiver.url.href,
    EVENT_WEBHOOK_SECRETS: `whsec_${Buffer.alloc(32, 'secret').toString('base64')}`,
    ...settings,
  });
  const service = await starting.catch(async (error: unknown) => {
    await database.close();
    await Promise.all([proxy.close(), receiver.close(), server.kill()]);
    throw error;
  });
  const metricsPort = Number(/"metrics.listening","port":(\d+)/.exec(service.lines.join('\n'))![1]);
  return {
    url: service.url,
    process: service,
    proxy,
    receiver,
    database,
    run: (...statements) => server.run(...statements),
    signal: (name) => server.signal(name),
    killServer: () => server.kill(),
    startServerAgain: async () => {
      server = await startServer(data, 1, [...DURABLE, ...roomFor(megabytes)], port);
    },
    makeRoom: () => {
      megabytes = ROOMY_MB;
    },
    send: (document, variables, token) =>
      send(service.url, typeof document === 'string' ? document : print(document), variables, token),
    token: (options) => signPersonToken(issuer, options),
    machineToken: () => signMachineToken(issuer, { scope: 'sync:write' }),
    ready: () => readyOf(service.url),
    metric: async (name) => {
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
    },
    stop: async () => {
      await service.kill();
      await database.close();
      await Promise.all([proxy.close(), receiver.close(), server.kill()]);
      build.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

/** How many milliseconds it takes until readiness is as it should be. @throws Error when it is not within ten seconds. */
export async function msUntilReady(
  service: Pick<FaultedService, 'ready'>,
  holds: (readiness: Readiness) => boolean,
): Promise<number> {
  const start = performance.now();
  for (;;) {
    if (holds(await service.ready())) return Math.round(performance.now() - start);
    if (performance.now() - start > 10_000) throw new Error('readiness does not come about');
    await sleep(10);
  }
}

async function readyOf(url: string): Promise<Readiness> {
  const start = performance.now();
  const response = await fetch(`${url}/health/ready`);
  const body = (await response.json()) as Pick<Readiness, 'database' | 'writable'>;
  return { ...body, status: response.status, ms: performance.now() - start };
}

async function send<T>(url: string, query: string, variables: unknown, token: string): Promise<FaultedAnswer<T>> {
  const start = performance.now();
  const ms = (): number => Math.round(performance.now() - start);
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(NO_ANSWER_MS),
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as {
      readonly data?: T | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    const codes = errors.map(({ extensions }) => extensions.code);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text, data, codes, ms: ms() };
  } catch (error) {
    return { status: 0, retryAfter: null, text: String(error), data: undefined, codes: [], ms: ms() };
  }
}
