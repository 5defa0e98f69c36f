"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.authenticate = authenticate;
const access_token_1 = require("../identity/access-token");
const authorization_header_1 = require("../identity/authorization-header");
const refusal_1 = require("./refusal");
/**
 * Who calls, from the one Authorization header and nothing else.
 * @throws RequestRefusal UNAUTHENTICATED (401) without a valid token; SERVICE_UNAVAILABLE (503) while its signer's keys cannot be
 * had, so that nobody is let in on trust.
 */
async function authenticate(verifier, request) {
    const { observation, log, raw } = request;
    try {
        const verify = async () => verifier.verify((0, authorization_header_1.singleAuthorization)(raw.rawHeaders));
        return await (observation === null ? verify() : observation.authenticated(verify));
    }
    catch (error) {
        if (error instanceof access_token_1.UnauthenticatedError) {
            throw new refusal_1.RequestRefusal(401, 'UNAUTHENTICATED', error.message, { 'www-authenticate': 'Bearer' });
        }
        if (error instanceof access_token_1.KeysUnavailableError) {
            log.error({ event: 'keys.unavailable', err: error.cause });
            throw new refusal_1.RequestRefusal(503, 'SERVICE_UNAVAILABLE', error.message, { 'retry-after': '5' });
        }
        throw error;
    }
}
//# sourceMappingURL=authentication.js.map