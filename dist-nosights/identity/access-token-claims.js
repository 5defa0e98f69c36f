"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.callerOf = callerOf;
const zod_1 = require("zod");
const id_1 = require("../shared/id");
const CLOCK_SKEW_SECONDS = 60;
const id = zod_1.z.string().refine(id_1.isId);
const claims = zod_1.z.object({
    sub: id,
    client_id: id,
    jti: zod_1.z.string().min(1).max(256),
    account_id: id.optional(),
    scope: zod_1.z.string().optional(),
    auth_time: zod_1.z.int().nonnegative().optional(),
    amr: zod_1.z.array(zod_1.z.string()).optional(),
    act: zod_1.z.object({ sub: id }).optional(),
    iat: zod_1.z.number(),
    exp: zod_1.z.number(),
});
/**
 * Who calls, by the verified payload of an access token: a person with `account_id`, a machine without. Times that lie
 * more than a minute ahead of `now` (seconds since 1970) are refused: they would make a proof of identity never age.
 */
function callerOf(payload, now) {
    const parsed = claims.safeParse(payload);
    if (!parsed.success)
        return refused(String(parsed.error.issues[0]?.path[0]));
    const claim = parsed.data;
    if (claim.iat > now + CLOCK_SKEW_SECONDS)
        return refused('iat');
    if ((claim.auth_time ?? 0) > now + CLOCK_SKEW_SECONDS)
        return refused('auth_time');
    return claim.account_id === undefined ? machine(claim) : person(claim, claim.account_id);
}
function person(claim, accountId) {
    return {
        kind: 'person',
        userId: claim.sub,
        accountId,
        actorId: claim.act?.sub ?? null,
        tokenId: claim.jti,
        clientId: claim.client_id,
        scopes: scopesOf(claim),
        authTime: claim.auth_time ?? null,
        amr: claim.amr ?? [],
        expiresAt: claim.exp,
    };
}
/** Nobody acts for a machine, and its subject is the machine itself. */
function machine(claim) {
    if (claim.sub !== claim.client_id)
        return refused('account_id');
    if (claim.act !== undefined)
        return refused('act');
    return {
        kind: 'machine',
        clientId: claim.client_id,
        tokenId: claim.jti,
        scopes: scopesOf(claim),
        expiresAt: claim.exp,
    };
}
function scopesOf({ scope }) {
    return new Set(scope?.split(' ').filter((part) => part !== ''));
}
function refused(claim) {
    return { kind: 'refused', claim };
}
//# sourceMappingURL=access-token-claims.js.map