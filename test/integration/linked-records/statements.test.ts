import { LinkedRecordsOfContactsDocument } from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, activity, contact, deal, fill, mirroring, user } from '../../support/world';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const NUMBERS = Array.from({ length: 100 }, (_, i) => i);
/** What was seen, and who saw it (M10), and what permits it once more. */
const SIGHT_STATEMENTS = 3;
const LIST_PAGE = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Contact {
    linkedRecords { totalCount nodes { name account { id name }
      activities(first: 5) { nodes { type occurredAt } } deals(first: 5) { nodes { name } } } }
  } }
}`;

describe('the number of statements of linked records', () => {
  let server: TestServer;
  let token: string;

  beforeAll(async () => {
    server = await startTestServer();
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: ['1', '2', '3', '4', '5'].map((id) => account(id)),
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2', '3', '4', '5'] },
      settings: { north: ['2', '3', '4', '5'].map((source) => mirroring(source, '1')) },
      contacts: ['1', '2', '3', '4', '5'].flatMap((id) =>
        NUMBERS.map((n) => contact(id, `${id}-${n}`, [`${n}@shop.example`])),
      ),
      activities: NUMBERS.map((n) => activity('2', `a${n}`, { contactIds: [`2-${n}`] })),
      deals: NUMBERS.map((n) => deal('3', `d${n}`, { contactIds: [`3-${n}`] })),
    });
    // The first look-up of a process reads what look-ups are counted by.
    const representations = [{ __typename: 'Contact', id: '1-0' }];
    await server.send(LinkedRecordsOfContactsDocument, { representations }, token);
  });
  afterAll(() => server.stop());

  const statementsFor = async (
    query: typeof LinkedRecordsOfContactsDocument | string,
    count: number,
  ): Promise<number> => {
    const representations = NUMBERS.slice(0, count).map((n) => ({ __typename: 'Contact', id: `1-${n}` }));
    server.statements.length = 0;
    const { data, errors } = await server.send<unknown, object>(query as string, { representations }, token);
    expect(errors).toBeUndefined();
    const entities = (data as { _entities: { linkedRecords: { totalCount: number } }[] })._entities;
    expect(entities.map((entity) => entity.linkedRecords.totalCount)).toEqual(representations.map(() => 4));
    return server.statements.length;
  };

  it.each([1, 50, 100])(
    'is the same on a list page of %i contacts: facts with home records, candidates, and activities and deals, together where many at once are cheap',
    async (count) => {
      expect(await statementsFor(LIST_PAGE, count)).toBe(SIGHT_STATEMENTS + (TEST_DATABASE === 'mysql' ? 3 : 4));
    },
  );

  it.each([1, 50, 100])(
    'is at most 6 with both counts for %i contacts, 2 for who saw what, and 1 for what permits it once more',
    async (count) => {
      const few = TEST_DATABASE === 'mysql' && count === 1;
      expect(await statementsFor(LinkedRecordsOfContactsDocument, count)).toBe(SIGHT_STATEMENTS + (few ? 5 : 6));
    },
  );

  it.each(['... on MirroredTask { subject }', '... on MirroredNote { body }', 'id @skip(if: true)', 'a: id b: id'])(
    'answers activities of which %s is asked as the executor does, and from all sources',
    async (selection) => {
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact {
        linkedRecords { totalCount nodes { id activities(first: 5) { nodes { ${selection} } } } access { sources { status } } } } } }`;
      const representations = [{ __typename: 'Contact', id: '1-1' }];
      const { data } = await server.send<{ _entities: unknown[] }, object>(query, { representations }, token);
      expect(data!._entities).toMatchObject([
        {
          linkedRecords: {
            totalCount: 4,
            access: { sources: Array.from({ length: 4 }, () => ({ status: 'READABLE' })) },
          },
        },
      ]);
    },
  );

  it.each([
    ['the id', 'id', 1],
    ['the type', '__typename', 1],
    ['nothing', 'name @skip(if: true)', 1],
    ['the id, of many records', 'id', 20],
  ])('answers deals of which %s alone is asked, and from all sources', async (_, selection, count) => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact {
      linkedRecords { nodes { deals(first: 20) { nodes { ${selection} } } } access { sources { status } } } } } }`;
    const representations = NUMBERS.slice(0, count).map((n) => ({ __typename: 'Contact', id: `1-${n}` }));
    const { data } = await server.send<{ _entities: unknown[] }, object>(query, { representations }, token);
    const sources = Array.from({ length: 4 }, () => ({ status: 'READABLE' }));
    expect(data!._entities).toMatchObject(representations.map(() => ({ linkedRecords: { access: { sources } } })));
  });

  it('gives each record its own lists where two fields show the same records in different orders', async () => {
    const records = ['p', 'q', 'r'].map((key) => contact('2', `swap-${key}`, [`${key}@swap.example`]));
    await fill(server.database, {
      contacts: [
        contact('1', 'pq', ['p@swap.example', 'q@swap.example']),
        contact('1', 'qp', ['q@swap.example', 'p@swap.example']),
        contact('1', 'mixed', ['other@swap.example', 'r@swap.example']),
        ...records,
      ],
      activities: records.map(({ id }) => activity('2', `of-${id}`, { contactIds: [id], body: `of ${id}` })),
    });
    const entities = async <T>(ids: readonly string[], fields: string, after: string | null): Promise<T> => {
      const query = `query ($representations: [_Any!]!, $after: String) { _entities(representations: $representations) { ... on Contact { ${fields} } } }`;
      const representations = ids.map((id) => ({ __typename: 'Contact', id }));
      return (await server.send<{ _entities: T }, object>(query, { representations, after }, token)).data!._entities;
    };
    const [mixed] = await entities<{ linkedRecords: { pageInfo: { endCursor: string } } }[]>(
      ['mixed'],
      'linkedRecords(after: $after) { pageInfo { endCursor } }',
      null,
    );
    const shown = (first: number): string =>
      `nodes { name activities(first: ${first}) { nodes { ... on MirroredNote { body } } } }`;
    const answers = await entities(
      ['pq', 'qp'],
      `best: linkedRecords(first: 1) { ${shown(5)} } others: linkedRecords(after: $after) { ${shown(3)} }`,
      mixed!.linkedRecords.pageInfo.endCursor,
    );
    const [p, q] = records.map(({ id }) => ({
      nodes: [{ name: `Contact ${id}`, activities: { nodes: [{ body: `of ${id}` }] } }],
    }));
    expect(answers).toEqual([
      { best: p, others: q },
      { best: q, others: p },
    ]);
  });

  it('answers a text whole that is longer, written as JSON, than the database server sends', async () => {
    const body = '\u0001'.repeat(3_000_000);
    await fill(server.database, { activities: [activity('2', 'long', { contactIds: ['2-9'] })] });
    const longer = `UPDATE record_activities SET body = ? WHERE account_id = '2' AND activity_id = 'long'`;
    await server.database.write((manager) => manager.query(longer, [body]));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact {
      linkedRecords { nodes { activities(first: 5) { nodes { ... on MirroredNote { body } } } deals(first: 5) { nodes { name } } } } } } }`;
    const representations = NUMBERS.slice(0, 10).map((n) => ({ __typename: 'Contact', id: `1-${n}` }));
    const { data, errors } = await server.send<object, object>(query, { representations }, token);
    expect(errors).toBeUndefined();
    const bodies = JSON.stringify(data).match(/(\\u0001)+/g);
    expect(bodies?.map((text) => text.length)).toEqual([6 * body.length]);
  });

  it('is 2 where neither activities nor deals are asked for, and 1 for the access alone', async () => {
    const fields = (selection: string): string =>
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact { linkedRecords { ${selection} } } } }`;
    expect(await statementsFor(fields('totalCount nodes { name }'), 100)).toBe(SIGHT_STATEMENTS + 2);
    server.statements.length = 0;
    await server.send(fields('access { granted }'), { representations: [{ __typename: 'Contact', id: '1-1' }] }, token);
    expect(server.statements).toHaveLength(1);
  });
});

describe('the statements for records of which nothing is shown', () => {
  let server: TestServer;
  const records: Readonly<Record<string, string>> = {
    'is not there': 'absent',
    'the viewer may not see': 'hidden',
    'is archived': 'archived',
    'is linked to nothing': 'unlinked',
    'is linked to an account that he may not read alone': 'unreadable',
    'is linked to an archived record alone': 'outlived',
  };

  beforeAll(async () => {
    server = await startTestServer();
    const mine = { ownerId: 'anna' };
    await fill(server.database, {
      accounts: ['1', '2', '3'].map((id) => account(id)),
      users: [user('1', 'anna', { contactAccess: 'OWNED' }), user('1', 'blind', { viewLinkedRecords: false })],
      organizations: { north: ['1', '2', '3'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: [
        contact('1', 'linked', ['linked@shop.example'], mine),
        contact('1', 'hidden', ['hidden@shop.example'], { ownerId: 'other' }),
        contact('1', 'archived', ['archived@shop.example'], { ...mine, archived: true }),
        contact('1', 'merged', [], { ...mine, mergedIntoId: 'hidden' }),
        contact('1', 'unlinked', ['unlinked@shop.example'], mine),
        contact('1', 'unreadable', ['unreadable@shop.example'], mine),
        contact('1', 'outlived', ['outlived@shop.example'], mine),
        ...['linked', 'hidden', 'archived'].map((id) => contact('2', id, [`${id}@shop.example`])),
        contact('2', 'outlived', ['outlived@shop.example'], { archived: true }),
        contact('3', 'unreadable', ['unreadable@shop.example']),
      ],
      activities: ['linked', 'hidden', 'archived'].map((id) => activity('2', id, { contactIds: [id] })),
    });
    await told(['linked'], 'anna');
  });
  afterAll(() => server.stop());

  /** Which statements are sent, and what is answered of each record. */
  const told = async (ids: readonly string[], user: string) => {
    const representations = ids.map((id) => ({ __typename: 'Contact', id }));
    const query = LIST_PAGE.replace('totalCount', 'access { granted denials { code } sources { status } } totalCount');
    const token = await server.token({ user, account: '1' });
    server.statements.length = 0;
    const { data, errors } = await server.send<{ _entities: unknown[] }, object>(query, { representations }, token);
    expect(errors).toBeUndefined();
    return { statements: [...server.statements].sort(), answers: data!._entities };
  };

  it.each(['the viewer may not see', 'is archived'])(
    'of one that %s are those of one that is not there (M11)',
    async (what) => {
      const absent = await told(['absent'], 'anna');
      expect(absent).toMatchObject({ answers: [{ linkedRecords: { totalCount: 0, access: { granted: false } } }] });
      expect(await told([records[what]!], 'anna')).toEqual(absent);
    },
  );

  it('of one that was merged into one that the viewer may not see are one more, and the answer is that of one that is not there (M2, M11)', async () => {
    const [absent, merged] = [await told(['absent'], 'anna'), await told(['merged'], 'anna')];
    expect(merged.answers).toEqual(absent.answers);
    expect(merged.statements).toEqual(expect.arrayContaining(absent.statements as string[]));
    expect(merged.statements).toHaveLength(absent.statements.length + 1);
  });

  it.each(['is linked to an account that he may not read alone', 'is linked to an archived record alone'])(
    'of one that %s are those of one that is linked to nothing (M11)',
    async (what) => {
      const unlinked = await told(['unlinked'], 'anna');
      expect(unlinked).toMatchObject({ answers: [{ linkedRecords: { totalCount: 0, access: { granted: true } } }] });
      expect(await told([records[what]!], 'anna')).toEqual(unlinked);
    },
  );

  it.each(Object.entries(records))(
    'are in a batch with one that is shown those of any other: one that %s (M11)',
    async (_, id) => {
      const { statements, answers } = await told(['linked', 'absent'], 'anna');
      const other = await told(['linked', id], 'anna');
      expect(other.statements).toEqual(statements);
      expect(other.answers[0]).toEqual(answers[0]);
      expect(other.answers).toMatchObject([{ linkedRecords: { totalCount: 1 } }, { linkedRecords: { totalCount: 0 } }]);
    },
  );

  it('are of who is denied the same, whatever the records are linked to, and go to no source (M11)', async () => {
    const { statements } = await told(['absent'], 'blind');
    expect(statements).toHaveLength(1);
    for (const id of ['linked', ...Object.values(records)]) {
      expect((await told([id], 'blind')).statements).toEqual(statements);
    }
    const batch = await told(['linked', 'absent'], 'blind');
    expect(batch.statements).toHaveLength(1);
    expect((await told(['hidden', 'unlinked'], 'blind')).statements).toEqual(batch.statements);
  });
});
