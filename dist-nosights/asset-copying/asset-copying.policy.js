"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mayViewAssets = mayViewAssets;
exports.mayViewAssetsIn = mayViewAssetsIn;
exports.copyRefusals = copyRefusals;
exports.targetRefusals = targetRefusals;
exports.sourceRefusals = sourceRefusals;
const user_1 = require("../accounts/user");
/** Whether a user may look at the assets of his account (A3). */
function mayViewAssets(user) {
    return isAdmin(user) || (user?.active === true && user.assetAccess !== user_1.AssetAccess.NONE);
}
/** Whether the viewer may look at the assets of an account: it is active, and he may there (A3). */
function mayViewAssetsIn(party) {
    return isActive(party) && mayViewAssets(party.viewer);
}
/** Everything that stands against a copy, target by target (A2, A3). */
function copyRefusals(facts, homeAccountId) {
    return [
        ...sourceRefusals(facts.source),
        ...facts.targets.flatMap((target) => targetRefusals(facts, target, homeAccountId)),
    ];
}
/** The same for one target alone. */
function targetRefusals({ source, connectedIds }, target, homeAccountId) {
    const { accountId } = target;
    const forbidden = [];
    if (homeAccountId !== source.accountId && homeAccountId !== accountId) {
        forbidden.push(refusal('FORBIDDEN', 'Act in the source or in this target to copy assets (A3).', accountId));
    }
    if (!isAdmin(target.viewer) && (target.viewer?.active !== true || target.viewer.assetAccess !== user_1.AssetAccess.EDIT)) {
        forbidden.push(refusal('FORBIDDEN', 'You may not create assets in this target (A3).', accountId));
    }
    if (forbidden.length > 0)
        return forbidden;
    const isConnected = isActive(source) &&
        isActive(target) &&
        source.organizationId !== null &&
        source.organizationId === target.organizationId &&
        connectedIds.has(accountId);
    if (isConnected)
        return [];
    const message = 'Asset copying from the source to this target is not switched on (A2). A Super Admin of all member accounts can do so.';
    return [refusal('NOT_CONNECTED', message, accountId)];
}
/** What stands against reading the source's assets (A3). */
function sourceRefusals({ accountId, viewer }) {
    return mayViewAssets(viewer)
        ? []
        : [refusal('FORBIDDEN', 'You may not view the assets of the source account (A3).', accountId)];
}
function isAdmin(user) {
    return user?.active === true && user.role === user_1.UserRole.SUPER_ADMIN;
}
function isActive({ account }) {
    return account?.active === true;
}
function refusal(code, message, accountId) {
    return { code, message, accountId };
}
//# sourceMappingURL=asset-copying.policy.js.map