"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OBSTACLES = void 0;
const MESSAGES = {
    NOT_SUPER_ADMIN: 'You are not Super Admin of this account (O3). One of its Super Admins can make you one.',
    TWO_FACTOR_NOT_SET_UP: 'You have not set up two-factor authentication in this account (O4). Set it up there.',
    BELOW_PROFESSIONAL: 'This account has no hub at Professional or Enterprise (O2). It takes one.',
    NOT_A_STANDARD_ACCOUNT: 'This is a sandbox, test or developer account (O7). Only standard accounts can join.',
    DEACTIVATED: 'This account is deactivated (O7). It has to be reactivated where it is managed.',
    IN_AN_ORGANIZATION: 'This account is in an organization already. It has to leave that one first.',
    OTHER_HOSTING_LOCATION: 'This account’s data is hosted elsewhere (O8). All accounts share one hosting location.',
};
/** Each obstacle with the sentence that goes with it. */
exports.OBSTACLES = Object.fromEntries(Object.entries(MESSAGES).map(([code, message]) => [code, { code, message }]));
//# sourceMappingURL=obstacles.js.map