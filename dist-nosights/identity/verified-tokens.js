"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createVerifiedTokens = createVerifiedTokens;
const CAPACITY = 10_000;
const KEPT_SECONDS = 60;
/**
 * Tokens whose signature was verified in the last minute, by their exact text, so that a page of requests costs one
 * verification. Never longer than that minute, however often a token is used: a key that its signer withdraws must stop
 * counting. When full, the token unused for longest makes room.
 */
function createVerifiedTokens(capacity = CAPACITY) {
    const kept = new Map();
    return {
        find: (token, now) => {
            const entry = kept.get(token);
            if (entry === undefined)
                return null;
            kept.delete(token);
            if (now >= entry.until)
                return null;
            kept.set(token, entry);
            return entry.caller;
        },
        keep: (token, caller, now) => {
            kept.delete(token);
            kept.set(token, { caller, until: Math.min(caller.expiresAt, now + KEPT_SECONDS) });
            for (const oldest of kept.keys()) {
                if (kept.size <= capacity)
                    break;
                kept.delete(oldest);
            }
        },
    };
}
//# sourceMappingURL=verified-tokens.js.map