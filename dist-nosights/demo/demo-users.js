"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.demoUsers = void 0;
const demo_accounts_1 = require("./demo-accounts");
const { HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO, OUTDOOR, RENTALS, ROASTERY, CAFES, CLOSED, SANDBOX } = demo_accounts_1.DemoAccount;
const superAdmin = { role: 'SUPER_ADMIN', assetAccess: 'EDIT' };
const partnerAdmin = { role: 'PARTNER_ADMIN', assetAccess: 'EDIT' };
const salesSeat = { seats: ['SALES'] };
const serviceSeat = { seats: ['SERVICE'] };
const onlyTeams = (...teamIds) => ({ contactAccess: 'TEAM', companyAccess: 'TEAM', teamIds });
const onlyOwned = { contactAccess: 'OWNED', companyAccess: 'OWNED' };
exports.demoUsers = [
    // Who runs the organizations. Björn and Clara have the power over accounts, and see no linked record for want of a seat.
    ...user('u-anna', 'Anna Lindqvist', {
        [HEADQUARTERS]: { ...superAdmin, ...salesSeat },
        [SALES]: { ...superAdmin, ...salesSeat },
        [SERVICE]: { ...superAdmin, ...serviceSeat },
        [CLINIC]: { ...superAdmin, ...serviceSeat },
        [STUDIO]: { ...superAdmin, ...salesSeat },
        [CLOSED]: { ...superAdmin, ...salesSeat },
        [SANDBOX]: superAdmin,
    }),
    ...user('u-bjorn', 'Björn Dahl', { [SALES]: superAdmin, [STUDIO]: superAdmin }),
    ...user('u-clara', 'Clara Weiss', { [HEADQUARTERS]: partnerAdmin, [SANDBOX]: partnerAdmin }),
    ...user('u-quinn', 'Quinn Murphy', { [SALES]: { ...partnerAdmin, ...salesSeat } }),
    ...user('u-tess', 'Tess Okafor', { [HEADQUARTERS]: { ...superAdmin, ...salesSeat, twoFactorEnabled: false } }),
    ...user('u-dana', 'Dana Reyes', {
        [OUTDOOR]: { ...superAdmin, ...salesSeat },
        [RENTALS]: { ...superAdmin, ...serviceSeat },
        [ROASTERY]: superAdmin,
    }),
    ...user('u-ida', 'Ida Hansen', { [ROASTERY]: { ...superAdmin, ...salesSeat }, [CAFES]: superAdmin }),
    // Headquarters has no Service Hub: Jonas's seat opens linked records in the service company, and none here.
    ...user('u-iris', 'Iris Vogel', { [HEADQUARTERS]: { ...salesSeat, assetAccess: 'VIEW' } }),
    ...user('u-hugo', 'Hugo Martin', { [HEADQUARTERS]: { seats: ['MARKETING'], assetAccess: 'EDIT' } }),
    ...user('u-jonas', 'Jonas Keller', { [HEADQUARTERS]: serviceSeat, [SERVICE]: serviceSeat }),
    // The sales company: one person for each way to see all, some or none of its records.
    ...user('u-olga', 'Olga Petrova', { [SALES]: { ...salesSeat, teamIds: ['t-south'] }, [SERVICE]: {} }),
    ...user('u-emil', 'Emil Novak', { [SALES]: { ...salesSeat, ...onlyTeams('t-north') } }),
    ...user('u-farah', 'Farah Haddad', { [SALES]: { ...salesSeat, ...onlyOwned, teamIds: ['t-south'] } }),
    ...user('u-greta', 'Greta Olsen', { [SALES]: { ...salesSeat, contactAccess: 'NONE' } }),
    ...user('u-pavel', 'Pavel Horák', { [SALES]: { ...salesSeat, viewLinkedRecords: false } }),
    ...user('u-katja', 'Katja Blum', { [SALES]: { ...salesSeat, active: false } }),
    ...user('u-rosa', 'Rosa Bianchi', {
        [SALES]: { contactAccess: 'NONE', companyAccess: 'NONE', viewLinkedRecords: false, twoFactorEnabled: false },
    }),
    // The service company has Sales Hub at STARTER: Ines's seat is real and opens nothing.
    ...user('u-liam', "Liam O'Brien", { [SERVICE]: { ...serviceSeat, teamIds: ['t-office'] } }),
    ...user('u-sven', 'Sven Aalto', { [SERVICE]: { ...serviceSeat, ...onlyTeams('t-field') } }),
    ...user('u-ines', 'Ines Duarte', { [SERVICE]: salesSeat }),
    // The clinic sees others and is not seen; the studio sees sales alone.
    ...user('u-mira', 'Mira Salonen', { [CLINIC]: serviceSeat }),
    ...user('u-theo', 'Theo Lang', { [CLINIC]: { ...serviceSeat, ...onlyOwned, viewLinkedRecords: false } }),
    ...user('u-noah', 'Noah Lindberg', { [STUDIO]: salesSeat }),
    ...user('u-zoe', 'Zoë Łukasik', { [STUDIO]: { seats: ['CONTENT'], assetAccess: 'EDIT' } }),
    ...user('u-eli', 'Eli Grant', { [OUTDOOR]: { ...salesSeat, ...onlyOwned }, [RENTALS]: {} }),
    ...user('u-fay', 'Fay Chen', { [RENTALS]: serviceSeat }),
    ...user('u-max', 'Max Hansen', { [ROASTERY]: salesSeat, [CAFES]: serviceSeat }),
    ...user('u-walt', 'Walter Brandt', { [CLOSED]: salesSeat }),
];
/** One person: a fact for each account in which he is a user. */
function user(userId, name, accounts) {
    return Object.entries(accounts).map(([accountId, rights]) => ({
        accountId,
        userId,
        name,
        role: 'MEMBER',
        twoFactorEnabled: true,
        seats: [],
        viewLinkedRecords: true,
        contactAccess: 'ALL',
        companyAccess: 'ALL',
        assetAccess: 'NONE',
        teamIds: [],
        active: true,
        ...rights,
        updatedAt: demo_accounts_1.TOLD_AT,
    }));
}
//# sourceMappingURL=demo-users.js.map