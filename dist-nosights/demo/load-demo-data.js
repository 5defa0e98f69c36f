"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadDemoData = loadDemoData;
const connection_settings_repository_1 = require("../connections/connection-settings.repository");
const organizations_repository_1 = require("../organizations/organizations.repository");
const apply_facts_1 = require("../sync/apply-facts");
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const fact_kinds_1 = require("../sync/fact-kinds");
const demo_accounts_1 = require("./demo-accounts");
const demo_activities_1 = require("./demo-activities");
const demo_assets_1 = require("./demo-assets");
const demo_companies_1 = require("./demo-companies");
const demo_contacts_1 = require("./demo-contacts");
const demo_data_repository_1 = require("./demo-data.repository");
const demo_deals_1 = require("./demo-deals");
const demo_users_1 = require("./demo-users");
/**
 * Loads the demonstration into a database that knows no account; false, and nothing done, when it knows one. All or
 * nothing: a process that stops half-way leaves nothing behind. Several at once load it once.
 * @throws Error when a fact of the demonstration does not apply.
 */
function loadDemoData(database) {
    return database.write(async (manager) => {
        const accountIds = demo_accounts_1.demoAccounts.map(({ id }) => id);
        // Before anything is read: who comes second waits here, and then sees what the first one loaded.
        await (0, fact_lock_repository_1.lockFacts)(manager, fact_kinds_1.factKinds.accounts.kind, accountIds);
        if (await (0, demo_data_repository_1.hasAccounts)(manager))
            return false;
        const inThis = (work) => work(manager);
        await applyAll(inThis, fact_kinds_1.factKinds.accounts, demo_accounts_1.demoAccounts);
        await applyAll(inThis, fact_kinds_1.factKinds.users, demo_users_1.demoUsers);
        await applyAll(inThis, fact_kinds_1.factKinds.contacts, demo_contacts_1.demoContacts);
        await applyAll(inThis, fact_kinds_1.factKinds.companies, demo_companies_1.demoCompanies);
        await applyAll(inThis, fact_kinds_1.factKinds.activities, demo_activities_1.demoActivities);
        await applyAll(inThis, fact_kinds_1.factKinds.deals, demo_deals_1.demoDeals);
        await applyAll(inThis, fact_kinds_1.factKinds.properties, demo_assets_1.demoProperties);
        await applyAll(inThis, fact_kinds_1.factKinds.assets, demo_assets_1.demoAssets);
        for (const { settings, ...organization } of demo_accounts_1.demoOrganizations) {
            const createdAt = new Date(organization.createdAt);
            await (0, organizations_repository_1.insertOrganization)(manager, { ...organization, createdAt });
            await (0, connection_settings_repository_1.saveConnectionSettings)(manager, organization.organizationId, settings, createdAt);
        }
        return true;
    });
}
async function applyAll(write, kind, inputs) {
    const { applied, rejected } = await (0, apply_facts_1.applyFacts)(write, kind, inputs);
    if (applied === inputs.length)
        return;
    const reasons = rejected.map(({ index, message }) => `${index}: ${message}`);
    throw new Error(`${kind.kind}: ${applied} of ${inputs.length} demonstration facts applied. ${reasons.join('; ')}`);
}
//# sourceMappingURL=load-demo-data.js.map