import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../bench/free-port';
import { startServerProcess } from '../../bench/server-process';
import { loadConfig } from '../../src/config';
import { openDatabase } from '../../src/database/database';
import {
  openDevelopmentIssuer,
  signMachineToken,
  signPersonToken,
  type DevelopmentIssuer,
} from '../../src/identity/development-issuer';
import { parseMetrics, type Sample } from './metrics-text';
import type { LoadRequest } from './open-load';
import { buildService } from './service-process';
import { emptyDatabasePlace } from './test-database';
import { account, activity, contact, fill, mirroring, user } from './world';

/** Until a signal has come; what is asked for then is answered when the garbage is gone. */
const SIGNAL_MS = 50;
const ROUTER_SECRET = 'the-load-is-the-router';
const HOMES = ['1', '2'];
const ACCOUNTS = [...HOMES, '3', '4'];
const USERS = 20;
const PAGE = 25;
const FACTS = 5;
/** Of tokens: longer than any load. */
const LIFETIME_SECONDS = 6 * 3_600;

/** The built service in a process of its own, on a filled database, with metrics on. */
export interface LoadedService {
  readonly port: number;
  /**
   * What routers and other systems send, in a mix: pages of contacts, single ones, questions without any, and facts; with
   * so many access tokens, and the right answers. With `distinct` each document is another one.
   */
  requests(tokens: number, distinct: boolean): Promise<readonly LoadRequest[]>;
  metrics(): Promise<readonly Sample[]>;
  /** Has the service free what nothing holds on to any more. */
  collectGarbage(): Promise<void>;
  stop(): Promise<void>;
}

/** With so many contacts in each of four accounts, the same persons in all of them. */
export async function startLoadedService(
  contacts: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<LoadedService> {
  const build = buildService();
  const place = await emptyDatabasePlace();
  const folder = mkdtempSync(join(tmpdir(), 'multi-account-keys-'));
  const keyFile = join(folder, 'key.json');
  const issuer = await openDevelopmentIssuer(loadConfig({ DEVELOPMENT_KEY_FILE: keyFile }).identity);
  await fillDatabase(place.config, contacts);
  const metricsPort = await freePort();
  const service = await startServerProcess({
    script: build.main,
    flags: ['--expose-gc', '--require', join(__dirname, 'collect-garbage.cjs')],
    log: '/dev/null',
    environment: {
      HOST: '127.0.0.1',
      DATABASE_URL: place.config.kind === 'mysql' ? place.config.url : `file:${place.config.path}`,
      DEVELOPMENT_KEY_FILE: keyFile,
      ROUTER_SECRETS: ROUTER_SECRET,
      METRICS_PORT: String(metricsPort),
      ASSET_COPY_WORKERS: '0',
      ...settings,
    },
  });
  const url = `http://127.0.0.1:${service.port}/graphql`;
  return {
    port: service.port,
    requests: async (tokens, distinct) => {
      const all = await mixedRequests(issuer, contacts, tokens, distinct);
      return withAnswers(url, all);
    },
    metrics: async () => parseMetrics(await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()),
    collectGarbage: async () => {
      process.kill(service.pid, 'SIGUSR2');
      await sleep(SIGNAL_MS);
    },
    stop: async () => {
      await service.stop();
      await place.remove();
      build.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

async function fillDatabase(config: Parameters<typeof openDatabase>[0], contacts: number): Promise<void> {
  const database = await openDatabase(config);
  const numbers = Array.from({ length: contacts }, (_, n) => n);
  try {
    await database.migrate();
    await fill(database, {
      accounts: ACCOUNTS.map((id) => account(id)),
      users: HOMES.flatMap((id) => Array.from({ length: USERS }, (_, n) => user(id, `u${n}`))),
      contacts: ACCOUNTS.flatMap((id) => numbers.map((n) => contactOf(id, n))),
      activities: ACCOUNTS.flatMap((id) =>
        numbers.flatMap((n) =>
          [0, 1, 2].map((i) =>
            activity(id, `${id}-${n}-${i}`, { contactIds: [`${id}-${n}`], body: 'a note '.repeat(20) }),
          ),
        ),
      ),
      organizations: { north: ACCOUNTS },
      settings: {
        north: HOMES.flatMap((home) => ACCOUNTS.filter((id) => id !== home).map((id) => mirroring(id, home))),
      },
    });
  } finally {
    await database.close();
  }
}

function contactOf(accountId: string, n: number) {
  return contact(accountId, `${accountId}-${n}`, [`person${n}@shop.example`]);
}

async function mixedRequests(
  issuer: DevelopmentIssuer,
  contacts: number,
  tokens: number,
  distinct: boolean,
): Promise<readonly Omit<LoadRequest, 'answer'>[]> {
  const name = distinct ? 'Q@n' : 'Q';
  const requests: Omit<LoadRequest, 'answer'>[] = [];
  for (let i = 0; i < tokens; i += 1) {
    const home = HOMES[i % HOMES.length]!;
    const person = await signPersonToken(issuer, {
      user: `u${i % USERS}`,
      account: home,
      lifetimeSeconds: LIFETIME_SECONDS,
    });
    const ids = (count: number): object[] =>
      Array.from({ length: count }, (_, n) => ({ __typename: 'Contact', id: `${home}-${(i * 7 + n) % contacts}` }));
    const linked = `query ${name}($of: [_Any!]!, $first: Int!) { _entities(representations: $of) { ... on Contact {
      linkedRecords(first: $first) { totalCount nodes { id name account { name } activities(first: 3) { nodes { id } } } } } } }`;
    const asked: readonly (readonly [string, string, object])[] = [
      ['page', linked, { of: ids(PAGE), first: 5 + (i % 20) }],
      ['record', linked, { of: ids(1), first: 5 + (i % 20) }],
      ['question', `query ${name} { linkedRecordAccess { granted } }`, {}],
    ];
    for (const [group, query, variables] of asked) {
      requests.push({ group, headers: headersOf(person), body: JSON.stringify({ query, variables }) });
    }
    if (i % 2 === 0) continue;
    const machine = await signMachineToken(issuer, { scope: 'sync:write', lifetimeSeconds: LIFETIME_SECONDS });
    const facts = Array.from({ length: FACTS }, (_, n) => contactOf('3', (i + n) % contacts));
    const query = `mutation ${name}($facts: [ContactFactInput!]!) { syncContacts(contacts: $facts) { stale applied } }`;
    requests.push({
      group: 'facts',
      headers: headersOf(machine),
      body: JSON.stringify({ query, variables: { facts } }),
    });
  }
  return requests;
}

function headersOf(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}`, 'x-router-secret': ROUTER_SECRET };
}

/** Each is asked once. An answer with errors is no right one. */
async function withAnswers(url: string, all: readonly Omit<LoadRequest, 'answer'>[]): Promise<readonly LoadRequest[]> {
  const found: LoadRequest[] = [];
  for (const each of all) {
    const body = each.body.replaceAll('@n', '');
    const headers = { 'content-type': 'application/json', ...each.headers };
    const response = await fetch(url, { method: 'POST', headers, body });
    const given = await response.text();
    if (response.status !== 200 || given.includes('"errors"')) throw new Error(`no right answer: ${given}`);
    found.push({ ...each, answer: createHash('sha1').update(given).digest('hex') });
  }
  return found;
}
