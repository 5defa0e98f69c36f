import type { ConnectionSetting } from '../../src/connections/connection-setting';
import { saveConnectionSettings } from '../../src/connections/connection-settings.repository';
import type { Database } from '../../src/database/database';
import { insertOrganization } from '../../src/organizations/organizations.repository';
import { applyFacts, type FactKind } from '../../src/sync/apply-facts';
import { factKinds } from '../../src/sync/fact-kinds';
import type {
  AccountFactInput,
  ActivityFactInput,
  AssetFactInput,
  CompanyFactInput,
  ContactFactInput,
  DealFactInput,
  PropertyFactInput,
  UserFactInput,
} from '../generated/operations';

export const UPDATED_AT = '2026-01-01T00:00:00.000Z';

/** Facts that permit everything; a test says what differs. */
export const account = (id: string, differing: Partial<AccountFactInput> = {}): AccountFactInput => ({
  id,
  name: `Account ${id}`,
  type: 'STANDARD',
  active: true,
  dataHostingLocation: 'eu1',
  storesSensitiveData: false,
  subscriptions: [{ hub: 'SALES', tier: 'PROFESSIONAL' }],
  updatedAt: UPDATED_AT,
  ...differing,
});

export const user = (accountId: string, userId: string, differing: Partial<UserFactInput> = {}): UserFactInput => ({
  accountId,
  userId,
  name: `User ${userId}`,
  role: 'MEMBER',
  twoFactorEnabled: true,
  seats: ['SALES'],
  viewLinkedRecords: true,
  contactAccess: 'ALL',
  companyAccess: 'ALL',
  assetAccess: 'NONE',
  teamIds: [],
  active: true,
  updatedAt: UPDATED_AT,
  ...differing,
});

export const contact = (
  accountId: string,
  id: string,
  emails: string[],
  differing: Partial<ContactFactInput> = {},
): ContactFactInput => ({
  accountId,
  id,
  emails,
  firstName: 'Contact',
  lastName: id,
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: UPDATED_AT,
  ...differing,
});

export const company = (
  accountId: string,
  id: string,
  domains: string[],
  differing: Partial<CompanyFactInput> = {},
): CompanyFactInput => ({
  accountId,
  id,
  domains,
  name: `Company ${id}`,
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: UPDATED_AT,
  ...differing,
});

export const activity = (
  accountId: string,
  id: string,
  differing: Partial<ActivityFactInput> = {},
): ActivityFactInput => ({
  accountId,
  id,
  type: 'NOTE',
  occurredAt: '2025-06-01T10:00:00.000Z',
  contactIds: [],
  companyIds: [],
  updatedAt: UPDATED_AT,
  ...differing,
});

export const deal = (accountId: string, id: string, differing: Partial<DealFactInput> = {}): DealFactInput => ({
  accountId,
  id,
  name: `Deal ${id}`,
  status: 'OPEN',
  contactIds: [],
  companyIds: [],
  updatedAt: UPDATED_AT,
  ...differing,
});

/** What a test's database holds. */
export interface World {
  readonly accounts?: readonly AccountFactInput[];
  readonly users?: readonly UserFactInput[];
  readonly contacts?: readonly ContactFactInput[];
  readonly companies?: readonly CompanyFactInput[];
  readonly activities?: readonly ActivityFactInput[];
  readonly deals?: readonly DealFactInput[];
  readonly properties?: readonly PropertyFactInput[];
  readonly assets?: readonly AssetFactInput[];
  /** Organization id → its accounts. */
  readonly organizations?: Readonly<Record<string, readonly string[]>>;
  /** Organization id → its settings. */
  readonly settings?: Readonly<Record<string, readonly ConnectionSetting[]>>;
}

/** Fills the database by the path that facts take. */
export async function fill(database: Database, world: World): Promise<void> {
  await applyAll(database, factKinds.accounts, world.accounts);
  await applyAll(database, factKinds.users, world.users);
  await applyAll(database, factKinds.contacts, world.contacts);
  await applyAll(database, factKinds.companies, world.companies);
  await applyAll(database, factKinds.activities, world.activities);
  await applyAll(database, factKinds.deals, world.deals);
  await applyAll(database, factKinds.properties, world.properties);
  await applyAll(database, factKinds.assets, world.assets);
  await database.write(async (manager) => {
    for (const [organizationId, accountIds] of Object.entries(world.organizations ?? {})) {
      await insertOrganization(manager, {
        organizationId,
        name: organizationId,
        accountIds,
        createdAt: new Date(UPDATED_AT),
      });
    }
    for (const [organizationId, settings] of Object.entries(world.settings ?? {})) {
      await saveConnectionSettings(manager, organizationId, settings, new Date(UPDATED_AT));
    }
  });
}

/** Data mirroring from the source to the target. */
export const mirroring = (sourceAccountId: string, targetAccountId: string): ConnectionSetting => ({
  feature: 'DATA_MIRRORING',
  sourceAccountId,
  targetAccountId,
});

/** Anna of account 1 sees that her contact 1 is linked to contact 2 of account 2. */
export const LINKED_PAIR: World = {
  accounts: [account('1'), account('2')],
  users: [user('1', 'anna')],
  organizations: { north: ['1', '2'] },
  settings: { north: [mirroring('2', '1')] },
  contacts: [contact('1', '1', ['a@shop.example']), contact('2', '2', ['a@shop.example'])],
};

async function applyAll<F extends { readonly updatedAt: Date }>(
  database: Database,
  kind: FactKind<F>,
  facts: readonly object[] = [],
): Promise<void> {
  for (let start = 0; start < facts.length; start += 500) {
    const result = await applyFacts(database.write, kind, facts.slice(start, start + 500));
    if (result.rejected.length > 0) throw new Error(`a fact of the test is refused: ${result.rejected[0]!.message}`);
  }
}
