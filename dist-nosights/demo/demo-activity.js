"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.timeline = timeline;
exports.note = note;
exports.call = call;
exports.meeting = meeting;
exports.email = email;
exports.task = task;
const demo_accounts_1 = require("./demo-accounts");
/** All that happened with one contact or company of an account; ids count on from that of the first record. */
function timeline(accountId, { contacts = [], companies = [] }, entries) {
    const [first = ''] = [...contacts, ...companies];
    return entries.map((entry, i) => ({
        accountId,
        id: `${first}${String(i + 1).padStart(3, '0')}`,
        contactIds: [...contacts],
        companyIds: [...companies],
        ...entry,
        updatedAt: demo_accounts_1.TOLD_AT,
    }));
}
/** `at` is `2026-01-31 09:30`, UTC, here and below. */
function note(at, ownerName, body) {
    return { type: 'NOTE', occurredAt: moment(at), ownerName, body };
}
function call(at, ownerName, direction, minutes, [title, body]) {
    const disposition = minutes === 0 ? 'No answer' : 'Connected';
    const durationMs = minutes * 60_000;
    return { type: 'CALL', occurredAt: moment(at), ownerName, title, body, direction, disposition, durationMs };
}
function meeting(at, ownerName, minutes, location, outcome, [title, body]) {
    const occurredAt = moment(at);
    const endsAt = new Date(Date.parse(occurredAt) + minutes * 60_000).toISOString();
    return { type: 'MEETING', occurredAt, ownerName, title, body, endsAt, location, outcome };
}
function email(at, ownerName, direction, [title, body], status = 'SENT') {
    return { type: 'EMAIL', occurredAt: moment(at), ownerName, title, body, direction, status };
}
function task(at, ownerName, priority, [title, body], status = 'NOT_STARTED') {
    return { type: 'TASK', occurredAt: moment(at), dueAt: moment(at), ownerName, title, body, priority, status };
}
function moment(at) {
    return `${at.replace(' ', 'T')}:00.000Z`;
}
//# sourceMappingURL=demo-activity.js.map