import { hasProfessional } from '../../../src/accounts/account';
import type { Database } from '../../../src/database/database';
import { demoAccounts, demoOrganizations } from '../../../src/demo/demo-accounts';
import { demoActivities } from '../../../src/demo/demo-activities';
import { demoAssets, demoProperties } from '../../../src/demo/demo-assets';
import { demoCompanies } from '../../../src/demo/demo-companies';
import { demoContacts } from '../../../src/demo/demo-contacts';
import { demoDeals } from '../../../src/demo/demo-deals';
import { demoPeople } from '../../../src/demo/demo-guide';
import { demoUsers } from '../../../src/demo/demo-users';
import { loadDemoData } from '../../../src/demo/load-demo-data';
import {
  AccessDenialCode,
  decideAccess,
  decideForRecord,
} from '../../../src/linked-records/linked-record-access.policy';
import { findAccessFacts } from '../../../src/linked-records/linked-record-access.repository';
import { applyFacts } from '../../../src/sync/apply-facts';
import { factKinds } from '../../../src/sync/fact-kinds';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const FACTS = [
  { name: 'accounts', kind: factKinds.accounts, inputs: demoAccounts, atLeast: 10 },
  { name: 'users', kind: factKinds.users, inputs: demoUsers, atLeast: 30 },
  { name: 'contacts', kind: factKinds.contacts, inputs: demoContacts, atLeast: 60 },
  { name: 'companies', kind: factKinds.companies, inputs: demoCompanies, atLeast: 25 },
  { name: 'activities', kind: factKinds.activities, inputs: demoActivities, atLeast: 120 },
  { name: 'deals', kind: factKinds.deals, inputs: demoDeals, atLeast: 25 },
  { name: 'properties', kind: factKinds.properties, inputs: demoProperties, atLeast: 10 },
  { name: 'assets', kind: factKinds.assets, inputs: demoAssets, atLeast: 5 },
] as const;

let place: TestDatabase;
let database: Database;

beforeAll(async () => {
  place = await createTestDatabase();
  database = place.database;
});
afterAll(() => place.drop());

describe('the demonstration data', () => {
  it('loads into an empty database, once, however many load it at the same time', async () => {
    const loaded = await Promise.all([loadDemoData(database), loadDemoData(database), loadDemoData(database)]);

    expect(loaded.filter(Boolean)).toHaveLength(1);
  });

  it('loads nothing into a database that knows an account', async () => {
    const before = await contents(database);

    await expect(loadDemoData(database)).resolves.toBe(false);

    expect(await contents(database)).toEqual(before);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const other = await createTestDatabase();
    try {
      const interrupted = loadDemoData({
        ...other.database,
        write: (work) =>
          other.database.write(async (manager) => {
            await work(manager);
            throw new Error('interrupted');
          }),
      });

      await expect(interrupted).rejects.toThrow('interrupted');
      expect(await count(other.database, 'accounts')).toBe(0);
      expect(await count(other.database, 'record_activities')).toBe(0);
      await expect(loadDemoData(other.database)).resolves.toBe(true);
    } finally {
      await other.drop();
    }
  });

  it.each(FACTS)('has at least $atLeast $name, each of them applied', async ({ kind, inputs, atLeast }) => {
    const again = await applyFacts<{ readonly updatedAt: Date }>(database.write, kind as never, inputs);

    expect(again).toEqual({ applied: 0, stale: inputs.length, rejected: [] });
    expect(inputs.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('tells of each thing once', async () => {
    expect(await count(database, 'accounts')).toBe(demoAccounts.length);
    expect(await count(database, 'users')).toBe(demoUsers.length);
    expect(await count(database, 'records')).toBe(demoContacts.length + demoCompanies.length);
    expect(await count(database, 'activities')).toBe(demoActivities.length);
    expect(await count(database, 'deals')).toBe(demoDeals.length);
  });

  it.each(['NOTE', 'CALL', 'MEETING', 'EMAIL', 'TASK'])('has at least ten activities of the type %s', (type) => {
    expect(demoActivities.filter((activity) => activity.type === type).length).toBeGreaterThanOrEqual(10);
  });

  it.each(['OPEN', 'WON', 'LOST'])('has %s deals with and without a close date', (status) => {
    const deals = demoDeals.filter((deal) => deal.status === status);

    expect(deals.some((deal) => deal.closeDate === null)).toBe(true);
    expect(deals.some((deal) => deal.closeDate !== null)).toBe(true);
  });

  it('speaks of nothing that is not there: owners, records and survivors are of the same account', () => {
    const users = new Set(demoUsers.map((user) => `${user.accountId} ${user.userId}`));
    const names = new Set(demoUsers.map((user) => `${user.accountId} ${user.name}`));
    const contacts = new Set(demoContacts.map((contact) => `${contact.accountId} ${contact.id}`));
    const companies = new Set(demoCompanies.map((company) => `${company.accountId} ${company.id}`));
    const children = [...demoActivities, ...demoDeals];

    const missing = [
      ...[...demoContacts, ...demoCompanies].filter(
        (r) => r.ownerId != null && !users.has(`${r.accountId} ${r.ownerId}`),
      ),
      ...demoContacts.filter((r) => r.mergedIntoId != null && !contacts.has(`${r.accountId} ${r.mergedIntoId}`)),
      ...demoCompanies.filter((r) => r.mergedIntoId != null && !companies.has(`${r.accountId} ${r.mergedIntoId}`)),
      ...demoActivities.filter((a) => a.ownerName != null && !names.has(`${a.accountId} ${a.ownerName}`)),
      ...children.filter((child) => child.contactIds.some((id) => !contacts.has(`${child.accountId} ${id}`))),
      ...children.filter((child) => child.companyIds.some((id) => !companies.has(`${child.accountId} ${id}`))),
      ...children.filter((child) => child.contactIds.length + child.companyIds.length === 0),
      ...demoPeople.filter((person) => !users.has(`${person.accountId} ${person.userId}`)),
    ];

    expect(missing).toEqual([]);
  });

  it.each(demoOrganizations)('$name is an organization that the rules allow', ({ accountIds, settings }) => {
    const accounts = accountIds.map((id) => accountOf(id));

    expect(accounts.length).toBeGreaterThanOrEqual(2);
    expect(accounts.length).toBeLessThanOrEqual(5);
    expect(accounts.every((account) => account.active && account.type === 'STANDARD')).toBe(true);
    expect(new Set(accounts.map((account) => account.dataHostingLocation)).size).toBe(1);
    expect(accounts.filter((a) => a.subscriptions.every(({ tier }) => tier === 'STARTER'))).toEqual([]);
    expect(accounts.some((a) => a.subscriptions.some((s) => s.hub === 'MARKETING' && s.tier === 'ENTERPRISE'))).toBe(
      true,
    );

    const mirroring = settings.filter((setting) => setting.feature === 'DATA_MIRRORING');
    expect(mirroring.filter(({ sourceAccountId }) => accountOf(sourceAccountId).storesSensitiveData)).toEqual([]);
    for (const target of mirroring.map(({ targetAccountId }) => accountOf(targetAccountId))) {
      expect(hasProfessional(target, 'SALES') || hasProfessional(target, 'SERVICE')).toBe(true);
    }
  });

  it('has a user or a source for every reason why linked records are not shown, but for the one that is a matter of time', async () => {
    const codes = new Set<AccessDenialCode>();
    for (const { accountId, userId } of demoUsers) {
      const facts = await findAccessFacts(database.reader, accountId, userId);
      const access = decideAccess(facts);
      const decisions = demoContacts
        .filter((contact) => contact.accountId === accountId)
        .map(({ ownerId = null, teamId = null }) =>
          decideForRecord(access, facts.user, 'CONTACT', { ownerId, teamId }),
        );
      for (const { denials, sources } of [access, ...decisions]) {
        [...denials, ...sources.flatMap((source) => source.denials)].forEach((code) => codes.add(code));
      }
    }

    expect([...codes].sort()).toEqual(
      Object.values(AccessDenialCode)
        .filter((code) => code !== 'TOO_MANY_LOOKUPS')
        .sort(),
    );
  });
});

function accountOf(id: string): (typeof demoAccounts)[number] {
  return demoAccounts.find((account) => account.id === id)!;
}

async function contents(of: Database): Promise<unknown> {
  const tables = ['accounts', 'users', 'records', 'record_keys', 'record_activities', 'record_deals', 'organizations'];
  const settings = ['organization_accounts', 'connection_settings'];
  return Promise.all([...tables, ...settings].map((table) => of.read.query(`SELECT * FROM ${table}`)));
}

async function count(of: Database, table: string): Promise<number> {
  const [row] = (await of.read.query(`SELECT COUNT(*) AS rows_there FROM ${table}`)) as {
    rows_there: number | string;
  }[];
  return Number(row!.rows_there);
}
