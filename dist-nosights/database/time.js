"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toSqlTime = toSqlTime;
exports.fromSqlTime = fromSqlTime;
exports.secondsSince = secondsSince;
/**
 * Times cross the database as text, `2026-01-31 09:30:00.000`, always UTC: the same on every server, ordered as text is,
 * and never turned into Date objects row by row.
 */
function toSqlTime(time) {
    return time.toISOString().slice(0, 23).replace('T', ' ');
}
/** RFC 3339 with milliseconds and `Z`, as callers see it. */
function fromSqlTime(text) {
    return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`;
}
/** Whole and parts of seconds from a stored time until `now`; 0 for none, and for one ahead. */
function secondsSince(text, now) {
    return text === null ? 0 : Math.max(0, (now.getTime() - Date.parse(fromSqlTime(text))) / 1000);
}
//# sourceMappingURL=time.js.map