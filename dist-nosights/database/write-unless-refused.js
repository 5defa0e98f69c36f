"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeUnlessRefused = writeUnlessRefused;
/** Runs a change in one unit of work. One that is refused leaves nothing: not even locks on what somebody made up. */
async function writeUnlessRefused(write, change) {
    let refused = null;
    try {
        return await write(async (manager) => {
            refused = null;
            const answer = await change(manager);
            if (answer.refusals.length === 0)
                return answer;
            refused = answer;
            throw new RolledBack();
        });
    }
    catch (error) {
        if (error instanceof RolledBack && refused !== null)
            return refused;
        throw error;
    }
}
class RolledBack extends Error {
    name = 'RolledBack';
}
//# sourceMappingURL=write-unless-refused.js.map