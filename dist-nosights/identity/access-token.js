"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeysUnavailableError = exports.UnauthenticatedError = void 0;
exports.createTokenVerifier = createTokenVerifier;
const jose_1 = require("jose");
const access_token_claims_1 = require("./access-token-claims");
const verified_tokens_1 = require("./verified-tokens");
/** The caller has not shown who he is. The message is for him: it holds nothing of what he sent. */
class UnauthenticatedError extends Error {
    name = 'UnauthenticatedError';
}
exports.UnauthenticatedError = UnauthenticatedError;
/** The keys of the token's signer cannot be had now, so nobody can be let in. The message is for the caller. */
class KeysUnavailableError extends Error {
    name = 'KeysUnavailableError';
}
exports.KeysUnavailableError = KeysUnavailableError;
/** Signatures by a private key only: with a shared secret the verifier could sign too. */
const ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ');
const REQUIRED_CLAIMS = ['iss', 'aud', 'exp', 'iat', 'jti', 'client_id', 'sub'];
const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;
/**
 * Verifies RFC 9068 access tokens: signature, issuer, audience, type, times, and the claims that tell who calls. A token
 * that was accepted is accepted for another minute without a look at the keys, but never past its end.
 */
function createTokenVerifier({ keys, issuer, audience }) {
    const verified = (0, verified_tokens_1.createVerifiedTokens)();
    const options = { algorithms: ALGORITHMS, issuer, audience, typ: 'at+jwt', requiredClaims: REQUIRED_CLAIMS };
    return {
        known: (authorization) => {
            const token = BEARER.exec(authorization)?.[1];
            return token === undefined ? null : verified.find(token, now());
        },
        verify: async (authorization) => {
            const token = BEARER.exec(authorization)?.[1];
            if (token === undefined)
                throw new UnauthenticatedError('Send one access token: Authorization: Bearer …');
            const known = verified.find(token, now());
            if (known !== null)
                return known;
            const { payload } = await (0, jose_1.jwtVerify)(token, keys.find, options).catch(refuse);
            const caller = (0, access_token_claims_1.callerOf)(payload, now());
            if (caller.kind === 'refused')
                throw notAccepted(caller.claim);
            verified.keep(token, caller, now());
            return caller;
        },
    };
}
function now() {
    return Date.now() / 1000;
}
/** A key that the signer does not publish is the token's fault; keys that cannot be fetched or read are not. */
function refuse(cause) {
    if (cause instanceof jose_1.errors.JWTExpired) {
        throw new UnauthenticatedError('The access token has expired; get a new one.');
    }
    if (cause instanceof jose_1.errors.JWTClaimValidationFailed)
        throw notAccepted(cause.claim);
    if (cause instanceof jose_1.errors.JOSEError && !isKeySetTrouble(cause)) {
        throw new UnauthenticatedError('The access token is not accepted: its signature cannot be verified; get a new one.');
    }
    const message = 'Access tokens cannot be checked at the moment; try again in a few seconds.';
    throw new KeysUnavailableError(message, { cause });
}
/** `ERR_JOSE_GENERIC` is what jose calls an answer that is not 200 or not JSON. */
function isKeySetTrouble(error) {
    const kinds = [jose_1.errors.JWKSTimeout, jose_1.errors.JWKSInvalid, jose_1.errors.JWKInvalid];
    return kinds.some((kind) => error instanceof kind) || error.code === 'ERR_JOSE_GENERIC';
}
function notAccepted(claim) {
    return new UnauthenticatedError(`The access token is not accepted: ${claim} is missing or wrong; get an RFC 9068 access token for this service.`);
}
//# sourceMappingURL=access-token.js.map