import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../bench/free-port';
import { demoExample } from '../../src/demo/demo-guide';
import { canReplicate, startOwnServer } from '../support/replicated-servers';
import { buildService, type ServiceBuild, type ServiceProcess } from '../support/service-process';
import { fileBlocks, shapesOf, shellBlocks } from '../support/shell-blocks';

const DOCUMENT = 'docs/OPERATING.md';
const ROUTER_SECRET = 'a-secret-of-the-routers';
const RENAME = `mutation { updateOrganization(input: { organizationId: "nordlicht-group", expectedVersion: 1, name: "Nordlicht" }) {
  userErrors { code } } }`;
const HOUR = 3_600_000;
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const isPossible = canReplicate && ['jq', 'curl', 'mariadb-dump'].every(has);

(isPossible ? describe : describe.skip)('the commands of docs/OPERATING.md (MariaDB, jq and curl)', () => {
  let server: Awaited<ReturnType<typeof startOwnServer>>;
  let build: ServiceBuild;
  let service: ServiceProcess | undefined;
  let place: string;
  let ports: Readonly<Record<'3306' | '4000' | '9464', string>>;
  let environment: Record<string, string>;

  beforeAll(async () => {
    server = await startOwnServer();
    build = buildService();
    place = mkdtempSync(join(tmpdir(), 'multi-account-operating-'));
    for (const name of ['dist', 'node_modules']) symlinkSync(join(build.directory, name), join(place, name));
    mkdirSync(join(place, 'data'));
    const users = readFileSync(join(__dirname, '../../docker/mysql/10-database.sql'), 'utf8');
    await server.run(...users.split(';').filter((statement) => statement.trim() !== ''));
    const { port } = new URL(server.url);
    ports = { '3306': port, '4000': '', '9464': String(await freePort()) };
    const url = (name: string): string =>
      `mysql://multi_account_${name}:demonstration-${name}@127.0.0.1:${port}/multi_account`;
    environment = {
      PATH: process.env['PATH']!,
      HOME: place,
      MYSQL_HOST: '127.0.0.1',
      MYSQL_TCP_PORT: port,
      SERVE_URL: url('serve'),
      MIGRATE_URL: url('migrate'),
      ROUTER_SECRET,
    };
    const [file] = fileBlocks(DOCUMENT, 'ini');
    for (const name of ['serve', 'replica', 'migrate']) {
      const user = name === 'replica' ? 'serve' : name;
      writeFileSync(join(place, `${name}.cnf`), atPorts(file!).replaceAll(/serve/g, user), { mode: 0o600 });
    }
  }, 180_000);
  afterAll(async () => {
    await service?.terminate();
    await server?.remove();
    build?.remove();
    if (place !== undefined) rmSync(place, { recursive: true });
  });

  /** What has to be there before the block that has a text. */
  const BEFORE: readonly (readonly [string, () => Promise<void>])[] = [
    ['health.command.js ready', startService],
    [
      'VACUUM INTO',
      async () => void run('DATABASE_URL=file:data/multi-account.db node dist/commands/migrate.command.js'),
    ],
    ['--arg account 1001 --arg from', lookTwice],
    ['remove-account.command.js', deactivate],
  ];

  it.each(shellBlocks(DOCUMENT).map((block) => [block.line, block] as const))(
    'line %i does what it says',
    async (_, { commands, shown }) => {
      for (const [text, prepare] of BEFORE) if (commands.includes(text)) await prepare();
      writeFileSync(join(place, 'service.log'), service?.lines.map((line) => `${line}\n`).join('') ?? '');
      const printed = run(commands);
      if (shown === null) return;
      const shapes = shapesOf(printed);
      expect(shapes.length).toBeGreaterThan(0);
      expect(shapes.filter((shape) => !shapesOf(shown).includes(shape))).toEqual([]);
    },
    120_000,
  );

  /** Runs commands as they stand in the document, but for ports and moments, and gives what they print. */
  function run(commands: string): string {
    const input = atPorts(commands)
      .replaceAll('2026-11-24T18:00:00Z', new Date(Date.now() - HOUR).toISOString())
      .replaceAll('2026-11-24T19:00:00Z', new Date(Date.now() + HOUR).toISOString());
    const options = { input, cwd: place, env: environment, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail'], options);
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  }

  function atPorts(text: string): string {
    return text.replaceAll(/\b(3306|4000|9464)\b/g, (port) => ports[port as keyof typeof ports]);
  }

  async function startService(): Promise<void> {
    const keys = { DEVELOPMENT_KEY_FILE: join(place, 'data/key.json') };
    service = await build.start({
      ...keys,
      PATH: process.env['PATH']!,
      DATABASE_URL: environment['SERVE_URL']!,
      DATABASE_READ_URLS: environment['SERVE_URL']!,
      METRICS_PORT: ports['9464'],
      ROUTER_SECRETS: ROUTER_SECRET,
      DEMO_DATA: 'on',
    });
    ports = { ...ports, '4000': new URL(service.url).port };
    Object.assign(environment, keys);
    environment['SYNC_TOKEN'] = token('--scope', 'sync:write');
    await until(() => service!.lines.some((line) => line.includes('"replica.changed"')));
    const anna = token('--user', 'u-anna', '--account', '1001', '--amr', 'pwd');
    await ask(anna, 'rename-req-0001', RENAME, {});
  }

  function token(...argv: string[]): string {
    const options = { cwd: place, env: environment, encoding: 'utf8' } as const;
    return execFileSync(process.execPath, ['dist/commands/token.command.js', ...argv], options).trim();
  }

  async function ask(bearer: string, requestId: string, query: string, variables: object): Promise<unknown> {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${bearer}`,
      'x-router-secret': ROUTER_SECRET,
      'x-request-id': requestId,
    };
    const body = JSON.stringify({ query, variables });
    const { errors, data } = (await (
      await fetch(`${service!.url}/graphql`, { method: 'POST', headers, body })
    ).json()) as {
      errors?: object[];
      data: unknown;
    };
    expect(errors).toBeUndefined();
    return data;
  }

  /** Olga is shown linked records, once herself and once with somebody who acts for her. */
  async function lookTwice(): Promise<void> {
    const { query, variables, viewer } = demoExample;
    const person = ['--user', viewer.userId, '--account', viewer.accountId];
    await ask(token(...person), 'router-req-0001', query, variables);
    await ask(token(...person, '--act', 'u-support'), 'router-req-0002', query, variables);
  }

  async function deactivate(): Promise<void> {
    const mutation = 'mutation ($accounts: [AccountFactInput!]!) { syncAccounts(accounts: $accounts) { applied } }';
    const fact = {
      id: '1003',
      name: 'Nordlicht Service',
      type: 'STANDARD',
      active: false,
      dataHostingLocation: 'eu1',
      storesSensitiveData: true,
      subscriptions: [],
      updatedAt: new Date(Date.now() + 60_000).toISOString(),
    };
    const data = await ask(environment['SYNC_TOKEN']!, 'sync-req-0001', mutation, { accounts: [fact] });
    expect(data).toEqual({ syncAccounts: { applied: 1 } });
  }
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 100) throw new Error('it does not come about');
    await sleep(100);
  }
}
