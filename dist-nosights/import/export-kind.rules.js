"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.kindOf = kindOf;
exports.kindOfResult = kindOfResult;
exports.missingProperties = missingProperties;
const json_value_rules_1 = require("./json-value.rules");
/**
 * Properties that only one kind of record has, most telling first: an export of contacts has columns of their companies
 * too, so those come last.
 */
const TELLING = [
    ['notes', /^hs_note_body$/],
    ['calls', /^hs_call_/],
    ['meetings', /^hs_meeting_/],
    ['emails', /^hs_email_(subject|text|html|direction|status)$/],
    ['tasks', /^hs_task_/],
    ['deals', /^(dealname|dealstage)$/],
    ['contacts', /^(firstname|lastname|hs_additional_emails)$/],
    ['companies', /^(domain|hs_additional_domains)$/],
    ['contacts', /^email$/],
];
/** Members that only one kind of asset has. */
const ASSET_MEMBERS = [
    ['lists', 'listId'],
    ['forms', 'fieldGroups'],
    ['forms', 'formType'],
    ['marketing-emails', 'isAb'],
    ['marketing-emails', 'emailTemplateMode'],
];
/** The group, and properties that every account starts with, which either contacts or companies have. */
const PROPERTIES = [
    ['contact-properties', 'contactinformation', ['email', 'firstname', 'lastname', 'hs_additional_emails']],
    ['company-properties', 'companyinformation', ['domain', 'hs_additional_domains']],
];
/** Without these, what is imported is less than the account holds. */
const EXPECTED = {
    contacts: ['email', 'hs_additional_emails', 'hubspot_owner_id', 'hubspot_team_id', 'hs_merged_object_ids'],
    companies: [
        'domain',
        'hs_additional_domains',
        'website',
        'hubspot_owner_id',
        'hubspot_team_id',
        'hs_merged_object_ids',
    ],
    deals: ['deal_currency_code', 'hs_is_closed_won', 'hs_is_closed', 'hubspot_owner_id'],
    notes: ['hs_note_body', 'hs_timestamp', 'hubspot_owner_id'],
    calls: ['hs_call_title', 'hs_call_direction', 'hs_timestamp', 'hubspot_owner_id'],
    meetings: ['hs_meeting_title', 'hs_meeting_start_time', 'hubspot_owner_id'],
    emails: ['hs_email_subject', 'hs_email_direction', 'hs_timestamp', 'hubspot_owner_id'],
    tasks: ['hs_task_subject', 'hs_task_status', 'hs_timestamp', 'hubspot_owner_id'],
};
/** The kind of records that have these properties; null when they do not tell. */
function kindOf(properties) {
    return TELLING.find(([, pattern]) => properties.some((name) => pattern.test(name)))?.[0] ?? null;
}
/** The kind of a result as the API gives it; null when it does not tell. */
function kindOfResult(result) {
    const members = (0, json_value_rules_1.jsonObject)(result);
    return (kindOf(Object.keys((0, json_value_rules_1.jsonObject)(members['properties']))) ??
        ASSET_MEMBERS.find(([, name]) => Object.hasOwn(members, name))?.[0] ??
        kindOfProperty(members));
}
/** Properties that an import of this kind needs to be complete and that are not there. */
function missingProperties(kind, properties) {
    return (EXPECTED[kind] ?? []).filter((name) => !properties.includes(name));
}
/** A property does not say whose it is. One that an account has made can have the name of another object's. */
function kindOfProperty({ name, fieldType, groupName, hubspotDefined }) {
    if ((0, json_value_rules_1.jsonText)(fieldType) === null)
        return null;
    const named = hubspotDefined === false ? '' : ((0, json_value_rules_1.jsonText)(name) ?? '');
    return PROPERTIES.find(([, group, names]) => groupName === group || names.includes(named))?.[0] ?? null;
}
//# sourceMappingURL=export-kind.rules.js.map