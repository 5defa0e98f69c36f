"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createRouterSecretCheck = createRouterSecretCheck;
const node_crypto_1 = require("node:crypto");
/** Whether a request comes through the router, by its header `x-router-secret`. Everything does while no secret is set. */
function createRouterSecretCheck(secrets) {
    const accepted = secrets.map(digest);
    return (header) => {
        if (accepted.length === 0)
            return true;
        if (typeof header !== 'string')
            return false;
        const given = digest(header);
        return accepted.filter((secret) => (0, node_crypto_1.timingSafeEqual)(secret, given)).length > 0;
    };
}
function digest(secret) {
    return (0, node_crypto_1.createHash)('sha256').update(secret).digest();
}
//# sourceMappingURL=router-secret.js.map