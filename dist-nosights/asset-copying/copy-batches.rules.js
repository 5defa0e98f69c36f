"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BATCH_SIZE = void 0;
exports.newItems = newItems;
exports.batchesOf = batchesOf;
/** How many items one worker writes in one transaction. */
exports.BATCH_SIZE = 100;
/** Items of a plan as items of a job, from a position on: what is there already has nothing left to do. */
function newItems(items, firstPosition = 0) {
    return items.map((item, i) => ({ ...item, position: firstPosition + i, status: firstStatus(item) }));
}
/** What is to be written, in batches of one target and one level each. */
function batchesOf(items, firstBatch) {
    const batches = [];
    const batchOf = new Map();
    const open = new Map();
    for (const { position, targetAccountId, level } of items.filter(({ status }) => status === 'PENDING')) {
        const key = `${targetAccountId} ${level}`;
        let current = open.get(key);
        if (current === undefined || current.size === exports.BATCH_SIZE) {
            current = { batch: firstBatch + batches.length, size: 0 };
            batches.push({ batch: current.batch, targetAccountId, level });
            open.set(key, current);
        }
        current.size += 1;
        batchOf.set(position, current.batch);
    }
    return { batches, batchOf };
}
function firstStatus({ action }) {
    if (action === 'REUSE')
        return 'REUSED';
    if (action === 'SKIP')
        return 'SKIPPED';
    return action === 'BLOCKED' ? 'BLOCKED' : 'PENDING';
}
//# sourceMappingURL=copy-batches.rules.js.map