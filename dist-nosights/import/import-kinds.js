"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importKinds = void 0;
const asset_1 = require("../asset-copying/asset");
const record_1 = require("../linked-records/record");
const apply_facts_1 = require("../sync/apply-facts");
const fact_kinds_1 = require("../sync/fact-kinds");
const activity_facts_rules_1 = require("./activity-facts.rules");
const api_record_1 = require("./api-record");
const asset_facts_rules_1 = require("./asset-facts.rules");
const deal_facts_rules_1 = require("./deal-facts.rules");
const property_facts_rules_1 = require("./property-facts.rules");
const record_facts_rules_1 = require("./record-facts.rules");
exports.importKinds = {
    contacts: records(record_facts_rules_1.contactFacts, fact_kinds_1.factKinds.contacts),
    companies: records(record_facts_rules_1.companyFacts, fact_kinds_1.factKinds.companies),
    deals: records(deal_facts_rules_1.dealFacts, fact_kinds_1.factKinds.deals),
    notes: activities('notes'),
    calls: activities('calls'),
    meetings: activities('meetings'),
    emails: activities('emails'),
    tasks: activities('tasks'),
    forms: assets(asset_1.AssetType.FORM),
    lists: assets(asset_1.AssetType.LIST),
    'marketing-emails': assets(asset_1.AssetType.MARKETING_EMAIL),
    'contact-properties': properties(record_1.RecordType.CONTACT),
    'company-properties': properties(record_1.RecordType.COMPANY),
};
function records(facts, kind) {
    return importKind((value, context) => facts((0, api_record_1.apiRecord)(value), context), kind);
}
function activities(kind) {
    return records((record, context) => (0, activity_facts_rules_1.activityFacts)(kind, record, context), fact_kinds_1.factKinds.activities);
}
function assets(type) {
    return importKind((value, context) => (0, asset_facts_rules_1.assetFacts)(type, value, context), fact_kinds_1.factKinds.assets);
}
function properties(recordType) {
    return importKind((value, context) => (0, property_facts_rules_1.propertyFacts)(recordType, value, context), fact_kinds_1.factKinds.properties);
}
function importKind(facts, kind) {
    return { facts, apply: (write, inputs) => (0, apply_facts_1.applyFacts)(write, kind, inputs) };
}
//# sourceMappingURL=import-kinds.js.map