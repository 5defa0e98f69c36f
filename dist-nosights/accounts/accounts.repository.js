"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findVisibleAccounts = findVisibleAccounts;
exports.countSeatHolders = countSeatHolders;
exports.findHostingLocations = findHostingLocations;
const dialect_1 = require("../database/dialect");
/**
 * Of the accounts asked for: those in which the viewer is an active user, and those of his home account's organization
 * when he is an active user of the home account.
 */
function findVisibleAccounts(manager, viewer, accountIds) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    return manager.query(`SELECT a.account_id AS id, a.name
     FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} accounts a ON a.account_id = wanted.account_id
     WHERE EXISTS (SELECT 1 FROM users u WHERE u.account_id = a.account_id AND u.user_id = ? AND u.active = 1)
       OR EXISTS (
         SELECT 1 FROM users u
         JOIN organization_accounts home ON home.account_id = u.account_id
         JOIN organization_accounts peer ON peer.organization_id = home.organization_id
         WHERE u.account_id = ? AND u.user_id = ? AND u.active = 1 AND peer.account_id = a.account_id
       )`, [JSON.stringify(accountIds.map((id) => [id])), viewer.userId, viewer.accountId, viewer.userId]);
}
/** Users who lack nothing but perhaps a seat to see linked records (M6), by account and by the seats they have. */
async function countSeatHolders(manager, accountIds) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT u.account_id, u.seats, COUNT(*) AS users
     FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} users u ON u.account_id = wanted.account_id
     WHERE u.active = 1 AND u.view_linked_records = 1
       AND (u.role = 'SUPER_ADMIN' OR u.contact_access <> 'NONE' OR u.company_access <> 'NONE')
     GROUP BY u.account_id, u.seats`, [JSON.stringify(accountIds.map((id) => [id]))]);
    return rows.map((row) => ({
        accountId: row.account_id,
        seats: JSON.parse(row.seats),
        users: Number(row.users),
    }));
}
/** Where the accounts are hosted, by id; nothing of those that are not known. */
async function findHostingLocations(manager, accountIds) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT a.account_id, a.data_hosting_location FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} accounts a ON a.account_id = wanted.account_id`, [JSON.stringify(accountIds.map((id) => [id]))]);
    return new Map(rows.map((row) => [row.account_id, row.data_hosting_location]));
}
//# sourceMappingURL=accounts.repository.js.map