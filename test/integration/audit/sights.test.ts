import { setTimeout as sleep } from 'node:timers/promises';
import { createSightLog } from '../../../src/audit/sight-log';
import type { Sight } from '../../../src/audit/sight';
import {
  DeleteOrganizationDocument,
  LinkedRecordsOfCompaniesDocument,
  LinkedRecordsOfContactsDocument,
  MyOrganizationDocument,
  SightsOfRecordDocument,
} from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, company, contact, fill, mirroring, user } from '../../support/world';

const HUBS = [
  { hub: 'MARKETING', tier: 'ENTERPRISE' },
  { hub: 'SALES', tier: 'PROFESSIONAL' },
] as const;

interface SightRow {
  readonly account_id: string;
  readonly viewer_account_id: string;
  readonly user_id: string;
  readonly actor_id: string | null;
  readonly token_id: string;
  readonly record_id: string;
  readonly home_record_id: string;
}

describe('who saw what', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    await fill(server.database, {
      accounts: ['1', '2', '3'].map((id) => account(id, { subscriptions: HUBS as never })),
      users: [
        user('1', 'anna'),
        user('1', 'blind', { viewLinkedRecords: false }),
        ...['1', '2', '3'].map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
        user('2', 'member'),
      ],
      organizations: { north: ['1', '2', '3'] },
      settings: { north: [mirroring('2', '1'), mirroring('3', '1')] },
      contacts: [
        contact('1', 'a', ['maja@shop.example']),
        contact('1', 'b', ['nils@shop.example']),
        contact('2', 'x', ['maja@shop.example']),
        contact('2', 'old', [], { mergedIntoId: 'x' }),
        contact('3', 'y', ['maja@shop.example', 'nils@shop.example']),
      ],
    });
  });
  afterEach(() => server.stop());

  const look = async (ids: readonly string[], person: Parameters<TestServer['token']>[0]) =>
    server.send(
      LinkedRecordsOfContactsDocument,
      { representations: ids.map((id) => ({ __typename: 'Contact', id })) },
      await server.token(person),
    );
  const rows = (): Promise<SightRow[]> =>
    server.database.read.query(
      `SELECT s.account_id, s.viewer_account_id, s.user_id, s.actor_id, s.token_id, r.record_id, r.home_record_id
       FROM sights s JOIN sight_records r ON r.account_id = s.account_id AND r.sight_id = s.sight_id
       ORDER BY s.account_id, r.record_id, r.home_record_id`,
    );
  const sightsOf = async (recordId: string, person: Parameters<TestServer['token']>[0], page: object = {}) =>
    server.send(SightsOfRecordDocument, { recordType: 'CONTACT', recordId, ...page }, await server.token(person));

  const askOfA = async (fields: string): Promise<void> => {
    const document = `{ _entities(representations: [{ __typename: "Contact", id: "a" }]) { ... on Contact { ${fields} } } }`;
    const { errors } = await server.send(document, {}, await server.token({ user: 'anna', account: '1' }));
    expect(errors).toBeUndefined();
  };

  it('is written down record by record: who, acting for whom, from where, by which token, and through which record (M10)', async () => {
    await look(['a', 'b'], { user: 'anna', account: '1', act: 'support' });
    const found = await rows();
    expect(found.map((row) => [row.account_id, row.record_id, row.home_record_id])).toEqual([
      ['2', 'x', 'a'],
      ['3', 'y', 'a'],
      ['3', 'y', 'b'],
    ]);
    for (const row of found) {
      expect(row).toMatchObject({ viewer_account_id: '1', user_id: 'anna', actor_id: 'support' });
      expect(row.token_id).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('is written down of companies as of contacts, and answered by their type (M10)', async () => {
    await fill(server.database, {
      companies: [company('1', 'a', ['shop.example']), company('2', 'x', ['shop.example'])],
    });
    const representations = [{ __typename: 'Company', id: 'a' }];
    const anna = await server.token({ user: 'anna', account: '1' });
    await server.send(LinkedRecordsOfCompaniesDocument, { representations }, anna);
    expect((await rows()).map((row) => [row.account_id, row.record_id, row.home_record_id])).toEqual([['2', 'x', 'a']]);
    const root = await server.token({ user: 'root', account: '2' });
    const counts = ['COMPANY', 'CONTACT'].map(async (recordType) => {
      const variables = { recordType: recordType as never, recordId: 'x' };
      return (await server.send(SightsOfRecordDocument, variables, root)).data!.recordSights.totalCount;
    });
    expect(await Promise.all(counts)).toEqual([1, 0]);
  });

  it('has nothing of what was not shown: of who is denied, of records on later pages, of the access alone (M10, M11)', async () => {
    await look(['a'], { user: 'blind', account: '1' });
    const token = await server.token({ user: 'anna', account: '1' });
    const representations = [{ __typename: 'Contact', id: 'a' }];
    const ask = (fields: string) =>
      server.send(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact { ${fields} } } }`,
        { representations },
        token,
      );
    await ask('linkedRecords { access { granted } }');
    expect(await rows()).toEqual([]);
    await ask('linkedRecords(first: 1) { nodes { name } }');
    expect((await rows()).map(({ account_id, record_id }) => [account_id, record_id])).toEqual([['2', 'x']]);
  });

  it('is told of too where only the number is asked for, or whether there are any (M10)', async () => {
    for (const fields of ['totalCount', 'pageInfo { hasNextPage }'])
      await askOfA(`linkedRecords(first: 0) { ${fields} }`);
    expect((await rows()).map(({ account_id, record_id }) => [account_id, record_id])).toEqual([
      ['2', 'x'],
      ['2', 'x'],
      ['3', 'y'],
      ['3', 'y'],
    ]);
  });

  it.each(['totalCount nodes { name }', 'nodes { name } pageInfo { hasNextPage }'])(
    'is told of too where the page has others and something tells that there are more (M10): %s',
    async (fields) => {
      await askOfA(`linkedRecords(first: 1) { ${fields} }`);
      expect((await rows()).map(({ account_id, record_id }) => [account_id, record_id])).toEqual([
        ['2', 'x'],
        ['3', 'y'],
      ]);
    },
  );

  it('is told of in each source that is counted, however many records of others come first (M10)', async () => {
    const createdAt = '2020-01-01T00:00:00.000Z';
    await fill(server.database, {
      contacts: Array.from({ length: 120 }, (_, i) => contact('2', `early${i}`, ['maja@shop.example'], { createdAt })),
    });
    await askOfA('linkedRecords(first: 1) { totalCount nodes { name } }');
    const seen = await rows();
    expect(seen.filter(({ account_id }) => account_id === '2')).toHaveLength(100);
    expect(seen.filter(({ account_id }) => account_id === '3').map(({ record_id }) => record_id)).toEqual(['y']);
  });

  it('is answered to a Super Admin of the account that the record belongs to, newest first, page by page (M10)', async () => {
    for (const act of [undefined, 'support']) await look(['a'], { user: 'anna', account: '1', ...(act && { act }) });
    const root = { user: 'root', account: '2' };
    const first = await sightsOf('x', root, { first: 1 });
    expect(first.data!.recordSights).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          viewerAccountId: '1',
          viewerAccount: { id: '1', name: 'Account 1' },
          userId: 'anna',
          actorId: 'support',
        },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const after = first.data!.recordSights.pageInfo.endCursor;
    const second = await sightsOf('x', root, { first: 1, after });
    expect(second.data!.recordSights).toMatchObject({ nodes: [{ actorId: null }], pageInfo: { hasNextPage: false } });
  });

  it('is one for all records of the viewer that led to it, and tells none of them (C2)', async () => {
    await look(['a', 'b'], { user: 'anna', account: '1' });
    const { data } = await sightsOf('y', { user: 'root', account: '3' });
    expect(data!.recordSights).toMatchObject({ totalCount: 1, nodes: [{ userId: 'anna' }] });
    expect(JSON.stringify(data)).not.toContain('homeRecord');
    const cursor = Buffer.from(data!.recordSights.pageInfo.endCursor!, 'base64url').toString();
    expect(JSON.parse(cursor)).toEqual([data!.recordSights.nodes[0]!.id]);
  });

  it('is told of what was merged into a record with it (M2)', async () => {
    await look(['a'], { user: 'anna', account: '1' });
    await fill(server.database, {
      contacts: [
        contact('2', 'new', ['maja@shop.example'], { updatedAt: '2026-02-01T00:00:00.000Z' }),
        contact('2', 'x', [], { mergedIntoId: 'new', updatedAt: '2026-02-01T00:00:00.000Z' }),
      ],
    });
    const { data } = await sightsOf('new', { user: 'root', account: '2' });
    expect(data!.recordSights.totalCount).toBe(1);
  });

  it('is told under every id that the record has or had, of what was seen before a merge and after it (M2)', async () => {
    const anna = { user: 'anna', account: '1' };
    const root = { user: 'root', account: '2' };
    await look(['a'], anna);
    expect((await sightsOf('old', root)).data!.recordSights.totalCount).toBe(1);
    await fill(server.database, {
      contacts: [
        contact('2', 'new', ['maja@shop.example'], { updatedAt: '2026-02-01T00:00:00.000Z' }),
        contact('2', 'x', [], { mergedIntoId: 'new', updatedAt: '2026-02-01T00:00:00.000Z' }),
      ],
    });
    await look(['a'], anna);
    const told = await Promise.all(['old', 'x', 'new'].map((id) => sightsOf(id, root)));
    const ids = told.map(({ data }) => data!.recordSights.nodes.map(({ id }) => id));
    expect(told.map(({ data }) => data!.recordSights.totalCount)).toEqual([2, 2, 2]);
    expect([ids[0], ids[1]]).toEqual([ids[2], ids[2]]);
    expect((await sightsOf('absent', root)).data!.recordSights.totalCount).toBe(0);
  });

  it('is told under both ids of two records that are said to be merged into each other', async () => {
    const updatedAt = '2026-02-01T00:00:00.000Z';
    await look(['a'], { user: 'anna', account: '1' });
    await fill(server.database, {
      contacts: [contact('2', 'x', [], { mergedIntoId: 'old', updatedAt })],
    });
    for (const id of ['x', 'old']) {
      expect((await sightsOf(id, { user: 'root', account: '2' })).data!.recordSights.totalCount).toBe(1);
    }
  });

  it.each([
    ['a member of the account', { user: 'member', account: '2' }],
    ['a Super Admin of another account alone', { user: 'anna', account: '1' }],
    ['who is no user there', { user: 'stranger', account: '2' }],
  ])('is refused to %s', async (_, person) => {
    const { errors } = await sightsOf('x', person);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it("is of one's own account alone: another account's record of that id has no sights there", async () => {
    await look(['a'], { user: 'anna', account: '1' });
    const { data } = await sightsOf('x', { user: 'root', account: '3' });
    expect(data!.recordSights).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('is kept when the organization is gone, and names an account that one no longer sees by its id alone', async () => {
    await look(['a'], { user: 'anna', account: '1' });
    const root = await server.token({ user: 'root', account: '1', amr: ['pwd'] });
    const { data } = await server.send(MyOrganizationDocument, { first: 1 }, root);
    const { id: organizationId, version: expectedVersion } = data!.organization!;
    await server.send(DeleteOrganizationDocument, { input: { organizationId, expectedVersion } }, root);
    await fill(server.database, {
      users: [user('1', 'root', { active: false, updatedAt: '2026-02-01T00:00:00.000Z' })],
    });
    const sights = await sightsOf('x', { user: 'root', account: '2' });
    expect(sights.data!.recordSights.nodes).toMatchObject([{ viewerAccountId: '1', viewerAccount: null }]);
  });

  it('cannot be written: then nothing is shown', async () => {
    await server.database.write((manager) => manager.query('DROP TABLE sights'));
    const token = await server.token({ user: 'anna', account: '1' });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query:
          '{ _entities(representations: [{ __typename: "Contact", id: "a" }]) { ... on Contact { linkedRecords { nodes { name } } } } }',
      }),
    });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ data: { _entities: [null] } });
    expect(text).not.toContain('Contact x');
  });

  it('is written together for requests that come together, and each waits for its own', async () => {
    let writes = 0;
    const log = createSightLog(async (work) => {
      writes += 1;
      await sleep(20);
      return server.database.write(work);
    });
    const sight = (n: number): Sight => ({
      accountId: '2',
      viewer: { accountId: '1', userId: 'anna', actorId: null, tokenId: 't' },
      seenAt: new Date(),
      records: [{ recordType: 'CONTACT', recordId: `r${n}`, homeRecordId: 'a' }],
    });
    const first = log.record([sight(0)]);
    await sleep(5);
    await Promise.all([first, ...Array.from({ length: 50 }, (_, n) => log.record([sight(n + 1)]))]);
    expect(writes).toBe(2);
    expect(await rows()).toHaveLength(51);
  });

  it('goes on being written after a write that failed', async () => {
    let fail = true;
    const log = createSightLog((work) => (fail ? Promise.reject(new Error('away')) : server.database.write(work)));
    const sight: Sight = {
      accountId: '2',
      viewer: { accountId: '1', userId: 'anna', actorId: null, tokenId: 't' },
      seenAt: new Date(),
      records: [{ recordType: 'CONTACT', recordId: 'r', homeRecordId: 'a' }],
    };
    await expect(log.record([sight])).rejects.toThrow('away');
    fail = false;
    await log.record([sight]);
    expect(await rows()).toHaveLength(1);
  });

  it('stands beside who changed what: each change with its token, and none for a dry run, a refusal or a repeated key', async () => {
    const root = await server.token({ user: 'root', account: '1', amr: ['pwd'] });
    const version = async () =>
      (await server.send(MyOrganizationDocument, { first: 1 }, root)).data!.organization!.version;
    const configure = async (input: object) =>
      server.send(
        `mutation ($input: ConfigureConnectionsInput!) { configureConnections(input: $input) { userErrors { code } } }`,
        {
          input: {
            organizationId: 'north',
            settings: [{ feature: 'ASSET_COPYING', accountId: '1', peerAccountId: '2' }],
            ...input,
          },
        },
        root,
      );
    const expectedVersion = await version();
    await configure({ expectedVersion, dryRun: true });
    await configure({ expectedVersion: expectedVersion + 7 });
    await configure({ expectedVersion, idempotencyKey: 'k' });
    await configure({ expectedVersion, idempotencyKey: 'k' });
    const changes = await server.database.read.query(
      'SELECT account_id, user_id, operation, subject_id, token_id FROM changes',
    );
    expect(changes).toEqual([
      {
        account_id: '1',
        user_id: 'root',
        operation: 'configureConnections',
        subject_id: 'north',
        token_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
  });
});
