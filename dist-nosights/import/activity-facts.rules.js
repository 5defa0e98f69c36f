"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.activityFacts = activityFacts;
const record_1 = require("../linked-records/record");
const child_head_rules_1 = require("./child-head.rules");
const hubspot_time_rules_1 = require("./hubspot-time.rules");
const hubspot_value_rules_1 = require("./hubspot-value.rules");
const MAX_BODY = 65_536;
/** The outcomes of calls that every account starts with; the API gives their ids, CSV exports their names. */
const CALL_OUTCOMES = new Map([
    ['9d9162e7-6cf3-4944-bf63-4dff82258764', 'Busy'],
    ['f240bbac-87c9-4f6e-bf70-924b57d47db7', 'Connected'],
    ['a4c4c377-d246-4b32-a13b-75a56a4cd0ff', 'Left live message'],
    ['b2cf5968-551e-4856-9783-52b3da59a7d0', 'Left voicemail'],
    ['73a0d17f-1163-4015-bdd5-ec830791da20', 'No answer'],
    ['17b47fee-58de-441e-a44c-c6300d46f273', 'Wrong number'],
]);
/** An activity happened at its time stamp, or when it was created if it has none. */
function activityFacts(kind, record, context) {
    const { fields, createdAt, remarks } = (0, child_head_rules_1.childHead)(record, context);
    const at = (field, name) => (0, hubspot_time_rules_1.momentOf)((0, hubspot_value_rules_1.textOf)(record, name), field, context.timeZone);
    const details = detailsOf(kind, record, at);
    const body = shortened(details.body ?? null);
    return {
        fact: {
            ...fields,
            ...details,
            body,
            occurredAt: details.occurredAt ?? at('occurredAt', 'hs_timestamp') ?? createdAt,
        },
        merged: [],
        remarks: body === details.body ? remarks : [...remarks, 'BODY_SHORTENED'],
    };
}
function detailsOf(kind, record, at) {
    const text = (...names) => (0, hubspot_value_rules_1.textOf)(record, ...names);
    switch (kind) {
        case 'calls':
            return {
                type: record_1.ActivityType.CALL,
                title: text('hs_call_title'),
                body: text('hs_call_body'),
                direction: directionOf(text('hs_call_direction')),
                durationMs: (0, hubspot_value_rules_1.durationOf)(record, 'hs_call_duration'),
                disposition: outcomeOf(text('hs_call_disposition')),
            };
        case 'meetings':
            return {
                type: record_1.ActivityType.MEETING,
                ...occurring(at('occurredAt', 'hs_meeting_start_time')),
                title: text('hs_meeting_title'),
                body: text('hs_meeting_body'),
                endsAt: at('endsAt', 'hs_meeting_end_time'),
                location: text('hs_meeting_location'),
                outcome: text('hs_meeting_outcome'),
            };
        case 'emails':
            return {
                type: record_1.ActivityType.EMAIL,
                title: text('hs_email_subject'),
                /** The plain text: it is what was written, an HTML mail is mostly markup and often longer than a body may be. */
                body: text('hs_email_text', 'hs_email_html'),
                direction: directionOf(text('hs_email_direction')),
                status: text('hs_email_status'),
            };
        case 'tasks':
            return {
                type: record_1.ActivityType.TASK,
                title: text('hs_task_subject'),
                body: text('hs_task_body'),
                status: text('hs_task_status'),
                priority: text('hs_task_priority'),
                dueAt: at('dueAt', 'hs_timestamp'),
            };
        default:
            return { type: record_1.ActivityType.NOTE, body: text('hs_note_body') };
    }
}
function occurring(start) {
    return start === null ? {} : { occurredAt: start };
}
/** Calls say INBOUND or OUTBOUND, e-mails INCOMING_EMAIL for one direction and other words for the other. */
function directionOf(text) {
    if (text === null)
        return null;
    return /^in(bound|coming)/i.test(text.trim()) ? record_1.ActivityDirection.INBOUND : record_1.ActivityDirection.OUTBOUND;
}
function outcomeOf(text) {
    return text === null ? null : (CALL_OUTCOMES.get(text.trim().toLowerCase()) ?? text);
}
/** Cut to what a fact takes, between characters. */
function shortened(body) {
    if (body === null || body.length <= MAX_BODY)
        return body;
    const cut = body.slice(0, MAX_BODY);
    return cut.isWellFormed() || !body.isWellFormed() ? cut : cut.slice(0, -1);
}
//# sourceMappingURL=activity-facts.rules.js.map