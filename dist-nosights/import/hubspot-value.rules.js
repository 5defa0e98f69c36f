"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textOf = textOf;
exports.listOf = listOf;
exports.truthOf = truthOf;
exports.durationOf = durationOf;
const CLOCK = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/;
/** The first of the properties that holds more than white space. */
function textOf({ properties }, ...names) {
    for (const name of names) {
        const value = properties[name];
        if (value !== null && value !== undefined && value.trim() !== '')
            return value;
    }
    return null;
}
/** The values of properties that hold several, separated by semicolons; each once. */
function listOf(record, ...names) {
    const values = names.flatMap((name) => (textOf(record, name) ?? '').split(';'));
    return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}
/** True, false, or null when the property does not say. */
function truthOf(record, name) {
    switch (textOf(record, name)?.trim().toLowerCase()) {
        case 'true':
        case 'yes':
        case '1':
            return true;
        case 'false':
        case 'no':
        case '0':
            return false;
        default:
            return null;
    }
}
/** Milliseconds, given as such or, in CSV exports, as `HH:MM:SS`; null for nothing, NaN for anything else. */
function durationOf(record, name) {
    const text = textOf(record, name)?.trim();
    if (text === undefined)
        return null;
    const clock = CLOCK.exec(text);
    if (clock === null)
        return Math.round(Number(text));
    const [, hours = '0', minutes, seconds] = clock;
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
//# sourceMappingURL=hubspot-value.rules.js.map