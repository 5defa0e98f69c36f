"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHeavyWork = createHeavyWork;
const errors_1 = require("../shared/errors");
const WAIT_MS = 5_000;
/** Who waits for what already runs, for each place; of one account, whose own the wait is, no more than those of one place. */
const WAITING_FOR_EACH = 4;
function createHeavyWork({ atOnce, atOnceOfAccount, waitMs = WAIT_MS }) {
    const running = new Map();
    const line = new Set();
    let total = 0;
    const isTurnOf = (accountId) => total < atOnce && (running.get(accountId) ?? 0) < atOnceOfAccount;
    const change = (accountId, by) => {
        const count = (running.get(accountId) ?? 0) + by;
        total += by;
        if (count === 0)
            running.delete(accountId);
        else
            running.set(accountId, count);
    };
    const callNext = () => {
        for (const waiting of line) {
            if (!isTurnOf(waiting.accountId))
                continue;
            line.delete(waiting);
            change(waiting.accountId, 1);
            waiting.begin();
        }
    };
    const turn = (accountId) => {
        const ofAccount = [...line].filter((waiting) => waiting.accountId === accountId).length;
        if (line.size >= atOnce * WAITING_FOR_EACH || ofAccount >= atOnceOfAccount * WAITING_FOR_EACH) {
            return Promise.reject(overloaded());
        }
        return new Promise((resolve, reject) => {
            const tooLate = setTimeout(() => {
                line.delete(waiting);
                reject(overloaded());
            }, waitMs);
            const waiting = {
                accountId,
                begin: () => {
                    clearTimeout(tooLate);
                    resolve();
                },
            };
            line.add(waiting);
        });
    };
    return {
        run: async (accountId, work) => {
            if (isTurnOf(accountId))
                change(accountId, 1);
            else
                await turn(accountId);
            try {
                return await work();
            }
            finally {
                change(accountId, -1);
                callNext();
            }
        },
    };
}
function overloaded() {
    return new errors_1.PublicError('OVERLOADED', 'Too many copies are being planned at the moment, by this account or by others; try again in a few seconds.');
}
//# sourceMappingURL=heavy-work.js.map