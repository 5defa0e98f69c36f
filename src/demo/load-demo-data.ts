import type { Database } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { saveConnectionSettings } from '../connections/connection-settings.repository';
import { insertOrganization } from '../organizations/organizations.repository';
import { applyFacts, type FactKind } from '../sync/apply-facts';
import { lockFacts } from '../accounts/fact-lock.repository';
import { factKinds } from '../sync/fact-kinds';
import { demoAccounts, demoOrganizations } from './demo-accounts';
import { demoActivities } from './demo-activities';
import { demoAssets, demoProperties } from './demo-assets';
import { demoCompanies } from './demo-companies';
import { demoContacts } from './demo-contacts';
import { hasAccounts } from './demo-data.repository';
import { demoDeals } from './demo-deals';
import { demoUsers } from './demo-users';

/**
 * Loads the demonstration into a database that knows no account; false, and nothing done, when it knows one. All or
 * nothing: a process that stops half-way leaves nothing behind. Several at once load it once.
 * @throws Error when a fact of the demonstration does not apply.
 */
export function loadDemoData(database: Database): Promise<boolean> {
  return database.write(async (manager) => {
    const accountIds = demoAccounts.map(({ id }) => id);
    // Before anything is read: who comes second waits here, and then sees what the first one loaded.
    await lockFacts(manager, factKinds.accounts.kind, accountIds);
    if (await hasAccounts(manager)) return false;
    const inThis: UnitOfWork = (work) => work(manager);

    await applyAll(inThis, factKinds.accounts, demoAccounts);
    await applyAll(inThis, factKinds.users, demoUsers);
    await applyAll(inThis, factKinds.contacts, demoContacts);
    await applyAll(inThis, factKinds.companies, demoCompanies);
    await applyAll(inThis, factKinds.activities, demoActivities);
    await applyAll(inThis, factKinds.deals, demoDeals);
    await applyAll(inThis, factKinds.properties, demoProperties);
    await applyAll(inThis, factKinds.assets, demoAssets);

    for (const { settings, ...organization } of demoOrganizations) {
      const createdAt = new Date(organization.createdAt);
      await insertOrganization(manager, { ...organization, createdAt });
      await saveConnectionSettings(manager, organization.organizationId, settings, createdAt);
    }
    return true;
  });
}

async function applyAll<F extends { readonly updatedAt: Date }>(
  write: UnitOfWork,
  kind: FactKind<F>,
  inputs: readonly unknown[],
): Promise<void> {
  const { applied, rejected } = await applyFacts(write, kind, inputs);
  if (applied === inputs.length) return;
  const reasons = rejected.map(({ index, message }) => `${index}: ${message}`);
  throw new Error(`${kind.kind}: ${applied} of ${inputs.length} demonstration facts applied. ${reasons.join('; ')}`);
}
