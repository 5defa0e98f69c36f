"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.makeCopies = makeCopies;
const asset_name_rules_1 = require("./asset-name.rules");
const assets_repository_1 = require("./assets.repository");
const content_blockers_rules_1 = require("./content-blockers.rules");
const content_hash_1 = require("./content-hash");
const copy_batches_repository_1 = require("./copy-batches.repository");
const copy_plan_1 = require("./copy-plan");
const message_text_1 = require("./message-text");
const source_asset_1 = require("./source-asset");
/** What a reason may be long, whatever the content of an asset names. */
const MAX_REASON = 1_000;
/**
 * Makes the copies of the items out of what the source has now, and finds those that are no longer what was planned: the
 * source or the earlier copy changed (A8, A9), the name was taken (A8), something that they need is not there (A6, A11).
 */
async function makeCopies(manager, { jobId }, { sourceAccountId, targetAccountId }, items) {
    const stored = await (0, assets_repository_1.findAssets)(manager, sourceAccountId, items.map(({ asset }) => asset));
    const targetIds = new Map(items.map((item) => [(0, copy_plan_1.assetKey)(item.asset), targetIdsOf(item)]));
    const sources = new Map(stored.map((asset) => {
        const ids = targetIds.get((0, copy_plan_1.assetKey)(asset));
        return [(0, copy_plan_1.assetKey)(asset), (0, source_asset_1.readAsset)(asset, (reference) => ids?.get((0, copy_plan_1.assetKey)(reference)) ?? '')];
    }));
    const references = [...sources.values()].flatMap(({ asset }) => asset.references);
    const properties = await (0, assets_repository_1.findProperties)(manager, targetAccountId, references.filter((reference) => reference.kind === 'PROPERTY'));
    const needed = await (0, assets_repository_1.findAssetHeads)(manager, targetAccountId, items.flatMap(neededOf));
    const unwritten = await (0, copy_batches_repository_1.findUnwritten)(manager, jobId, sourceAccountId, targetAccountId);
    const used = await (0, assets_repository_1.findUsedKeys)(manager, targetAccountId, items.filter(({ action }) => action === 'CREATE').map(targetRefOf));
    const names = await (0, assets_repository_1.findAssetsByName)(manager, targetAccountId, items.map(({ asset: { type }, targetName }) => ({ type, nameKey: (0, asset_name_rules_1.nameKey)(targetName) })));
    const earlier = await (0, assets_repository_1.findEarlierCopies)(manager, targetAccountId, sourceAccountId, items.map(({ asset }) => asset));
    const copies = [];
    const failures = [];
    for (const item of items) {
        const source = sources.get((0, copy_plan_1.assetKey)(item.asset));
        const failure = failureOf(item, source?.asset);
        if (failure !== null)
            failures.push({ item, ...failure });
        else if (source !== undefined) {
            const content = { ...source.content, name: item.targetName };
            copies.push({
                item,
                objectType: source.asset.objectType,
                content: JSON.stringify(content),
                contentHash: (0, content_hash_1.contentHash)(item.targetName, content),
            });
        }
    }
    return { copies, failures };
    function failureOf(item, source) {
        if (source === undefined)
            return failed('The source has it no longer. Leave it out.');
        if (source.contentHash !== item.sourceHash) {
            return failed('The source was changed after it was planned (A9). Retry to copy it as it is now.');
        }
        const [blocker] = (0, content_blockers_rules_1.contentBlockers)(source, { properties });
        if (blocker !== undefined)
            return failed(`${blocker.code}: ${blocker.message}`);
        const missing = neededOf(item).find((ref) => !needed.has((0, copy_plan_1.assetKey)(ref)) || unwritten.has((0, copy_plan_1.assetKey)(ref)));
        if (missing !== undefined) {
            return { status: 'BLOCKED', reason: `What it needs is not in the target: ${(0, copy_plan_1.assetKey)(missing)} (A11).` };
        }
        const copies = earlier.get((0, copy_plan_1.assetKey)(item.asset)) ?? [];
        const own = copies.find(({ id }) => id === item.targetAssetId);
        if (item.action === 'REPLACE' && (own?.unchanged !== true || own.archived)) {
            return failed('The earlier copy was changed after this was planned (A8). Keep both, or use it as it is.');
        }
        if (item.action !== 'REPLACE' && own !== undefined) {
            return failed('Another job has copied it meanwhile. Retry to copy it again.');
        }
        if (used.has((0, copy_plan_1.assetKey)(targetRefOf(item)))) {
            return failed('Something that is no copy has the id that was planned, and is not overwritten (A8). Retry.');
        }
        const key = (0, asset_name_rules_1.typedNameKey)(item.asset.type, item.targetName);
        const keepsName = own !== undefined && (0, asset_name_rules_1.typedNameKey)(own.type, own.name) === key;
        return keepsName || !names.has(key)
            ? null
            : failed(`The name ${(0, message_text_1.quoted)(item.targetName)} was taken after this was planned (A8). Retry.`);
    }
}
/** By asset key of the source: the ids in the target of what an item refers to. */
function targetIdsOf({ resolved }) {
    return new Map(resolved.map((reference) => [(0, copy_plan_1.assetKey)(reference), reference.targetId]));
}
function targetRefOf({ asset: { type }, targetAssetId }) {
    return { type, id: targetAssetId };
}
function neededOf({ resolved }) {
    return resolved.map(({ type, targetId }) => ({ type, id: targetId }));
}
function failed(reason) {
    return { status: 'FAILED', reason: (0, message_text_1.clipped)(reason, MAX_REASON) };
}
//# sourceMappingURL=make-copies.reader.js.map