import type { ExportKind, RecordKind } from './export-kind';
import { jsonObject, jsonText, type Json } from './json-value.rules';

/**
 * Properties that only one kind of record has, most telling first: an export of contacts has columns of their companies
 * too, so those come last.
 */
const TELLING: readonly (readonly [RecordKind, RegExp])[] = [
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
const ASSET_MEMBERS: readonly (readonly [ExportKind, string])[] = [
  ['lists', 'listId'],
  ['forms', 'fieldGroups'],
  ['forms', 'formType'],
  ['marketing-emails', 'isAb'],
  ['marketing-emails', 'emailTemplateMode'],
];

/** The group, and properties that every account starts with, which either contacts or companies have. */
const PROPERTIES: readonly (readonly [ExportKind, string, readonly string[]])[] = [
  ['contact-properties', 'contactinformation', ['email', 'firstname', 'lastname', 'hs_additional_emails']],
  ['company-properties', 'companyinformation', ['domain', 'hs_additional_domains']],
];

/** Without these, what is imported is less than the account holds. */
const EXPECTED: Readonly<Partial<Record<ExportKind, readonly string[]>>> = {
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
export function kindOf(properties: readonly string[]): RecordKind | null {
  return TELLING.find(([, pattern]) => properties.some((name) => pattern.test(name)))?.[0] ?? null;
}

/** The kind of a result as the API gives it; null when it does not tell. */
export function kindOfResult(result: unknown): ExportKind | null {
  const members = jsonObject(result);
  return (
    kindOf(Object.keys(jsonObject(members['properties']))) ??
    ASSET_MEMBERS.find(([, name]) => Object.hasOwn(members, name))?.[0] ??
    kindOfProperty(members)
  );
}

/** Properties that an import of this kind needs to be complete and that are not there. */
export function missingProperties(kind: ExportKind, properties: readonly string[]): readonly string[] {
  return (EXPECTED[kind] ?? []).filter((name) => !properties.includes(name));
}

/** A property does not say whose it is. One that an account has made can have the name of another object's. */
function kindOfProperty({ name, fieldType, groupName, hubspotDefined }: Json): ExportKind | null {
  if (jsonText(fieldType) === null) return null;
  const named = hubspotDefined === false ? '' : (jsonText(name) ?? '');
  return PROPERTIES.find(([, group, names]) => groupName === group || names.includes(named))?.[0] ?? null;
}
