"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openDevelopmentIssuer = openDevelopmentIssuer;
exports.signPersonToken = signPersonToken;
exports.signMachineToken = signMachineToken;
const node_crypto_1 = require("node:crypto");
const jose_1 = require("jose");
const development_key_1 = require("./development-key");
const ALGORITHM = 'ES256';
const DEFAULT_LIFETIME_SECONDS = 3_600;
/**
 * Opens the issuer with the key in `developmentKeyFile`; makes one at first. Processes that start at once share one key.
 * @throws Error when access tokens come from elsewhere, or the file holds no key.
 */
async function openDevelopmentIssuer(config) {
    if (config.jwksUrl !== null)
        throw new Error('JWKS_URL is set: access tokens come from there');
    const { d, ...publicKey } = await (0, development_key_1.keepDevelopmentKey)(config.developmentKeyFile);
    const kid = await (0, jose_1.calculateJwkThumbprint)(publicKey);
    const key = await (0, jose_1.importJWK)({ ...publicKey, d }, ALGORITHM);
    const jwks = { keys: [{ ...publicKey, kid, alg: ALGORITHM, use: 'sig' }] };
    return {
        keys: { find: (0, jose_1.createLocalJWKSet)(jwks), ready: async () => true },
        jwks,
        sign: (claims, lifetimeSeconds = DEFAULT_LIFETIME_SECONDS) => new jose_1.SignJWT({ jti: (0, node_crypto_1.randomUUID)(), ...claims })
            .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid })
            .setIssuer(config.issuer)
            .setAudience(config.audience)
            .setIssuedAt()
            .setExpirationTime(new Date(Date.now() + lifetimeSeconds * 1000))
            .sign(key),
    };
}
/** An access token of a user in his home account. */
function signPersonToken(issuer, options) {
    const { user, account, act, amr, authAge, scope, client = 'development', lifetimeSeconds } = options;
    const claims = { sub: user, account_id: account, client_id: client, amr, scope };
    if (act !== undefined)
        claims['act'] = { sub: act };
    if (amr !== undefined || authAge !== undefined) {
        claims['auth_time'] = Math.floor(Date.now() / 1000) - (authAge ?? 0);
    }
    return issuer.sign(claims, lifetimeSeconds);
}
/** An access token of another system. */
function signMachineToken(issuer, options) {
    const { scope, client = 'development-machine', lifetimeSeconds } = options;
    return issuer.sign({ sub: client, client_id: client, scope }, lifetimeSeconds);
}
//# sourceMappingURL=development-issuer.js.map