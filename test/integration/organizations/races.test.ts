import { setTimeout as sleep } from 'node:timers/promises';
import { ACCOUNT_FACTS, lockFacts } from '../../../src/accounts/fact-lock.repository';
import type { UpdateOrganizationInput } from '../../generated/operations';
import { organizationChanges, type ChangeAnswer } from '../../support/organization-changes';
import { readOrganizations, soundOrganizations, type OrganizationStates } from '../../support/organization-history';
import { CAPABLE, fillRounds, RACE_ROUNDS, runRace, type Round, type Shape } from '../../support/races';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, fill, user } from '../../support/world';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

/** On SQLite changes are made one after another. */
const onServer = TEST_DATABASE === 'mysql' ? it : it.skip;
const DAY_AFTER = '2026-02-01T00:00:00.000Z';
const TEN = Array.from({ length: 10 }, (_, i) => i);

jest.setTimeout(30_000 + RACE_ROUNDS * 600);

/** RACE_ROUNDS=1000 runs each race a thousand times and prints how often which side was first. */
describe(`at once, in ${RACE_ROUNDS} rounds`, () => {
  let server: TestServer;
  let changes: ReturnType<typeof organizationChanges>;
  let before: OrganizationStates;

  beforeEach(async () => {
    server = await startTestServer();
    changes = organizationChanges(server);
  });
  afterEach(() => server.stop());

  const start = async (shape: Shape): Promise<readonly Round[]> => {
    const rounds = await fillRounds(server.database, shape);
    before = await readOrganizations(server.database);
    return rounds;
  };
  const root = (accountId: string): Promise<string> =>
    server.token({ user: 'root', account: accountId, amr: ['pwd'], lifetimeSeconds: 60 });
  const versionOf = async (organizationId: string): Promise<number> => {
    const sql = 'SELECT version FROM organizations WHERE organization_id = ?';
    return (await server.database.read.query(sql, [organizationId]))[0].version;
  };
  /** That the history has as many changes as answers told of, and made what there is now. */
  const expectChanges = async (count: number, minMembers = 2): Promise<OrganizationStates> => {
    const { now, changes: changesOf } = await soundOrganizations(server.database, before, minMembers);
    expect([...changesOf.values()].reduce((sum, each) => sum + each, 0)).toBe(count);
    return now;
  };

  it('one of ten accounts joins an organization of four, and nine changes are told that it moved on (O1, O18)', async () => {
    const rounds = await start({ organizations: 1, members: 4, free: 10 });
    await runRace(rounds, async ({ first: { id, accounts }, free }) => {
      const token = await root(accounts[0]!);
      const outcomes = await outcomesOf(
        free.map((accountId) =>
          changes.update(token, { organizationId: id, expectedVersion: 1, addAccountIds: [accountId] }),
        ),
      );
      expect([...outcomes].sort()).toEqual(['DONE', ...Array(9).fill('VERSION_CONFLICT')]);
      return `the one sent at place ${outcomes.indexOf('DONE')} joined`;
    });
    const now = await expectChanges(RACE_ROUNDS);
    expect([...now.values()].every(({ version, members }) => version === 2 && members.size === 5)).toBe(true);
  });

  it('ten accounts that try to join an organization of two until it is full make it five (O1, O18)', async () => {
    const rounds = await start({ organizations: 1, members: 2, free: 10 });
    await runRace(rounds, async ({ first: { id, accounts }, free }) => {
      const token = await root(accounts[0]!);
      let conflicts = 0;
      const join = async (accountId: string): Promise<ChangeAnswer> => {
        for (;;) {
          const expectedVersion = await versionOf(id);
          const answer = await changes.update(token, {
            organizationId: id,
            expectedVersion,
            addAccountIds: [accountId],
          });
          if (answer.outcome !== 'VERSION_CONFLICT') return answer;
          conflicts += 1;
        }
      };
      const outcomes = await outcomesOf(free.map(join));
      expect([...outcomes].sort()).toEqual([...Array(3).fill('DONE'), ...Array(7).fill('TOO_MANY_ACCOUNTS')]);
      return `${Math.floor(conflicts / 5) * 5} to ${Math.floor(conflicts / 5) * 5 + 4} conflicts`;
    });
    const now = await expectChanges(3 * RACE_ROUNDS);
    expect([...now.values()].every(({ version, members }) => version === 4 && members.size === 5)).toBe(true);
  });

  const create = async ([home, ...accountIds]: readonly string[]) => changes.create(await root(home!), { accountIds });
  const add = async ({ id, accounts }: Round['first'], accountId: string) => {
    const input = { organizationId: id, expectedVersion: 1, addAccountIds: [accountId] };
    return changes.update(await root(accounts[0]!), input);
  };
  const claims: [string, Shape, (round: Round, claimer: number) => Promise<ChangeAnswer>][] = [
    [
      'two that are created with the same account',
      { organizations: 0, members: 0, free: 3 },
      ({ free }, claimer) => create([free[claimer]!, free[2]!]),
    ],
    [
      'two that are created with the same five accounts, in opposite order,',
      { organizations: 0, members: 0, free: 5 },
      ({ free }, claimer) => create(claimer === 0 ? free : free.toReversed()),
    ],
    [
      'two that add the same account',
      { organizations: 2, members: 2, free: 1 },
      ({ first, second, free }, claimer) => add(claimer === 0 ? first : second, free[0]!),
    ],
    [
      'one that adds an account and one that is created with it',
      { organizations: 1, members: 2, free: 2 },
      ({ first, free }, claimer) => (claimer === 0 ? add(first, free[0]!) : create([free[1]!, free[0]!])),
    ],
  ];
  it.each(claims)('of %s exactly one has it (O3, O7, O9)', async (_, shape, claim) => {
    await runRace(await start(shape), async (round) => {
      const first = round.n % 2;
      const outcomes = await outcomesOf([claim(round, first), claim(round, 1 - first)]);
      expect([...outcomes].sort()).toEqual(['ACCOUNT_NOT_ELIGIBLE', 'DONE']);
      return outcomes[0] === 'DONE' ? 'the one sent first has it' : 'the one sent second has it';
    });
    await expectChanges(RACE_ROUNDS);
  });

  it('deletion and connection of one organization come one before the other, and no setting is left of what is gone (O15, O18)', async () => {
    const rounds = await start({ organizations: 1, members: 3, free: 0 });
    await runRace(rounds, async ({ n, first: { id, accounts } }) => {
      const token = await root(accounts[0]!);
      const seen = { organizationId: id, expectedVersion: 1 };
      const settings = [connection(accounts[1]!, accounts[2]!)];
      const [{ outcome: deletion }, { outcome: configuring }] = await inTurn(
        n,
        () => changes.delete(token, seen),
        () => changes.configure(token, { ...seen, settings }),
      );
      const either = [
        ['DONE', 'NOT_FOUND'],
        ['VERSION_CONFLICT', 'DONE'],
      ];
      expect(either).toContainEqual([deletion, configuring]);
      return deletion === 'DONE' ? 'deleted first' : 'connected first';
    });
    await expectChanges(RACE_ROUNDS);
  });

  const falls = [
    { subscriptions: [{ hub: 'SALES' as const, tier: 'STARTER' as const }] },
    { active: false },
    { dataHostingLocation: 'us1' },
  ];
  /** Tells that the account falls, a little later in each round, so that it is now before the change and now after it. */
  const fall = async (machine: string, accountId: string, n: number): Promise<void> => {
    await sleep(n % 25);
    await changes.tellOfAccount(machine, account(accountId, { ...CAPABLE, ...falls[n % 3], updatedAt: DAY_AFTER }));
  };

  it('an account that falls while it is added is no member in the end (O2, O7, O8, O13, S2)', async () => {
    let joined = 0;
    const machine = await server.machineToken();
    const rounds = await start({ organizations: 1, members: 2, free: 1 });
    await runRace(rounds, async ({ n, first, free }) => {
      const [{ outcome: adding }] = await inTurn(
        n,
        () => add(first, free[0]!),
        () => fall(machine, free[0]!, n),
      );
      expect(['DONE', 'ACCOUNT_NOT_ELIGIBLE']).toContain(adding);
      if (adding === 'DONE') joined += 1;
      return adding === 'DONE' ? 'joined, then fell and left' : 'fell, then was refused';
    });
    const now = await expectChanges(2 * joined);
    expect([...now.values()].every(({ members }) => members.size === 2)).toBe(true);
  });

  it('an account that falls while it is connected is no member and has no setting in the end (O13, O15, O18, S2)', async () => {
    let connected = 0;
    const machine = await server.machineToken();
    const rounds = await start({ organizations: 1, members: 2, free: 0 });
    await runRace(rounds, async ({ n, first: { id, accounts } }) => {
      const [home, peer] = accounts as [string, string];
      const token = await root(home);
      const input = { organizationId: id, expectedVersion: 1, settings: [connection(home, peer)] };
      const [{ outcome: configuring }] = await inTurn(
        n,
        () => changes.configure(token, input),
        () => fall(machine, peer, n),
      );
      expect(['DONE', 'VERSION_CONFLICT']).toContain(configuring);
      if (configuring === 'DONE') connected += 1;
      return configuring === 'DONE' ? 'connected, then fell and left' : 'fell, then was refused';
    });
    const now = await expectChanges(connected + RACE_ROUNDS, 1);
    expect([...now.values()].every(({ members, settings }) => members.size === 1 && settings.size === 0)).toBe(true);
  });

  it('an organization whose three accounts fall at once loses one after the other, and is gone with the last (O13, O14, O15, S2)', async () => {
    const machine = await server.machineToken();
    const rounds = await start({ organizations: 1, members: 3, free: 0 });
    await runRace(rounds, async ({ n, first: { accounts } }) => {
      const facts = accounts.map((id) => account(id, { active: false, updatedAt: DAY_AFTER }));
      const turned = [...facts.slice(n % 3), ...facts.slice(0, n % 3)];
      await Promise.all(turned.map((fact) => changes.tellOfAccount(machine, fact)));
      return 'gone';
    });
    expect(await expectChanges(3 * RACE_ROUNDS)).toEqual(new Map());
  });

  it('a Super Admin changes nothing from the moment in which the fact that he is none is answered (O10, S2)', async () => {
    let renamed = 0;
    const machine = await server.machineToken();
    const rounds = await start({ organizations: 1, members: 3, free: 0 });
    await runRace(rounds, async ({ n, first: { id, accounts } }) => {
      const token = await root(accounts[0]!);
      const rename = (expectedVersion: number) =>
        changes.update(token, { organizationId: id, expectedVersion, name: `${id} ${expectedVersion}` });
      const renameUntilRefused = async (): Promise<number> => {
        for (let version = 1; ; version += 1) {
          const { outcome } = await rename(version);
          if (outcome === 'DONE') continue;
          expect(outcome).toBe('FORBIDDEN');
          return version;
        }
      };
      const demote = async (): Promise<number> => {
        await sleep(n % 40);
        await changes.tellOfUser(machine, user(accounts[n % 3]!, 'root', { role: 'MEMBER', updatedAt: DAY_AFTER }));
        return versionOf(id);
      };
      const [last, atDemotion] = await Promise.all([renameUntilRefused(), demote()]);
      expect(last).toBe(atDemotion);
      expect((await rename(last)).outcome).toBe('FORBIDDEN');
      renamed += last - 1;
      return `demoted after ${last - 1} changes`;
    });
    await expectChanges(renamed);
  });

  const sameTenTimes: [
    string,
    (token: string, input: UpdateOrganizationInput, round: Round) => Promise<ChangeAnswer>,
  ][] = [
    [
      'createOrganization',
      async (_, { idempotencyKey }, { free }) =>
        changes.create(await root(free[0]!), { accountIds: [free[1]!], idempotencyKey: idempotencyKey! }),
    ],
    [
      'updateOrganization',
      (token, input, { free, first: { accounts } }) =>
        changes.update(token, { ...input, name: 'New', addAccountIds: [free[0]!], removeAccountIds: [accounts[1]!] }),
    ],
    ['deleteOrganization', (token, input) => changes.delete(token, input)],
    [
      'configureConnections',
      (token, input, { first: { accounts } }) =>
        changes.configure(token, { ...input, settings: [connection(accounts[1]!, accounts[2]!)] }),
    ],
    ['connectAllAccounts', (token, input) => changes.connectAll(token, input)],
  ];
  it.each(sameTenTimes)('%s with one key ten times has one effect and ten equal answers (O18)', async (_, change) => {
    const rounds = await start({ organizations: 1, members: 3, free: 2 });
    await runRace(rounds, async (round) => {
      const { id, accounts } = round.first;
      const token = await root(accounts[0]!);
      const input = { organizationId: id, expectedVersion: 1, idempotencyKey: `key-${round.n}` };
      const answers = await Promise.all(TEN.map(() => change(token, input, round)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      return answers[0]!.outcome;
    });
    await expectChanges(RACE_ROUNDS);
  });

  onServer('a stranger holds up no account that he names, and waits for none (O9)', async () => {
    const { id, accounts } = (await start({ organizations: 1, members: 2, free: 1 }))[0]!.first;
    const other = 'stranger-account';
    await fill(server.database, { accounts: [account(other)], users: [user(other, 'somebody')] });
    await server.database.write(async (manager) => {
      await lockFacts(manager, ACCOUNT_FACTS, [other]);
      const outcomes = [
        await changes.create(await root(other), { name: 'x', accountIds: [...accounts] }),
        await changes.create(await root(accounts[0]!), { name: 'x', accountIds: [other] }),
        await changes.update(await root(accounts[0]!), {
          organizationId: id,
          expectedVersion: 1,
          addAccountIds: [other],
        }),
      ].map(({ outcome }) => outcome);
      expect(outcomes.every((outcome) => outcome.includes('ACCOUNT_NOT_ELIGIBLE'))).toBe(true);
    });
  });

  it('a change that is refused ten times at once with one key can be made with it then (O18)', async () => {
    const rounds = await start({ organizations: 1, members: 2, free: 0 });
    await runRace(rounds, async ({ n, first: { id, accounts } }) => {
      const token = await root(accounts[0]!);
      const rename = (expectedVersion: number) =>
        changes.update(token, { organizationId: id, expectedVersion, name: 'New', idempotencyKey: `key-${n}` });
      const outcomes = await outcomesOf(TEN.map(() => rename(7)));
      expect(outcomes).toEqual(TEN.map(() => 'VERSION_CONFLICT'));
      return `refused ten times, then ${(await rename(1)).outcome}`;
    });
    await expectChanges(RACE_ROUNDS);
  });
});

const connection = (accountId: string, peerAccountId: string) =>
  ({ feature: 'ASSET_COPYING', accountId, peerAccountId, direction: 'TWO_WAY' }) as const;

async function outcomesOf(answers: readonly Promise<ChangeAnswer>[]): Promise<readonly string[]> {
  return (await Promise.all(answers)).map(({ outcome }) => outcome);
}

/** Sends both at once, in every other round the second one first. */
async function inTurn<A, B>(n: number, first: () => Promise<A>, second: () => Promise<B>): Promise<readonly [A, B]> {
  if (n % 2 === 0) return Promise.all([first(), second()]);
  const early = second();
  return Promise.all([first(), early]);
}
