"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ID_EXPECTED = void 0;
exports.isId = isId;
exports.opaqueId = opaqueId;
exports.scopedId = scopedId;
const ID = /^[\x21-\x7e]{1,64}$/;
/** Ids of other systems: 1 to 64 printable ASCII characters without white space, compared as bytes. */
function isId(value) {
    return typeof value === 'string' && ID.test(value);
}
/** Said of a value that is none. */
exports.ID_EXPECTED = '1 to 64 printable ASCII characters without white space';
/** One opaque id out of several parts that are unique together. */
function opaqueId(...parts) {
    return Buffer.from(parts.join(' '), 'latin1').toString('base64url');
}
/** An account's own id of a thing as one that no other account's can equal: neither part has white space in it. */
function scopedId(accountId, id) {
    return `${accountId} ${id}`;
}
//# sourceMappingURL=id.js.map