"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.automaticChanges = automaticChanges;
const organization_rules_1 = require("./organization.rules");
/**
 * What facts on some members set off (O13, O14, C4). A member that moved is measured against those that are where all were
 * before; when none is there any more, against the first.
 */
function automaticChanges(members, toldOf, formerLocation) {
    const isWhereAllWere = members.some(({ account }) => account?.dataHostingLocation === formerLocation);
    const location = isWhereAllWere ? formerLocation : (members[0]?.account?.dataHostingLocation ?? null);
    const removals = members
        .filter(({ accountId }) => toldOf.has(accountId))
        .flatMap(({ accountId, account }) => {
        const reason = removalReason(account, location);
        return reason === null ? [] : { accountId, reason };
    });
    const removed = new Set(removals.map(({ accountId }) => accountId));
    const staying = members.filter(({ accountId }) => !removed.has(accountId));
    const goesOn = staying.some(({ account }) => account !== null && (0, organization_rules_1.hasMarketingEnterprise)(account));
    return {
        removals,
        deletion: goesOn ? null : 'O14: no account has Marketing Hub Enterprise any more',
        sensitiveIds: staying
            .filter(({ accountId, account }) => toldOf.has(accountId) && account?.storesSensitiveData === true)
            .map(({ accountId }) => accountId),
    };
}
function removalReason(account, location) {
    if (account === null || !account.active)
        return 'O13: the account was deactivated';
    if ((0, organization_rules_1.isBelowProfessional)(account))
        return 'O13: the account has no hub at Professional or above any more';
    if (location !== null && account.dataHostingLocation !== location) {
        return 'O13: the account’s data is hosted elsewhere than the others’';
    }
    return null;
}
//# sourceMappingURL=automatic-changes.rules.js.map