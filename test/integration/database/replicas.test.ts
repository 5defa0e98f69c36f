import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../bench/free-port';
import {
  ConfigureConnectionsDocument,
  DeleteOrganizationDocument,
  LinkedRecordsOfContactsDocument,
  SyncAccountsDocument,
  SyncUsersDocument,
  UpdateOrganizationDocument,
  type AccountFactInput,
  type LinkedRecordsFragment,
  type UserFactInput,
} from '../../generated/operations';
import { canReplicate, startReplicatedServers, type ReplicatedServers } from '../../support/replicated-servers';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, activity, contact, fill, mirroring, user, type World } from '../../support/world';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const LATER = '2026-02-01T00:00:00.000Z';

/** What takes the permission away, in an organization of its own for each. */
const CHANGES = {
  'the source begins to store sensitive data': (server, n) =>
    syncAccount(server, source(n, { storesSensitiveData: true })),
  'the source is closed': (server, n) => syncAccount(server, source(n, { active: false })),
  'the home account goes down to Starter': (server, n) =>
    syncAccount(server, home(n, { subscriptions: [{ hub: 'SALES', tier: 'STARTER' }] })),
  'the viewer loses the seat': (server, n) => syncUser(server, viewer(n, { seats: [] })),
  'the viewer loses the permission': (server, n) => syncUser(server, viewer(n, { viewLinkedRecords: false })),
  'the viewer may see only contacts of his own': (server, n) => syncUser(server, viewer(n, { contactAccess: 'OWNED' })),
  'the viewer is no user any more': (server, n) => syncUser(server, viewer(n, { active: false })),
  'the accounts are disconnected': async (server, n) => {
    const settings = [
      { feature: 'DATA_MIRRORING' as const, accountId: `h${n}`, peerAccountId: `s${n}`, direction: 'OFF' as const },
    ];
    const input = { organizationId: `o${n}`, expectedVersion: 1, settings };
    const { data } = await server.send(ConfigureConnectionsDocument, { input }, await admin(server, n));
    expect(data!.configureConnections.userErrors).toEqual([]);
  },
  'the source is taken out of the organization': async (server, n) => {
    const input = { organizationId: `o${n}`, expectedVersion: 1, removeAccountIds: [`s${n}`] };
    const { data } = await server.send(UpdateOrganizationDocument, { input }, await admin(server, n));
    expect(data!.updateOrganization.userErrors).toEqual([]);
  },
  'the organization is ended': async (server, n) => {
    const input = { organizationId: `o${n}`, expectedVersion: 1 };
    const { data } = await server.send(DeleteOrganizationDocument, { input }, await admin(server, n));
    expect(data!.deleteOrganization.userErrors).toEqual([]);
  },
  'the home record is archived': (server, n) =>
    fill(server.database, { contacts: [homeContact(n, { archived: true, updatedAt: LATER })] }),
} satisfies Readonly<Record<string, (server: TestServer, n: number) => Promise<void>>>;
const NAMES = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

const SALES = { hub: 'SALES', tier: 'PROFESSIONAL' } as const;
const source = (n: number, differing: Partial<AccountFactInput> = {}) => account(`s${n}`, differing);
const home = (n: number, differing: Partial<AccountFactInput> = {}) =>
  account(`h${n}`, { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }, SALES], ...differing });
const viewer = (n: number, differing: Partial<UserFactInput> = {}) => user(`h${n}`, 'anna', differing);
const homeContact = (n: number, differing = {}) => contact(`h${n}`, '1', ['jose@shop.example'], differing);
const admin = (server: TestServer, n: number) => server.token({ user: 'root', account: `h${n}`, amr: ['pwd'] });

async function syncAccount(server: TestServer, fact: AccountFactInput): Promise<void> {
  const variables = { accounts: [{ ...fact, updatedAt: LATER }] };
  const { data } = await server.send(SyncAccountsDocument, variables, await server.machineToken());
  expect(data!.syncAccounts.applied).toBe(1);
}

async function syncUser(server: TestServer, fact: UserFactInput): Promise<void> {
  const variables = { users: [{ ...fact, updatedAt: LATER }] };
  const { data } = await server.send(SyncUsersDocument, variables, await server.machineToken());
  expect(data!.syncUsers.applied).toBe(1);
}

/** Organization `o<n>` with the accounts `h<n>`, where Anna looks, and `s<n>`; a third one, so that it stays one without the source. */
function organizations(count: number): World {
  const numbers = Array.from({ length: count }, (_, n) => n);
  return {
    accounts: numbers.flatMap((n) => [home(n), source(n), account(`t${n}`)]),
    users: numbers.flatMap((n) => [
      viewer(n),
      ...['h', 's', 't'].map((name) => user(`${name}${n}`, 'root', { role: 'SUPER_ADMIN' })),
    ]),
    organizations: Object.fromEntries(numbers.map((n) => [`o${n}`, [`h${n}`, `s${n}`, `t${n}`]])),
    settings: Object.fromEntries(numbers.map((n) => [`o${n}`, [mirroring(`s${n}`, `h${n}`)]])),
    contacts: numbers.flatMap((n) => [homeContact(n), contact(`s${n}`, '2', ['jose@shop.example'])]),
    activities: numbers.map((n) => activity(`s${n}`, 'a', { contactIds: ['2'] })),
  };
}

async function look(server: TestServer, n: number): Promise<LinkedRecordsFragment> {
  const token = await server.token({ user: 'anna', account: `h${n}` });
  const variables = { representations: [{ __typename: 'Contact', id: '1' }] };
  const { data, errors } = await server.send(LinkedRecordsOfContactsDocument, variables, token);
  expect(errors).toBeUndefined();
  return (data as { _entities: { linkedRecords: LinkedRecordsFragment }[] })._entities[0]!.linkedRecords;
}

/** The name and the state of the source, asked for without any comparison: two answers may come from two servers. */
async function glance(server: TestServer, n: number, token: string): Promise<readonly [string, string]> {
  const query = `{ _entities(representations: [{ __typename: "Contact", id: "1" }]) { ... on Contact {
    linkedRecords { nodes { name activities(first: 1) { nodes { id } } } access { sources { account { id } status } } } } } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { _entities: { linkedRecords: LinkedRecordsFragment }[] } };
  const { nodes, access } = data._entities[0]!.linkedRecords;
  return [nodes[0]!.name, access.sources.find((one) => one.account.id === `s${n}`)!.status];
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 100) throw new Error('it does not come about');
    await sleep(100);
  }
}

const where = TEST_DATABASE === 'mysql' && canReplicate ? describe : describe.skip;

where('with a replica (MariaDB alone)', () => {
  let servers: ReplicatedServers;
  let server: TestServer;

  const start = async (maxLagSeconds: number, more: readonly string[] = []): Promise<TestServer> => {
    const replicas = [...more, servers.replica.url];
    return startTestServer({}, { primary: servers.primary.url, replicas, maxLagSeconds });
  };
  const isUsed = (): boolean => server.database.replicas!.state().inUse === 1;
  const databaseName = async (): Promise<string> => {
    const [row]: { name: string }[] = await server.database.read.query('SELECT DATABASE() AS name');
    return row!.name;
  };

  beforeAll(async () => {
    servers = await startReplicatedServers();
    server = await start(3_600, [`mysql://root@127.0.0.1:${await freePort()}/`]);
    await fill(server.database, organizations(NAMES.length + 1));
    await servers.catchUp();
    await until(isUsed);
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await servers?.stop();
  });

  it('answers with what only the replica has', async () => {
    const name = await databaseName();
    await servers.replica.run(
      `UPDATE ${name}.records SET name = 'Only there' WHERE account_id LIKE 's%'`,
      `UPDATE ${name}.record_activities SET title = 'Only there' WHERE account_id LIKE 's%'`,
    );
    const { nodes } = await look(server, NAMES.length);
    expect(nodes).toMatchObject([{ name: 'Only there', activities: { totalCount: 1 } }]);
  });

  it('is ready, and tells of how many replicas it asks how many', async () => {
    const ready = await fetch(`${server.url}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'ready', replicas: { inUse: 1, of: 2 } }]);
  });

  describe('whose replication stands still', () => {
    beforeAll(() => servers.replica.run('STOP SLAVE SQL_THREAD'));
    afterAll(() => servers.replica.run('START SLAVE'));

    it.each(NAMES.map((name, n) => [name, n] as const))(
      'shows nothing from the next request on when %s',
      async (name, n) => {
        expect((await look(server, n)).nodes).toMatchObject([{ name: 'Only there' }]);
        await CHANGES[name](server, n);
        expect(await look(server, n)).toMatchObject({ totalCount: 0, nodes: [] });
        expect(isUsed()).toBe(true);
      },
    );

    it('goes on showing what the replica has to whom it is permitted', async () => {
      await fill(server.database, { contacts: [contact(`s${NAMES.length}`, '3', ['jose@shop.example'])] });
      expect((await look(server, NAMES.length)).nodes.map((node) => node.recordId)).toEqual(['2']);
    });
  });

  it('asks the primary while the replica is further behind than it may be, and then the replica again', async () => {
    const strict = await start(1);
    const inUse = (): number => strict.database.replicas!.state().inUse;
    try {
      await fill(strict.database, organizations(1));
      await until(() => inUse() === 1);
      await servers.replica.run('STOP SLAVE SQL_THREAD');
      await until(() => inUse() === 0);
      await fill(strict.database, { contacts: [contact('s0', '3', ['jose@shop.example'])] });
      expect((await look(strict, 0)).totalCount).toBe(2);
      const ready = await fetch(`${strict.url}/health/ready`);
      expect([ready.status, await ready.json()]).toMatchObject([200, { replicas: { inUse: 0, of: 1 } }]);
      await servers.replica.run('START SLAVE SQL_THREAD');
      await until(() => inUse() === 1);
    } finally {
      await servers.replica.run('START SLAVE SQL_THREAD');
      await strict.stop();
    }
  });

  it('answers from the primary when the replica hangs, the first requests after a while and the next at once', async () => {
    await until(isUsed);
    servers.replica.signal('SIGSTOP');
    try {
      const answers = await Promise.all([1, 2, 3].map(() => look(server, NAMES.length)));
      expect(answers.map(({ access }) => access.sources.map(({ status }) => status))).toEqual(
        answers.map(() => ['READABLE', 'DENIED']),
      );
      const begun = Date.now();
      await look(server, NAMES.length);
      expect(Date.now() - begun).toBeLessThan(1_000);
    } finally {
      servers.replica.signal('SIGCONT');
    }
  });

  it('goes on answering when the replica is killed under requests', async () => {
    await until(isUsed);
    const token = await server.token({ user: 'anna', account: `h${NAMES.length}` });
    const seen: { readonly after: boolean; readonly name: string; readonly status: string }[] = [];
    let isKilled = false;
    let isEnded = false;
    const ask = async (): Promise<void> => {
      while (!isEnded) {
        const after = isKilled;
        const [name, status] = await glance(server, NAMES.length, token);
        seen.push({ after, name, status });
      }
    };
    const asking = Promise.all(Array.from({ length: 8 }, ask));
    await sleep(500);
    await servers.replica.kill();
    isKilled = true;
    await sleep(1_000);
    isEnded = true;
    await asking;
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(['READABLE']));
    expect(seen.some(({ after, name }) => !after && name === 'Only there')).toBe(true);
    const names = new Set(seen.filter(({ after }) => after).map(({ name }) => name));
    expect(names).toEqual(new Set(['Contact 2']));
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });
});
