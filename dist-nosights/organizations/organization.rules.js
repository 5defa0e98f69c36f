"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EligibilityObstacleCode = exports.MIN_ACCOUNTS = exports.MAX_ACCOUNTS = void 0;
exports.obstaclesOf = obstaclesOf;
exports.isBelowProfessional = isBelowProfessional;
exports.hasMarketingEnterprise = hasMarketingEnterprise;
const account_1 = require("../accounts/account");
const user_1 = require("../accounts/user");
/** How many accounts an organization may have (O1). */
exports.MAX_ACCOUNTS = 5;
exports.MIN_ACCOUNTS = 2;
exports.EligibilityObstacleCode = {
    NOT_SUPER_ADMIN: 'NOT_SUPER_ADMIN',
    TWO_FACTOR_NOT_SET_UP: 'TWO_FACTOR_NOT_SET_UP',
    BELOW_PROFESSIONAL: 'BELOW_PROFESSIONAL',
    NOT_A_STANDARD_ACCOUNT: 'NOT_A_STANDARD_ACCOUNT',
    DEACTIVATED: 'DEACTIVATED',
    IN_AN_ORGANIZATION: 'IN_AN_ORGANIZATION',
    OTHER_HOSTING_LOCATION: 'OTHER_HOSTING_LOCATION',
};
/**
 * All that bars an account from an organization at that hosting location (O2–O4, O7–O9). Of an account in which the viewer
 * is no active user he is told that alone: the rest is its users' to know.
 */
function obstaclesOf(facts, hostingLocation) {
    const { account, viewer } = facts;
    if (viewer === null || !viewer.active)
        return [exports.EligibilityObstacleCode.NOT_SUPER_ADMIN];
    if (account === null)
        return [exports.EligibilityObstacleCode.DEACTIVATED];
    const found = {
        NOT_SUPER_ADMIN: viewer.role !== user_1.UserRole.SUPER_ADMIN,
        TWO_FACTOR_NOT_SET_UP: !viewer.twoFactorEnabled,
        BELOW_PROFESSIONAL: isBelowProfessional(account),
        NOT_A_STANDARD_ACCOUNT: account.type !== account_1.AccountType.STANDARD,
        DEACTIVATED: !account.active,
        IN_AN_ORGANIZATION: facts.organizationId !== null,
        OTHER_HOSTING_LOCATION: hostingLocation !== null && account.dataHostingLocation !== hostingLocation,
    };
    return Object.values(exports.EligibilityObstacleCode).filter((code) => found[code]);
}
/** O2, O13: no hub at PROFESSIONAL or above. */
function isBelowProfessional(account) {
    return !Object.values(account_1.Hub).some((hub) => (0, account_1.hasProfessional)(account, hub));
}
/** O1, O3, O11. */
function hasMarketingEnterprise(account) {
    return account.subscriptions.some(({ hub, tier }) => hub === account_1.Hub.MARKETING && tier === account_1.Tier.ENTERPRISE);
}
//# sourceMappingURL=organization.rules.js.map