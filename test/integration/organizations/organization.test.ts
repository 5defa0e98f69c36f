import {
  CandidatesDocument,
  CreateOrganizationDocument,
  DeleteOrganizationDocument,
  MyOrganizationDocument,
  UpdateOrganizationDocument,
  type CreateOrganizationInput,
  type UpdateOrganizationInput,
} from '../../generated/operations';
import { toSqlTime } from '../../../src/database/time';
import { saveConnectionSettings } from '../../../src/connections/connection-settings.repository';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, fill, mirroring, user } from '../../support/world';

const ENTERPRISE = { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] as never };
const ADMIN = { role: 'SUPER_ADMIN' } as const;

describe('an organization', () => {
  let server: TestServer;
  let admin: string;
  let stale: string;

  beforeEach(async () => {
    server = await startTestServer();
    await fill(server.database, {
      accounts: [
        account('1', ENTERPRISE),
        account('2'),
        account('3'),
        account('4'),
        account('5'),
        account('6', ENTERPRISE),
        account('7', {
          type: 'SANDBOX',
          active: false,
          dataHostingLocation: 'us1',
          subscriptions: [{ hub: 'SALES', tier: 'STARTER' }],
        }),
        account('8'),
      ],
      users: [
        ...['1', '2', '3', '4', '5', '6'].map((id) => user(id, 'root', ADMIN)),
        user('7', 'root', { twoFactorEnabled: false }),
        user('1', 'partner', { role: 'PARTNER_ADMIN' }),
        user('1', 'member'),
        user('8', 'other', ADMIN),
      ],
    });
    admin = await server.token({ user: 'root', account: '1', amr: ['pwd'] });
    stale = await server.token({ user: 'root', account: '1', amr: ['pwd'], authAge: 301 });
  });
  afterEach(() => server.stop());

  const create = async (input: Partial<CreateOrganizationInput> = {}, token = admin) => {
    const answer = await server.send(
      CreateOrganizationDocument,
      { input: { accountIds: ['2'], acknowledgeDataSharing: true, ...input } },
      token,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data!.createOrganization;
  };
  const update = async (input: Partial<UpdateOrganizationInput>, token = admin) => {
    const seen = (await look())!;
    const answer = await server.send(
      UpdateOrganizationDocument,
      { input: { organizationId: seen.id, expectedVersion: seen.version, ...input } },
      token,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data!.updateOrganization;
  };
  const look = async (token = admin) => (await server.send(MyOrganizationDocument, {}, token)).data?.organization;
  const codes = (answer: { userErrors: { code: string; accountId?: string | null }[] }) =>
    answer.userErrors.map((error) => (error.accountId == null ? error.code : `${error.code} ${error.accountId}`));

  it('has candidates: the accounts of the viewer with all that bars them (O9)', async () => {
    const { data } = await server.send(CandidatesDocument, {}, admin);
    const candidates = data!.organizationCandidates.map(({ account: { id }, eligible, obstacles }) => [
      id,
      eligible,
      obstacles.map((o) => o.code),
    ]);
    expect(candidates).toEqual([
      ...['1', '2', '3', '4', '5', '6'].map((id) => [id, true, []]),
      [
        '7',
        false,
        [
          'NOT_SUPER_ADMIN',
          'TWO_FACTOR_NOT_SET_UP',
          'BELOW_PROFESSIONAL',
          'NOT_A_STANDARD_ACCOUNT',
          'DEACTIVATED',
          'OTHER_HOSTING_LOCATION',
        ],
      ],
    ]);
  });

  it('is created with the home account, connects nothing, and tells its story (O1, O3, C1, O16)', async () => {
    const { organization, userErrors, stepUp } = await create({ name: 'North', accountIds: ['2', '3'] });
    expect([userErrors, stepUp]).toEqual([[], null]);
    expect(organization).toMatchObject({ name: 'North', version: 1, connectionSettings: [] });
    expect(organization!.accounts.map((member) => member.account.id)).toEqual(['1', '2', '3']);
    const seen = await look();
    expect(seen!.events.totalCount).toBe(4);
    expect(seen!.events.nodes.map((event) => [event.type, event.account?.id, event.actorId])).toEqual([
      ['ACCOUNT_ADDED', '3', 'root'],
      ['ACCOUNT_ADDED', '2', 'root'],
      ['ACCOUNT_ADDED', '1', 'root'],
      ['ORGANIZATION_CREATED', undefined, 'root'],
    ]);
  });

  it('has its home account’s name when none is given', async () => {
    expect((await create()).organization!.name).toBe('Account 1');
  });

  it.each([
    ['O1: alone', { accountIds: [] }, ['TOO_FEW_ACCOUNTS']],
    ['O1: with itself alone', { accountIds: ['1'] }, ['TOO_FEW_ACCOUNTS']],
    ['O1: six', { accountIds: ['2', '3', '4', '5', '6'] }, ['TOO_MANY_ACCOUNTS']],
    ['O6: not acknowledged', { acknowledgeDataSharing: false }, ['ACKNOWLEDGEMENT_REQUIRED']],
    ['a blank name', { name: '  ' }, ['INVALID_INPUT']],
    ['a name of two lines', { name: 'a\nb' }, ['INVALID_INPUT']],
    ['a name that turns the text around', { name: 'a\u202eb' }, ['INVALID_INPUT']],
    [
      'more accounts than anybody has',
      { accountIds: Array.from({ length: 101 }, (_, i) => `x${i}`) },
      ['INVALID_INPUT'],
    ],
    ['a bad id', { accountIds: ['2', 'a b'] }, ['INVALID_INPUT']],
    ['O2, O4, O7, O8: all obstacles', { accountIds: ['7'] }, Array(6).fill('ACCOUNT_NOT_ELIGIBLE 7')],
    [
      'O3: an account that is not the viewer’s, without a word about it',
      { accountIds: ['8'] },
      ['ACCOUNT_NOT_ELIGIBLE 8'],
    ],
    ['O3: an account that is not there', { accountIds: ['404'] }, ['ACCOUNT_NOT_ELIGIBLE 404']],
    [
      'everything at once',
      { accountIds: ['8'], acknowledgeDataSharing: false, name: '' },
      ['ACKNOWLEDGEMENT_REQUIRED', 'INVALID_INPUT', 'ACCOUNT_NOT_ELIGIBLE 8'],
    ],
  ])('is not created: %s', async (_, input, expected) => {
    const answer = await create(input);
    expect([answer.organization, codes(answer)]).toEqual([null, expected]);
    expect(await look()).toBeNull();
  });

  it('is not created from an account without Marketing Hub Enterprise (O3)', async () => {
    expect(
      codes(await create({ accountIds: ['1'] }, await server.token({ user: 'root', account: '2', amr: ['otp'] }))),
    ).toEqual(['MARKETING_ENTERPRISE_REQUIRED']);
  });

  it('asks for a fresh verification, as data (O5)', async () => {
    for (const token of [
      stale,
      await server.token({ user: 'root', account: '1' }),
      await server.token({ user: 'root', account: '1', amr: ['sms'] }),
    ]) {
      const answer = await create({}, token);
      expect(codes(answer)).toEqual(['STEP_UP_REQUIRED']);
      expect(answer.stepUp).toEqual({ maxAgeSeconds: 300, acrValues: expect.any(Array) });
    }
    expect(
      codes(await create({}, await server.token({ user: 'root', account: '1', amr: ['pwd'], authAge: 295 }))),
    ).toEqual([]);
  });

  it('is not changed by who acts for another (O17)', async () => {
    const acted = await server.token({ user: 'root', account: '1', amr: ['pwd'], act: 'support' });
    expect(codes(await create({}, acted))).toEqual(['IMPERSONATED']);
    await create();
    expect(codes(await update({ name: 'x' }, acted))).toEqual(['IMPERSONATED']);
  });

  it('holds an account that is in no other', async () => {
    await create({ accountIds: ['2'] });
    const second = await create(
      { accountIds: ['2'] },
      await server.token({ user: 'root', account: '6', amr: ['pwd'] }),
    );
    expect(codes(second)).toEqual(['ACCOUNT_NOT_ELIGIBLE 2']);
  });

  it('is claimed by one of two who claim the same account at once', async () => {
    const six = await server.token({ user: 'root', account: '6', amr: ['pwd'] });
    const answers = await Promise.all([create({ accountIds: ['2', '3'] }), create({ accountIds: ['3', '2'] }, six)]);
    expect(answers.filter((answer) => answer.organization !== null)).toHaveLength(1);
  });

  it('is made once for one key, at once and again, and the key is for that request alone', async () => {
    const input = { accountIds: ['2'], idempotencyKey: 'k1' };
    const answers = await Promise.all([create(input), create(input), create(input)]);
    answers.push(await create(input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(codes(answers[0]!)).toEqual([]);
    expect(codes(await create({ ...input, name: 'other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await look())!.events.totalCount).toBe(3);
  });

  it('gives a repeated key the very answer that it gave, and without itself when it is gone, whatever took its place', async () => {
    const input = { name: 'A', accountIds: ['2'], idempotencyKey: 'k4' };
    const answer = await create(input);
    await update({ name: 'B' });
    expect(await create(input)).toEqual(answer);
    const { id, version } = (await look())!;
    const end = { input: { organizationId: id, expectedVersion: version } };
    await server.send(DeleteOrganizationDocument, end, admin);
    const gone = { ...answer, organization: null };
    expect(await create(input)).toEqual(gone);
    await create({ name: 'C' });
    expect(await create(input)).toEqual(gone);
  });

  it('is not told for a repeated key to who acts for another, or may not see it any more (O10, O17)', async () => {
    const input = { accountIds: ['2'], idempotencyKey: 'k5' };
    const answer = await create(input);
    const acted = await server.token({ user: 'root', account: '1', amr: ['pwd'], act: 'support' });
    const byAnother = await create(input, acted);
    expect([codes(byAnother)[0], byAnother.organization]).toEqual(['IMPERSONATED', null]);
    const losses = [{ role: 'MEMBER' }, { role: 'SUPER_ADMIN', active: false }] as const;
    for (const [n, loss] of losses.entries()) {
      await fill(server.database, {
        users: [user('1', 'root', { ...loss, updatedAt: `2026-02-0${n + 1}T00:00:00Z` })],
      });
      expect(await create(input)).toEqual({ ...answer, organization: null });
    }
    await fill(server.database, { users: [user('1', 'root', { ...ADMIN, updatedAt: '2026-02-03T00:00:00Z' })] });
    expect((await create(input)).organization).not.toBeNull();
    await fill(server.database, {
      accounts: [account('1', { ...ENTERPRISE, dataHostingLocation: 'us1', updatedAt: '2026-02-04T00:00:00Z' })],
    });
    expect(await create(input)).toEqual({ ...answer, organization: null });
  });

  it('has its key remembered for 24 hours, and not longer', async () => {
    const input = { accountIds: ['2'], idempotencyKey: 'k3' };
    await create(input);
    const age = (hours: number) =>
      server.database.write((manager) =>
        manager.query('UPDATE idempotency_keys SET created_at = ?', [
          toSqlTime(new Date(Date.now() - hours * 3_600_000)),
        ]),
      );
    await age(23);
    expect(codes(await create(input))).toEqual([]);
    await age(25);
    expect(codes(await create(input))).toEqual(['ACCOUNT_NOT_ELIGIBLE 1', 'ACCOUNT_NOT_ELIGIBLE 2']);
    expect(await server.database.read.query('SELECT * FROM idempotency_keys')).toEqual([]);
  });

  it('can be asked for again with the same key after a refusal', async () => {
    expect(codes(await create({ idempotencyKey: 'k2' }, stale))).toEqual(['STEP_UP_REQUIRED']);
    expect(codes(await create({ idempotencyKey: 'k2' }))).toEqual([]);
  });

  it('does not lock what a refused request names without end', async () => {
    await create({ accountIds: Array.from({ length: 101 }, (_, i) => `x${i}`) });
    await create({ accountIds: ['x1', 'x2'] });
    const locks: unknown[] = await server.database.read.query("SELECT 1 FROM fact_locks WHERE account_id LIKE 'x%'");
    expect(locks).toEqual([]);
  });

  it('is seen by Super Admins and Partner Admins of a member account, and by nobody else (O10)', async () => {
    await create();
    expect(await look(await server.token({ user: 'partner', account: '1' }))).toMatchObject({ version: 1 });
    const refused = await server.send(MyOrganizationDocument, {}, await server.token({ user: 'member', account: '1' }));
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await look(await server.token({ user: 'other', account: '8' }))).toBeNull();
  });

  it('tells who may not see it neither its version nor its members, whatever he asks (O10)', async () => {
    const { organization } = await create();
    const member = await server.token({ user: 'member', account: '1', amr: ['pwd'] });
    const ask = { organizationId: organization!.id, expectedVersion: 7, name: 'x' };
    const answer = await server.send(UpdateOrganizationDocument, { input: ask }, member);
    expect(codes(answer.data!.updateOrganization)).toEqual(['FORBIDDEN 1']);
    const none = await server.send(UpdateOrganizationDocument, { input: { ...ask, organizationId: 'none' } }, member);
    expect(none.data).toEqual(answer.data);
    expect(answer.text).not.toMatch(/version 1|"2"/);
  });

  it('resolves as an entity for who may see it, and is null to others (O10)', async () => {
    const { organization } = await create();
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { id name } } }';
    const ask = async (user: string, home: string) => {
      const representations = [{ __typename: 'Organization', id: organization!.id }];
      return (
        await server.send<{ _entities: unknown[] }, object>(
          query,
          { r: representations },
          await server.token({ user, account: home }),
        )
      ).data!._entities[0];
    };
    expect(await ask('partner', '1')).toEqual({ id: organization!.id, name: 'Account 1' });
    for (const [who, home] of [
      ['member', '1'],
      ['other', '8'],
    ])
      expect(await ask(who!, home!)).toBeNull();
  });

  describe('that is there', () => {
    beforeEach(async () => {
      await create({ accountIds: ['2', '3'] });
    });

    it('is renamed, gets and loses accounts in one step, under the next version (O18)', async () => {
      const { organization, userErrors } = await update({
        name: 'South',
        addAccountIds: ['4'],
        removeAccountIds: ['2'],
      });
      expect(userErrors).toEqual([]);
      expect(organization).toMatchObject({ name: 'South', version: 2 });
      expect(organization!.accounts.map((member) => member.account.id)).toEqual(['1', '3', '4']);
      expect((await look())!.events.nodes.slice(0, 3).map((event) => event.type)).toEqual([
        'ACCOUNT_REMOVED',
        'ACCOUNT_ADDED',
        'ORGANIZATION_RENAMED',
      ]);
    });

    it('loses an account with all its settings (O15)', async () => {
      const { id } = (await look())!;
      await server.database.write((manager) =>
        saveConnectionSettings(
          manager,
          id,
          [mirroring('2', '1'), mirroring('1', '2'), mirroring('3', '1')],
          new Date(),
        ),
      );
      const { organization } = await update({ removeAccountIds: ['2'] });
      expect(organization!.connectionSettings).toEqual([
        { feature: 'DATA_MIRRORING', source: { id: '3' }, target: { id: '1' } },
      ]);
    });

    it.each([
      ['O12: below two', { removeAccountIds: ['2', '3'] }, ['TOO_FEW_ACCOUNTS']],
      ['O12: the last Marketing Hub Enterprise', { removeAccountIds: ['1'] }, ['MARKETING_ENTERPRISE_REQUIRED']],
      ['O1: above five', { addAccountIds: ['4', '5', '6'] }, ['TOO_MANY_ACCOUNTS']],
      ['a stranger removed', { removeAccountIds: ['4'] }, ['ACCOUNT_NOT_A_MEMBER 4']],
      ['a member added', { addAccountIds: ['2'] }, ['ACCOUNT_NOT_ELIGIBLE 2']],
      ['O9: one that is barred', { addAccountIds: ['8'] }, ['ACCOUNT_NOT_ELIGIBLE 8']],
    ])('is not changed: %s', async (_, input, expected) => {
      expect(codes(await update(input))).toEqual(expected);
      expect((await look())!.version).toBe(1);
    });

    it('may be renamed from any member account, and get accounts only from one with Marketing Hub Enterprise (O11)', async () => {
      const two = await server.token({ user: 'root', account: '2' });
      expect(codes(await update({ name: 'Two' }, two))).toEqual([]);
      expect(codes(await update({ addAccountIds: ['4'] }, two))).toEqual(['MARKETING_ENTERPRISE_REQUIRED']);
    });

    it('is changed only by who is Super Admin, with two factors, in every member account (O4, O10)', async () => {
      await fill(server.database, {
        users: [
          user('2', 'root', { role: 'PARTNER_ADMIN', updatedAt: '2026-02-01T00:00:00Z' }),
          user('3', 'root', { ...ADMIN, twoFactorEnabled: false, updatedAt: '2026-02-01T00:00:00Z' }),
        ],
      });
      expect(codes(await update({ name: 'x' }))).toEqual(['FORBIDDEN 2', 'FORBIDDEN 3']);
    });

    it('is changed by one of two who saw the same version; the other is told the current one (O18)', async () => {
      const { id } = (await look())!;
      const answers = await Promise.all(
        ['a', 'b'].map((name) => update({ organizationId: id, expectedVersion: 1, name })),
      );
      expect(answers.flatMap(codes)).toEqual(['VERSION_CONFLICT']);
      expect(answers.flatMap((answer) => answer.userErrors)[0]!.message).toContain('at version 2');
    });

    it('is not another’s to change', async () => {
      const answer = await update({ name: 'x' }, await server.token({ user: 'other', account: '8' }));
      expect(codes(answer)).toEqual(['NOT_FOUND']);
    });

    it('is deleted with its settings, after a fresh verification, and frees its accounts (O5, O15)', async () => {
      const { id, version } = (await look())!;
      const end = async (token: string) =>
        (
          await server.send(
            DeleteOrganizationDocument,
            { input: { organizationId: id, expectedVersion: version } },
            token,
          )
        ).data!.deleteOrganization;
      const refused = await end(stale);
      expect([codes(refused), refused.stepUp]).toEqual([['STEP_UP_REQUIRED'], { maxAgeSeconds: 300 }]);
      expect(codes(await end(await server.token({ user: 'root', account: '2', amr: ['pwd'] })))).toEqual([
        'MARKETING_ENTERPRISE_REQUIRED',
      ]);
      expect(await end(admin)).toEqual({ deletedOrganizationId: id, userErrors: [], stepUp: null });
      expect(await look()).toBeNull();
      const events: { type: string }[] = await server.database.read.query(
        'SELECT type FROM organization_events WHERE organization_id = ? ORDER BY event_id DESC',
        [id],
      );
      expect(events[0]!.type).toBe('ORGANIZATION_DELETED');
      expect(codes(await create())).toEqual([]);
    });
  });
});
