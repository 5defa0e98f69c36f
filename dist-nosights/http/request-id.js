"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestIdOf = requestIdOf;
const node_crypto_1 = require("node:crypto");
const REQUEST_ID = /^[\w.-]{8,64}$/;
/** The router's id of the request, when it has a form that is safe to write down and repeat; otherwise a new one. */
function requestIdOf(given, isFromRouter) {
    return typeof given === 'string' && REQUEST_ID.test(given) && isFromRouter() ? given : (0, node_crypto_1.randomUUID)();
}
//# sourceMappingURL=request-id.js.map