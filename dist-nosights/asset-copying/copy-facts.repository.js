"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findCopyFacts = findCopyFacts;
const account_rows_1 = require("../accounts/account.rows");
const dialect_1 = require("../database/dialect");
/** What decides over a copy, in three statements whatever the number of targets. */
async function findCopyFacts(manager, userId, sourceAccountId, targetAccountIds) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const wanted = JSON.stringify([sourceAccountId, ...targetAccountIds].map((id) => [id]));
    const from = (table) => `FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id' })} wanted ${(0, dialect_1.orderedJoin)(dialect)} ${table} t ON t.account_id = wanted.account_id`;
    const accounts = await manager.query(`SELECT t.* ${from('accounts')}`, [wanted]);
    const users = await manager.query(`SELECT t.* ${from('users')} AND t.user_id = ?`, [wanted, userId]);
    const members = await manager.query(`SELECT t.account_id, t.organization_id,
       EXISTS (SELECT 1 FROM connection_settings s WHERE s.organization_id = t.organization_id
         AND s.feature = 'ASSET_COPYING' AND s.source_account_id = ? AND s.target_account_id = t.account_id) AS is_connected
     ${from('organization_accounts')}`, [sourceAccountId, wanted]);
    const accountById = new Map(accounts.map((row) => [row.account_id, (0, account_rows_1.accountFacts)(row)]));
    const userById = new Map(users.map((row) => [row.account_id, (0, account_rows_1.userFacts)(row)]));
    const memberById = new Map(members.map((row) => [row.account_id, row]));
    const party = (accountId) => ({
        accountId,
        account: accountById.get(accountId) ?? null,
        viewer: userById.get(accountId) ?? null,
        organizationId: memberById.get(accountId)?.organization_id ?? null,
    });
    return {
        source: party(sourceAccountId),
        targets: targetAccountIds.map(party),
        connectedIds: new Set(members.filter((row) => Number(row.is_connected) === 1).map((row) => row.account_id)),
    };
}
//# sourceMappingURL=copy-facts.repository.js.map