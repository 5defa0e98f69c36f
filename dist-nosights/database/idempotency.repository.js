"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KEY_REUSED = void 0;
exports.onceForKey = onceForKey;
exports.forgetOldKeys = forgetOldKeys;
const node_crypto_1 = require("node:crypto");
const typeorm_1 = require("typeorm");
const bulk_1 = require("./bulk");
const idempotency_key_entity_1 = require("./entities/idempotency-key.entity");
const time_1 = require("./time");
/** How long an answer is kept for its key. */
const KEPT_MS = 24 * 3_600_000;
/** The key was used for another request. */
exports.KEY_REUSED = Symbol('idempotency key reused');
/**
 * Answers a repeated request with what the first one answered, as long as that is not forgotten, and runs it otherwise, in the
 * transaction of its effect: of two at once the second waits for the first. What had no effect is rolled back with its transaction, so that it can be sent again
 * with the same key.
 */
async function onceForKey(manager, request, now, run) {
    const { accountId, userId, key } = request;
    if (key === null)
        return run();
    const requestHash = (0, node_crypto_1.createHash)('sha256')
        .update(JSON.stringify([request.operation, request.input]))
        .digest('hex');
    const known = await lockKey(manager, { accountId, userId, idempotencyKey: key }, now);
    if (known !== null)
        return known.requestHash === requestHash ? JSON.parse(known.response) : exports.KEY_REUSED;
    const answer = await run();
    const row = { accountId, userId, idempotencyKey: key };
    const response = JSON.stringify(answer);
    await manager.update(idempotency_key_entity_1.IdempotencyKeyEntity, row, { requestHash, response, createdAt: (0, time_1.toSqlTime)(now) });
    return answer;
}
/** The row is there and locked afterwards; null when the key is new. */
async function lockKey(manager, key, now) {
    await (0, bulk_1.upsert)(manager, idempotency_key_entity_1.IdempotencyKeyEntity, [{ ...key, requestHash: '', response: null, createdAt: (0, time_1.toSqlTime)(now) }], []);
    const row = await manager.findOneByOrFail(idempotency_key_entity_1.IdempotencyKeyEntity, key);
    return row.response === null ? null : { requestHash: row.requestHash, response: row.response };
}
/** Forgets what this person's keys answered too long ago: before one of them is used, whatever becomes of that. */
async function forgetOldKeys(manager, person, now) {
    const createdAt = (0, typeorm_1.LessThan)((0, time_1.toSqlTime)(new Date(now.getTime() - KEPT_MS)));
    await manager.delete(idempotency_key_entity_1.IdempotencyKeyEntity, { ...person, createdAt });
}
//# sourceMappingURL=idempotency.repository.js.map