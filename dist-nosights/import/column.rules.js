"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.columnsOf = columnsOf;
exports.titleOf = titleOf;
/**
 * What the columns of HubSpot's CSV exports are called, and the property each holds. Exports can name columns by
 * properties instead; those are taken as they are.
 */
const TITLES = {
    'Record ID': 'hs_object_id',
    'Create Date': 'createdate',
    'Created Date': 'createdate',
    'Object create date/time': 'hs_createdate',
    'Last Modified Date': 'hs_lastmodifieddate',
    'Last modified': 'hs_lastmodifieddate',
    'Object last modified date/time': 'hs_lastmodifieddate',
    'HubSpot Team': 'hubspot_team_id',
    Owner: 'hubspot_owner_id',
    'Contact owner': 'hubspot_owner_id',
    'Company owner': 'hubspot_owner_id',
    'Deal owner': 'hubspot_owner_id',
    'Activity assigned to': 'hubspot_owner_id',
    'Assigned to': 'hubspot_owner_id',
    'HubSpot owner': 'hubspot_owner_id',
    'Merged record IDs': 'hs_merged_object_ids',
    'Merged object IDs': 'hs_merged_object_ids',
    'Merged contact IDs': 'hs_merged_object_ids',
    'Merged company IDs': 'hs_merged_object_ids',
    'Merged deal IDs': 'hs_merged_object_ids',
    'Associated Contact IDs': 'associated_contact_ids',
    'Associated Company IDs': 'associated_company_ids',
    'First Name': 'firstname',
    'Last Name': 'lastname',
    Email: 'email',
    'Additional email addresses': 'hs_additional_emails',
    'Company name': 'name',
    'Company Domain Name': 'domain',
    'Additional Domains': 'hs_additional_domains',
    'Website URL': 'website',
    'Deal Name': 'dealname',
    Amount: 'amount',
    Currency: 'deal_currency_code',
    Pipeline: 'pipeline',
    'Deal pipeline': 'pipeline',
    'Deal Stage': 'dealstage',
    'Close Date': 'closedate',
    'Is Closed Won': 'hs_is_closed_won',
    'Is closed lost': 'hs_is_closed_lost',
    'Is Deal Closed?': 'hs_is_closed',
    'Is closed': 'hs_is_closed',
    'Activity date': 'hs_timestamp',
    'Note body': 'hs_note_body',
    'Call title': 'hs_call_title',
    'Call notes': 'hs_call_body',
    'Call body': 'hs_call_body',
    'Call direction': 'hs_call_direction',
    'Call duration': 'hs_call_duration',
    'Call outcome': 'hs_call_disposition',
    'Meeting name': 'hs_meeting_title',
    'Meeting title': 'hs_meeting_title',
    'Meeting description': 'hs_meeting_body',
    'Meeting body': 'hs_meeting_body',
    'Meeting start time': 'hs_meeting_start_time',
    'Meeting end time': 'hs_meeting_end_time',
    'Meeting location': 'hs_meeting_location',
    'Meeting outcome': 'hs_meeting_outcome',
    'Email subject': 'hs_email_subject',
    'Email body': 'hs_email_text',
    'Email text': 'hs_email_text',
    'Text body': 'hs_email_text',
    'HTML body': 'hs_email_html',
    'Email direction': 'hs_email_direction',
    'Email status': 'hs_email_status',
    'Email send status': 'hs_email_status',
    'Task title': 'hs_task_subject',
    'Task subject': 'hs_task_subject',
    'Task name': 'hs_task_subject',
    'Task notes': 'hs_task_body',
    'Task body': 'hs_task_body',
    'Task status': 'hs_task_status',
    'Task priority': 'hs_task_priority',
    'Due date': 'hs_timestamp',
};
const PROPERTIES = new Map(Object.entries(TITLES).map(([title, property]) => [keyOf(title), property]));
const OWNER_TITLES = new Map([
    ['contact owner', 'contacts'],
    ['company owner', 'companies'],
    ['deal owner', 'deals'],
]);
const PROPERTY_NAME = /^[a-z][a-z0-9_]*$/;
/**
 * The columns that hold a property, in the order of the header; of several for one property, the first. With a kind, the
 * owner of another kind of record is none of its own: exports have columns of associated records too.
 */
function columnsOf(header, kind = null) {
    const columns = new Map();
    header.forEach((title, index) => {
        const property = propertyOf(title);
        if (property === null || columns.has(property) || isOwnerOfOther(title, kind))
            return;
        columns.set(property, { index, property });
    });
    return [...columns.values()];
}
/** What HubSpot calls the column of a property; its own name if there is none. */
function titleOf(property) {
    return Object.entries(TITLES).find(([, name]) => name === property)?.[0] ?? property;
}
function propertyOf(title) {
    const key = keyOf(title);
    return PROPERTIES.get(key) ?? (PROPERTY_NAME.test(key) ? key : null);
}
function isOwnerOfOther(title, kind) {
    const owned = OWNER_TITLES.get(keyOf(title));
    return kind !== null && owned !== undefined && owned !== kind;
}
/** Titles are compared without case, and without the question mark or unit that may end them. */
function keyOf(title) {
    return title
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/\s*(\(hh:mm:ss\)|\?)$/, '');
}
//# sourceMappingURL=column.rules.js.map