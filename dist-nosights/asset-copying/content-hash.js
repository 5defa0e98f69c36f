"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contentHash = contentHash;
exports.digestOf = digestOf;
const node_crypto_1 = require("node:crypto");
const content_walk_1 = require("./content-walk");
/**
 * The same for the same name and the same content that travels, however its JSON is written. What is empty or off is the same
 * as what is not there: a system that tells of a copy puts in what it has left out, and nobody has changed anything (A4).
 */
function contentHash(name, portable) {
    return digestOf([name, said({ ...portable, name })]);
}
/** SHA-256, in hexadecimal digits, of a JSON value with the keys of its objects in order. */
function digestOf(value) {
    return (0, node_crypto_1.createHash)('sha256')
        .update(JSON.stringify(sorted(value)))
        .digest('hex');
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => [key, sorted(member)]);
}
/** Without members of objects that say nothing. Items of lists stay: their number and order say something. */
function said(value) {
    if (Array.isArray(value))
        return value.map(said);
    if (typeof value !== 'object' || value === null)
        return value;
    const members = Object.entries(value).map(([key, member]) => [key, said(member)]);
    return Object.fromEntries(members.filter(([, member]) => member !== false && !(0, content_walk_1.isEmpty)(member)));
}
//# sourceMappingURL=content-hash.js.map