"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.STEP_UP_MAX_AGE_SECONDS = void 0;
exports.isFreshlyVerified = isFreshlyVerified;
/** How long ago the user may have proved who he is, in seconds (O5). */
exports.STEP_UP_MAX_AGE_SECONDS = 300;
/** RFC 8176 methods that count: something the user knew, had or was, and used. */
const METHODS = new Set(['pwd', 'otp', 'mfa', 'hwk', 'swk', 'pin', 'fpt', 'face']);
/** Whether the user proved who he is freshly enough for what asks it (O5). A moment to come proves nothing. */
function isFreshlyVerified({ authTime, amr }, now) {
    if (authTime === null || !amr.some((method) => METHODS.has(method)))
        return false;
    const age = Math.floor(now.getTime() / 1000) - authTime;
    return age >= 0 && age <= exports.STEP_UP_MAX_AGE_SECONDS;
}
//# sourceMappingURL=step-up.rules.js.map