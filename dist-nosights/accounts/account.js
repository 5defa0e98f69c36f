"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AccountType = exports.Tier = exports.Hub = void 0;
exports.hasProfessional = hasProfessional;
/** Product families. */
exports.Hub = {
    MARKETING: 'MARKETING',
    SALES: 'SALES',
    SERVICE: 'SERVICE',
    CONTENT: 'CONTENT',
    DATA: 'DATA',
    COMMERCE: 'COMMERCE',
};
/** Levels of a hub, lowest first. */
exports.Tier = {
    FREE: 'FREE',
    STARTER: 'STARTER',
    PROFESSIONAL: 'PROFESSIONAL',
    ENTERPRISE: 'ENTERPRISE',
};
exports.AccountType = {
    STANDARD: 'STANDARD',
    SANDBOX: 'SANDBOX',
    DEVELOPER_TEST: 'DEVELOPER_TEST',
    APP_DEVELOPER: 'APP_DEVELOPER',
};
/** Whether the account has the hub at PROFESSIONAL or ENTERPRISE. */
function hasProfessional(account, hub) {
    return account.subscriptions.some((subscription) => subscription.hub === hub && (subscription.tier === exports.Tier.PROFESSIONAL || subscription.tier === exports.Tier.ENTERPRISE));
}
//# sourceMappingURL=account.js.map