import {
  ConfigureConnectionsDocument,
  ConnectAllAccountsDocument,
  LinkedRecordsOfContactsDocument,
  MyOrganizationDocument,
  type ConfigureConnectionsInput,
  type ConnectAllAccountsInput,
  type ConnectionSettingInput,
  type ConnectionsAnswerFragment,
} from '../../generated/operations';
import type { Person } from '../../../src/identity/caller';
import { connectAllAccounts } from '../../../src/organizations/configure-connections.service';
import { deleteOrganization } from '../../../src/organizations/delete-organization.service';
import { updateOrganization } from '../../../src/organizations/update-organization.service';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, contact, fill, user } from '../../support/world';

const ROOT: Person = {
  kind: 'person',
  userId: 'root',
  accountId: '1',
  actorId: null,
  tokenId: 'token',
  clientId: 'client',
  scopes: new Set(),
  authTime: Date.now() / 1000,
  amr: ['pwd'],
  expiresAt: Date.now() / 1000 + 600,
};
const ADMIN = { role: 'SUPER_ADMIN' } as const;
const mirroring = (accountId: string, peerAccountId: string, direction?: ConnectionSettingInput['direction']) => ({
  feature: 'DATA_MIRRORING' as const,
  accountId,
  peerAccountId,
  ...(direction === undefined ? {} : { direction }),
});

describe('connections', () => {
  let server: TestServer;
  let admin: string;

  beforeEach(async () => {
    server = await startTestServer();
    await fill(server.database, {
      accounts: [
        account('1', {
          subscriptions: [
            { hub: 'MARKETING', tier: 'ENTERPRISE' },
            { hub: 'SALES', tier: 'PROFESSIONAL' },
          ],
        }),
        account('2'),
        account('3', { storesSensitiveData: true }),
        account('4', { subscriptions: [{ hub: 'CONTENT', tier: 'ENTERPRISE' }] }),
        account('9'),
      ],
      users: [
        ...['1', '2', '3', '4'].map((id) => user(id, 'root', { ...ADMIN, seats: [] })),
        user('2', 'seller'),
        user('2', 'server', { seats: ['SERVICE'] }),
        user('2', 'blind', { contactAccess: 'NONE', companyAccess: 'NONE' }),
        user('2', 'unpermitted', { viewLinkedRecords: false }),
        user('2', 'gone', { active: false }),
        user('1', 'seller'),
        user('1', 'partner', { role: 'PARTNER_ADMIN', seats: [] }),
        user('1', 'seller2', { contactAccess: 'NONE', companyAccess: 'OWNED' }),
      ],
      organizations: { north: ['1', '2', '3', '4'] },
      contacts: [contact('1', '100', ['jose@shop.example']), contact('2', '200', ['jose@shop.example'])],
    });
    admin = await server.token({ user: 'root', account: '1' });
  });
  afterEach(() => server.stop());

  const version = async (): Promise<number> =>
    (await server.send(MyOrganizationDocument, {}, admin)).data!.organization!.version;
  const configure = async (
    settings: ConnectionSettingInput[],
    more: Partial<ConfigureConnectionsInput> = {},
    token = admin,
  ) => {
    const input = { organizationId: 'north', expectedVersion: await version(), settings, ...more };
    const answer = await server.send(ConfigureConnectionsDocument, { input }, token);
    expect(answer.errors).toBeUndefined();
    return answer.data!.configureConnections;
  };
  const connectAll = async (more: Partial<ConnectAllAccountsInput> = {}, token = admin) => {
    const input = { organizationId: 'north', expectedVersion: await version(), ...more };
    return (await server.send(ConnectAllAccountsDocument, { input }, token)).data!.connectAllAccounts;
  };
  const codes = (answer: ConnectionsAnswerFragment) => answer.userErrors.map((error) => error.code);
  const changes = (answer: ConnectionsAnswerFragment) =>
    answer.changes.map((c) => `${c.feature[0]} ${c.source.id}>${c.target.id} ${c.change} ${c.viewers ?? '-'}`);
  const settings = (answer: ConnectionsAnswerFragment) =>
    answer.organization?.connectionSettings.map((s) => `${s.feature[0]} ${s.source.id}>${s.target.id}`);

  it('are two-way unless a direction is given, one way where it is, and off (C2)', async () => {
    expect(settings(await configure([mirroring('1', '2')]))).toEqual(['D 1>2', 'D 2>1']);
    expect(settings(await configure([mirroring('1', '2', 'TO_PEER')]))).toEqual(['D 1>2']);
    expect(settings(await configure([mirroring('1', '2', 'FROM_PEER')]))).toEqual(['D 2>1']);
    expect(settings(await configure([mirroring('2', '1', null)]))).toEqual(['D 1>2', 'D 2>1']);
    expect(settings(await configure([mirroring('2', '1', 'OFF')]))).toEqual([]);
  });

  it('can be reviewed before they are made, and are then made as reviewed, with who gains or loses sight (C6)', async () => {
    const review = await configure([mirroring('1', '2')], { dryRun: true });
    expect(changes(review)).toEqual(['D 1>2 ENABLED 1', 'D 2>1 ENABLED 2']);
    expect([review.organization!.version, settings(review)]).toEqual([1, []]);
    const made = await configure([mirroring('1', '2')]);
    expect(changes(made)).toEqual(changes(review));
    expect(made.organization!.version).toBe(2);
    expect(changes(await configure([mirroring('1', '2', 'TO_PEER')], { dryRun: true }))).toEqual([
      'D 1>2 UNCHANGED 0',
      'D 2>1 DISABLED 2',
    ]);
  });

  it('are refused where they are not available, all reasons at once, and then nothing is changed (C4, C5)', async () => {
    const answer = await configure([mirroring('1', '2'), mirroring('3', '4', 'TO_PEER')]);
    expect(codes(answer)).toEqual(['CONNECTION_NOT_AVAILABLE']);
    expect(answer.userErrors[0]!.message).toMatch(/C4.*C5/);
    expect([answer.organization, await version()]).toEqual([null, 1]);
    const copying = await configure([{ feature: 'ASSET_COPYING', accountId: '3', peerAccountId: '4' }]);
    expect([codes(copying), changes(copying)]).toEqual([[], ['A 3>4 ENABLED -', 'A 4>3 ENABLED -']]);
  });

  it('are all switched on by one click, with reasons for what is not available (C3)', async () => {
    const review = await connectAll({ dryRun: true });
    const made = await connectAll();
    expect(changes(made)).toEqual(changes(review));
    expect(codes(made)).toEqual([]);
    expect(settings(made)!.filter((setting) => setting.startsWith('A'))).toHaveLength(12);
    expect(settings(made)!.filter((setting) => setting.startsWith('D'))).toEqual([
      'D 1>2',
      'D 1>3',
      'D 2>1',
      'D 2>3',
      'D 4>1',
      'D 4>2',
      'D 4>3',
    ]);
    for (const change of made.changes) expect(change.reasons.length > 0).toBe(change.change === 'UNAVAILABLE');
    const again = await connectAll();
    expect(again.organization!.version).toBe(2);
    expect(again.changes.some(({ change }) => change === 'ENABLED')).toBe(false);
  });

  it('make linked records appear, and cutting them makes them go', async () => {
    const seller = await server.token({ user: 'seller', account: '1' });
    const total = async () => {
      const answer = await server.send(
        LinkedRecordsOfContactsDocument,
        { representations: [{ __typename: 'Contact', id: '100' }] },
        seller,
      );
      return (answer.data!._entities[0] as { linkedRecords: { totalCount: number } }).linkedRecords.totalCount;
    };
    expect(await total()).toBe(0);
    await connectAll();
    expect(await total()).toBe(1);
    await configure([mirroring('1', '2', 'TO_PEER')]);
    expect(await total()).toBe(0);
  });

  it('tell who switched what, in the history (O16)', async () => {
    await configure([mirroring('1', '2', 'TO_PEER')]);
    const { data } = await server.send(MyOrganizationDocument, {}, admin);
    expect(data!.organization!.events.nodes).toEqual([
      {
        type: 'CONNECTION_ENABLED',
        account: { id: '1' },
        actorId: 'root',
        reason: null,
        details: { feature: 'DATA_MIRRORING', sourceAccountId: '1', targetAccountId: '2' },
      },
    ]);
  });

  it.each([
    ['an account outside', [mirroring('1', '9')], ['ACCOUNT_NOT_A_MEMBER']],
    ['an account with itself', [mirroring('1', '1')], ['INVALID_INPUT']],
    ['one pair twice', [mirroring('1', '2'), mirroring('2', '1', 'OFF')], ['INVALID_INPUT']],
  ])('are refused for %s', async (_, wanted, expected) => {
    expect(codes(await configure(wanted))).toEqual(expected);
  });

  it('are configured from any member account, by who is Super Admin in all of them, as himself (O10, O11, O17)', async () => {
    expect(
      codes(await configure([mirroring('1', '2')], {}, await server.token({ user: 'root', account: '4' }))),
    ).toEqual([]);
    expect(
      codes(await configure([mirroring('1', '2')], {}, await server.token({ user: 'seller', account: '1' }))),
    ).toEqual(['FORBIDDEN']);
    expect(
      codes(await configure([mirroring('1', '2')], {}, await server.token({ user: 'root', account: '1', act: 'x' }))),
    ).toEqual(['IMPERSONATED']);
    expect(codes(await configure([mirroring('1', '2')], { expectedVersion: 7 }))).toEqual(['VERSION_CONFLICT']);
    expect(codes(await configure([mirroring('1', '2')], { organizationId: 'south' }))).toEqual(['NOT_FOUND']);
  });

  it.each([
    ['a Partner Admin', { user: 'partner', account: '1' }, ['FORBIDDEN']],
    ['who acts for a Super Admin', { user: 'root', account: '1', act: 'support' }, ['IMPERSONATED']],
  ])(
    'are reviewed by nobody who may not change them, and %s learns of no users of others (C6, O10, O17)',
    async (_, person, why) => {
      const token = await server.token(person);
      await configure([mirroring('1', '3', 'TO_PEER'), mirroring('1', '2')]);
      for (const answer of [
        await configure([mirroring('1', '2', 'OFF')], { dryRun: true }, token),
        await connectAll({ dryRun: true }, token),
      ]) {
        expect([[...new Set(codes(answer))], answer.changes]).toEqual([why, []]);
      }
    },
  );

  it('are switched once for one key', async () => {
    const input = { idempotencyKey: 'k', expectedVersion: 1 };
    const answers = [await configure([mirroring('1', '2')], input), await configure([mirroring('1', '2')], input)];
    expect(answers[1]).toEqual(answers[0]);
    expect(await version()).toBe(2);
  });

  it('are not told for a repeated key to who may not see the organization any more (O10)', async () => {
    const input = {
      organizationId: 'north',
      expectedVersion: 1,
      settings: [mirroring('1', '2')],
      idempotencyKey: 'k',
    };
    const ask = async () =>
      (await server.send(ConfigureConnectionsDocument, { input }, admin)).data!.configureConnections;
    const answer = await ask();
    expect(answer.changes).not.toEqual([]);
    expect(await ask()).toEqual(answer);
    await fill(server.database, {
      users: [user('1', 'root', { role: 'MEMBER', updatedAt: '2026-02-01T00:00:00.000Z' })],
    });
    expect(await ask()).toEqual({ ...answer, organization: null, changes: [] });
  });

  it('are switched by a key that serves no other change of the same input', async () => {
    const context = { write: server.database.write, person: ROOT, now: new Date() };
    const input = { organizationId: 'north', expectedVersion: 1, idempotencyKey: 'k' };
    expect((await connectAllAccounts(context, input)).refusals).toEqual([]);
    for (const change of [deleteOrganization, updateOrganization]) {
      const { organizationId, refusals } = await change(context, input);
      expect([organizationId, refusals.map(({ code }) => code)]).toEqual([null, ['IDEMPOTENCY_KEY_REUSED']]);
    }
    expect(await version()).toBe(2);
  });
});
