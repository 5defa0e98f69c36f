"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clipped = clipped;
exports.quoted = quoted;
exports.listed = listed;
const MAX_NAME = 60;
const MAX_LISTED = 10;
/** Text that is too long for a message, cut; what is cut within a character stays well-formed. */
function clipped(text, most) {
    return text.length <= most ? text.toWellFormed() : `${text.slice(0, most - 1).toWellFormed()}…`;
}
/** A name as messages tell it. */
function quoted(name) {
    return `“${clipped(name, MAX_NAME)}”`;
}
/** The first of some names, and how many more there are. */
function listed(names) {
    const told = names.slice(0, MAX_LISTED).map((name) => clipped(name, MAX_NAME));
    return told.join(', ') + (names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '');
}
//# sourceMappingURL=message-text.js.map