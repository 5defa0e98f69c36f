"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insertOrganization = insertOrganization;
exports.removeOrganization = removeOrganization;
exports.findOrganizationOf = findOrganizationOf;
exports.findMembers = findMembers;
exports.findAccountIdsOfUser = findAccountIdsOfUser;
exports.findCandidateFacts = findCandidateFacts;
exports.findOrganizationIds = findOrganizationIds;
exports.lockOrganizationById = lockOrganizationById;
exports.findMemberFacts = findMemberFacts;
const account_rows_1 = require("../accounts/account.rows");
const bulk_1 = require("../database/bulk");
const dialect_1 = require("../database/dialect");
const connection_setting_entity_1 = require("../database/entities/connection-setting.entity");
const organization_entity_1 = require("../database/entities/organization.entity");
const time_1 = require("../database/time");
/** @throws QueryFailedError when one of the accounts is in an organization already. */
async function insertOrganization(manager, organization) {
    const { organizationId, name, accountIds } = organization;
    const at = (0, time_1.toSqlTime)(organization.createdAt);
    await (0, bulk_1.upsert)(manager, organization_entity_1.OrganizationEntity, [{ organizationId, name, version: 1, createdAt: at }]);
    await manager.insert(organization_entity_1.OrganizationAccountEntity, accountIds.map((accountId) => ({ organizationId, accountId, joinedAt: at })));
}
/** Takes the organization, its members and settings away; its events stay (O15, O16). */
async function removeOrganization(manager, organizationId) {
    await manager.delete(connection_setting_entity_1.ConnectionSettingEntity, { organizationId });
    await manager.delete(organization_entity_1.OrganizationAccountEntity, { organizationId });
    await manager.delete(organization_entity_1.OrganizationEntity, { organizationId });
}
/** The organization that the account is in; null without one. `locked`: nobody else changes it until the transaction ends. */
async function findOrganizationOf(manager, accountId, locked = false) {
    const rows = await manager.query(`SELECT o.organization_id, o.name, o.version, o.created_at
     FROM organization_accounts m
     ${(0, dialect_1.orderedJoin)((0, dialect_1.dialectOf)(manager))} organizations o ON o.organization_id = m.organization_id
     WHERE m.account_id = ? ${locked ? (0, dialect_1.forUpdate)((0, dialect_1.dialectOf)(manager)) : ''}`, [accountId]);
    return rows[0] === undefined ? null : organizationFacts(rows[0]);
}
/** The members with when they joined, in that order. */
async function findMembers(manager, organizationId) {
    const rows = await manager.query('SELECT account_id, joined_at FROM organization_accounts WHERE organization_id = ? ORDER BY joined_at, account_id', [organizationId]);
    return rows.map((row) => ({ accountId: row.account_id, joinedAt: (0, time_1.fromSqlTime)(row.joined_at) }));
}
/** Every account in which the user is active. */
async function findAccountIdsOfUser(manager, userId) {
    const rows = await manager.query('SELECT account_id FROM users WHERE user_id = ? AND active = 1 ORDER BY account_id', [userId]);
    return rows.map((row) => row.account_id);
}
/** What is known of the accounts and of the user in them, in the order asked for. */
async function findCandidateFacts(manager, userId, accountIds) {
    const wanted = JSON.stringify(accountIds.map((id) => [id]));
    const from = (table) => {
        const dialect = (0, dialect_1.dialectOf)(manager);
        return `FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id' })} wanted ${(0, dialect_1.orderedJoin)(dialect)} ${table} t ON t.account_id = wanted.account_id`;
    };
    const accounts = await manager.query(`SELECT t.* ${from('accounts')}`, [wanted]);
    const users = await manager.query(`SELECT t.* ${from('users')} AND t.user_id = ?`, [wanted, userId]);
    const members = await manager.query(`SELECT t.account_id, t.organization_id ${from('organization_accounts')}`, [wanted]);
    const accountById = new Map(accounts.map((row) => [row.account_id, (0, account_rows_1.accountFacts)(row)]));
    const userById = new Map(users.map((row) => [row.account_id, (0, account_rows_1.userFacts)(row)]));
    const organizationById = new Map(members.map((row) => [row.account_id, row.organization_id]));
    return accountIds.map((accountId) => ({
        accountId,
        account: accountById.get(accountId) ?? null,
        viewer: userById.get(accountId) ?? null,
        organizationId: organizationById.get(accountId) ?? null,
    }));
}
/** The organizations that the accounts are in, in the order in which they are locked everywhere. */
async function findOrganizationIds(manager, accountIds) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const rows = await manager.query(`SELECT DISTINCT m.organization_id FROM ${(0, dialect_1.jsonRows)(dialect, { account_id: 'id' })} wanted
     ${(0, dialect_1.orderedJoin)(dialect)} organization_accounts m ON m.account_id = wanted.account_id ORDER BY m.organization_id`, [JSON.stringify(accountIds.map((id) => [id]))]);
    return rows.map((row) => row.organization_id);
}
/** The organization, changed by nobody else until the transaction ends; null when it is gone. */
async function lockOrganizationById(manager, organizationId) {
    const rows = await manager.query(`SELECT organization_id, name, version, created_at FROM organizations
     WHERE organization_id = ? ${(0, dialect_1.forUpdate)((0, dialect_1.dialectOf)(manager))}`, [organizationId]);
    return rows[0] === undefined ? null : organizationFacts(rows[0]);
}
/** The members with what is known of them, in the order in which they joined. */
async function findMemberFacts(manager, organizationId) {
    const rows = await manager.query(`SELECT m.account_id AS member_id, a.* FROM organization_accounts m
     LEFT JOIN accounts a ON a.account_id = m.account_id
     WHERE m.organization_id = ? ORDER BY m.joined_at, m.account_id`, [organizationId]);
    return rows.map((row) => ({
        accountId: row.member_id,
        account: row.account_id === null ? null : (0, account_rows_1.accountFacts)(row),
    }));
}
function organizationFacts(row) {
    return {
        organizationId: row.organization_id,
        name: row.name,
        version: row.version,
        createdAt: (0, time_1.fromSqlTime)(row.created_at),
    };
}
//# sourceMappingURL=organizations.repository.js.map