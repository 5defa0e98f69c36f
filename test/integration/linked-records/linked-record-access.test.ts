import {
  AccountsDocument,
  LinkedRecordAccessOfDocument,
  LinkedRecordsOfContactsDocument,
  type LinkedRecordsFragment,
} from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, activity, contact, fill, mirroring, user } from '../../support/world';

const TENANT_TABLES = /\b(records|record_keys|record_activities|record_deals|activities|deals)\b/;

describe('access to linked records', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await fill(server.database, {
      accounts: [
        account('1'),
        account('2'),
        account('3', { active: false }),
        account('4'),
        account('5', { subscriptions: [{ hub: 'SALES', tier: 'STARTER' }] }),
        account('7'),
        account('8', { active: false }),
      ],
      users: [
        user('1', 'anna'),
        user('1', 'admin', { role: 'SUPER_ADMIN', seats: [], contactAccess: 'NONE' }),
        user('1', 'admin-with-seat', { role: 'SUPER_ADMIN', contactAccess: 'NONE' }),
        user('1', 'retired-admin', { role: 'SUPER_ADMIN', active: false }),
        user('1', 'partner', { role: 'PARTNER_ADMIN' }),
        user('1', 'seatless', { seats: ['MARKETING'], viewLinkedRecords: false }),
        user('1', 'owner', { contactAccess: 'OWNED' }),
        user('1', 'team', { contactAccess: 'TEAM', teamIds: ['t1'] }),
        user('1', 'blind', { contactAccess: 'NONE' }),
        user('2', 'bert'),
        user('5', 'starter'),
        user('7', 'lone'),
        user('8', 'closed'),
      ],
      organizations: { north: ['1', '2', '3', '4', '5'], south: ['8'] },
      settings: {
        north: [mirroring('2', '1'), mirroring('3', '1'), { ...mirroring('4', '1'), feature: 'ASSET_COPYING' }],
      },
      contacts: [
        contact('1', '100', ['jose@shop.example'], { ownerId: 'owner', teamId: 't1' }),
        contact('1', '101', ['jose@shop.example'], { ownerId: 'somebody', teamId: 't2' }),
        contact('2', '200', ['jose@shop.example'], { ownerId: 'anna' }),
        contact('4', '400', ['jose@shop.example']),
        contact('5', '500', ['jose@shop.example']),
        contact('7', '700', ['jose@shop.example']),
      ],
      activities: [activity('2', 'a1', { contactIds: ['200'] })],
    });
  });
  afterAll(() => server.stop());

  const look = async (
    accountId: string,
    userId: string,
    contactId: string,
    act?: string,
  ): Promise<LinkedRecordsFragment> => {
    const token = await server.token({ user: userId, account: accountId, act });
    const representations = [{ __typename: 'Contact', id: contactId }];
    const { data, errors } = await server.send(LinkedRecordsOfContactsDocument, { representations }, token);
    expect(errors).toBeUndefined();
    return (data as { _entities: { linkedRecords: LinkedRecordsFragment }[] })._entities[0]!.linkedRecords;
  };
  const codes = ({ access }: LinkedRecordsFragment): string[] => access.denials.map((denial) => denial.code);

  it.each([
    ['1', 'seatless', '100', ['NO_SEAT', 'NO_LINKED_RECORDS_PERMISSION']],
    ['1', 'seatless', '404', ['NO_SEAT', 'NO_LINKED_RECORDS_PERMISSION', 'RECORD_NOT_VISIBLE']],
    ['1', 'admin', '100', ['NO_SEAT']],
    ['1', 'blind', '100', ['RECORD_NOT_VISIBLE']],
    ['1', 'owner', '101', ['RECORD_NOT_VISIBLE']],
    ['1', 'team', '101', ['RECORD_NOT_VISIBLE']],
    ['1', 'anna', '404', ['RECORD_NOT_VISIBLE']],
    ['1', 'bert', '100', ['NOT_A_MEMBER']],
    ['1', 'retired-admin', '100', ['NOT_A_MEMBER']],
    ['2', 'anna', '200', ['NOT_A_MEMBER']],
    ['5', 'starter', '500', ['HUB_BELOW_PROFESSIONAL']],
    ['7', 'lone', '700', ['NO_ORGANIZATION']],
    ['8', 'closed', '404', ['RECORD_NOT_VISIBLE', 'ACCOUNT_INACTIVE']],
    ['404', 'anna', '100', ['NOT_A_MEMBER']],
  ])(
    'in account %s is denied to %s for contact %s with every reason: %j (M6, M7, M11)',
    async (home, who, id, reasons) => {
      server.statements.length = 0;
      const answer = await look(home, who, id);
      expect(codes(answer)).toEqual(reasons);
      expect(answer).toMatchObject({ totalCount: 0, nodes: [], edges: [], access: { granted: false, sources: [] } });
      const onTenants = server.statements.filter((statement) => TENANT_TABLES.test(statement));
      expect(onTenants).toHaveLength(1);
      expect(onTenants[0]).toMatch(/records r ON u.active = 1 AND r.account_id = u.account_id/);
    },
  );

  it.each(['anna', 'admin-with-seat', 'partner'])('is granted to %s (M6)', async (who) => {
    const answer = await look('1', who, '100');
    expect(answer.access.granted).toBe(true);
    expect(answer.nodes.map((node) => node.recordId)).toEqual(['200']);
  });

  it('is granted for the records of the viewer’s teams and for those he owns (M6)', async () => {
    expect((await look('1', 'owner', '100')).nodes).toHaveLength(1);
    expect((await look('1', 'team', '100')).nodes).toHaveLength(1);
  });

  it('names every reason against a source, and shows the others (M9)', async () => {
    const { access } = await look('1', 'anna', '100');
    expect(
      access.sources.map((source) => [source.account.id, source.status, source.denials.map((d) => d.code)]),
    ).toEqual([
      ['2', 'READABLE', []],
      ['3', 'DENIED', ['ACCOUNT_INACTIVE']],
      ['4', 'DENIED', ['MIRRORING_OFF']],
      ['5', 'DENIED', ['MIRRORING_OFF']],
    ]);
  });

  it('is one-way where the setting is: what the target sees, the source does not (M9)', async () => {
    const answer = await look('2', 'bert', '200');
    expect(answer.totalCount).toBe(0);
    expect(answer.access.sources.every((source) => source.status === 'DENIED')).toBe(true);
  });

  it('does not look at the viewer’s rights in the source (M8)', async () => {
    await fill(server.database, {
      users: [user('2', 'anna', { active: false, contactAccess: 'NONE', viewLinkedRecords: false, seats: [] })],
    });
    expect((await look('1', 'anna', '100')).nodes).toHaveLength(1);
  });

  it('of somebody who acts for another is exactly the other’s (M10)', async () => {
    expect(await look('1', 'anna', '100', 'admin')).toEqual(await look('1', 'anna', '100'));
    expect(codes(await look('1', 'seatless', '100', 'anna'))).toEqual(codes(await look('1', 'seatless', '100')));
  });

  it('explains each denial with its rule and what to do', async () => {
    const { access } = await look('1', 'seatless', '404');
    for (const { message } of access.denials) expect(message).toMatch(/\([A-Z]\d+(, [A-Z]\d+)*\)\. .{10,}/);
  });

  describe('asked for by linkedRecordAccess', () => {
    const ask = async (userId: string, of?: string, accountId = '1') =>
      server.send(
        LinkedRecordAccessOfDocument,
        of === undefined ? {} : { userId: of },
        await server.token({ user: userId, account: accountId }),
      );

    it('tells anybody about himself, apart from any record (M12)', async () => {
      expect((await ask('blind')).data?.linkedRecordAccess).toMatchObject({ granted: true, denials: [] });
      expect((await ask('seatless')).data?.linkedRecordAccess).toMatchObject({ granted: false, sources: [] });
      expect((await ask('bert')).data?.linkedRecordAccess.denials).toMatchObject([{ code: 'NOT_A_MEMBER' }]);
      expect((await ask('anna', 'anna')).data?.linkedRecordAccess.granted).toBe(true);
    });

    it('tells a Super Admin about any user of his account (M12)', async () => {
      expect((await ask('admin', 'seatless')).data?.linkedRecordAccess.denials).toMatchObject([
        { code: 'NO_SEAT' },
        { code: 'NO_LINKED_RECORDS_PERMISSION' },
      ]);
      expect((await ask('admin', 'bert')).data?.linkedRecordAccess.denials).toMatchObject([{ code: 'NOT_A_MEMBER' }]);
    });

    it.each(['anna', 'partner', 'retired-admin', 'bert', 'stranger'])('refuses %s about others (M12)', async (who) => {
      const { data, errors } = await ask(who, 'seatless');
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('M12') }]);
    });

    it('refuses what is no user id', async () => {
      expect((await ask('admin', 'no id')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    });
  });

  describe('to accounts as entities', () => {
    const accounts = async (userId: string, accountId: string) => {
      const representations = ['1', '2', '4', '7', '8', '404'].map((id) => ({ __typename: 'Account', id }));
      const token = await server.token({ user: userId, account: accountId });
      const { data } = await server.send(AccountsDocument, { representations }, token);
      return data!._entities.map((entity) => (entity as { id: string } | null)?.id ?? null);
    };

    it.each([
      ['anna', '1', ['1', '2', '4', null, null, null]],
      ['bert', '2', ['1', '2', '4', null, null, null]],
      ['lone', '7', [null, null, null, '7', null, null]],
      ['bert', '7', [null, '2', null, null, null, null]],
      ['stranger', '1', [null, null, null, null, null, null]],
    ])('gives %s in account %s: %j', async (userId, accountId, visible) => {
      expect(await accounts(userId, accountId)).toEqual(visible);
    });
  });
});
