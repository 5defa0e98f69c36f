import { MyOrganizationDocument, SyncAccountsDocument, type AccountFactInput } from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, fill, mirroring, user } from '../../support/world';

const ENTERPRISE: Partial<AccountFactInput> = { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] };
const LATER = '2026-02-01T00:00:00.000Z';

describe('facts on accounts', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    const both = (a: string, b: string) => [
      mirroring(a, b),
      mirroring(b, a),
      { ...mirroring(a, b), feature: 'ASSET_COPYING' as const },
    ];
    await fill(server.database, {
      accounts: [account('1', ENTERPRISE), account('2'), account('3'), account('9', ENTERPRISE)],
      users: ['1', '2', '3'].map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
      organizations: { north: ['1', '2', '3'] },
      settings: { north: [...both('1', '2'), ...both('2', '3')] },
    });
  });
  afterEach(() => server.stop());

  const tell = async (...accounts: AccountFactInput[]) => {
    const { data, errors } = await server.send(SyncAccountsDocument, { accounts }, await server.machineToken());
    expect(errors).toBeUndefined();
    return data!.syncAccounts;
  };
  const look = async (home = '1') => {
    const { data } = await server.send(MyOrganizationDocument, {}, await server.token({ user: 'root', account: home }));
    const organization = data?.organization;
    return organization == null
      ? null
      : {
          version: organization.version,
          accounts: organization.accounts.map((member) => member.account.id),
          settings: organization.connectionSettings.map((s) => `${s.feature} ${s.source.id}>${s.target.id}`),
          events: organization.events.nodes.map((event) => [
            event.type,
            event.account?.id,
            event.actorId,
            event.reason?.split(':')[0],
          ]),
        };
  };

  it.each([
    ['falls below Professional in every hub', { subscriptions: [{ hub: 'SALES', tier: 'STARTER' }] }],
    ['is deactivated', { active: false }],
    ['moves elsewhere', { dataHostingLocation: 'us1' }],
  ] as const)(
    'remove an account that %s, with its settings and an event, at once (O13, O15, S2)',
    async (_, change) => {
      await tell(account('2', { ...(change as Partial<AccountFactInput>), updatedAt: LATER }));
      expect(await look()).toEqual({
        version: 2,
        accounts: ['1', '3'],
        settings: [],
        events: [['ACCOUNT_REMOVED', '2', null, 'O13']],
      });
      expect(await look('2')).toBeNull();
    },
  );

  it('delete the organization when no account has Marketing Hub Enterprise any more (O14)', async () => {
    await tell(account('1', { updatedAt: LATER }));
    expect(await look()).toBeNull();
    const events: { type: string; reason: string }[] = await server.database.read.query(
      "SELECT type, reason FROM organization_events WHERE organization_id = 'north'",
    );
    expect(events).toEqual([{ type: 'ORGANIZATION_DELETED', reason: expect.stringContaining('O14') }]);
  });

  it('delete it too when the account with Marketing Hub Enterprise is removed (O13, O14)', async () => {
    await tell(account('1', { ...ENTERPRISE, active: false, updatedAt: LATER }));
    expect([await look('1'), await look('2')]).toEqual([null, null]);
  });

  it('drop outgoing mirroring when sensitive data is switched on, and it does not come back (C4)', async () => {
    await tell(account('2', { storesSensitiveData: true, updatedAt: LATER }));
    const dropped = await look();
    expect(dropped).toMatchObject({ version: 2, accounts: ['1', '2', '3'] });
    expect(dropped!.settings).toEqual([
      'ASSET_COPYING 1>2',
      'ASSET_COPYING 2>3',
      'DATA_MIRRORING 1>2',
      'DATA_MIRRORING 3>2',
    ]);
    expect(dropped!.events).toEqual(Array(2).fill(['CONNECTION_DISABLED', '2', null, 'C4']));
    await tell(account('2', { updatedAt: '2026-03-01T00:00:00.000Z' }));
    expect(await look()).toEqual(dropped);
  });

  it('that move all members together remove none', async () => {
    await tell(
      ...['1', '2', '3'].map((id) =>
        account(id, { ...(id === '1' ? ENTERPRISE : {}), dataHostingLocation: 'us1', updatedAt: LATER }),
      ),
    );
    expect(await look()).toMatchObject({ version: 1, accounts: ['1', '2', '3'] });
  });

  it.each(['1', '2', '3'])(
    'remove the one that moves, %s, also when all members are told of at once (O13)',
    async (moved) => {
      await fill(server.database, {
        accounts: ['1', '2', '3'].map((id) => account(id, { ...ENTERPRISE, updatedAt: '2026-01-15T00:00:00.000Z' })),
      });
      const facts = ['1', '2', '3'].map((id) =>
        account(id, { ...ENTERPRISE, updatedAt: LATER, ...(id === moved ? { dataHostingLocation: 'us1' } : {}) }),
      );
      await tell(...facts);
      const staying = ['1', '2', '3'].filter((id) => id !== moved);
      expect((await look(staying[0]))!.accounts).toEqual(staying);
    },
  );

  it('that are stale, refused or of no consequence change nothing', async () => {
    await tell(
      account('2', { active: false, updatedAt: '2025-01-01T00:00:00.000Z' }),
      account('9', { active: false, updatedAt: LATER }),
    );
    await tell(account('3', { name: 'Renamed', updatedAt: LATER }));
    expect(await look()).toMatchObject({ version: 1, accounts: ['1', '2', '3'], events: [] });
  });

  it('about several accounts of one organization at once leave one story', async () => {
    await Promise.all([
      tell(account('2', { active: false, updatedAt: LATER })),
      tell(account('3', { dataHostingLocation: 'us1', updatedAt: LATER })),
      tell(account('1', { ...ENTERPRISE, storesSensitiveData: true, updatedAt: LATER })),
    ]);
    const organization = (await look())!;
    expect(organization.accounts).toEqual(['1']);
    expect(organization.settings).toEqual([]);
    expect(organization.events.filter(([type]) => type === 'ACCOUNT_REMOVED')).toHaveLength(2);
  });
});
