import { createHarvestGuard, type SuspectedHarvest } from '../../../src/linked-records/harvest-guard';
import { DistinctCount } from '../../../src/linked-records/distinct-count';
import { readLookupSecret } from '../../../src/linked-records/lookup-secret.repository';
import { createLookupSecrets } from '../../../src/linked-records/lookup-secrets';
import { LinkedRecordsOfContactsDocument } from '../../generated/operations';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, company, contact, fill, mirroring, user } from '../../support/world';

const NOW = new Date('2026-03-01T10:00:00.000Z');
const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const keys = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${from + n}@shop.example`);
const VIEWER = { accountId: '1', userId: 'anna' };

describe('a viewer who walks through unusually many addresses', () => {
  let test: TestDatabase;
  const suspects: SuspectedHarvest[] = [];
  const guard = (keysPerHour: number) =>
    createHarvestGuard({ write: test.database.write, keysPerHour, suspected: (harvest) => suspects.push(harvest) });

  beforeEach(async () => {
    test = await createTestDatabase();
    suspects.length = 0;
  });
  afterEach(() => test.drop());

  /** Pages of 50 until one is refused; how many keys were looked up. */
  const walk = async (admits: (keys: string[]) => Promise<boolean>, from = 0): Promise<number> => {
    for (let n = 0; n < 400; n += 1) if (!(await admits(keys(from + n * 50, 50)))) return n * 50;
    return Infinity;
  };

  it('is stopped at about the limit for the rest of the hour, and reported once (M1, M11)', async () => {
    const { admits } = guard(2_000);
    const walked = await walk((page) => admits(VIEWER, page, NOW));
    expect(walked).toBeGreaterThan(1_600);
    expect(walked).toBeLessThan(2_400);
    expect(suspects).toEqual([{ viewer: VIEWER, keys: expect.any(Number) }]);
    for (let minute = 1; minute < 60; minute += 1) {
      expect(await admits(VIEWER, keys(10_000 + minute, 1), after(minute))).toBe(false);
    }
    expect(await guard(2_000).admits(VIEWER, keys(50_000, 200), after(59))).toBe(false);
    expect(suspects).toHaveLength(1);
  });

  it('is stopped by all processes together, and never far beyond the limit', async () => {
    const processes = Array.from({ length: 4 }, () => guard(2_000));
    let turn = 0;
    const walked = await walk((page) => processes[turn++ % 4]!.admits(VIEWER, page, NOW));
    // Each process may have 100 that it has not told of.
    expect(walked).toBeLessThan(2_900);
    expect(suspects).toHaveLength(1);
    for (const { admits } of processes)
      expect(await walk((page) => admits(VIEWER, page, NOW), 50_000)).toBeLessThan(200);
  });

  it.each([
    ['by itself', 0, 2_001],
    ['with what was looked up before', 1_500, 1_000],
  ])('is refused whole what is more than the limit %s, and reported', async (_, first, size) => {
    const { admits } = guard(2_000);
    for (let n = 0; n < first; n += 50) expect(await admits(VIEWER, keys(n, 50), NOW)).toBe(true);
    expect(await admits(VIEWER, keys(100_000, size), NOW)).toBe(false);
    expect(suspects).toEqual([{ viewer: VIEWER, keys: expect.any(Number) }]);
    expect(suspects[0]!.keys).toBeGreaterThan(2_000);
  });

  it('is refused all but one of the large pages that he asks of all processes at the same time', async () => {
    const processes = Array.from({ length: 4 }, () => guard(2_000));
    const answers = await Promise.all(
      processes.flatMap(({ admits }, n) => [0, 1].map((m) => admits(VIEWER, keys(10_000 * (2 * n + m), 1_500), NOW))),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(suspects).toHaveLength(1);
  });

  it('is stopped as soon when he asks for all pages at the same time, of two processes', async () => {
    const processes = [guard(2_000), guard(2_000)];
    const pages = Array.from({ length: 100 }, (_, n) => keys(50 * n, 50));
    const answers = await Promise.all(pages.map((page, n) => processes[n % 2]!.admits(VIEWER, page, NOW)));
    expect(answers.filter(Boolean).length * 50).toBeGreaterThan(1_600);
    expect(answers.filter(Boolean).length * 50).toBeLessThan(2_600);
    expect(suspects).toHaveLength(1);
  });

  it('looks up no more than the limit in any of many hours, in small pages with a large one where it ends', async () => {
    const { admits } = guard(2_000);
    for (let hour = 0; hour < 5; hour += 1) {
      let lookedUp = 0;
      const ask = async (size: number, minute: number): Promise<void> => {
        const from = 1_000_000 * hour + 10_000 * minute + lookedUp;
        if (await admits(VIEWER, keys(from, size), after(60 * hour + minute))) lookedUp += size;
      };
      for (let n = 0; n < 19; n += 1) await ask(100, 0);
      await ask(9_000, 1);
      for (let minute = 2; minute < 60; minute += 1) await ask(100, minute);
      expect(lookedUp).toBeGreaterThan(1_600);
      expect(lookedUp).toBeLessThan(2_400);
    }
    expect(suspects).toHaveLength(5);
  });

  it('cannot try after a refusal which addresses count nothing', async () => {
    const { admits } = guard(1_000);
    for (let n = 0; n < 800; n += 50) expect(await admits(VIEWER, keys(n, 50), NOW)).toBe(true);
    expect(await admits(VIEWER, keys(10_000, 900), NOW)).toBe(false);
    for (const key of keys(20_000, 100)) expect(await admits(VIEWER, [key], NOW)).toBe(false);
  });

  it('pays in the next hour for what processes admitted beyond the limit before they knew of each other', async () => {
    const processes = Array.from({ length: 34 }, () => guard(2_000));
    let lookedUp = 0;
    for (const [n, { admits }] of processes.entries()) {
      for (let page = 0; page < 9; page += 1)
        if (await admits(VIEWER, keys(1_000 * n + 10 * page, 10), NOW)) lookedUp += 10;
    }
    expect(lookedUp).toBe(3_060);
    // Each has 90 to tell of, and learns by a page of 50 that there are too many.
    for (const { admits } of processes) await admits(VIEWER, keys(500_000, 50), after(1));
    // About 1,100 too many are more than half an hour.
    expect(await processes[33]!.admits(VIEWER, keys(600_000, 1), after(65))).toBe(false);
    expect(await guard(2_000).admits(VIEWER, keys(600_000, 200), after(70))).toBe(false);
    expect(await guard(2_000).admits(VIEWER, keys(600_000, 200), after(119))).toBe(true);
    expect(suspects).toHaveLength(1);
  });

  it('is free to look at the same records as often as he likes, and others are not slowed by him', async () => {
    const { admits } = guard(1_000);
    for (let n = 0; n < 100; n += 1) expect(await admits(VIEWER, keys(0, 100), NOW)).toBe(true);
    await walk((page) => admits(VIEWER, page, NOW));
    expect(await admits({ accountId: '1', userId: 'olga' }, keys(0, 50), NOW)).toBe(true);
    expect(await admits({ accountId: '2', userId: 'anna' }, keys(0, 50), NOW)).toBe(true);
  });

  it('begins anew in the next hour', async () => {
    const { admits } = guard(1_000);
    await walk((page) => admits(VIEWER, page, NOW));
    expect(await admits(VIEWER, keys(0, 100), NOW)).toBe(false);
    expect(await walk((page) => admits(VIEWER, page, after(60)))).toBeGreaterThan(800);
  });

  it('is counted by a secret that all processes on the database share, made once by whoever needs it first', async () => {
    const read = (): Promise<Buffer> => test.database.write(readLookupSecret);
    const secrets = await Promise.all(Array.from({ length: 8 }, read));
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1);
    expect(secrets[0]).toHaveLength(32);
    const other = await createTestDatabase();
    expect(await other.database.write(readLookupSecret)).not.toEqual(secrets[0]);
    await other.drop();
  });

  it('is counted anew by each hour and apart from other viewers, so that what one found out says nothing', async () => {
    const [one, two] = [createLookupSecrets(test.database.write), createLookupSecrets(test.database.write)];
    const hours = [VIEWER, { accountId: '1', userId: 'olga' }, { accountId: '2', userId: 'anna' }].flatMap((viewer) =>
      [NOW, after(60)].map((hour) => ({ ...viewer, hour })),
    );
    const ofOne = await Promise.all(hours.map(one));
    expect(new Set(ofOne.map((secret) => secret.toString('hex'))).size).toBe(hours.length);
    expect(await Promise.all(hours.map(two))).toEqual(ofOne);
  });

  it('is counted by other registers on another database, for the same viewer, hour and addresses', async () => {
    const registersIn = async ({ database: { write, read } }: TestDatabase): Promise<string> => {
      const { admits } = createHarvestGuard({ write, keysPerHour: 2_000, suspected: () => undefined });
      expect(await admits(VIEWER, keys(0, 500), NOW)).toBe(true);
      const rows: { registers: string }[] = await read.query('SELECT registers FROM lookup_counts');
      expect(rows).toHaveLength(1);
      return rows[0]!.registers;
    };
    const other = await createTestDatabase();
    const registers = await registersIn(test);
    expect(registers).not.toBe('');
    expect(await registersIn(other)).not.toBe(registers);
    const [one, two] = [test, other].map(({ database: { write } }) =>
      createLookupSecrets(write)({ ...VIEWER, hour: NOW }),
    );
    expect(await one).not.toEqual(await two);
    await other.drop();
  });

  it('reads the secret once, and again when that failed', async () => {
    let reads = 0;
    const secretOf = createLookupSecrets((work) => {
      reads += 1;
      return reads === 1 ? Promise.reject(new Error('no database')) : test.database.write(work);
    });
    await expect(secretOf({ ...VIEWER, hour: NOW })).rejects.toThrow('no database');
    await Promise.all([secretOf({ ...VIEWER, hour: NOW }), secretOf({ ...VIEWER, hour: after(60) })]);
    expect(reads).toBe(2);
  });

  it('cannot choose addresses that count nothing by what he counts himself', async () => {
    const { admits } = guard(2_000);
    let foreseen = new DistinctCount(Buffer.from('a secret of his own'));
    let lookedUp = 0;
    for (let n = 0; n < 50_000; n += 1) {
      const more = foreseen.with([`${n}@shop.example`]);
      if (n >= 1_700 && more.toText() !== foreseen.toText()) continue;
      foreseen = more;
      if (!(await admits(VIEWER, [`${n}@shop.example`], NOW))) break;
      lookedUp += 1;
    }
    expect(lookedUp).toBeLessThan(2_500);
  });

  it('is told so as data, whether anything would be found or not; who is denied is not counted (M11)', async () => {
    const server = await startTestServer({ lookupsPerHour: 100 });
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna'), user('1', 'blind', { viewLinkedRecords: false })],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: [
        ...numbers.map((n) => contact('1', `c${n}`, [`${n}@shop.example`])),
        contact('2', 'x', ['0@shop.example']),
      ],
    });
    const page = (from: number) => numbers.slice(from, from + 50).map((n) => ({ __typename: 'Contact', id: `c${n}` }));
    const token = await server.token({ user: 'anna', account: '1' });
    const blind = await server.token({ user: 'blind', account: '1' });
    for (const from of [0, 50, 100]) {
      await server.send(LinkedRecordsOfContactsDocument, { representations: page(from) }, blind);
    }
    await server.send(LinkedRecordsOfContactsDocument, { representations: page(0) }, token);
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact {
      linkedRecords { totalCount access { granted denials { code } sources { status } } } } } }`;
    const ask = (representations: object[]) => entitiesOf(server, token, query, representations);
    for (const from of [50, 100, 150]) await ask(page(from));
    const refused = {
      linkedRecords: {
        totalCount: 0,
        access: { granted: false, denials: [{ code: 'TOO_MANY_LOOKUPS' }], sources: [] },
      },
    };
    expect(
      await ask([
        { __typename: 'Contact', id: 'c0' },
        { __typename: 'Contact', id: 'c1' },
      ]),
    ).toEqual([refused, refused]);
    const [unseen] = await ask([{ __typename: 'Contact', id: 'none' }]);
    expect(unseen).toMatchObject({ linkedRecords: { access: { denials: [{ code: 'RECORD_NOT_VISIBLE' }] } } });
    await server.stop();
  });

  it('is refused contacts and companies of one request together', async () => {
    const server = await startTestServer({ lookupsPerHour: 100 });
    const numbers = Array.from({ length: 99 }, (_, n) => n);
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: numbers.map((n) =>
        contact(
          '1',
          `${n}`,
          [0, 1, 2].map((i) => `${n}-${i}@shop.example`),
        ),
      ),
      companies: [company('1', 'c', ['shop.example'])],
    });
    const token = await server.token({ user: 'anna', account: '1' });
    const fields = 'linkedRecords { totalCount access { denials { code } } }';
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Contact { ${fields} } ... on Company { ${fields} } } }`;
    const contacts = numbers.map((n) => ({ __typename: 'Contact', id: `${n}` }));
    const entities = await entitiesOf(server, token, query, [{ __typename: 'Company', id: 'c' }, ...contacts]);
    const refused = { linkedRecords: { totalCount: 0, access: { denials: [{ code: 'TOO_MANY_LOOKUPS' }] } } };
    expect(entities).toEqual(Array.from({ length: 100 }, () => refused));
    await server.stop();
  });

  it.each(['Contact', 'Company'])('is stopped by pages of records that are each a %s', async (type) => {
    const server = await startTestServer({ lookupsPerHour: 100 });
    const numbers = Array.from({ length: 250 }, (_, n) => n);
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: numbers.map((n) => contact('1', `${n}`, [`${n}@shop.example`])),
      companies: numbers.map((n) => company('1', `${n}`, [`shop${n}.example`])),
    });
    const token = await server.token({ user: 'anna', account: '1' });
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} {
      linkedRecords { totalCount access { denials { code } } } } } }`;
    const codes = async (from: number): Promise<unknown[]> => {
      const representations = numbers.slice(from, from + 50).map((n) => ({ __typename: type, id: `${n}` }));
      const entities = await entitiesOf(server, token, query, representations);
      return [...new Set(entities.map(({ linkedRecords }) => linkedRecords.access.denials[0]?.code ?? 'admitted'))];
    };
    expect(await codes(0)).toEqual(['admitted']);
    expect(await codes(0)).toEqual(['admitted']);
    for (const from of [50, 100, 150]) await codes(from);
    expect(await codes(200)).toEqual(['TOO_MANY_LOOKUPS']);
    await server.stop();
  });
});

interface LookedUp {
  readonly linkedRecords: { readonly access: { readonly denials: readonly { readonly code: string }[] } };
}

/** As the service answers, whose guard the executor of the tests has not. */
async function entitiesOf(
  { url }: TestServer,
  token: string,
  query: string,
  representations: readonly object[],
): Promise<readonly LookedUp[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { representations } }),
  });
  const { data } = (await response.json()) as { readonly data: { readonly _entities: readonly LookedUp[] } };
  return data._entities;
}
