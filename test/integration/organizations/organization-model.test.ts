import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { configureConnections, connectAllAccounts } from '../../../src/organizations/configure-connections.service';
import type { ChangeContext, OrganizationChange } from '../../../src/organizations/change-organization';
import { createOrganization } from '../../../src/organizations/create-organization.service';
import { deleteOrganization } from '../../../src/organizations/delete-organization.service';
import { updateOrganization } from '../../../src/organizations/update-organization.service';
import { applyFacts } from '../../../src/sync/apply-facts';
import { factKinds } from '../../../src/sync/fact-kinds';
import {
  OrganizationModel,
  type ModelAccount,
  type ModelOrganization,
  type ModelUser,
} from '../../support/organization-model';
import { readOrganizations, soundOrganizations } from '../../support/organization-history';
import {
  expectConfigure,
  expectConnectAll,
  expectCreate,
  expectDelete,
  expectRefused,
  expectUpdate,
  type Asker,
  type Expected,
  type Wish,
} from '../../support/organization-requests';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { account, user } from '../../support/world';

/** 1,000 in the long form. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 30);
const SEED = process.env['MODEL_SEED'];
const ACCOUNTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const USERS = ['root', 'other'];
const START = Date.UTC(2026, 0, 1);
const TABLES = [
  'accounts',
  'users',
  'organizations',
  'organization_accounts',
  'connection_settings',
  'organization_events',
  'idempotency_keys',
];

type Service<I> = (context: ChangeContext, input: I) => Promise<OrganizationChange>;

/** The service with a clock of its own, and how often what was done and refused. */
class Real {
  private seconds = 0;
  last: {
    readonly kind: string;
    readonly send: () => Promise<OrganizationChange>;
    readonly answer: OrganizationChange;
  } | null = null;

  constructor(
    private readonly test: TestDatabase,
    private readonly tally: Map<string, number>,
  ) {}

  get database() {
    return this.test.database;
  }

  tick(): Date {
    this.seconds += 1;
    return new Date(START + this.seconds * 1000);
  }

  count(what: string): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }

  async request<I>(service: Service<I>, { home, user, fresh, impersonated }: Asker, input: I) {
    const now = this.tick();
    const seconds = now.getTime() / 1000;
    const person = {
      kind: 'person' as const,
      userId: user,
      accountId: home,
      actorId: impersonated ? 'support' : null,
      tokenId: 'token',
      clientId: 'client',
      scopes: new Set<string>(),
      authTime: fresh ? seconds - 10 : seconds - 400,
      amr: ['pwd'],
      expiresAt: seconds + 1000,
    };
    return service({ write: this.database.write, person, now }, input);
  }

  async tellOfAccounts(facts: readonly [string, ModelAccount][], updatedAt: Date): Promise<void> {
    const all = facts.map(([id, facts]) => ({ ...accountFact(id, facts), updatedAt: updatedAt.toISOString() }));
    await applyFacts(this.database.write, factKinds.accounts, all);
  }

  async tellOfUser(accountId: string, userId: string, { superAdmin, twoFactor }: ModelUser): Promise<void> {
    const differing = { role: superAdmin ? 'SUPER_ADMIN' : 'PARTNER_ADMIN', twoFactorEnabled: twoFactor } as const;
    const fact = { ...user(accountId, userId, differing), updatedAt: this.tick().toISOString() };
    await applyFacts(this.database.write, factKinds.users, [fact]);
  }
}

function accountFact(id: string, facts: ModelAccount) {
  return account(id, {
    subscriptions: [
      ...(facts.marketingEnterprise ? [{ hub: 'MARKETING' as const, tier: 'ENTERPRISE' as const }] : []),
      ...(facts.contentProfessional ? [{ hub: 'CONTENT' as const, tier: 'PROFESSIONAL' as const }] : []),
      { hub: 'SALES', tier: facts.salesProfessional ? 'PROFESSIONAL' : 'STARTER' },
    ],
    dataHostingLocation: facts.location,
    active: facts.active,
    type: facts.standard ? 'STANDARD' : 'SANDBOX',
    storesSensitiveData: facts.sensitive,
  });
}

/** What is asked for, apart from who asks; ids of organizations and versions are filled in when it is sent. */
type Change =
  | {
      readonly kind: 'create';
      readonly name: string | null;
      readonly accountIds: string[];
      readonly acknowledged: boolean;
    }
  | { readonly kind: 'update'; readonly name: string | null; readonly add: string[]; readonly remove: string[] }
  | { readonly kind: 'delete' }
  | { readonly kind: 'configure'; readonly wishes: Wish[]; readonly dryRun: boolean }
  | { readonly kind: 'connectAll'; readonly dryRun: boolean };

class RequestCommand implements fc.AsyncCommand<OrganizationModel, Real> {
  private asker: Asker;
  private change: Change;

  constructor(
    private readonly wantedAsker: Asker,
    private readonly wantedChange: Change,
    private readonly aim: { readonly near: boolean; readonly version: number; readonly foreign: boolean },
    private readonly key: string | null,
  ) {
    this.asker = wantedAsker;
    this.change = wantedChange;
  }

  check = () => true;

  async run(model: OrganizationModel, real: Real): Promise<void> {
    const own = this.begin(model);
    const { asker, change, key } = this;
    const organization = this.aim.foreign ? ([...model.organizations].find((other) => other !== own) ?? null) : own;
    const target = {
      organizationId: organization?.id ?? 'none',
      expectedVersion: (organization?.version ?? 1) + this.aim.version,
      idempotencyKey: key,
    };
    const [service, input] = this.sent(target);
    const request = JSON.stringify([change.kind, input]);
    const answer = await real.request(service, asker, input);
    const refusals = told(answer);
    if (key !== null && !('dryRun' in change && change.dryRun))
      real.last = { kind: change.kind, send: () => real.request(service, asker, input), answer };

    const place = `${asker.home} ${asker.user} ${key}`;
    const isDryRun = 'dryRun' in change && change.dryRun;
    const remembered = key === null || isDryRun ? undefined : model.keys.get(place);
    if (remembered !== undefined) {
      const same = remembered.request === request;
      real.count(`${change.kind}: ${same ? 'repeated' : 'key reused'}`);
      expect([refusals, answer.organizationId]).toEqual(
        same ? [[], remembered.organizationId] : [['IDEMPOTENCY_KEY_REUSED'], null],
      );
    } else {
      const expected = this.expected(model, organization === own ? own : null, organization);
      real.count(`${change.kind}: ${expected.refusals.length > 0 ? 'refused' : isDryRun ? 'reviewed' : 'done'}`);
      expect(refusals).toEqual(expected.refusals);
      if (expected.changes !== null && expected.refusals.length === 0) {
        const changes = answer.changes!.map((made) => ({
          setting: `${made.feature} ${made.sourceAccountId} ${made.targetAccountId}`,
          change: made.change,
        }));
        expect(sortedBySetting(changes)).toEqual(sortedBySetting(expected.changes));
      }
      expected.happen(answer.organizationId ?? '');
      if (key !== null && !isDryRun && expected.refusals.length === 0) {
        model.keys.set(place, { request, organizationId: answer.organizationId! });
      }
    }
    await expectSame(model, real);
  }

  /** Makes a request that was aimed at what there is one of accounts by name. */
  private begin(model: OrganizationModel): ModelOrganization | null {
    this.asker = this.wantedAsker;
    this.change = this.wantedChange;
    const homes = this.change.kind === 'create' ? [] : [...model.organizations].flatMap(({ members }) => members);
    const place = ACCOUNTS.indexOf(this.asker.home);
    if (this.aim.near && homes.length > 0) this.asker = { ...this.asker, home: homes[place % homes.length]! };
    const own = model.organizationOf(this.asker.home);
    if (!this.aim.near) return own;
    const inside = own?.members ?? ACCOUNTS;
    const outside = ACCOUNTS.filter((id) => model.organizationOf(id) === null && id !== this.asker.home);
    const within = (ids: readonly string[]) => (id: string) => ids[ACCOUNTS.indexOf(id) % ids.length] ?? id;
    if (this.change.kind === 'create') {
      this.change = { ...this.change, accountIds: this.change.accountIds.map(within(outside)) };
    } else if (this.change.kind === 'update') {
      const { add, remove } = this.change;
      this.change = { ...this.change, add: add.map(within(outside)), remove: remove.map(within(inside)) };
    } else if (this.change.kind === 'configure') {
      const wishes = this.change.wishes.map((wish) => {
        const accountId = within(inside)(wish.accountId);
        return {
          ...wish,
          accountId,
          peerAccountId: within(inside.filter((id) => id !== accountId))(wish.peerAccountId),
        };
      });
      this.change = { ...this.change, wishes };
    }
    return own;
  }

  private sent(target: { organizationId: string; expectedVersion: number; idempotencyKey: string | null }) {
    const { change } = this;
    const { idempotencyKey } = target;
    switch (change.kind) {
      case 'create': {
        const { name, accountIds, acknowledged } = change;
        return [
          createOrganization as Service<object>,
          { name, accountIds, acknowledgeDataSharing: acknowledged, idempotencyKey },
        ] as const;
      }
      case 'update':
        return [
          updateOrganization as Service<object>,
          { ...target, name: change.name, addAccountIds: change.add, removeAccountIds: change.remove },
        ] as const;
      case 'delete':
        return [deleteOrganization as Service<object>, target] as const;
      case 'configure':
        return [
          configureConnections as Service<object>,
          { ...target, settings: change.wishes, dryRun: change.dryRun },
        ] as const;
      case 'connectAll':
        return [connectAllAccounts as Service<object>, { ...target, dryRun: change.dryRun }] as const;
    }
  }

  private expected(model: OrganizationModel, own: ModelOrganization | null, aimed: ModelOrganization | null): Expected {
    const { asker, change } = this;
    if (change.kind === 'create') return expectCreate(model, asker, change);
    const fresh = change.kind !== 'delete' || asker.fresh;
    if (own === null || own !== aimed) return expectRefused(asker, 'NOT_FOUND', fresh);
    if (this.aim.version !== 0) return expectRefused(asker, 'VERSION_CONFLICT', fresh);
    switch (change.kind) {
      case 'update':
        return expectUpdate(model, asker, own, change);
      case 'delete':
        return expectDelete(model, asker, own);
      case 'configure':
        return expectConfigure(model, asker, own, change);
      case 'connectAll':
        return expectConnectAll(model, asker, own, change.dryRun);
    }
  }

  toString(): string {
    return JSON.stringify([this.asker, this.change, this.aim, this.key]);
  }
}

/** Sends the last request with a key that was done once more, as it was. */
class RepeatCommand implements fc.AsyncCommand<OrganizationModel, Real> {
  check = () => true;

  async run(model: OrganizationModel, real: Real): Promise<void> {
    if (real.last === null || real.last.answer.refusals.length > 0) return;
    const { kind, send, answer } = real.last;
    real.count(`${kind}: sent again`);
    expect(await send()).toEqual(answer);
    await expectSame(model, real);
  }

  toString(): string {
    return 'again';
  }
}

class AccountFactsCommand implements fc.AsyncCommand<OrganizationModel, Real> {
  constructor(
    private readonly changes: readonly (readonly [string, Partial<ModelAccount>])[],
    private readonly manner: 'once' | 'twice' | 'stale',
  ) {}

  check = () => true;

  async run(model: OrganizationModel, real: Real): Promise<void> {
    const facts = [...new Map(this.changes)].map(
      ([id, change]) => [id, { ...model.account(id), ...change }] as [string, ModelAccount],
    );
    real.count(`facts on accounts: ${this.manner}`);
    if (this.manner === 'stale') {
      await real.tellOfAccounts(facts, new Date(START - 1000));
    } else {
      const at = real.tick();
      await real.tellOfAccounts(facts, at);
      if (this.manner === 'twice') await real.tellOfAccounts(facts, at);
      for (const [id, fact] of facts) model.accounts.set(id, fact);
      const told = new Set(facts.map(([id]) => id));
      for (const organization of [...model.organizations]) {
        if (organization.members.some((id) => told.has(id))) model.setOff(organization, told);
      }
    }
    await expectSame(model, real);
  }

  toString(): string {
    return JSON.stringify([this.manner, this.changes]);
  }
}

class UserFactCommand implements fc.AsyncCommand<OrganizationModel, Real> {
  constructor(
    private readonly accountId: string,
    private readonly userId: string,
    private readonly facts: ModelUser,
  ) {}

  check = () => true;

  async run(model: OrganizationModel, real: Real): Promise<void> {
    real.count('facts on users');
    await real.tellOfUser(this.accountId, this.userId, this.facts);
    model.users.set(`${this.accountId} ${this.userId}`, this.facts);
    await expectSame(model, real);
  }

  toString(): string {
    return JSON.stringify([this.accountId, this.userId, this.facts]);
  }
}

/** The service's rows are what the model says, and hold what always holds. */
async function expectSame(model: OrganizationModel, { database }: Real): Promise<void> {
  const { now } = await soundOrganizations(database, new Map(), 1);
  const there = [...now].map(([id, { name, version, members, settings }]) => [
    id,
    name,
    version,
    [...members].sort(),
    [...settings].sort(),
  ]);
  const modelled = [...model.organizations].map(({ id, name, version, members, settings }) => [
    id,
    name,
    version,
    [...members].sort(),
    [...settings].sort(),
  ]);
  const byId = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  if (!isDeepStrictEqual(there.sort(byId), modelled.sort(byId))) expect(there).toEqual(modelled);
  const facts: {
    account_id: string;
    data_hosting_location: string;
    stores_sensitive_data: number;
    subscriptions: string;
  }[] = await database.read.query(
    'SELECT account_id, data_hosting_location, stores_sensitive_data, subscriptions FROM accounts',
  );
  const factsOf = new Map(facts.map((row) => [row.account_id, row]));
  for (const { members, settings } of now.values()) {
    const rows = [...members].map((id) => factsOf.get(id)!);
    expect(new Set(rows.map((row) => row.data_hosting_location)).size).toBe(1);
    expect(rows.some(({ subscriptions }) => /"MARKETING","tier":"ENTERPRISE"/.test(subscriptions))).toBe(true);
    const sensitive = rows.filter((row) => row.stores_sensitive_data === 1).map((row) => row.account_id);
    expect([...settings].filter((on) => on.startsWith('DATA') && sensitive.includes(on.split(' ')[1]!))).toEqual([]);
  }
}

function told({ refusals }: OrganizationChange): string[] {
  const counts = new Map<string, number>();
  for (const { code, accountId } of refusals) {
    const text = accountId === undefined ? code : `${code} ${accountId}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => (text.startsWith('ACCOUNT_NOT_ELIGIBLE') ? `${text} ${count}` : text))
    .sort();
}

function sortedBySetting<T extends { readonly setting: string }>(changes: readonly T[]): T[] {
  return [...changes].sort((a, b) => (a.setting < b.setting ? -1 : 1));
}

const accountId = fc.constantFrom(...ACCOUNTS);
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const name = fc.option(fc.constantFrom('North', 'South', 'East', 'West', 'Centre', ' '), { nil: null, freq: 3 });
const asker: fc.Arbitrary<Asker> = fc.record({
  home: fc.constantFrom('a', 'a', 'b', 'b', 'c', 'd', 'e', 'f'),
  user: mostly('root', 'other'),
  fresh: mostly(true, false),
  impersonated: mostly(false, true),
});
const wish: fc.Arbitrary<Wish> = fc.record({
  feature: fc.constantFrom('DATA_MIRRORING' as const, 'ASSET_COPYING' as const),
  accountId,
  peerAccountId: accountId,
  direction: fc.constantFrom('TWO_WAY' as const, 'TO_PEER' as const, 'FROM_PEER' as const, 'OFF' as const, null),
});
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('create' as const),
      name,
      accountIds: fc.uniqueArray(accountId, { minLength: 1, maxLength: 3 }),
      acknowledged: mostly(true, false),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('update' as const),
      name,
      add: fc.uniqueArray(accountId, { maxLength: 2 }),
      remove: fc.uniqueArray(accountId, { maxLength: 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('configure' as const),
      wishes: fc.array(wish, { minLength: 1, maxLength: 2 }),
      dryRun: mostly(false, true),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('connectAll' as const), dryRun: mostly(false, true) }) },
);
const request = fc
  .tuple(
    asker,
    change,
    fc.record({ near: mostly(true, false), version: mostly(0, 1, -1), foreign: mostly(false, true) }),
    fc.option(fc.constantFrom('k1', 'k2'), { nil: null, freq: 2 }),
  )
  .map((parts) => new RequestCommand(...parts));
const accountChange = fc.oneof(
  fc.constantFrom<Partial<ModelAccount>>(
    { active: false },
    { active: true },
    { sensitive: true },
    { sensitive: false },
    { location: 'us1' },
    { location: 'eu1' },
    { marketingEnterprise: false },
    { marketingEnterprise: true },
    { salesProfessional: false },
    { salesProfessional: true },
    { salesProfessional: false, contentProfessional: false, marketingEnterprise: false },
    { salesProfessional: true, active: true, location: 'eu1', standard: true },
    { salesProfessional: true, active: true, location: 'eu1', standard: true, marketingEnterprise: true },
    { salesProfessional: true, active: true, location: 'eu1', standard: true, sensitive: false },
    { contentProfessional: true },
    { standard: false },
    { standard: true },
  ),
);
const accountFacts = fc
  .tuple(
    fc.array(fc.tuple(accountId, accountChange), { minLength: 1, maxLength: 3 }),
    mostly('once' as const, 'twice' as const, 'stale' as const),
  )
  .map((parts) => new AccountFactsCommand(...parts));
const userFact = fc
  .tuple(
    accountId,
    mostly('other', 'root'),
    fc.record({ superAdmin: mostly(true, false), twoFactor: mostly(true, true, false) }),
  )
  .map((parts) => new UserFactCommand(...parts));
const commands = fc.commands<OrganizationModel, Real, false>(
  [
    request,
    request,
    request,
    request,
    request,
    request,
    fc.constant(new RepeatCommand()),
    accountFacts,
    userFact,
  ] as fc.Arbitrary<fc.AsyncCommand<OrganizationModel, Real>>[],
  { maxCommands: 50, size: '+2' },
);

describe('organizations', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  /** Every account could found an organization or join one. */
  const begin = async (tally: Map<string, number>) => {
    await test.database.write(async (manager) => {
      for (const table of TABLES) await manager.query(`DELETE FROM ${table}`);
    });
    const model = new OrganizationModel();
    const real = new Real(test, tally);
    for (const id of ACCOUNTS) {
      model.accounts.set(id, {
        marketingEnterprise: 'abcd'.includes(id),
        salesProfessional: true,
        contentProfessional: false,
        location: 'eu1',
        active: true,
        standard: true,
        sensitive: false,
      });
      for (const userId of USERS)
        model.users.set(`${id} ${userId}`, { superAdmin: userId === 'root', twoFactor: true });
    }
    await real.tellOfAccounts([...model.accounts], new Date(START));
    const users = ACCOUNTS.flatMap((id) =>
      USERS.map((userId) => user(id, userId, { role: userId === 'root' ? 'SUPER_ADMIN' : 'PARTNER_ADMIN' })),
    );
    await applyFacts(test.database.write, factKinds.users, users);
    return { model, real };
  };

  it('become what a model of their rules becomes, whatever is asked for and told, in whatever order (O1–O18, C1–C6, S1, S2)', async () => {
    const tally = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const start = await begin(tally);
        await fc.asyncModelRun(() => start, sequence);
      }),
      { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED), path: process.env['MODEL_PATH'] ?? '' }) },
    );
    expect((await readOrganizations(test.database)).size).toBeLessThanOrEqual(4);
    if (RUNS <= 100) return;
    const lines = [...tally].sort().map(([what, count]) => `  ${String(count).padStart(6)} × ${what}\n`);
    process.stdout.write(`${RUNS} runs, ${[...tally.values()].reduce((a, b) => a + b, 0)} steps\n${lines.join('')}`);
  }, 3_600_000);
});
