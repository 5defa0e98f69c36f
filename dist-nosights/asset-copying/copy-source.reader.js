"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCopySource = readCopySource;
const assets_repository_1 = require("./assets.repository");
const copy_plan_1 = require("./copy-plan");
const plan_assets_rules_1 = require("./plan-assets.rules");
const plan_limits_rules_1 = require("./plan-limits.rules");
const source_asset_1 = require("./source-asset");
/** How many characters of content are read at once, if no single asset has more. */
const CONTENT_AT_ONCE = 4_000_000;
const ASSETS_AT_ONCE = 250;
/** Reads the assets asked for and all that they need, step by step, but not what only mapped ones need (A6). */
async function readCopySource(manager, request) {
    const mapped = mappedEverywhere(request);
    const wanted = new Set();
    const assets = new Map();
    let size = plan_limits_rules_1.NOTHING;
    let next = [...request.assets, ...(request.needed ?? [])];
    while (next.length > 0) {
        const refs = distinct(next).filter((ref) => !wanted.has((0, copy_plan_1.assetKey)(ref)));
        for (const ref of refs)
            wanted.add((0, copy_plan_1.assetKey)(ref));
        size = { ...size, assets: wanted.size };
        if ((0, plan_limits_rules_1.sizeExcess)(size) !== null)
            break;
        const measured = await (0, assets_repository_1.measureAssets)(manager, request.sourceAccountId, refs);
        size = { ...size, content: [...measured.values()].reduce((sum, characters) => sum + characters, size.content) };
        if ((0, plan_limits_rules_1.sizeExcess)(size) !== null)
            break;
        const found = [];
        for (const part of inParts(refs, measured)) {
            for (const stored of await (0, assets_repository_1.findAssets)(manager, request.sourceAccountId, part)) {
                const { asset } = (0, source_asset_1.readAsset)(stored);
                size = (0, plan_limits_rules_1.sizeWith)(size, asset);
                found.push(asset);
            }
            if ((0, plan_limits_rules_1.sizeExcess)(size) !== null)
                break;
        }
        for (const asset of found)
            assets.set((0, copy_plan_1.assetKey)(asset), asset);
        next = found.filter((asset) => !mapped.has((0, copy_plan_1.assetKey)(asset))).flatMap(plan_assets_rules_1.assetReferences);
    }
    return { assets, wanted, excess: (0, plan_limits_rules_1.sizeExcess)(size) };
}
/** What is mapped in all targets: what it needs, nobody needs for it. */
function mappedEverywhere({ targetAccountIds, mappings }) {
    const targets = new Map();
    for (const { type, sourceId } of mappings) {
        const key = (0, copy_plan_1.assetKey)({ type, id: sourceId });
        targets.set(key, (targets.get(key) ?? 0) + 1);
    }
    return new Set([...targets].filter(([, count]) => count === targetAccountIds.length).map(([key]) => key));
}
/** Those that are there, so many at a time that their content is not too much at once. */
function inParts(refs, measured) {
    const parts = [];
    let content = 0;
    for (const ref of refs) {
        const characters = measured.get((0, copy_plan_1.assetKey)(ref));
        if (characters === undefined)
            continue;
        const part = parts.at(-1);
        content += characters;
        if (part === undefined || part.length === ASSETS_AT_ONCE || content > CONTENT_AT_ONCE) {
            parts.push([ref]);
            content = characters;
        }
        else
            part.push(ref);
    }
    return parts;
}
function distinct(refs) {
    return [...new Map(refs.map((ref) => [(0, copy_plan_1.assetKey)(ref), ref])).values()];
}
//# sourceMappingURL=copy-source.reader.js.map