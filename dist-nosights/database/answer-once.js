"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerOnce = answerOnce;
const id_1 = require("../shared/id");
const idempotency_repository_1 = require("./idempotency.repository");
const write_unless_refused_1 = require("./write-unless-refused");
const FIELD = ['input', 'idempotencyKey'];
/** One change in one unit of work, answered again for a repeated key. What was refused is not remembered. */
async function answerOnce(write, { accountId, userId, operation, input }, now, change, refused) {
    const key = input.idempotencyKey ?? null;
    if (key !== null && !(0, id_1.isId)(key)) {
        const message = 'idempotencyKey is 1 to 64 printable ASCII characters without white space.';
        return refused({ code: 'INVALID_INPUT', message, field: FIELD });
    }
    if (key !== null)
        await write((manager) => (0, idempotency_repository_1.forgetOldKeys)(manager, { accountId, userId }, now));
    return (0, write_unless_refused_1.writeUnlessRefused)(write, async (manager) => {
        const request = { accountId, userId, key, operation, input };
        const answer = await (0, idempotency_repository_1.onceForKey)(manager, request, now, () => change(manager));
        if (answer !== idempotency_repository_1.KEY_REUSED)
            return answer;
        const message = 'This idempotencyKey was used for another request. Send a new one.';
        return refused({ code: 'IDEMPOTENCY_KEY_REUSED', message, field: FIELD });
    });
}
//# sourceMappingURL=answer-once.js.map