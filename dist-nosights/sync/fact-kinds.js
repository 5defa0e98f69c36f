"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.factKinds = void 0;
const accounts_repository_1 = require("../accounts/accounts.repository");
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const match_key_rules_1 = require("../linked-records/match-key.rules");
const record_1 = require("../linked-records/record");
const apply_account_facts_service_1 = require("../organizations/apply-account-facts.service");
const copies_repository_1 = require("../asset-copying/copies.repository");
const asset_fact_repository_1 = require("./asset-fact.repository");
const account_fact_repository_1 = require("./account-fact.repository");
const child_fact_repository_1 = require("./child-fact.repository");
const facts_1 = require("./facts");
const known_facts_repository_1 = require("./known-facts.repository");
const record_fact_repository_1 = require("./record-fact.repository");
/** Every kind of fact that other systems send. */
exports.factKinds = {
    accounts: {
        kind: fact_lock_repository_1.ACCOUNT_FACTS,
        schema: facts_1.accountFact,
        accountOf: (fact) => fact.id,
        idOf: (fact) => fact.id,
        findUpdatedAt: (manager, facts) => (0, known_facts_repository_1.findUpdatedAt)(manager, { table: 'accounts', idColumn: 'account_id' }, facts.map(({ id }) => ({ accountId: id, id }))),
        save: async (manager, facts) => {
            const ids = facts.map(({ id }) => id);
            const formerLocations = await (0, accounts_repository_1.findHostingLocations)(manager, ids);
            await (0, account_fact_repository_1.saveAccounts)(manager, facts);
            await (0, apply_account_facts_service_1.applyAccountFacts)(manager, ids, formerLocations, new Date());
        },
    },
    users: {
        kind: fact_lock_repository_1.ACCOUNT_FACTS,
        schema: facts_1.userFact,
        accountOf: (fact) => fact.accountId,
        idOf: (fact) => fact.userId,
        findUpdatedAt: (manager, facts) => (0, known_facts_repository_1.findUpdatedAt)(manager, { table: 'users', idColumn: 'user_id' }, facts.map(({ accountId, userId }) => ({ accountId, id: userId }))),
        save: account_fact_repository_1.saveUsers,
    },
    contacts: {
        kind: record_1.RecordType.CONTACT,
        schema: facts_1.contactFact,
        accountOf: (fact) => fact.accountId,
        idOf: (fact) => fact.id,
        findUpdatedAt: (manager, facts) => (0, known_facts_repository_1.findUpdatedAt)(manager, { table: 'records', idColumn: 'record_id' }, facts, record_1.RecordType.CONTACT),
        save: (manager, facts) => (0, record_fact_repository_1.saveRecords)(manager, record_1.RecordType.CONTACT, facts.map((fact) => ({ ...fact, name: fullName(fact), keys: (0, match_key_rules_1.contactKeys)(fact.emails) }))),
    },
    companies: {
        kind: record_1.RecordType.COMPANY,
        schema: facts_1.companyFact,
        accountOf: (fact) => fact.accountId,
        idOf: (fact) => fact.id,
        findUpdatedAt: (manager, facts) => (0, known_facts_repository_1.findUpdatedAt)(manager, { table: 'records', idColumn: 'record_id' }, facts, record_1.RecordType.COMPANY),
        save: (manager, facts) => (0, record_fact_repository_1.saveRecords)(manager, record_1.RecordType.COMPANY, facts.map((fact) => ({ ...fact, name: trimmed(fact.name), keys: (0, match_key_rules_1.websiteHosts)(fact.domains) }))),
    },
    activities: {
        kind: 'ACTIVITY',
        schema: facts_1.activityFact,
        accountOf: (fact) => fact.accountId,
        idOf: (fact) => fact.id,
        findUpdatedAt: (manager, facts) => (0, known_facts_repository_1.findUpdatedAt)(manager, { table: 'activities', idColumn: 'activity_id' }, facts),
        save: child_fact_repository_1.saveActivities,
    },
    deals: {
        kind: 'DEAL',
        schema: facts_1.dealFact,
        accountOf: (fact) => fact.accountId,
        idOf: (fact) => fact.id,
        findUpdatedAt: (manager, facts) => (0, known_facts_repository_1.findUpdatedAt)(manager, { table: 'deals', idColumn: 'deal_id' }, facts),
        save: child_fact_repository_1.saveDeals,
    },
    properties: {
        kind: 'PROPERTY',
        schema: facts_1.propertyFact,
        accountOf: (fact) => fact.accountId,
        idOf: asset_fact_repository_1.propertyIdOf,
        findUpdatedAt: asset_fact_repository_1.findPropertiesUpdatedAt,
        save: asset_fact_repository_1.saveProperties,
    },
    assets: {
        kind: copies_repository_1.ASSET_FACTS,
        schema: facts_1.assetFact,
        accountOf: (fact) => fact.accountId,
        idOf: asset_fact_repository_1.assetIdOf,
        findUpdatedAt: asset_fact_repository_1.findAssetsUpdatedAt,
        save: asset_fact_repository_1.saveAssets,
    },
};
function fullName({ firstName, lastName }) {
    return trimmed([firstName, lastName].filter((part) => part !== null).join(' '));
}
function trimmed(name) {
    const text = name?.trim() ?? '';
    return text === '' ? null : text;
}
//# sourceMappingURL=fact-kinds.js.map