"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readAssets = readAssets;
const pagination_1 = require("../shared/pagination");
const permitted_read_1 = require("../shared/permitted-read");
const asset_1 = require("./asset");
const asset_list_repository_1 = require("./asset-list.repository");
const asset_copying_policy_1 = require("./asset-copying.policy");
const copy_facts_repository_1 = require("./copy-facts.repository");
const DEFAULT_ASSETS = 50;
/**
 * A page of an account's assets, last changed first; null when they are not the viewer's to see (A3): he may view assets
 * there, and the account is his home account or in one organization with it. Both are active.
 */
async function readAssets(read, person, args) {
    const { first, after } = (0, pagination_1.pageArgs)(args, DEFAULT_ASSETS, ['time', 'id', 'id']);
    const types = args.types == null ? Object.values(asset_1.AssetType) : [...new Set(args.types)];
    const place = after === null ? null : { updatedAt: String(after[0]), type: String(after[1]), id: String(after[2]) };
    return (0, permitted_read_1.readPermitted)(() => (0, copy_facts_repository_1.findCopyFacts)(read, person.userId, args.accountId, [person.accountId]), async (facts) => {
        if (!mayListAssets(facts, person.accountId))
            return null;
        if (types.length === 0)
            return (0, pagination_1.pageOf)([], first, after !== null, positionOf, 0);
        const [assets, totalCount] = await Promise.all([
            (0, asset_list_repository_1.findAssetPage)(read, args.accountId, types, first + 1, place),
            (0, asset_list_repository_1.countAssets)(read, args.accountId, types),
        ]);
        return (0, pagination_1.pageOf)(assets, first, after !== null, positionOf, totalCount);
    });
}
function mayListAssets({ source, targets: [home] }, homeAccountId) {
    const isNear = source.accountId === homeAccountId ||
        (source.organizationId !== null && source.organizationId === home?.organizationId);
    const isAtHome = home?.account?.active === true && home.viewer?.active === true;
    return isNear && isAtHome && (0, asset_copying_policy_1.mayViewAssetsIn)(source);
}
function positionOf({ updatedAt, type, id }) {
    return [updatedAt, type, id];
}
//# sourceMappingURL=assets.reader.js.map