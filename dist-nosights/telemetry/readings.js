"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.boundedReading = boundedReading;
const promises_1 = require("node:timers/promises");
const TIMEOUT_MS = 2_000;
/**
 * A reading of the database that gives null after two seconds, or when it fails. One that is still under way is waited for
 * and not begun again, so that a database that hangs has one of them to answer, however often it is asked.
 */
function boundedReading(read, failed) {
    let underWay;
    return async () => {
        underWay ??= read().finally(() => (underWay = undefined));
        try {
            return await Promise.race([underWay, timeout()]);
        }
        catch (error) {
            failed(error);
            return null;
        }
    };
}
async function timeout() {
    await (0, promises_1.setTimeout)(TIMEOUT_MS, undefined, { ref: false });
    throw Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}
//# sourceMappingURL=readings.js.map