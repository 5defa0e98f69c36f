"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPermitted = readPermitted;
const node_util_1 = require("node:util");
const errors_1 = require("./errors");
/** How often it is read again because what permits it changed meanwhile. */
const ATTEMPTS = 3;
/**
 * Reads what `facts` permit, and the facts once more when it was read: nothing is given that was written after a permission
 * had gone. When they changed it is read anew, by what they say now. `facts` is told what they were before, since what decides
 * nothing need not be read again. `beside` is done meanwhile, with what would be given; it tells by null that this takes no
 * permission, so that there is nothing to look at again.
 * @throws PublicError SERVICE_UNAVAILABLE when the facts never stood still.
 */
async function readPermitted(facts, read, beside = () => Promise.resolve()) {
    let permitting = await facts(null);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const result = await read(permitting);
        const done = beside(result);
        if (done === null)
            return result;
        const [now] = await Promise.all([facts(permitting), done]);
        if ((0, node_util_1.isDeepStrictEqual)(permitting, now))
            return result;
        permitting = now;
    }
    throw new errors_1.PublicError('SERVICE_UNAVAILABLE', 'What permits you to see this changes too often at the moment; try again in a few seconds.');
}
//# sourceMappingURL=permitted-read.js.map