"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.accountFacts = accountFacts;
exports.userFacts = userFacts;
function accountFacts(row) {
    return {
        accountId: row.account_id,
        name: row.name,
        type: row.type,
        active: row.active === 1,
        dataHostingLocation: row.data_hosting_location,
        storesSensitiveData: row.stores_sensitive_data === 1,
        subscriptions: JSON.parse(row.subscriptions),
    };
}
function userFacts(row) {
    return {
        accountId: row.account_id,
        userId: row.user_id,
        name: row.name,
        role: row.role,
        twoFactorEnabled: row.two_factor_enabled === 1,
        seats: JSON.parse(row.seats),
        viewLinkedRecords: row.view_linked_records === 1,
        contactAccess: row.contact_access,
        companyAccess: row.company_access,
        assetAccess: row.asset_access,
        teamIds: JSON.parse(row.team_ids),
        active: row.active === 1,
    };
}
//# sourceMappingURL=account.rows.js.map