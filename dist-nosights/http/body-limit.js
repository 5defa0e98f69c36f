"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bodyLimitOf = bodyLimitOf;
exports.limitedBody = limitedBody;
const node_stream_1 = require("node:stream");
const refusal_1 = require("./refusal");
/** How large the body of this caller may be, in bytes: systems send facts by the hundred, people do not. */
function bodyLimitOf(caller, { bodyBytes, syncBodyBytes }) {
    return caller?.kind === 'machine' && caller.scopes.has('sync:write') ? syncBodyBytes : bodyBytes;
}
/**
 * The body as it is, to be read up to the limit: a length that is told is checked before anything is read, one that is not is
 * counted. @throws RequestRefusal for a longer body, and for a compressed one, which could be of any length.
 */
function limitedBody({ headers }, body, most) {
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') {
        throw new refusal_1.RequestRefusal(415, 'BAD_REQUEST', 'The body is compressed; send it as it is.', CLOSING);
    }
    const length = Number(headers['content-length'] ?? 0);
    if (length > most)
        throw tooLarge(`${length} bytes`, most);
    return headers['transfer-encoding'] === undefined ? body : body.pipe(counted(most));
}
function counted(most) {
    let bytes = 0;
    return new node_stream_1.Transform({
        transform(chunk, _, done) {
            bytes += chunk.length;
            if (bytes > most)
                done(tooLarge(`more than ${most} bytes`, most));
            else
                done(null, chunk);
        },
    });
}
/** What is left of the body is not read: the connection ends with the answer. */
const CLOSING = { connection: 'close' };
function tooLarge(size, most) {
    return new refusal_1.RequestRefusal(413, 'BODY_TOO_LARGE', `The body has ${size}, of at most ${most}. Send less at once.`, CLOSING);
}
//# sourceMappingURL=body-limit.js.map