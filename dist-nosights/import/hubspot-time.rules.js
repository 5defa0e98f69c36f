"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.momentOf = momentOf;
exports.isTimeZone = isTimeZone;
const hubspot_record_1 = require("./hubspot-record");
const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;
const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?$/;
const MILLISECONDS = /^\d{11,14}$/;
const QUARTER_HOUR = 900_000;
/**
 * A moment as HubSpot writes it, in RFC 3339: ISO 8601, milliseconds since 1970, or, in CSV exports, `2024-03-01 09:30`
 * and `2024-03-01` by the clock of `timeZone`. Null for nothing. Whether there is such a day, the fact's schema checks.
 * @throws RowProblem for anything else; `field` is what the fact calls it.
 */
function momentOf(text, field, timeZone) {
    const value = text?.trim() ?? '';
    if (value === '')
        return null;
    if (MILLISECONDS.test(value))
        return new Date(Number(value)).toISOString();
    const zoned = WITH_OFFSET.exec(value);
    if (zoned !== null) {
        const [, day, minutes, seconds, offset] = zoned;
        return `${day}T${minutes}${seconds ?? ':00'}${offset === undefined ? 'Z' : offset.replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`;
    }
    const local = LOCAL.exec(value);
    if (local === null) {
        throw new hubspot_record_1.RowProblem(`${field}: must be a moment such as 2024-03-01 09:30, 2024-03-01T09:30:00Z or milliseconds`);
    }
    const clock = `${local[1]}T${timeOfDay(local)}Z`;
    return timeZone === 'UTC' ? clock : (atZone(clock, timeZone) ?? clock);
}
/** Whether there is a time zone of that name. */
function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
function timeOfDay([, , hours = '00', minutes = '00', seconds = '00']) {
    return `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
}
/**
 * What a zone's clock showed, written as if it were UTC, as the moment; of an hour shown twice, either. Null for a day or
 * an hour that no clock shows.
 */
function atZone(clock, timeZone) {
    const shown = Date.parse(clock);
    if (Number.isNaN(shown))
        return null;
    const guess = shown - offsetAt(shown, timeZone);
    return new Date(shown - offsetAt(guess, timeZone)).toISOString();
}
const formats = new Map();
const offsets = new Map();
const OFFSETS_KEPT = 100_000;
/** Clocks are put forward on a quarter hour, and asking for an offset takes microseconds that a million rows feel. */
function offsetAt(moment, timeZone) {
    const quarter = Math.floor(moment / QUARTER_HOUR) * QUARTER_HOUR;
    const key = `${timeZone} ${quarter}`;
    const known = offsets.get(key);
    if (known !== undefined)
        return known;
    let format = formats.get(timeZone);
    if (format === undefined) {
        format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
        formats.set(timeZone, format);
    }
    const name = format.formatToParts(quarter).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    if (offsets.size >= OFFSETS_KEPT)
        offsets.clear();
    offsets.set(key, offset);
    return offset;
}
//# sourceMappingURL=hubspot-time.rules.js.map