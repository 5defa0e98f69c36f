"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_NAME_NUMBER = void 0;
exports.decideAsked = decideAsked;
exports.decideRequired = decideRequired;
exports.decideMapped = decideMapped;
const asset_name_rules_1 = require("./asset-name.rules");
const copy_plan_1 = require("./copy-plan");
const message_text_1 = require("./message-text");
/** How many numbers are tried after a name before it is given up. */
exports.MAX_NAME_NUMBER = 200;
/** What is to be done with an asset that was asked for (A8). `taken` are the names that the plan gives already. */
function decideAsked(asset, policy, target, taken) {
    const copy = earlierCopy(asset, target);
    const sameName = target.byName.get((0, asset_name_rules_1.typedNameKey)(asset.type, asset.name)) ?? null;
    if (policy === 'KEEP_BOTH')
        return create(asset, target, taken);
    if (policy === 'USE_EXISTING' && copy !== null)
        return useAs(asset, 'REUSE', copy);
    if (policy === 'USE_EXISTING' && sameName !== null)
        return useAs(asset, 'REUSE', sameName);
    if (policy === 'REPLACE' && copy !== null)
        return replace(asset, copy, target, taken);
    if (sameName !== null)
        return blocked('NAME_TAKEN', takenMessage(asset, policy), sameName.id);
    return create(asset, target, taken);
}
/** What is to be done with an asset that another one needs, unless it is mapped: used, if it is there, or copied too (A6). */
function decideRequired(asset, target, taken) {
    const copy = earlierCopy(asset, target);
    if (copy?.objectType === asset.objectType)
        return use('REUSE', copy);
    const sameName = target.byName.get((0, asset_name_rules_1.typedNameKey)(asset.type, asset.name));
    if (sameName?.objectType === asset.objectType)
        return use('REUSE', sameName);
    return create(asset, target, taken);
}
/** What is to be done with an asset that the caller says is there already (A6): `SKIP` what was asked for itself. */
function decideMapped(asset, isAsked, mappedId, mapped) {
    if (mapped !== undefined)
        return useAs(asset, isAsked ? 'SKIP' : 'REUSE', mapped);
    return blocked('MISSING_REFERENCE', 'The mapping names an asset that the target has not (A6). Map it to one that is there.', mappedId);
}
function create(asset, target, taken) {
    const targetName = freeName(asset, target, taken);
    return targetName === null
        ? blocked('NAME_TAKEN', everyNumberMessage(), null)
        : { action: 'CREATE', targetAssetId: null, targetName, blocker: null };
}
/** The copy keeps its name, number and all, as long as that is the source's; else it gets the source's new one (A4). */
function replace(asset, copy, target, taken) {
    if (copy.objectType !== asset.objectType)
        return useAs(asset, 'REUSE', copy);
    if (!copy.unchanged)
        return blocked('COPY_CHANGED', changedMessage(copy), copy.id);
    const targetName = ownName(asset, copy) ?? freeName(asset, target, taken);
    return targetName === null
        ? blocked('NAME_TAKEN', everyNumberMessage(), null)
        : { action: 'REPLACE', targetAssetId: copy.id, targetName, blocker: null };
}
/** The name of a copy as the source gives it now; null when the source was renamed. */
function ownName(asset, copy) {
    const key = (0, asset_name_rules_1.nameKey)(copy.name);
    for (let n = 1; n <= exports.MAX_NAME_NUMBER; n += 1) {
        const name = (0, asset_name_rules_1.numberedName)(asset.name, n);
        if ((0, asset_name_rules_1.nameKey)(name) === key)
            return name;
    }
    return null;
}
/** Whether a name is free only the lower numbers tell: they are gone through once for each name. */
function freeName(asset, target, taken) {
    const bare = (0, asset_name_rules_1.typedNameKey)(asset.type, asset.name);
    for (let n = taken.numbers.get(bare) ?? 1; n <= exports.MAX_NAME_NUMBER; n += 1) {
        taken.numbers.set(bare, n);
        const targetName = (0, asset_name_rules_1.numberedName)(asset.name, n);
        const key = (0, asset_name_rules_1.typedNameKey)(asset.type, targetName);
        if (!taken.keys.has(key) && !target.byName.has(key))
            return targetName;
    }
    taken.numbers.set(bare, exports.MAX_NAME_NUMBER + 1);
    return null;
}
/** The newest copy of the same records; the newest of all when there is none. */
function earlierCopy(asset, target) {
    const copies = target.earlierCopies.get((0, copy_plan_1.assetKey)(asset)) ?? [];
    return copies.find(({ objectType }) => objectType === asset.objectType) ?? copies[0] ?? null;
}
function use(action, { id, name }) {
    return { action, targetAssetId: id, targetName: name, blocker: null };
}
function useAs(asset, action, existing) {
    if (existing.objectType === asset.objectType)
        return use(action, existing);
    return blocked('MISSING_REFERENCE', 'The asset of the target lists records of another type (A6). Map it to a list of the same records, or rename one of them.', existing.id);
}
function blocked(code, message, reference) {
    return { action: 'BLOCKED', targetAssetId: null, targetName: null, blocker: { code, message, reference } };
}
function everyNumberMessage() {
    return `The name is taken in the target with every number up to ${exports.MAX_NAME_NUMBER} (A8). Rename the asset, or use an existing one.`;
}
function changedMessage({ name }) {
    return `The earlier copy ${(0, message_text_1.quoted)(name)} was changed since (A8). Keep both, or use it as it is.`;
}
function takenMessage({ name }, policy) {
    return policy === 'REPLACE'
        ? `${(0, message_text_1.quoted)(name)} in the target is no copy of this asset, and is not replaced (A8). Keep both, or use it as it is.`
        : `The name ${(0, message_text_1.quoted)(name)} is taken in the target (A8). Keep both, or use what is there.`;
}
//# sourceMappingURL=name-conflict.rules.js.map