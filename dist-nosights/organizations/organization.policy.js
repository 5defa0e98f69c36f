"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_NAMED_ACCOUNTS = void 0;
exports.maySeeOrganization = maySeeOrganization;
exports.callerRefusals = callerRefusals;
exports.verifiedCallerRefusals = verifiedCallerRefusals;
exports.homeAccountRefusals = homeAccountRefusals;
exports.adminRefusals = adminRefusals;
exports.joiningRefusals = joiningRefusals;
exports.namedAccountsRefusals = namedAccountsRefusals;
exports.sizeRefusals = sizeRefusals;
const user_1 = require("../accounts/user");
const step_up_rules_1 = require("../identity/step-up.rules");
const organization_rules_1 = require("./organization.rules");
const obstacles_1 = require("./obstacles");
const STEP_UP_REQUIRED = {
    code: 'STEP_UP_REQUIRED',
    message: 'Verify again with your password or a second factor, at most 300 seconds ago (O5), and send this again.',
};
const IMPERSONATED = {
    code: 'IMPERSONATED',
    message: 'Whoever acts for another may change nothing (O17). Sign in as yourself.',
};
const MARKETING_ENTERPRISE_REQUIRED = {
    code: 'MARKETING_ENTERPRISE_REQUIRED',
    message: 'This takes an account with Marketing Hub Enterprise as your home account (O3, O11). Act in one that has it.',
};
/** Whether a user of a member account may see its organization (O10). */
function maySeeOrganization(user) {
    return user !== null && user.active && (user.role === user_1.UserRole.SUPER_ADMIN || user.role === user_1.UserRole.PARTNER_ADMIN);
}
/** What stands against any change, whatever it is (O17). */
function callerRefusals(person) {
    return person.actorId === null ? [] : [IMPERSONATED];
}
/** What stands against a change that asks the viewer to verify again (O5, O17). */
function verifiedCallerRefusals(person, now) {
    return [...callerRefusals(person), ...((0, step_up_rules_1.isFreshlyVerified)(person, now) ? [] : [STEP_UP_REQUIRED])];
}
/** O11: from a home account with Marketing Hub Enterprise. */
function homeAccountRefusals(home) {
    return home.account !== null && (0, organization_rules_1.hasMarketingEnterprise)(home.account) ? [] : [MARKETING_ENTERPRISE_REQUIRED];
}
/** O3, O10: Super Admin in each of the accounts, with two-factor authentication (O4). One refusal for each lack. */
function adminRefusals(members) {
    return members.flatMap(({ accountId, viewer }) => {
        if (viewer === null || !viewer.active || viewer.role !== user_1.UserRole.SUPER_ADMIN) {
            return [
                forbidden(accountId, 'You are not Super Admin of this member account (O10). Its Super Admins can change it.'),
            ];
        }
        return viewer.twoFactorEnabled ? [] : [forbidden(accountId, obstacles_1.OBSTACLES.TWO_FACTOR_NOT_SET_UP.message)];
    });
}
/** One refusal for each obstacle of each account that is to join (O9). */
function joiningRefusals(joining, hostingLocation) {
    return joining.flatMap((candidate) => (0, organization_rules_1.obstaclesOf)(candidate, hostingLocation).map((code) => ({
        code: 'ACCOUNT_NOT_ELIGIBLE',
        message: `${code}: ${obstacles_1.OBSTACLES[code].message}`,
        accountId: candidate.accountId,
    })));
}
/** How many accounts one call may name: enough for any organization, and not more than is sensibly locked. */
exports.MAX_NAMED_ACCOUNTS = 100;
/** More than that is refused before any of them is looked at. */
function namedAccountsRefusals(accountIds, field) {
    if (accountIds.length <= exports.MAX_NAMED_ACCOUNTS)
        return [];
    const message = `${accountIds.length} accounts; name at most ${exports.MAX_NAMED_ACCOUNTS}.`;
    return [{ code: 'INVALID_INPUT', message, field: ['input', field] }];
}
/** O1, O12: how many accounts there would be. */
function sizeRefusals(count) {
    if (count > organization_rules_1.MAX_ACCOUNTS) {
        return [
            { code: 'TOO_MANY_ACCOUNTS', message: `${count} accounts; an organization has at most ${organization_rules_1.MAX_ACCOUNTS} (O1).` },
        ];
    }
    if (count < organization_rules_1.MIN_ACCOUNTS) {
        return [
            {
                code: 'TOO_FEW_ACCOUNTS',
                message: `${count} account; an organization has at least ${organization_rules_1.MIN_ACCOUNTS} (O1, O12). To end it, delete it.`,
            },
        ];
    }
    return [];
}
function forbidden(accountId, message) {
    return { code: 'FORBIDDEN', message, accountId };
}
//# sourceMappingURL=organization.policy.js.map