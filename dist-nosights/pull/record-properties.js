"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.propertiesOf = propertiesOf;
const OF_ALL = ['hs_object_id', 'hubspot_owner_id'];
const OF_MERGED = ['hs_merged_object_ids'];
const OF_KIND = {
    contacts: [
        'firstname',
        'lastname',
        'email',
        'hs_additional_emails',
        'hubspot_team_id',
        'lastmodifieddate',
        'hs_calculated_merged_vids',
        ...OF_MERGED,
    ],
    companies: ['name', 'domain', 'hs_additional_domains', 'website', 'hubspot_team_id', ...OF_MERGED],
    deals: [
        'dealname',
        'amount',
        'deal_currency_code',
        'pipeline',
        'dealstage',
        'closedate',
        'hs_is_closed_won',
        'hs_is_closed_lost',
        'hs_is_closed',
        ...OF_MERGED,
    ],
    notes: ['hs_timestamp', 'hs_note_body'],
    calls: [
        'hs_timestamp',
        'hs_call_title',
        'hs_call_body',
        'hs_call_direction',
        'hs_call_duration',
        'hs_call_disposition',
    ],
    meetings: [
        'hs_timestamp',
        'hs_meeting_title',
        'hs_meeting_body',
        'hs_meeting_start_time',
        'hs_meeting_end_time',
        'hs_meeting_location',
        'hs_meeting_outcome',
    ],
    emails: [
        'hs_timestamp',
        'hs_email_subject',
        'hs_email_text',
        'hs_email_html',
        'hs_email_direction',
        'hs_email_status',
    ],
    tasks: ['hs_timestamp', 'hs_task_subject', 'hs_task_body', 'hs_task_status', 'hs_task_priority'],
};
/** The properties that the import reads of a kind; HubSpot answers with no others. */
function propertiesOf(kind) {
    return [...OF_ALL, 'hs_lastmodifieddate', ...OF_KIND[kind]];
}
//# sourceMappingURL=record-properties.js.map