import { print } from 'graphql';
import {
  LinkedRecordsOfContactsDocument,
  SyncAccountsDocument,
  SyncActivitiesDocument,
  SyncAssetsDocument,
  SyncCompaniesDocument,
  SyncContactsDocument,
  SyncDealsDocument,
  SyncPropertiesDocument,
  SyncUsersDocument,
  type ActivityFactInput,
  type ContactFactInput,
  type LinkedRecordsFragment,
} from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, activity, company, contact, deal, fill, mirroring, user } from '../../support/world';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

describe('facts', () => {
  let server: TestServer;
  let machine: string;
  let token: string;

  beforeEach(async () => {
    server = await startTestServer();
    machine = await server.machineToken();
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: [contact('1', '100', ['jose@shop.example'])],
    });
  });
  afterEach(() => server.stop());

  const sendContacts = async (contacts: ContactFactInput[]) => {
    const { data, errors } = await server.send(SyncContactsDocument, { contacts }, machine);
    expect(errors).toBeUndefined();
    return data!.syncContacts;
  };
  const sendActivities = async (activities: ActivityFactInput[]) =>
    (await server.send(SyncActivitiesDocument, { activities }, machine)).data!.syncActivities;
  const linked = async (): Promise<LinkedRecordsFragment> => {
    const representations = [{ __typename: 'Contact', id: '100' }];
    const { data } = await server.send(LinkedRecordsOfContactsDocument, { representations }, token);
    return (data!._entities[0] as { linkedRecords: LinkedRecordsFragment }).linkedRecords;
  };

  it('of all kinds are applied, and the same again change nothing (S1)', async () => {
    const send = async () => [
      (await server.send(SyncAccountsDocument, { accounts: [account('5')] }, machine)).data?.syncAccounts,
      (await server.send(SyncUsersDocument, { users: [user('5', 'u')] }, machine)).data?.syncUsers,
      await sendContacts([contact('5', '1', ['a@shop.example'])]),
      (await server.send(SyncCompaniesDocument, { companies: [company('5', '1', ['shop.example'])] }, machine)).data
        ?.syncCompanies,
      await sendActivities([activity('5', '1', { contactIds: ['1'], companyIds: ['1'] })]),
      (
        await server.send(
          SyncDealsDocument,
          { deals: [deal('5', '1', { contactIds: ['1'], companyIds: ['1'] })] },
          machine,
        )
      ).data?.syncDeals,
    ];
    expect(await send()).toEqual(Array(6).fill({ applied: 1, stale: 0, rejected: [] }));
    const before = await everything(server);
    expect(await send()).toEqual(Array(6).fill({ applied: 0, stale: 1, rejected: [] }));
    expect(await everything(server)).toEqual(before);
  });

  it('that are older never overwrite newer ones, in one batch or in several (S1)', async () => {
    await sendContacts([contact('2', '200', ['new@shop.example'], { updatedAt: at(5) })]);
    expect(await sendContacts([contact('2', '200', ['jose@shop.example'], { updatedAt: at(4) })])).toMatchObject({
      stale: 1,
    });
    expect((await linked()).totalCount).toBe(0);
    const result = await sendContacts([
      contact('2', '200', ['jose@shop.example'], { updatedAt: at(9) }),
      contact('2', '200', ['newer@shop.example'], { updatedAt: at(8) }),
      contact('2', '200', ['oldest@shop.example'], { updatedAt: at(1) }),
    ]);
    expect(result).toEqual({ applied: 1, stale: 2, rejected: [] });
    expect((await linked()).totalCount).toBe(1);
  });

  it('end in the same state in every order, each delivered twice (S1)', async () => {
    const facts = [
      activity('2', 'a', { body: 'one', contactIds: ['200'], updatedAt: at(1) }),
      activity('2', 'a', { body: 'two', contactIds: ['200', '201'], occurredAt: at(40), updatedAt: at(2) }),
      activity('2', 'a', { archived: true, updatedAt: at(3) }),
      activity('2', 'a', { body: 'four', contactIds: ['201'], occurredAt: at(50), updatedAt: at(4) }),
    ];
    const states = new Set<string>();
    for (const order of permutations([...facts.keys()])) {
      await server.database.write(async (manager) => {
        await manager.query('DELETE FROM activities');
        await manager.query('DELETE FROM record_activities');
      });
      for (const i of [...order, ...order]) await sendActivities([facts[i]!]);
      states.add(JSON.stringify(await everything(server)));
    }
    expect(states.size).toBe(1);
    expect([...states][0]).toContain('four');
  });

  it('sent at once end with the newest, each counted once (S1)', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = `r${round}`;
      const sent = await Promise.all(
        [3, 1, 4, 2, 5].map((second) =>
          sendContacts([contact('2', id, [`v${second}@shop.example`], { updatedAt: at(second) })]),
        ),
      );
      expect(sent.every((result) => result.applied + result.stale === 1)).toBe(true);
      const rows: { match_key: Buffer }[] = await server.database.read.query(
        'SELECT match_key FROM record_keys WHERE record_id = ?',
        [id],
      );
      expect(rows.map((row) => Buffer.from(row.match_key).toString())).toEqual(['v5@shop.example']);
    }
  });

  it('replace what they replace: keys, and the records under which an activity is listed', async () => {
    await sendContacts([contact('2', '200', ['jose@shop.example']), contact('2', '201', ['jose@shop.example'])]);
    await sendActivities([activity('2', 'a', { contactIds: ['200', '201'] })]);
    await sendActivities([activity('2', 'a', { contactIds: ['201'], occurredAt: at(59), updatedAt: at(1) })]);
    const counts = (await linked()).nodes.map((node) => [node.recordId, node.activities.totalCount]);
    expect(counts).toEqual([
      ['200', 0],
      ['201', 1],
    ]);
    await sendContacts([contact('2', '200', ['other@shop.example'], { updatedAt: at(1) })]);
    await sendContacts([contact('2', '201', ['jose@shop.example'], { updatedAt: at(1), archived: true })]);
    expect((await linked()).totalCount).toBe(0);
    await sendContacts([contact('2', '201', ['jose@shop.example'], { updatedAt: at(2) })]);
    expect((await linked()).nodes.map((node) => node.activities.totalCount)).toEqual([1]);
  });

  it('may come before what they belong to: accounts, records, survivors', async () => {
    await sendActivities([activity('2', 'a', { contactIds: ['201'] })]);
    await sendContacts([contact('2', '201', [], { mergedIntoId: '200' })]);
    await sendContacts([contact('2', '200', ['jose@shop.example'])]);
    expect((await linked()).nodes.map((node) => [node.recordId, node.activities.totalCount])).toEqual([['200', 1]]);
    expect(await sendContacts([contact('not-known-yet', '1', ['x@shop.example'])])).toMatchObject({ applied: 1 });
  });

  it('that are bad are refused alone, with index and reason and without their values (S4)', async () => {
    const bad: [Partial<ContactFactInput>, RegExp][] = [
      [{ id: 'a b' }, /^id: must be 1 to 64 printable ASCII/],
      [{ accountId: '' }, /^accountId: must be/],
      [{ updatedAt: '2026-02-31T00:00:00Z' }, /^updatedAt: must be a moment in RFC 3339/],
      [{ updatedAt: 'yesterday' }, /^updatedAt/],
      [{ updatedAt: '2090-01-01T00:00:00Z' }, /^updatedAt: must not be more than a day ahead/],
      [{ createdAt: '2026-01-01' }, /^createdAt/],
      [{ firstName: 'x'.repeat(501) }, /^firstName: must have at most 500/],
      [{ lastName: '\ud800' }, /^lastName: must be well-formed/],
      [{ lastName: 'a\0b' }, /^lastName: must be well-formed Unicode without NUL/],
      [{ mergedIntoId: '7', id: '7' }, /^mergedIntoId: must name another record/],
      [{ emails: Array.from({ length: 201 }, (_, i) => `${i}@canary.example`) }, /^emails: must hold at most 200/],
    ];
    const batch = bad.flatMap(([differing], i) => [
      contact('2', `good-${i}`, ['jose@shop.example']),
      contact('2', `bad-${i}`, ['canary@canary.example'], differing),
    ]);
    const result = await sendContacts(batch);
    expect(result).toMatchObject({ applied: bad.length, stale: 0 });
    expect(result.rejected.map((rejection) => rejection.index)).toEqual(bad.map((_, i) => 2 * i + 1));
    result.rejected.forEach((rejection, i) => {
      expect(rejection).toMatchObject({ code: 'INVALID_FACT', message: expect.stringMatching(bad[i]![1]) });
      expect(rejection.message).not.toMatch(/canary|xxx|yesterday/);
    });
    expect((await linked()).totalCount).toBe(bad.length);
  });

  it.each([
    ['amount', '12,50'],
    ['currency', 'euro'],
    ['closeDate', 'soon'],
  ])('of deals are refused for a wrong %s (S4)', async (field, value) => {
    const { data } = await server.send(SyncDealsDocument, { deals: [deal('2', 'd', { [field]: value })] }, machine);
    expect(data?.syncDeals).toMatchObject({
      applied: 0,
      rejected: [{ index: 0, message: expect.stringContaining(field) }],
    });
  });

  describe('whose content nests', () => {
    const content = (levels: number): unknown => (levels === 0 ? 1 : { a: content(levels - 1) });
    const asset = (id: string, held: unknown) =>
      ({ accountId: '2', id, type: 'LIST', name: id, state: 'READY', content: held, updatedAt: at(0) }) as const;
    /** Written here, since no program writes what nests so deeply. */
    const sendAssets = async (query: string, variables: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${machine}` },
        body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
      });
      return (await response.json()) as { data?: { syncAssets: unknown }; errors?: unknown };
    };
    const known = async (): Promise<string[]> => {
      const rows: { asset_id: string }[] = await server.database.read.query('SELECT asset_id FROM assets');
      return rows.map((row) => row.asset_id).sort();
    };

    it.each([
      ['a level more than it may', JSON.stringify(content(99))],
      ['more than there is stack for, in objects', `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`],
      ['more than there is stack for, in lists', `{"a":${'['.repeat(3_000_000)}${']'.repeat(3_000_000)}}`],
    ])('%s are refused alone (S4)', async (_, deep) => {
      const facts = [asset('one', {}), asset('bad', 'DEEP'), asset('two', content(98))];
      const variables = JSON.stringify({ assets: facts }).replace('"DEEP"', deep);
      expect(await sendAssets(print(SyncAssetsDocument), variables)).toEqual({
        data: {
          syncAssets: {
            applied: 2,
            stale: 0,
            rejected: [
              { index: 1, code: 'INVALID_FACT', message: expect.stringMatching(/^content: must be .* 98 levels/) },
            ],
          },
        },
      });
      expect(await known()).toEqual(['one', 'two']);
    });

    it('too deep are refused alone as well when fact or content is a variable of its own (S4)', async () => {
      const rejected = { applied: 0, rejected: [{ index: 0 }] };
      const fields = '{ applied rejected { index } }';
      const byFact = `mutation ($fact: AssetFactInput!) { syncAssets(assets: [$fact]) ${fields} }`;
      const byContent = `mutation ($content: JSON!) { syncAssets(assets: [{ accountId: "2", id: "bad", type: LIST,
        name: "bad", state: "READY", updatedAt: "${at(0)}", content: $content }]) ${fields} }`;
      const deep = content(500);
      expect(await sendAssets(byFact, JSON.stringify({ fact: asset('bad', deep) }))).toEqual({
        data: { syncAssets: rejected },
      });
      expect(await sendAssets(byContent, JSON.stringify({ content: deep }))).toEqual({
        data: { syncAssets: rejected },
      });
    });

    it.each<[where: string, assets: unknown]>([
      ['a name', [{ ...asset('bad', {}), name: content(100) }]],
      ['what is no field', [{ ...asset('bad', {}), other: { content: content(100) } }]],
      ['the content of what is no fact', [[{ content: content(100) }]]],
    ])('too deep elsewhere refuse the request: %s', async (_, assets) => {
      const { errors } = await server.send(print(SyncAssetsDocument), { assets }, machine);
      expect(errors).toMatchObject([{ extensions: { code: 'INPUT_TOO_DEEP' } }]);
    });

    it('too deep refuse the request of a person', async () => {
      const assets = [asset('bad', content(99))];
      const { errors } = await server.send(SyncAssetsDocument, { assets }, token);
      expect(errors).toMatchObject([{ extensions: { code: 'INPUT_TOO_DEEP' } }]);
    });
  });

  it.each<[what: string, bad: object]>([
    ['a value that its enumeration has not', { type: 'WORKFLOW' }],
    ['without what every fact has', { id: undefined }],
    ['null where there must be something', { contactIds: null }],
    ['of another type', { archived: 'no' }],
    ['with a field that there is not', { colour: 'red' }],
  ])('of another shape than the schema has refuse the request, of which nothing is applied: %s', async (_, bad) => {
    const good = activity('2', 'good', {});
    const activities = [good, { ...activity('2', 'bad', {}), ...bad }];
    const before = await everything(server);
    const { data, errors } = await server.send(print(SyncActivitiesDocument), { activities }, machine);
    expect([data, errors]).toMatchObject([undefined, [{ extensions: { code: 'BAD_USER_INPUT' } }]]);
    expect(errors![0]!.message).toMatch(/activities\[1\]/);
    expect(await everything(server)).toEqual(before);
    expect(await sendActivities([good])).toEqual({ applied: 1, stale: 0, rejected: [] });
  });

  it('of another shape are told by their places, as many as fifty, and that there are more', async () => {
    const placesOf = async (wrong: number) => {
      const activities = Array.from({ length: 500 }, (_, i) => {
        const isWrong = i % 5 === 0 && i / 5 < wrong;
        return { ...activity('2', `a${i}`), ...(isWrong ? { type: 'CANARY' } : {}) };
      });
      const { data, errors = [] } = await server.send(print(SyncActivitiesDocument), { activities }, machine);
      expect(data).toBeUndefined();
      expect(JSON.stringify(errors)).not.toContain('CANARY');
      expect(new Set(errors.map(({ extensions: { code } }) => code))).toEqual(new Set(['BAD_USER_INPUT']));
      return errors.map(({ message }) => /activities\[(\d+)\]\.type/.exec(message)?.[1] ?? message);
    };
    const places = Array.from({ length: 50 }, (_, i) => `${5 * i}`);
    expect(await placesOf(50)).toEqual(places);
    expect(await placesOf(51)).toEqual([...places, expect.stringMatching(/more values .* than are told here/)]);
  });

  it('of accounts are refused when a hub is named twice (S4)', async () => {
    const twice = account('6', {
      subscriptions: [
        { hub: 'SALES', tier: 'FREE' },
        { hub: 'SALES', tier: 'ENTERPRISE' },
      ],
    });
    const { data } = await server.send(SyncAccountsDocument, { accounts: [twice] }, machine);
    expect(data?.syncAccounts.rejected).toMatchObject([{ message: 'subscriptions: must name each hub once' }]);
  });

  it('are taken 500 at a time, in a number of statements that does not grow with them, and not one more', async () => {
    const statementsFor = async (count: number): Promise<number> => {
      server.statements.length = 0;
      const contacts = Array.from({ length: count }, (_, i) => contact('2', `${count}-${i}`, [`${i}@shop.example`]));
      expect(await sendContacts(contacts)).toEqual({ applied: count, stale: 0, rejected: [] });
      return server.statements.length;
    };
    expect(await statementsFor(500)).toBe(await statementsFor(2));
    const tooMany = Array.from({ length: 501 }, (_, i) => contact('2', `x${i}`, []));
    const { data, errors } = await server.send(SyncContactsDocument, { contacts: tooMany }, machine);
    expect([data, errors]).toMatchObject([null, [{ extensions: { code: 'TOO_MANY_FACTS' } }]]);
  });

  describe('that are too much to write in one call', () => {
    const CODE = 'BATCH_TOO_LARGE';
    const of = (count: number, associations: number, differing: Partial<ActivityFactInput> = {}) => {
      const ids = Array.from({ length: associations / 2 }, (_, i) => `${i}`);
      return Array.from({ length: count }, (_, i) =>
        activity('2', `a${i}`, { contactIds: ids, companyIds: ids, ...differing }),
      );
    };
    const refusal = async (activities: ActivityFactInput[]) => {
      const before = await everything(server);
      const { data, errors } = await server.send(SyncActivitiesDocument, { activities }, machine);
      expect(data).toBeNull();
      expect(await everything(server)).toEqual(before);
      return errors?.map(({ message, extensions }) => [extensions?.['code'], message]);
    };

    it('are refused for their associations', async () => {
      expect(await refusal(of(41, 500))).toEqual([
        [CODE, '20500 associations in one call, which takes at most 20000; send fewer facts at once'],
      ]);
    });

    it('are refused for their texts, which each association has', async () => {
      expect(await refusal(of(2, 500, { body: 'ü'.repeat(20_000) }))).toEqual([
        [CODE, expect.stringMatching(/^400\d{5} bytes of text, counted once for each association, in one call/)],
      ]);
    });

    it('are written when it is a single one', async () => {
      expect(await sendActivities(of(1, 500, { body: 'ü'.repeat(65_000) }))).toMatchObject({ applied: 1 });
    });

    it('are refused for the associations that they end, and applied in two calls', async () => {
      const first = of(110, 100);
      const second = first.map((fact) => ({ ...fact, id: `b${fact.id}` }));
      for (const facts of [first, second]) expect(await sendActivities(facts)).toMatchObject({ applied: 110 });
      const ended = [...first, ...second].map((fact) => ({ ...fact, archived: true, updatedAt: at(1) }));
      expect(await refusal(ended)).toEqual([
        [CODE, 'too many ended associations in one call, which takes at most 20000; send fewer facts at once'],
      ]);
      for (const facts of [ended.slice(0, 110), ended.slice(110)]) {
        expect(await sendActivities(facts)).toMatchObject({ applied: 110 });
      }
      expect(await server.database.read.query('SELECT activity_id FROM record_activities')).toEqual([]);
    });
  });

  it('on a property with more options than can be stored are refused alone (S4)', async () => {
    const options = (length: number) => Array.from({ length }, (_, i) => `${i}`.padStart(4_000, 'o'));
    const properties = [250, 251].map((count) => ({
      accountId: '2',
      recordType: 'CONTACT' as const,
      name: `p${count}`,
      type: 'enumeration',
      options: options(count),
      updatedAt: at(0),
    }));
    const { data } = await server.send(SyncPropertiesDocument, { properties }, machine);
    expect(data!.syncProperties).toMatchObject({
      applied: 1,
      rejected: [{ index: 1, message: 'options: must hold at most 1000000 characters in all' }],
    });
  });

  it('write the associations that changed alone', async () => {
    const listed = () =>
      server.database.read.query('SELECT record_id, title FROM record_activities ORDER BY record_type, record_id');
    const deletes = () => server.statements.filter((text) => text.startsWith('DELETE FROM record_activities'));
    await sendActivities([activity('2', 'a', { contactIds: ['1', '2'], companyIds: ['3'], title: 'old' })]);
    server.statements.length = 0;
    const same = { contactIds: ['1', '2'], companyIds: ['3'], title: 'new', updatedAt: at(1) };
    await sendActivities([activity('2', 'a', same)]);
    expect(deletes()).toEqual([]);
    expect(await listed()).toHaveLength(3);

    await sendActivities([activity('2', 'a', { ...same, contactIds: ['2', '4'], updatedAt: at(2) })]);
    expect(deletes()).toHaveLength(1);
    const other = { contactIds: ['2', '4'], companyIds: ['3'], title: 'new', updatedAt: at(3), occurredAt: at(9) };
    await sendActivities([activity('2', 'a', other)]);
    expect((await listed()).map((row: { record_id: string }) => row.record_id).sort()).toEqual(['2', '3', '4']);
  });

  it('with long texts and many records are kept whole', async () => {
    await sendContacts(
      Array.from({ length: 250 }, (_, i) => contact('2', `c${i}`, i === 7 ? ['jose@shop.example'] : [])),
    );
    const body = '𝔘ñ"\'\\'.repeat(8_000);
    const contactIds = Array.from({ length: 250 }, (_, i) => `c${i}`);
    expect(await sendActivities([activity('2', 'long', { body, contactIds })])).toMatchObject({ applied: 1 });
    expect((await linked()).nodes[0]!.activities.nodes[0]).toMatchObject({ body });
    expect(await sendActivities([activity('2', 'long', { archived: true, updatedAt: at(1) })])).toMatchObject({
      applied: 1,
    });
    expect((await linked()).nodes[0]!.activities.totalCount).toBe(0);
  });
});

async function everything(server: TestServer): Promise<unknown> {
  const tables = [
    'accounts',
    'users',
    'records',
    'record_keys',
    'activities',
    'record_activities',
    'deals',
    'record_deals',
  ];
  return Promise.all(tables.map((table) => server.database.read.query(`SELECT * FROM ${table}`)));
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));
}
