"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isRetried = isRetried;
exports.retryRequest = retryRequest;
exports.retryOf = retryOf;
const copy_plan_1 = require("./copy-plan");
const DONE = new Set(['COPIED', 'REUSED', 'SKIPPED']);
const RETRIED = new Set(['FAILED', 'BLOCKED']);
/** Canceled items are not: what permits them is to be asked for again (A2, A10). */
function isRetried({ status }) {
    return RETRIED.has(status);
}
/**
 * What is planned again in one target: what was asked for and failed, as it was asked for, and what was only needed and
 * failed. What is done, and still in the target by `there`, stays, and is what references to it point to.
 */
function retryRequest(request, targetAccountId, items, there) {
    const failed = new Set(items.filter(isRetried).map(({ asset }) => (0, copy_plan_1.assetKey)(asset)));
    const asked = new Set(request.assets.map(copy_plan_1.assetKey));
    const done = items.flatMap(({ asset, status, targetAssetId }) => DONE.has(status) && targetAssetId !== null && there.has((0, copy_plan_1.assetKey)({ type: asset.type, id: targetAssetId }))
        ? [{ targetAccountId, type: asset.type, sourceId: asset.id, targetId: targetAssetId }]
        : []);
    const doneKeys = new Set(done.map(({ type, sourceId }) => (0, copy_plan_1.assetKey)({ type, id: sourceId })));
    const mappings = request.mappings.filter(({ targetAccountId: of, type, sourceId }) => of === targetAccountId && !doneKeys.has((0, copy_plan_1.assetKey)({ type, id: sourceId })));
    return {
        ...request,
        targetAccountIds: [targetAccountId],
        assets: request.assets.filter((ref) => failed.has((0, copy_plan_1.assetKey)(ref))),
        mappings: [...mappings, ...done],
        needed: items.filter((item) => isRetried(item) && !asked.has((0, copy_plan_1.assetKey)(item.asset))).map(({ asset }) => asset),
    };
}
/** Takes out of a plan made for a retry what is to be done: no asset is in a job twice for one target (A10). */
function retryOf(request, items, plan) {
    const there = new Set(request.mappings.map(({ type, sourceId }) => (0, copy_plan_1.assetKey)({ type, id: sourceId })));
    const old = new Map(items.map((item) => [(0, copy_plan_1.assetKey)(item.asset), item]));
    const asked = new Set(request.assets.map(copy_plan_1.assetKey));
    const stays = (key) => DONE.has(old.get(key)?.status ?? 'PENDING') && there.has(key);
    const roots = new Set((request.needed ?? []).map(copy_plan_1.assetKey));
    const isRoot = ({ asset, action }) => asked.has((0, copy_plan_1.assetKey)(asset)) || (roots.has((0, copy_plan_1.assetKey)(asset)) && action !== 'BLOCKED');
    const needed = neededBy(plan.filter(isRoot), plan);
    const planned = plan.filter(({ asset }) => needed.has((0, copy_plan_1.assetKey)(asset)) && !stays((0, copy_plan_1.assetKey)(asset)));
    const taken = new Set(planned.map(({ asset }) => (0, copy_plan_1.assetKey)(asset)));
    return {
        planned,
        replaced: items.filter(({ asset }) => taken.has((0, copy_plan_1.assetKey)(asset))).map(({ position }) => position),
        unneeded: items
            .filter((item) => isRetried(item) && !taken.has((0, copy_plan_1.assetKey)(item.asset)) && !asked.has((0, copy_plan_1.assetKey)(item.asset)))
            .map(({ position }) => position),
    };
}
/** By asset key: some items, and what these need, step by step. */
function neededBy(roots, plan) {
    const needed = new Set(roots.map(({ asset }) => (0, copy_plan_1.assetKey)(asset)));
    const ids = new Set(roots.map(({ asset }) => asset.id));
    for (const { asset, requiredBy } of [...plan].reverse()) {
        if (!requiredBy.some((id) => ids.has(id)))
            continue;
        needed.add((0, copy_plan_1.assetKey)(asset));
        ids.add(asset.id);
    }
    return needed;
}
//# sourceMappingURL=retry-plan.rules.js.map