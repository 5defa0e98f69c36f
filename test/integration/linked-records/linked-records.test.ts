import {
  ChildrenOfContactsDocument,
  LinkedRecordsOfCompaniesDocument,
  LinkedRecordsOfContactsDocument,
  type LinkedRecordsFragment,
} from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, activity, company, contact, deal, fill, mirroring, user } from '../../support/world';

describe('linked records', () => {
  let server: TestServer;
  let token: string;

  beforeAll(async () => {
    server = await startTestServer();
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: [account('1'), account('2'), account('3'), account('4', { storesSensitiveData: true }), account('9')],
      users: [user('1', 'anna'), user('2', 'bert')],
      organizations: { north: ['1', '2', '3', '4'] },
      settings: { north: [mirroring('2', '1'), mirroring('3', '1'), mirroring('4', '1'), mirroring('1', '2')] },
      contacts: [
        contact('1', '100', ['Jose@Shop.example', 'second@shop.example']),
        contact('2', '200', ['jose@shop.example'], { createdAt: '2024-01-01T00:00:00.000Z' }),
        contact('2', '201', ['other@shop.example', 'second@shop.example'], { createdAt: '2023-01-01T00:00:00.000Z' }),
        contact('3', '300', ['jose@shop.example', 'second@shop.example'], { createdAt: '2025-01-01T00:00:00.000Z' }),
        contact('3', '301', ['josé@shop.example']),
        contact('4', '400', ['jose@shop.example']),
        contact('9', '900', ['jose@shop.example']),
        contact('2', '202', ['jose@shop.example'], { archived: true }),
        contact('1', '101', ['nobody@shop.example']),
        contact('1', '102', ['merged@shop.example'], { mergedIntoId: '103' }),
        contact('1', '103', ['kept@shop.example'], { mergedIntoId: '104' }),
        contact('1', '104', ['survivor@shop.example']),
        contact('2', '210', ['survivor@shop.example']),
        contact('2', '211', ['gone@shop.example'], { mergedIntoId: '210' }),
        contact('2', '212', ['gone-too@shop.example'], { mergedIntoId: '211' }),
        contact('1', '105', ['loop@shop.example'], { mergedIntoId: '106' }),
        contact('1', '106', ['loop@shop.example'], { mergedIntoId: '105' }),
        contact('1', '107', ['nameless@shop.example']),
        contact('2', '220', ['first@shop.example', 'nameless@shop.example'], { firstName: null, lastName: null }),
      ],
      companies: [
        company('1', '500', ['https://www.Bücher.example/shop?q=1', 'gmail.com']),
        company('2', '600', ['bücher.example']),
        company('2', '601', ['shop.bücher.example']),
        company('2', '602', ['gmail.com']),
        company('1', '501', ['gmail.com', 'co.uk']),
      ],
      activities: [
        activity('2', 'a1', { type: 'NOTE', body: 'A note', ownerName: 'Bert', contactIds: ['200'] }),
        activity('2', 'a2', {
          type: 'CALL',
          title: 'A call',
          body: 'Said',
          direction: 'INBOUND',
          durationMs: 61_000,
          disposition: 'Connected',
          occurredAt: '2025-06-02T10:00:00.000Z',
          contactIds: ['200'],
        }),
        activity('2', 'a3', {
          type: 'MEETING',
          title: 'A meeting',
          endsAt: '2025-06-03T11:00:00.000Z',
          location: 'Room 1',
          outcome: 'COMPLETED',
          occurredAt: '2025-06-03T10:00:00.000Z',
          contactIds: ['200'],
          companyIds: ['600'],
        }),
        activity('2', 'a4', {
          type: 'EMAIL',
          title: 'Hello',
          body: 'Text',
          direction: 'OUTBOUND',
          status: 'SENT',
          occurredAt: '2025-06-04T10:00:00.000Z',
          contactIds: ['200'],
        }),
        activity('2', 'a5', {
          type: 'TASK',
          title: 'Call back',
          status: 'NOT_STARTED',
          priority: 'HIGH',
          dueAt: '2025-06-05T10:00:00.000Z',
          occurredAt: '2025-06-05T10:00:00.000Z',
          contactIds: ['200'],
        }),
        activity('2', 'a6', { contactIds: ['200'], archived: true }),
        activity('2', 'm1', { contactIds: ['210', '211'], occurredAt: '2025-01-01T00:00:00.000Z' }),
        activity('2', 'm2', { contactIds: ['211'], occurredAt: '2025-01-02T00:00:00.000Z' }),
        activity('2', 'm3', { contactIds: ['212'], occurredAt: '2025-01-03T00:00:00.000Z' }),
      ],
      deals: [
        deal('2', 'd1', {
          contactIds: ['200'],
          status: 'WON',
          closeDate: '2025-03-01T00:00:00.000Z',
          amount: '1200.50',
          currency: 'EUR',
          pipeline: 'Sales',
          stage: 'closedwon',
          ownerName: 'Bert',
        }),
        deal('2', 'd2', { contactIds: ['200'], status: 'LOST', closeDate: '2025-05-01T00:00:00.000Z' }),
        deal('2', 'd3', { contactIds: ['200', '211'] }),
        deal('2', 'd4', { contactIds: ['200'], archived: true }),
      ],
    });
  });
  afterAll(() => server.stop());

  const ofContact = async (id: string, more: { first?: number; after?: string; sourceAccountIds?: string[] } = {}) =>
    connection(
      await server.send(
        LinkedRecordsOfContactsDocument,
        { representations: [{ __typename: 'Contact', id }], ...more },
        token,
      ),
    );
  const ofCompany = async (id: string) =>
    connection(
      await server.send(LinkedRecordsOfCompaniesDocument, { representations: [{ __typename: 'Company', id }] }, token),
    );

  it('link contacts that share an e-mail address, best match first, then the oldest (M1)', async () => {
    const { nodes, totalCount } = await ofContact('100');
    expect(nodes.map((node) => [node.account.id, node.recordId, node.name])).toEqual([
      ['2', '200', 'Contact 200'],
      ['3', '300', 'Contact 300'],
      ['2', '201', 'Contact 201'],
    ]);
    expect(totalCount).toBe(3);
    expect(nodes[1]!.matches).toEqual([
      { key: 'jose@shop.example', kind: 'EMAIL', home: 'PRIMARY', linked: 'PRIMARY' },
      { key: 'second@shop.example', kind: 'EMAIL', home: 'ADDITIONAL', linked: 'ADDITIONAL' },
    ]);
  });

  it('link companies that share a website host, and not by hosts that are no company’s own (M1)', async () => {
    const { nodes } = await ofCompany('500');
    expect(nodes.map((node) => node.recordId)).toEqual(['600']);
    expect(nodes[0]!.matches).toEqual([
      { key: 'xn--bcher-kva.example', kind: 'DOMAIN', home: 'PRIMARY', linked: 'PRIMARY' },
    ]);
    expect(nodes[0]!.activities.totalCount).toBe(1);
    expect((await ofCompany('501')).nodes).toEqual([]);
  });

  it('come with their activities of all five types, newest first, archived ones left out (M3)', async () => {
    const { nodes } = await ofContact('100');
    const { activities } = nodes[0]!;
    expect(activities.totalCount).toBe(5);
    expect(activities.nodes.map((node) => ({ ...node, id: undefined }))).toEqual([
      {
        __typename: 'MirroredTask',
        type: 'TASK',
        occurredAt: '2025-06-05T10:00:00.000Z',
        ownerName: null,
        subject: 'Call back',
        body: null,
        status: 'NOT_STARTED',
        priority: 'HIGH',
        dueAt: '2025-06-05T10:00:00.000Z',
      },
      {
        __typename: 'MirroredEmail',
        type: 'EMAIL',
        occurredAt: '2025-06-04T10:00:00.000Z',
        ownerName: null,
        subject: 'Hello',
        body: 'Text',
        direction: 'OUTBOUND',
        status: 'SENT',
      },
      {
        __typename: 'MirroredMeeting',
        type: 'MEETING',
        occurredAt: '2025-06-03T10:00:00.000Z',
        ownerName: null,
        title: 'A meeting',
        body: null,
        endsAt: '2025-06-03T11:00:00.000Z',
        location: 'Room 1',
        outcome: 'COMPLETED',
      },
      {
        __typename: 'MirroredCall',
        type: 'CALL',
        occurredAt: '2025-06-02T10:00:00.000Z',
        ownerName: null,
        title: 'A call',
        body: 'Said',
        direction: 'INBOUND',
        durationMs: 61000,
        disposition: 'Connected',
      },
      {
        __typename: 'MirroredNote',
        type: 'NOTE',
        occurredAt: '2025-06-01T10:00:00.000Z',
        ownerName: 'Bert',
        body: 'A note',
      },
    ]);
    expect(new Set(activities.nodes.map((node) => node.id)).size).toBe(5);
  });

  it('come with their deals: those without a close date, then the newest close date first (M3)', async () => {
    const { nodes } = await ofContact('100');
    expect(nodes[0]!.deals.nodes.map((node) => ({ ...node, id: undefined }))).toEqual([
      {
        name: 'Deal d3',
        amount: null,
        currency: null,
        pipeline: null,
        stage: null,
        status: 'OPEN',
        closeDate: null,
        ownerName: null,
      },
      {
        name: 'Deal d2',
        amount: null,
        currency: null,
        pipeline: null,
        stage: null,
        status: 'LOST',
        closeDate: '2025-05-01T00:00:00.000Z',
        ownerName: null,
      },
      {
        name: 'Deal d1',
        amount: '1200.50',
        currency: 'EUR',
        pipeline: 'Sales',
        stage: 'closedwon',
        status: 'WON',
        closeDate: '2025-03-01T00:00:00.000Z',
        ownerName: 'Bert',
      },
    ]);
    expect(nodes[0]!.deals.totalCount).toBe(3);
  });

  it('tell the state of every other account of the organization (M9, M13)', async () => {
    const { access } = await ofContact('100');
    expect(access.granted).toBe(true);
    expect(
      access.sources.map((source) => [
        source.account.id,
        source.account.name,
        source.status,
        source.denials.map((denial) => denial.code),
      ]),
    ).toEqual([
      ['2', 'Account 2', 'READABLE', []],
      ['3', 'Account 3', 'READABLE', []],
      ['4', 'Account 4', 'DENIED', ['SOURCE_SENSITIVE']],
    ]);
  });

  it('of a record that was merged away are those of its survivor, over any number of merges (M2)', async () => {
    for (const id of ['102', '103', '104']) {
      const { nodes, access } = await ofContact(id);
      expect(access.granted).toBe(true);
      expect(nodes.map((node) => node.recordId)).toEqual(['210']);
    }
  });

  it('have the activities and deals of the records that were merged into them, each once (M2)', async () => {
    const { nodes } = await ofContact('104');
    expect(nodes[0]!.activities.nodes.map((node) => node.occurredAt)).toEqual([
      '2025-01-03T00:00:00.000Z',
      '2025-01-02T00:00:00.000Z',
      '2025-01-01T00:00:00.000Z',
    ]);
    expect(nodes[0]!.activities.totalCount).toBe(3);
    expect(nodes[0]!.deals.nodes.map((node) => node.name)).toEqual(['Deal d3']);
    expect(nodes[0]!.deals.totalCount).toBe(1);
  });

  it.each(['105', '106', '404'])(
    'of %s, which is merged in a circle or not there, look alike (M2, M11)',
    async (id) => {
      const { access, totalCount } = await ofContact(id);
      expect(totalCount).toBe(0);
      expect(access).toEqual({
        granted: false,
        denials: [expect.objectContaining({ code: 'RECORD_NOT_VISIBLE' })],
        sources: [],
      });
    },
  );

  it('without a name are called by the key that the home record shares, and by no other of theirs', async () => {
    expect((await ofContact('107')).nodes.map((node) => node.name)).toEqual(['nameless@shop.example']);
  });

  it('are read anew on every view, and reading writes nothing but who saw it (M5, M10)', async () => {
    const names = async () => (await ofContact('120')).nodes.map((node) => node.name);
    const tell = (name: string, minute: number, archived = false) =>
      fill(server.database, {
        contacts: [
          contact('2', '320', ['fresh@shop.example'], {
            lastName: name,
            archived,
            updatedAt: `2026-02-01T00:0${minute}:00.000Z`,
          }),
        ],
      });
    await fill(server.database, { contacts: [contact('1', '120', ['fresh@shop.example'])] });
    await tell('Old', 0);
    await names();
    server.statements.length = 0;
    expect(await names()).toEqual(['Contact Old']);
    const written = server.statements.filter((statement) => !/^[\s(]*(SELECT|WITH)\b/i.test(statement));
    expect(written.map((statement) => statement.split(' ', 3)[2])).toEqual(['sight_records', 'sights']);
    await tell('New', 1);
    expect(await names()).toEqual(['Contact New']);
    await tell('New', 2, true);
    expect(await names()).toEqual([]);
  });

  it('are read from the sources asked for, and other ids give nothing', async () => {
    expect((await ofContact('100', { sourceAccountIds: ['3'] })).nodes.map((node) => node.recordId)).toEqual(['300']);
    for (const sourceAccountIds of [[], ['4'], ['9'], ['1'], ['2 OR 1=1']]) {
      expect((await ofContact('100', { sourceAccountIds })).totalCount).toBe(0);
    }
  });

  it('can be paged through by cursors that stay right', async () => {
    const whole = (await ofContact('100')).nodes.map((node) => node.recordId);
    const paged: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await ofContact('100', { first: 1, ...(after === undefined ? {} : { after }) });
      paged.push(...page.nodes.map((node) => node.recordId));
      expect(page.totalCount).toBe(3);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor!;
    }
    expect(paged).toEqual(whole);
    expect((await ofContact('100', { first: 0 })).totalCount).toBe(3);
  });

  it('have pages of activities and deals, by type too', async () => {
    const read = async (variables: object) => {
      const answer = await server.send(
        ChildrenOfContactsDocument,
        { representations: [{ __typename: 'Contact', id: '100' }], ...variables },
        token,
      );
      const entity = answer.data!._entities[0];
      return (entity as { linkedRecords: { nodes: Children[] } }).linkedRecords.nodes.find(
        (node) => node.recordId === '200',
      )!;
    };
    interface Children {
      recordId: string;
      activities: {
        totalCount: number;
        edges: { cursor: string; node: { type: string } }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
      };
      deals: {
        totalCount: number;
        edges: { cursor: string; node: { name: string } }[];
        pageInfo: { hasNextPage: boolean };
      };
    }
    const first = await read({ activities: 2, deals: 2 });
    expect(first.activities.edges.map((edge) => edge.node.type)).toEqual(['TASK', 'EMAIL']);
    expect(first.deals.edges.map((edge) => edge.node.name)).toEqual(['Deal d3', 'Deal d2']);
    expect([first.activities.pageInfo.hasNextPage, first.deals.pageInfo.hasNextPage]).toEqual([true, true]);
    const second = await read({
      activities: 2,
      activitiesAfter: first.activities.edges[1]!.cursor,
      deals: 2,
      dealsAfter: first.deals.edges[1]!.cursor,
    });
    expect(second.activities.edges.map((edge) => edge.node.type)).toEqual(['MEETING', 'CALL']);
    expect(second.activities.pageInfo.hasPreviousPage).toBe(true);
    expect(second.deals.edges.map((edge) => edge.node.name)).toEqual(['Deal d1']);
    expect(second.deals.pageInfo.hasNextPage).toBe(false);
    const typed = await read({ types: ['CALL', 'NOTE'] });
    expect(typed.activities.edges.map((edge) => edge.node.type)).toEqual(['CALL', 'NOTE']);
    expect(typed.activities.totalCount).toBe(2);
    expect((await read({ types: [] })).activities.totalCount).toBe(0);
  });

  it.each([
    [{ first: 101 }, /first is 101; ask for 0 to 100/],
    [{ first: -1 }, /first is -1/],
    [{ after: 'nonsense' }, /after is no cursor of this list/],
    [{ after: Buffer.from('[0,"x","y","z"]').toString('base64url') }, /after is no cursor/],
    [{ sourceAccountIds: Array.from({ length: 101 }, String) }, /sourceAccountIds has 101 entries/, 'LIST_TOO_LONG'],
  ])('refuse the arguments %j', async (more, message, code = 'BAD_USER_INPUT') => {
    const answer = await server.send(
      LinkedRecordsOfContactsDocument,
      { representations: [{ __typename: 'Contact', id: '100' }], ...more },
      token,
    );
    expect(answer.errors).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message), extensions: { code } }),
    ]);
  });

  it('are found whatever way the operation asks: aliases, fragments, directives, variables', async () => {
    const answer = await server.send<
      { _entities: [Record<string, { nodes?: { a?: object; b?: object; d?: object }[]; totalCount?: number }>] },
      object
    >(
      `query ($r: [_Any!]!, $n: Int = 1, $no: Boolean = false) {
        _entities(representations: $r) { ... on Contact {
          one: linkedRecords(first: $n) { nodes { a: activities(first: 1) { totalCount } ...Child } }
          two: linkedRecords { edges { node { ... on LinkedRecord { b: activities(first: 1) { nodes { type } } activities(first: 2) @include(if: $no) { totalCount } } } } }
          three: linkedRecords { totalCount }
          four: linkedRecords { nodes { activities(first: null, types: null) { __typename } deals { pageInfo { hasNextPage } } } }
        } }
      }
      fragment Child on LinkedRecord { b: activities(types: [NOTE]) @skip(if: $no) { nodes { id } } d: deals(first: 1) { nodes { name } } }`,
      { r: [{ __typename: 'Contact', id: '100' }] },
      token,
    );
    expect(answer.errors).toBeUndefined();
    const { one, two, three, four } = answer.data!._entities[0]!;
    expect(one!.nodes).toEqual([
      { a: { totalCount: 5 }, b: { nodes: [{ id: expect.any(String) }] }, d: { nodes: [{ name: 'Deal d3' }] } },
    ]);
    expect(two).toMatchObject({
      edges: [
        { node: { b: { nodes: [{ type: 'TASK' }] } } },
        { node: { b: { nodes: [] } } },
        { node: { b: { nodes: [] } } },
      ],
    });
    expect(three).toEqual({ totalCount: 3 });
    expect(four!.nodes).toHaveLength(3);
  });
});

function connection(answer: { data: unknown; errors: unknown }): LinkedRecordsFragment {
  expect(answer.errors).toBeUndefined();
  return (answer.data as { _entities: { linkedRecords: LinkedRecordsFragment }[] })._entities[0]!.linkedRecords;
}
