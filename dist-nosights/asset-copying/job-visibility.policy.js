"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.visibleTargets = visibleTargets;
const asset_copying_policy_1 = require("./asset-copying.policy");
/**
 * The targets of a job whose items a viewer sees (A3): those in which he may view assets, or all of them if he may view the
 * source's; of accounts alone that are active and still in the organization of the job. Null when he does not see the job:
 * his home account is no such account, or he may not view its assets.
 */
function visibleTargets({ organizationId, sourceAccountId, targetAccountIds }, parties, homeAccountId) {
    const seesIn = (accountId) => {
        const party = parties.get(accountId);
        return party !== undefined && party.organizationId === organizationId && (0, asset_copying_policy_1.mayViewAssetsIn)(party);
    };
    if (!seesIn(homeAccountId))
        return null;
    return seesIn(sourceAccountId) ? targetAccountIds : targetAccountIds.filter(seesIn);
}
//# sourceMappingURL=job-visibility.policy.js.map