"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.remoteKeys = remoteKeys;
const jose_1 = require("jose");
/**
 * Fetched when first needed, when a token names an unknown key (rotation; once in ten seconds at the most), and ahead of
 * time when they are five minutes old, so that a short outage goes unnoticed. When they are ten minutes old and cannot
 * be fetched, no token is accepted: a key that was withdrawn must not live on. Redirects are not followed.
 */
function remoteKeys(url, { timeoutDuration = 5_000, cooldownDuration = 10_000, cacheMaxAge = 600_000 } = {}) {
    const keySet = (0, jose_1.createRemoteJWKSet)(url, { timeoutDuration, cooldownDuration, cacheMaxAge });
    let refreshAfter = 0;
    const refresh = async () => {
        refreshAfter = Date.now() + cooldownDuration;
        await keySet.reload();
        refreshAfter = Date.now() + cacheMaxAge / 2;
    };
    const hasKeys = () => (keySet.jwks()?.keys.length ?? 0) > 0;
    return {
        find: async (header, token) => {
            if (!keySet.fresh)
                await refresh();
            else if (Date.now() >= refreshAfter)
                void refresh().catch(() => undefined);
            return keySet(header, token);
        },
        ready: async () => {
            if (!keySet.fresh || (!hasKeys() && !keySet.coolingDown))
                await refresh();
            return hasKeys();
        },
    };
}
//# sourceMappingURL=signing-keys.js.map