import { findHostingLocations } from '../accounts/accounts.repository';
import { ACCOUNT_FACTS } from '../accounts/fact-lock.repository';
import { RecordType } from '../linked-records/record';
import { applyAccountFacts } from '../organizations/apply-account-facts.service';
import { ASSET_FACTS } from '../asset-copying/copies.repository';
import {
  assetIdOf,
  findAssetsUpdatedAt,
  findPropertiesUpdatedAt,
  propertyIdOf,
  saveAssets,
  saveProperties,
} from './asset-fact.repository';
import { saveAccounts, saveUsers } from './account-fact.repository';
import type { FactKind } from './apply-facts';
import { saveActivities, saveDeals } from './child-fact.repository';
import {
  accountFact,
  activityFact,
  assetFact,
  companyFact,
  contactFact,
  dealFact,
  propertyFact,
  userFact,
  type AccountFact,
  type ActivityFact,
  type AssetFact,
  type CompanyFact,
  type ContactFact,
  type DealFact,
  type PropertyFact,
  type UserFact,
} from './facts';
import { findUpdatedAt } from './known-facts.repository';
import { saveRecords } from './record-fact.repository';

/** Every kind of fact that other systems send. */
export const factKinds = {
  accounts: {
    kind: ACCOUNT_FACTS,
    schema: accountFact,
    accountOf: (fact) => fact.id,
    idOf: (fact) => fact.id,
    findUpdatedAt: (manager, facts) =>
      findUpdatedAt(
        manager,
        { table: 'accounts', idColumn: 'account_id' },
        facts.map(({ id }) => ({ accountId: id, id })),
      ),
    save: async (manager, facts) => {
      const ids = facts.map(({ id }) => id);
      const formerLocations = await findHostingLocations(manager, ids);
      await saveAccounts(manager, facts);
      await applyAccountFacts(manager, ids, formerLocations, new Date());
    },
  } satisfies FactKind<AccountFact>,

  users: {
    kind: ACCOUNT_FACTS,
    schema: userFact,
    accountOf: (fact) => fact.accountId,
    idOf: (fact) => fact.userId,
    findUpdatedAt: (manager, facts) =>
      findUpdatedAt(
        manager,
        { table: 'users', idColumn: 'user_id' },
        facts.map(({ accountId, userId }) => ({ accountId, id: userId })),
      ),
    save: saveUsers,
  } satisfies FactKind<UserFact>,

  contacts: {
    kind: RecordType.CONTACT,
    schema: contactFact,
    accountOf: (fact) => fact.accountId,
    idOf: (fact) => fact.id,
    findUpdatedAt: (manager, facts) =>
      findUpdatedAt(manager, { table: 'records', idColumn: 'record_id' }, facts, RecordType.CONTACT),
    save: (manager, facts) =>
      saveRecords(
        manager,
        RecordType.CONTACT,
        facts.map((fact) => ({ ...fact, name: fullName(fact) })),
      ),
  } satisfies FactKind<ContactFact>,

  companies: {
    kind: RecordType.COMPANY,
    schema: companyFact,
    accountOf: (fact) => fact.accountId,
    idOf: (fact) => fact.id,
    findUpdatedAt: (manager, facts) =>
      findUpdatedAt(manager, { table: 'records', idColumn: 'record_id' }, facts, RecordType.COMPANY),
    save: (manager, facts) =>
      saveRecords(
        manager,
        RecordType.COMPANY,
        facts.map((fact) => ({ ...fact, name: trimmed(fact.name) })),
      ),
  } satisfies FactKind<CompanyFact>,

  activities: {
    kind: 'ACTIVITY',
    schema: activityFact,
    accountOf: (fact) => fact.accountId,
    idOf: (fact) => fact.id,
    findUpdatedAt: (manager, facts) => findUpdatedAt(manager, { table: 'activities', idColumn: 'activity_id' }, facts),
    save: saveActivities,
  } satisfies FactKind<ActivityFact>,

  deals: {
    kind: 'DEAL',
    schema: dealFact,
    accountOf: (fact) => fact.accountId,
    idOf: (fact) => fact.id,
    findUpdatedAt: (manager, facts) => findUpdatedAt(manager, { table: 'deals', idColumn: 'deal_id' }, facts),
    save: saveDeals,
  } satisfies FactKind<DealFact>,

  properties: {
    kind: 'PROPERTY',
    schema: propertyFact,
    accountOf: (fact) => fact.accountId,
    idOf: propertyIdOf,
    findUpdatedAt: findPropertiesUpdatedAt,
    save: saveProperties,
  } satisfies FactKind<PropertyFact>,

  assets: {
    kind: ASSET_FACTS,
    schema: assetFact,
    accountOf: (fact) => fact.accountId,
    idOf: assetIdOf,
    findUpdatedAt: findAssetsUpdatedAt,
    save: saveAssets,
  } satisfies FactKind<AssetFact>,
} as const;

function fullName({ firstName, lastName }: ContactFact): string | null {
  return trimmed([firstName, lastName].filter((part) => part !== null).join(' '));
}

function trimmed(name: string | null): string | null {
  const text = name?.trim() ?? '';
  return text === '' ? null : text;
}
