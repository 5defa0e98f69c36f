import { applyFacts } from '../../../src/sync/apply-facts';
import { factKinds } from '../../../src/sync/fact-kinds';
import type { AccountFactInput } from '../../generated/operations';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { account, fill, mirroring } from '../../support/world';

const at = (day: number): string => `2026-02-0${day}T00:00:00.000Z`;
const ALL = permutations([0, 1, 2, 3, 4, 5]);
const AT_ONCE = 24;

/** Six facts about one account; only the newest sets something off. */
const HARMLESS_BUT_LAST: readonly Partial<AccountFactInput>[] = [
  { name: 'Renamed' },
  { subscriptions: [{ hub: 'SERVICE', tier: 'ENTERPRISE' }] },
  { name: 'Renamed again', subscriptions: [{ hub: 'SALES', tier: 'ENTERPRISE' }] },
  { type: 'SANDBOX' },
  { subscriptions: [{ hub: 'SERVICE', tier: 'PROFESSIONAL' }] },
  { name: 'Sensitive', storesSensitiveData: true },
];
/** Six facts of which several set something off. */
const HARMFUL: readonly Partial<AccountFactInput>[] = [
  { storesSensitiveData: true },
  { active: false },
  { name: 'Back' },
  { dataHostingLocation: 'us1' },
  { subscriptions: [{ hub: 'SALES', tier: 'STARTER' }] },
  { name: 'Gone', active: false, storesSensitiveData: true },
];

describe('facts about one account, in every one of 720 orders, each twice', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await createTestDatabase();
    const ids = ALL.map((_, i) => String(i));
    await fill(test.database, {
      accounts: ids.flatMap((i) => [
        account(`home-${i}`, { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] }),
        account(`told-${i}`),
      ]),
      organizations: Object.fromEntries(ids.map((i) => [`org-${i}`, [`home-${i}`, `told-${i}`]])),
      settings: Object.fromEntries(
        ids.map((i) => [
          `org-${i}`,
          [mirroring(`told-${i}`, `home-${i}`), { ...mirroring(`told-${i}`, `home-${i}`), feature: 'ASSET_COPYING' }],
        ]),
      ),
    });
  });
  afterEach(() => test.drop());

  /** Tells each account its facts in its own order, each fact a second time right after or at the end. */
  const tellAll = async (facts: readonly Partial<AccountFactInput>[]): Promise<void> => {
    await inParallel(ALL, async (order, i) => {
      const twice = i % 2 === 0 ? order.flatMap((n) => [n, n]) : [...order, ...order];
      for (const n of twice) {
        const fact = account(`told-${i}`, { ...facts[n], updatedAt: at(n + 1) });
        await applyFacts(test.database.write, factKinds.accounts, [fact]);
      }
    });
  };
  /** What is stored of each account and its organization, without the number that tells the accounts apart. */
  const states = async (sql: string): Promise<ReadonlySet<string>> => {
    const rows: Record<string, unknown>[] = await test.database.read.query(sql);
    const byNumber = new Map<string, unknown[]>();
    for (const row of rows) {
      const number = /-(\d+)$/.exec(String(Object.values(row)[0]))![1]!;
      const others = byNumber.get(number) ?? [];
      byNumber.set(number, [...others, Object.values(row).map((value) => String(value).replace(/-\d+$/, ''))]);
    }
    expect(byNumber.size).toBe(ALL.length);
    return new Set([...byNumber.values()].map((values) => JSON.stringify(values)));
  };
  const ACCOUNTS = "SELECT * FROM accounts WHERE account_id LIKE 'told-%' ORDER BY account_id";

  it('end in the same state, that of the organization and its history included, when what they set off is in the newest (S1, S2, C4)', async () => {
    await tellAll(HARMLESS_BUT_LAST);
    expect((await states(ACCOUNTS)).size).toBe(1);
    for (const sql of [
      'SELECT organization_id, name, version FROM organizations',
      'SELECT organization_id, account_id FROM organization_accounts ORDER BY organization_id, account_id',
      'SELECT organization_id, feature, source_account_id, target_account_id FROM connection_settings ORDER BY organization_id',
      'SELECT organization_id, type, account_id, reason FROM organization_events ORDER BY organization_id, event_id',
    ]) {
      expect((await states(sql)).size).toBe(1);
    }
    const [state] = await states('SELECT organization_id, feature FROM connection_settings ORDER BY organization_id');
    expect(JSON.parse(state!)).toEqual([['org', 'ASSET_COPYING']]);
    const [organization] = await states('SELECT organization_id, version FROM organizations');
    expect(JSON.parse(organization!)).toEqual([['org', '2']]);
  }, 120_000);

  it('end with the same facts known and the account out of its organization, whatever was set off on the way (S1, O13, O15)', async () => {
    await tellAll(HARMFUL);
    expect((await states(ACCOUNTS)).size).toBe(1);
    expect([
      ...(await states('SELECT organization_id, account_id FROM organization_accounts ORDER BY organization_id')),
    ]).toEqual([JSON.stringify([['org', 'home']])]);
    expect(await test.database.read.query('SELECT * FROM connection_settings')).toEqual([]);
    const removals = "SELECT organization_id, account_id FROM organization_events WHERE type = 'ACCOUNT_REMOVED'";
    expect([...(await states(removals))]).toEqual([JSON.stringify([['org', 'told']])]);
  }, 120_000);
});

describe('facts of one age', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await createTestDatabase();
    await fill(test.database, {
      accounts: [account('home'), account('told', { name: 'First', updatedAt: at(2) })],
      organizations: { org: ['home', 'told'] },
    });
  });
  afterEach(() => test.drop());

  const tell = (...facts: readonly AccountFactInput[]) => applyFacts(test.database.write, factKinds.accounts, facts);
  const state = async (): Promise<unknown> => [
    await test.database.read.query('SELECT * FROM accounts ORDER BY account_id'),
    await test.database.read.query('SELECT organization_id, account_id FROM organization_accounts ORDER BY account_id'),
    await test.database.read.query('SELECT organization_id, type FROM organization_events ORDER BY event_id'),
  ];

  it('change nothing of what is known and set nothing off, whether they say the same or not (S1)', async () => {
    const before = await state();
    for (const fact of [{ name: 'First' }, { name: 'Second' }, { active: false }]) {
      expect(await tell(account('told', { ...fact, updatedAt: at(2) }))).toEqual({
        applied: 0,
        stale: 1,
        rejected: [],
      });
      expect(await state()).toEqual(before);
    }
  });

  it('hold as the first of them in one batch (S1)', async () => {
    const facts = ['Third', 'Fourth', 'Fifth'].map((name) => account('told', { name, updatedAt: at(3) }));
    expect(await tell(...facts)).toMatchObject({ applied: 1, stale: 2 });
    expect(await tell(...facts.reverse())).toMatchObject({ applied: 0, stale: 3 });
    const names = await test.database.read.query("SELECT name FROM accounts WHERE account_id = 'told'");
    expect(names).toEqual([{ name: 'Third' }]);
  });
});

async function inParallel<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, item] of queue) await work(item, index);
    }),
  );
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
