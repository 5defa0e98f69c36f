"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.retryFailedItems = retryFailedItems;
const assets_repository_1 = require("./assets.repository");
const copy_assets_service_1 = require("./copy-assets.service");
const copy_batches_repository_1 = require("./copy-batches.repository");
const copy_plan_reader_1 = require("./copy-plan.reader");
const retry_job_repository_1 = require("./retry-job.repository");
const retry_plan_rules_1 = require("./retry-plan.rules");
const NOT_RETRYABLE = {
    code: 'NOT_RETRYABLE',
    message: 'The copy is not over, or nothing of it has failed or is blocked (A10). Canceled items are not retried: ask for a copy of them again.',
    field: ['jobId'],
};
const UNNEEDED = 'It could not be copied, and nothing of this copy needs it any more (A6).';
/**
 * Puts the failed and blocked items of a locked job down to be done, planned anew; all of them, or none for every reason that
 * is given back (A7). `refusalsOf` gives those against copying to some targets.
 */
async function retryFailedItems(manager, job, now, refusalsOf) {
    const items = job.finishedAt === null ? [] : await (0, retry_job_repository_1.findOldItems)(manager, job.id);
    const targetIds = job.targetAccountIds.filter((id) => items.some((item) => item.targetAccountId === id && (0, retry_plan_rules_1.isRetried)(item)));
    if (targetIds.length === 0)
        return [NOT_RETRYABLE];
    const forbidden = await refusalsOf(targetIds);
    if (forbidden.length > 0)
        return forbidden;
    const refusals = [];
    const retries = [];
    for (const targetId of targetIds) {
        const own = items.filter(({ targetAccountId }) => targetAccountId === targetId);
        const there = new Set((await (0, assets_repository_1.findAssetHeads)(manager, targetId, own.flatMap(targetRefs))).keys());
        const request = (0, retry_plan_rules_1.retryRequest)(job.request, targetId, own, there);
        const plan = await (0, copy_plan_reader_1.readCopyPlan)(manager, request);
        const retry = (0, retry_plan_rules_1.retryOf)(request, own, plan.items);
        const whole = (0, copy_assets_service_1.planRefusals)({ ...plan, items: retry.planned }, ['jobId']);
        refusals.push(...whole.map((refusal) => ({ accountId: targetId, ...refusal })), ...(0, copy_assets_service_1.blockedRefusals)(retry.planned));
        retries.push(retry);
    }
    if (refusals.length > 0)
        return refusals;
    await (0, retry_job_repository_1.replaceItems)(manager, job.id, retries.flatMap(({ replaced }) => replaced), retries.flatMap(({ planned }) => planned), now);
    const unneeded = retries.flatMap((retry) => retry.unneeded);
    await (0, copy_batches_repository_1.saveOutcome)(manager, job.id, unneeded, 'SKIPPED', UNNEEDED);
    return [];
}
function targetRefs({ asset: { type }, targetAssetId }) {
    return targetAssetId === null ? [] : [{ type, id: targetAssetId }];
}
//# sourceMappingURL=retry-items.service.js.map