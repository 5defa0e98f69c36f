import { insertSights } from '../../../src/audit/sights.repository';
import { buildSubgraph } from '../../../src/graphql/schema';
import { mirrorContacts } from '../../support/refused-world';
import { askForCopy, fillCopyWorld } from '../../support/copy-jobs';
import { generatedRequests } from '../../support/generated-requests';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, fill, user } from '../../support/world';

/** What stands nowhere but in rows of accounts that the stranger has nothing to do with. */
const FOREIGN = /Account (source|t1|t2)|List \d|User root|canary|@mark\.example/;
const REQUESTS = generatedRequests(buildSubgraph());
const named = (requests: typeof REQUESTS) => requests.map((request) => [request.entry, request] as const);
const isSync = ({ entry }: (typeof REQUESTS)[number]): boolean => entry.startsWith('Mutation.sync');
const FOR_PEOPLE = named(REQUESTS.filter((request) => !isSync(request)));
const FOR_SYSTEMS = named(REQUESTS.filter(isSync));
const READS = named(REQUESTS.filter(({ isMutation }) => !isMutation));
/** A copy or a connection takes two accounts, which one id for all of them cannot be. */
const MEANT = {
  organizationId: '"north"',
  accountId: '"source"',
  peerAccountId: '"t1"',
  sourceAccountId: '"source"',
  targetAccountIds: '"t1"',
  type: 'LIST',
} as const;
const CHANGES = named(REQUESTS.filter((request) => request.isMutation && !isSync(request)));

interface Change {
  readonly userErrors: readonly { readonly code: string }[];
}

describe('every entry into the graph, with every id there is', () => {
  let server: TestServer;
  let ids: readonly string[];
  let root: string;
  let stranger: string;
  let machine: string;
  let impersonator: string;

  beforeAll(async () => {
    server = await startTestServer();
    await fillCopyWorld(server.database, 1, 1);
    await mirrorContacts(server.database);
    const jobId = await askForCopy(server.database, [0]);
    await fill(server.database, {
      accounts: [account('9')],
      users: [
        user('9', 'stranger', { seats: [], viewLinkedRecords: false, contactAccess: 'NONE', companyAccess: 'NONE' }),
      ],
    });
    await server.database.write((manager) =>
      insertSights(manager, [
        {
          accountId: 'source',
          viewer: { accountId: 't1', userId: 'root', actorId: null, tokenId: 'token' },
          seenAt: new Date(),
          records: [{ recordType: 'CONTACT', recordId: 'c1', homeRecordId: 'c1' }],
        },
      ]),
    );
    ids = ['source', 't1', 'north', jobId, '0', 'c1', 'root'];
    root = await server.token({ user: 'root', account: 'source', amr: ['pwd'] });
    stranger = await server.token({ user: 'stranger', account: '9', amr: ['pwd'] });
    impersonator = await server.token({ user: 'root', account: 'source', amr: ['pwd'], act: 'boss' });
    machine = await server.machineToken();
  });
  afterAll(() => server.stop());

  const rows = async (): Promise<string> => {
    const { read, reader } = server.database;
    const tables = read.connection.entityMetadatas.map(({ tableName }) => tableName);
    expect(tables.length).toBeGreaterThan(20);
    return JSON.stringify(await Promise.all(tables.map((table) => reader.query(`SELECT * FROM ${table}`, []))));
  };
  const codes = (errors: readonly { extensions: { code: string } }[] | undefined): readonly string[] =>
    (errors ?? []).map(({ extensions: { code } }) => code);
  const firstChange = (data: unknown): Change | null =>
    Object.values((data ?? {}) as Record<string, Change | null>)[0] ?? null;

  const documents = (documentFor: (typeof REQUESTS)[number]['documentFor']): readonly string[] =>
    [undefined, MEANT].flatMap((meant) => ids.map((id) => documentFor(id, meant)));

  it('is there to be asked for: fields and entities', () => {
    expect([READS.length, CHANGES.length, FOR_SYSTEMS.length].every((count) => count >= 8)).toBe(true);
  });

  it.each(READS)('shows to who may see what nobody else is shown: %s', async (_, { documentFor }) => {
    const texts = await Promise.all(
      documents(documentFor).map(async (document) => (await server.send(document, {}, root)).text),
    );
    expect(texts.filter((text) => FOREIGN.test(text))).not.toEqual([]);
  });

  it.each(named(REQUESTS))('is closed to who has no token, or a bad one: %s', async (_, { documentFor }) => {
    server.statements.length = 0;
    for (const token of [null, 'bad', `${root}x`]) {
      const { status, data, errors } = await server.send(documentFor(ids[0]!), {}, token);
      expect([status, data, codes(errors)]).toEqual([401, undefined, ['UNAUTHENTICATED']]);
    }
    expect(server.statements).toEqual([]);
  });

  it.each(READS)('shows a stranger nothing of others (O10, A3, M11): %s', async (_, { documentFor }) => {
    for (const document of documents(documentFor)) {
      const { text, errors } = await server.send(document, {}, stranger);
      expect(text).not.toMatch(FOREIGN);
      expect(codes(errors).filter((code) => code !== 'FORBIDDEN')).toEqual([]);
    }
  });

  it.each(CHANGES)('lets a stranger change nothing: %s', async (_, { documentFor }) => {
    const before = await rows();
    for (const document of documents(documentFor)) {
      const { text, data, errors } = await server.send(document, {}, stranger);
      expect(text).not.toMatch(FOREIGN);
      expect(errors).toBeUndefined();
      expect(firstChange(data)?.userErrors).not.toEqual([]);
    }
    expect((await rows()) === before).toBe(true);
  });

  it.each(CHANGES)('lets nobody change anything for somebody else (O17): %s', async (_, { documentFor }) => {
    const before = await rows();
    for (const document of documents(documentFor)) {
      const { data, errors } = await server.send(document, {}, impersonator);
      expect(errors).toBeUndefined();
      expect(firstChange(data)?.userErrors.map(({ code }) => code)).toContain('IMPERSONATED');
    }
    expect((await rows()) === before).toBe(true);
  });

  it.each(FOR_PEOPLE)('is closed to systems, and sends no statement for them (S3): %s', async (_, { documentFor }) => {
    server.statements.length = 0;
    for (const id of ids) {
      const { data, errors } = await server.send(documentFor(id), {}, machine);
      expect(codes(errors)).toEqual(['FORBIDDEN']);
      expect(firstChange(data) ?? null).toEqual(data && '_entities' in (data as object) ? [null] : null);
    }
    expect(server.statements).toEqual([]);
  });

  it.each(FOR_SYSTEMS)('is closed to people, and to systems without the scope (S3): %s', async (_, { documentFor }) => {
    server.statements.length = 0;
    for (const token of [root, stranger, impersonator, await server.machineToken('sync:read')]) {
      const { data, errors } = await server.send(documentFor(ids[0]!), {}, token);
      expect([data, codes(errors)]).toEqual([null, ['FORBIDDEN']]);
    }
    expect(server.statements).toEqual([]);
  });
});
