"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jsonObject = jsonObject;
exports.jsonText = jsonText;
/** The members of an object; none of anything else. */
function jsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** A text, number or flag as text. Numbers beyond what JSON readers tell apart are not taken for ids. */
function jsonText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value)) ? String(value) : null;
}
//# sourceMappingURL=json-value.rules.js.map