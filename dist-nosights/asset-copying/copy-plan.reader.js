"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCopyPlan = readCopyPlan;
exports.planDigest = planDigest;
const asset_name_rules_1 = require("./asset-name.rules");
const assets_repository_1 = require("./assets.repository");
const content_hash_1 = require("./content-hash");
const copy_plan_1 = require("./copy-plan");
const copy_source_reader_1 = require("./copy-source.reader");
const name_conflict_rules_1 = require("./name-conflict.rules");
const plan_assets_rules_1 = require("./plan-assets.rules");
/** How many numbers after a name are looked up at first. */
const FIRST_NUMBERS = 20;
const FIRST = Array.from({ length: FIRST_NUMBERS - 1 }, (_, i) => i + 1);
const NAMES_AT_ONCE = 5_000;
/** How many ids of copies are tried that something else may have already. */
const MAX_IDS = 100;
/** What a copy would do in all its targets, as things stand in this transaction (A6–A8, A11). Changes nothing. */
async function readCopyPlan(manager, request) {
    const { assets, wanted, excess } = await (0, copy_source_reader_1.readCopySource)(manager, request);
    if (excess !== null)
        return { items: [], notFound: [], unneeded: [], excess };
    const items = [];
    for (const accountId of request.targetAccountIds) {
        const target = await readTarget(manager, request, accountId, [...assets.values()]);
        items.push(...(0, plan_assets_rules_1.planAssets)(request, assets, target, copyIdFrom(request.sourceAccountId)));
    }
    return {
        items,
        notFound: request.assets.filter((ref) => !assets.has((0, copy_plan_1.assetKey)(ref))),
        unneeded: request.mappings.filter(({ type, sourceId }) => !wanted.has((0, copy_plan_1.assetKey)({ type, id: sourceId }))),
        excess,
    };
}
/** The digest of a plan: another one when anything of it is another (A9). */
function planDigest(request, items) {
    return (0, content_hash_1.digestOf)([request, items]);
}
async function readTarget(manager, request, accountId, assets) {
    const mappings = request.mappings.filter(({ targetAccountId }) => targetAccountId === accountId);
    const copies = await (0, assets_repository_1.findEarlierCopies)(manager, accountId, request.sourceAccountId, assets);
    const properties = assets.flatMap(({ references }) => references.filter((reference) => reference.kind === 'PROPERTY'));
    const counts = new Map([...copies].map(([key, all]) => [key, all.length]));
    return {
        accountId,
        properties: await (0, assets_repository_1.findProperties)(manager, accountId, properties),
        earlierCopies: new Map([...copies].map(([key, all]) => [key, all.filter(({ archived }) => !archived)])),
        copyCounts: await readUsedNumbers(manager, request.sourceAccountId, accountId, assets, counts),
        byName: await readNames(manager, accountId, assets, new Set(request.assets.map(copy_plan_1.assetKey))),
        mapped: await (0, assets_repository_1.findAssetHeads)(manager, accountId, mappings.map(({ type, targetId }) => ({ type, id: targetId }))),
    };
}
/** Copies are numbered on past the ids that something else has in the target: nothing but a copy is overwritten (A8). */
async function readUsedNumbers(manager, sourceAccountId, accountId, assets, counts) {
    const copyId = copyIdFrom(sourceAccountId);
    const numbers = new Map(counts);
    let open = assets;
    for (let tries = 0; tries < MAX_IDS && open.length > 0; tries += 1) {
        const nextRef = (asset) => {
            const n = (numbers.get((0, copy_plan_1.assetKey)(asset)) ?? 0) + 1;
            return { type: asset.type, id: copyId(asset, accountId, n) };
        };
        const used = await (0, assets_repository_1.findUsedKeys)(manager, accountId, open.map(nextRef));
        open = open.filter((asset) => used.has((0, copy_plan_1.assetKey)(nextRef(asset))));
        for (const asset of open)
            numbers.set((0, copy_plan_1.assetKey)(asset), (numbers.get((0, copy_plan_1.assetKey)(asset)) ?? 0) + 1);
    }
    return numbers;
}
/** What has the names of the assets, with as many numbers after them as it takes to find a free one. */
async function readNames(manager, accountId, assets, asked) {
    const byName = new Map();
    const read = async (from, to, names) => {
        for (const part of numberedNames(from, to, names)) {
            for (const [key, asset] of await (0, assets_repository_1.findAssetsByName)(manager, accountId, part))
                byName.set(key, asset);
        }
    };
    const isTaken = (name, n) => byName.has((0, asset_name_rules_1.typedNameKey)(name.type, (0, asset_name_rules_1.numberedName)(name.name, n)));
    await read(1, 2, namesOf(assets));
    const created = namesOf(assets.filter((asset) => asked.has((0, copy_plan_1.assetKey)(asset)) || !isOfSameRecords(asset, byName)));
    const numbered = created.filter((name) => name.count > 1 || isTaken(name, 1));
    await read(2, FIRST_NUMBERS, numbered);
    const crowded = numbered.filter((name) => {
        const taken = FIRST.filter((n) => isTaken(name, n));
        return taken.length + name.count >= FIRST_NUMBERS;
    });
    await read(FIRST_NUMBERS, name_conflict_rules_1.MAX_NAME_NUMBER + 1, crowded);
    return byName;
}
/** What is only needed is not created where the target has its name for the same records. */
function isOfSameRecords({ type, name, objectType }, byName) {
    return byName.get((0, asset_name_rules_1.typedNameKey)(type, name))?.objectType === objectType;
}
function namesOf(assets) {
    const names = new Map();
    for (const { type, name } of assets) {
        const key = (0, asset_name_rules_1.typedNameKey)(type, name);
        names.set(key, { type, name, count: (names.get(key)?.count ?? 0) + 1 });
    }
    return [...names.values()];
}
/** The names with numbers, in parts that one statement looks up. */
function* numberedNames(from, to, names) {
    let part = [];
    for (const { type, name } of names) {
        for (let n = from; n < to; n += 1) {
            part.push({ type, nameKey: (0, asset_name_rules_1.nameKey)((0, asset_name_rules_1.numberedName)(name, n)) });
            if (part.length < NAMES_AT_ONCE)
                continue;
            yield part;
            part = [];
        }
    }
    if (part.length > 0)
        yield part;
}
function copyIdFrom(sourceAccountId) {
    return ({ type, id }, targetAccountId, n) => `copy-${(0, content_hash_1.digestOf)([sourceAccountId, type, id, targetAccountId, n]).slice(0, 32)}`;
}
//# sourceMappingURL=copy-plan.reader.js.map