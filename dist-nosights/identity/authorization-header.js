"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.singleAuthorization = singleAuthorization;
const access_token_1 = require("./access-token");
/**
 * The value of the one Authorization header; `rawHeaders` as Node gives them, names and values in turn, since its parsed
 * headers keep the first of several without a word.
 * @throws UnauthenticatedError when there is none, or more than one.
 */
function singleAuthorization(rawHeaders) {
    const values = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'authorization');
    const [value] = values;
    if (value === undefined)
        throw new access_token_1.UnauthenticatedError('Send an access token: Authorization: Bearer …');
    if (values.length > 1)
        throw new access_token_1.UnauthenticatedError('Send one Authorization header, not several.');
    return value;
}
//# sourceMappingURL=authorization-header.js.map