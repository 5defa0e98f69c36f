import { randomBytes } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { parse } from 'yaml';
import { startApolloGateway } from '../../../examples/supergraph/apollo-gateway';
import { composeServices, dockerStage, ROOT } from '../../support/container-files';
import { buildContainers, terminate, type Containers } from '../../support/container-run';
import { freePort } from '../../../bench/free-port';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const MYSQL_FOLDER = join(ROOT, 'docker/mysql');
const READY_TRIES = 60;
const services = composeServices();

/** The demonstration of compose.yaml, command by command, without an engine for containers. */
const whereMysqlIs = TEST_DATABASE === 'mysql' ? describe : describe.skip;

whereMysqlIs('docker/compose.yaml, step by step', () => {
  const server = new URL(process.env.TEST_MYSQL_URL ?? 'mysql://localhost/');
  const unique = `compose_${randomBytes(4).toString('hex')}`;
  let containers: Containers;
  let environment: Record<string, string>;
  let service: ChildProcess | undefined;
  let crm: ChildProcess | undefined;
  let crmPort: number;
  /** As the server sees this machine: a user of any host comes after one without a name of this one. */
  let client: string;

  beforeAll(async () => {
    containers = await buildContainers();
    crmPort = await freePort();
    client = await onServer(async (connection) => {
      const [rows] = await connection.query("SELECT SUBSTRING_INDEX(USER(), '@', -1) AS host");
      return (rows as { host: string }[])[0]!.host;
    });
    environment = { ...here(services['subgraph']!.environment!), PORT: String(await freePort()) };
  }, 180_000);

  afterAll(async () => {
    service?.kill('SIGKILL');
    crm?.kill('SIGKILL');
    containers?.remove();
    await onServer(async (connection) => {
      const [databases] = await connection.query(`SHOW DATABASES LIKE '${unique}%'`);
      for (const row of databases as object[]) await connection.query(`DROP DATABASE ${Object.values(row)[0]}`);
      for (const user of ['migrate', 'serve'])
        await connection.query(`DROP USER IF EXISTS '${unique}_${user}'@'${client}'`);
    });
  }, 120_000);

  it('is a healthy MySQL when its last init script ran, and not before', () => {
    const [file = '', ...args] = services['mysql']!.healthcheck!.test.slice(1).map(ours);
    const check = () =>
      spawnSync(
        file,
        args.map((arg) => arg.replace('--port=3306', `--port=${server.port}`)),
      ).status;
    const healthy = [check()];
    for (const script of readdirSync(MYSQL_FOLDER).sort()) {
      const input = ours(readFileSync(join(MYSQL_FOLDER, script), 'utf8'));
      execFileSync('mysql', [`--host=${server.hostname}`, `--port=${server.port}`, '--user=root'], { input });
      healthy.push(check());
    }
    expect(healthy.map((status) => status === 0)).toEqual([false, false, true]);
  });

  it('migrates once, however many containers do', async () => {
    const migrateEnvironment = here(services['migrate']!.environment!);
    const migrate = () => containers.run('service', services['migrate']!.command!, migrateEnvironment);
    const results = await Promise.all([migrate(), migrate()]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect((await migrate()).output).toContain('up to date');
  });

  it('serves with a user that cannot change tables, and is ready and live', async () => {
    service = containers.start('service', command('service'), environment);
    expect(await until(() => health('ready'))).toMatchObject({ code: 0 });
    const live = dockerStage('service').instructions.find(({ keyword }) => keyword === 'HEALTHCHECK')!;
    const words = JSON.parse(live.text.replace(/^.*CMD /, '')) as string[];
    expect(await containers.run('service', words, environment)).toMatchObject({ code: 0 });
    const url = new URL(environment['DATABASE_URL']!);
    const connection = await mysql.createConnection(url.href);
    await expect(connection.query('CREATE TABLE more (id INT)')).rejects.toThrow(/denied/);
    await connection.end();
  });

  it('answers through a router contacts of the stub with their linked records', async () => {
    crm = containers.start(
      'crm',
      command('crm').map((word) => (word === '4001' ? String(crmPort) : word)),
      {},
    );
    await until(async () => ({ code: await reached(`http://127.0.0.1:${crmPort}/`) }));
    const said = readFileSync(join(ROOT, 'docker/compose.yaml'), 'utf8').match(/exec subgraph (node .*)$/m)![1]!;
    const token = (await containers.run('service', said.split(' '), environment)).output.trim();
    const urls = routerUrls();
    const gateway = await startApolloGateway({
      supergraphSdl: containers
        .file('builder', 'supergraph.graphql')
        .replace('http://localhost:4000/graphql', urls.ours)
        .replace('http://localhost:4001/graphql', urls.crm),
      headersFor: (name, client) => ({
        ...client,
        ...(name === 'multi-account' && { 'x-router-secret': services['router']!.environment!['ROUTER_SECRET']! }),
      }),
    });
    try {
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ contact(id: "201") { lastName linkedRecords { totalCount } } }' }),
      });
      expect(await response.json()).toEqual({
        data: { contact: { lastName: 'Sørensen', linkedRecords: { totalCount: 2 } } },
      });
    } finally {
      await gateway.stop();
    }
  });

  it('ends at once with SIGTERM, by itself', async () => {
    const began = Date.now();
    expect(await terminate(service!)).toBe(0);
    await terminate(crm!);
    expect(Date.now() - began).toBeLessThan(8_000);
  });

  function command(stage: string): readonly string[] {
    return dockerStage(stage).instructions.find(({ keyword }) => keyword === 'CMD')!.args;
  }

  function health(check: string) {
    const [, ...words] = services['subgraph']!.healthcheck!.test;
    return containers.run(
      'service',
      words.map((word) => (word === 'ready' ? check : word)),
      environment,
    );
  }

  /** Where router.yaml finds the subgraphs, on this machine. */
  function routerUrls(): { readonly ours: string; readonly crm: string } {
    const { override_subgraph_url: urls } = parse(readFileSync(join(ROOT, 'docker/router.yaml'), 'utf8')) as {
      override_subgraph_url: Record<string, string>;
    };
    const local = (name: string, port: string): string =>
      /:-(.*)\}$/.exec(urls[name]!)![1]!.replace(/\/\/\w+:\d+/, `//127.0.0.1:${port}`);
    return { ours: local('multi-account', environment['PORT']!), crm: local('crm', String(crmPort)) };
  }

  /** Names of databases and users that no other test has. */
  function ours(text: string): string {
    return text.replaceAll('multi_account', unique).replaceAll("'%'", `'${client}'`);
  }

  function here(values: Readonly<Record<string, string>>): Record<string, string> {
    const adapted = Object.entries(values).map(([name, value]) => [
      name,
      ours(value)
        .replace('@mysql:3306', `@${server.hostname}:${server.port}`)
        .replace('/tmp/development-issuer', `/tmp/${unique}`),
    ]);
    return Object.fromEntries(adapted) as Record<string, string>;
  }

  async function onServer<T>(work: (connection: mysql.Connection) => Promise<T>): Promise<T> {
    const connection = await mysql.createConnection(server.href);
    return work(connection).finally(() => connection.end());
  }
});

async function reached(url: string): Promise<number> {
  return fetch(url).then(
    () => 0,
    () => 1,
  );
}

/** The first result that is good, or the last of many tries. */
async function until<R extends { readonly code: number | null }>(attempt: () => Promise<R>): Promise<R> {
  for (let tries = 1; ; tries += 1) {
    const result = await attempt();
    if (result.code === 0 || tries === READY_TRIES) return result;
    await sleep(250);
  }
}
