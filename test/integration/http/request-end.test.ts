import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { startTestServer, type TestServer } from '../../support/test-server';
import { contact, fill, LINKED_PAIR } from '../../support/world';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

/** What only a server can show: SQLite answers in this process, one statement after another. */
const onServer = TEST_DATABASE === 'mysql' ? it : it.skip;
const onSqlite = TEST_DATABASE === 'sqlite' ? it : it.skip;
const DEADLINE_SECONDS = 0.5;
const LINKS =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { linkedRecords { totalCount } } } }';
const OF_CONTACT = { r: [{ __typename: 'Contact', id: '1' }] };
const WRITE = 'mutation ($contacts: [ContactFactInput!]!) { syncContacts(contacts: $contacts) { applied } }';
const LATE = { status: 504, data: undefined, errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] };

/** What waits for which locked table, and with how many statements before. */
const READS: readonly (readonly [what: string, table: string, query: string, variables: object])[] = [
  ['facts, by a loader', 'users', '{ linkedRecordAccess { granted } }', {}],
  ['facts, by a compiled plan', 'users', LINKS, OF_CONTACT],
  ['keys of other accounts', 'record_keys', LINKS, OF_CONTACT],
  ['rows, by a manager', 'accounts', '{ organizationCandidates { account { id } } }', {}],
];

describe('a request', () => {
  let server: TestServer;
  let token: string;
  let machine: string;
  const start = async (requestDeadlineSeconds: number): Promise<void> => {
    server = await startTestServer({ requestDeadlineSeconds });
    await fill(server.database, LINKED_PAIR);
    token = await server.token({ user: 'anna', account: '1' });
    machine = await server.machineToken();
  };
  afterEach(() => server.stop());

  const write = (id: string) => server.send(WRITE, { contacts: [contact('1', id, [`${id}@shop.example`])] }, machine);
  const records = async (): Promise<number> => {
    const [row] = await server.database.reader.query<{ n: number }>('SELECT COUNT(*) AS n FROM records', []);
    return row!.n;
  };
  const worksOn = async (): Promise<void> => {
    const links = { _entities: [{ linkedRecords: { totalCount: 1 } }] };
    expect(await server.send(LINKS, OF_CONTACT, token)).toMatchObject({ data: links, errors: undefined });
    expect(await write('900')).toMatchObject({ data: { syncContacts: { applied: 1 } }, errors: undefined });
    const use = server.database.poolUse();
    if (use !== null) expect([use.waiting, use.open - use.free]).toEqual([0, 0]);
  };

  describe('whose time is over', () => {
    beforeEach(() => start(DEADLINE_SECONDS));

    onServer.each(READS)('is answered 504, and its statement ended: %s, of %s', async (_, table, query, variables) => {
      const lock = await lockTable(server, table);
      expect(await server.send(query, variables, token)).toMatchObject(LATE);
      await lock.nothingWaits();
      await lock.release();
      await worksOn();
    });

    onServer.each(['fact_locks', 'record_keys'])(
      'is answered 504 and rolled back, all of it, when it changes something: at %s',
      async (table) => {
        const lock = await lockTable(server, table);
        expect(await write('7')).toMatchObject(LATE);
        await lock.nothingWaits();
        await lock.release();
        expect(await records()).toBe(2);
        await worksOn();
      },
    );

    onServer('is answered 504 when it has waited for a connection, and holds none afterwards', async () => {
      const lock = await lockTable(server, 'users');
      const began = performance.now();
      const answers = await Promise.all(
        READS.concat(READS, READS, READS, READS, READS, READS).map(([, , query, variables], i) =>
          server.send(query, variables, token, { 'x-n': String(i) }),
        ),
      );
      for (const answer of answers.filter(({ status }) => status !== 200)) expect(answer).toMatchObject(LATE);
      expect(answers.filter(({ status }) => status === 504).length).toBeGreaterThan(16);
      expect(performance.now() - began).toBeLessThan(10_000);
      await lock.nothingWaits();
      await lock.release();
      await worksOn();
    });

    onSqlite('is answered 504 when it has waited for another writer, and changes nothing afterwards', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const holder = server.database.write(() => held);
      expect(await write('7')).toMatchObject(LATE);
      release();
      await holder;
      await worksOn();
      expect(await records()).toBe(3);
    });
  });

  describe('whose client goes away', () => {
    beforeEach(() => start(60));

    const leave = async (query: string, variables: object, as: string, when: Promise<void>): Promise<void> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${as}` };
      const body = JSON.stringify({ query, variables });
      const leaving = new AbortController();
      const asked = fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal });
      void when.then(() => leaving.abort());
      await expect(asked).rejects.toThrow();
    };

    onServer.each(READS)('is ended, with its statement: %s, of %s', async (_, table, query, variables) => {
      const lock = await lockTable(server, table);
      await leave(query, variables, token, lock.somethingWaits());
      await lock.nothingWaits();
      const sent = server.statements.length;
      await lock.release();
      await sleep(200);
      expect(server.statements.slice(sent)).toEqual([]);
      await worksOn();
    });

    onServer('is rolled back', async () => {
      const lock = await lockTable(server, 'record_keys');
      const facts = { contacts: [contact('1', '7', ['7@shop.example'])] };
      await leave(WRITE, facts, machine, lock.somethingWaits());
      await lock.nothingWaits();
      await lock.release();
      expect(await records()).toBe(2);
      await worksOn();
    });

    onSqlite('sends no statement more', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const holder = server.database.write(() => held);
      const sent = server.statements.length;
      await leave(WRITE, { contacts: [contact('1', '7', ['7@shop.example'])] }, machine, sleep(300));
      await sleep(100);
      release();
      await holder;
      await sleep(100);
      expect(server.statements.slice(sent)).toEqual([]);
      await worksOn();
    });
  });
});

interface TableLock {
  /** Resolves when a statement of the service waits for the table. */
  somethingWaits(): Promise<void>;
  /** Resolves when no statement of the service waits for the table any more. */
  nothingWaits(): Promise<void>;
  release(): Promise<void>;
}

/** Holds a table of the server's database, from a session of the test's own. */
async function lockTable({ place }: TestServer, table: string): Promise<TableLock> {
  if (place.kind !== 'mysql') throw new Error('only a server has sessions');
  const session = await mysql.createConnection(place.url);
  const watcher = await mysql.createConnection(place.url);
  await session.query(`LOCK TABLES ${table} WRITE`);
  const waiting = async (): Promise<number> => {
    const [rows] = await watcher.query<mysql.RowDataPacket[]>(
      `SELECT COUNT(*) AS n FROM information_schema.processlist WHERE db = DATABASE() AND state LIKE 'Waiting for table%'`,
    );
    return Number(rows[0]!['n']);
  };
  const until = async (isSo: (waiting: number) => boolean): Promise<void> => {
    for (let tries = 0; !isSo(await waiting()); tries += 1) {
      if (tries === 100) throw new Error('nothing has changed in five seconds');
      await sleep(50);
    }
  };
  return {
    somethingWaits: () => until((count) => count > 0),
    nothingWaits: () => until((count) => count === 0),
    release: async () => {
      await session.end();
      await watcher.end();
    },
  };
}
