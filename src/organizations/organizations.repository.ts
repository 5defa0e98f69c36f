import type { EntityManager } from 'typeorm';
import { accountFacts, userFacts, type AccountRow, type UserRow } from '../accounts/account.rows';
import { upsert } from '../database/bulk';
import { dialectOf, forUpdate, jsonRows, orderedJoin } from '../database/dialect';
import { ConnectionSettingEntity } from '../database/entities/connection-setting.entity';
import { OrganizationAccountEntity, OrganizationEntity } from '../database/entities/organization.entity';
import { fromSqlTime, toSqlTime } from '../database/time';
import type { MemberFacts } from './automatic-changes.rules';
import type { CandidateFacts } from './organization.rules';

export interface NewOrganization {
  readonly organizationId: string;
  readonly name: string;
  readonly accountIds: readonly string[];
  readonly createdAt: Date;
}

export interface OrganizationFacts {
  readonly organizationId: string;
  readonly name: string;
  readonly version: number;
  /** RFC 3339. */
  readonly createdAt: string;
}

/** @throws QueryFailedError when one of the accounts is in an organization already. */
export async function insertOrganization(manager: EntityManager, organization: NewOrganization): Promise<void> {
  const { organizationId, name, accountIds } = organization;
  const at = toSqlTime(organization.createdAt);
  await upsert(manager, OrganizationEntity, [{ organizationId, name, version: 1, createdAt: at }]);
  await manager.insert(
    OrganizationAccountEntity,
    accountIds.map((accountId) => ({ organizationId, accountId, joinedAt: at })),
  );
}

/** Takes the organization, its members and settings away; its events stay (O15, O16). */
export async function removeOrganization(manager: EntityManager, organizationId: string): Promise<void> {
  await manager.delete(ConnectionSettingEntity, { organizationId });
  await manager.delete(OrganizationAccountEntity, { organizationId });
  await manager.delete(OrganizationEntity, { organizationId });
}

/** The organization that the account is in; null without one. `locked`: nobody else changes it until the transaction ends. */
export async function findOrganizationOf(
  manager: EntityManager,
  accountId: string,
  locked = false,
): Promise<OrganizationFacts | null> {
  const rows: OrganizationRow[] = await manager.query(
    `SELECT o.organization_id, o.name, o.version, o.created_at
     FROM organization_accounts m
     ${orderedJoin(dialectOf(manager))} organizations o ON o.organization_id = m.organization_id
     WHERE m.account_id = ? ${locked ? forUpdate(dialectOf(manager)) : ''}`,
    [accountId],
  );
  return rows[0] === undefined ? null : organizationFacts(rows[0]);
}

/** The members with when they joined, in that order. */
export async function findMembers(
  manager: EntityManager,
  organizationId: string,
): Promise<readonly { readonly accountId: string; readonly joinedAt: string }[]> {
  const rows: { account_id: string; joined_at: string }[] = await manager.query(
    'SELECT account_id, joined_at FROM organization_accounts WHERE organization_id = ? ORDER BY joined_at, account_id',
    [organizationId],
  );
  return rows.map((row) => ({ accountId: row.account_id, joinedAt: fromSqlTime(row.joined_at) }));
}

/** Every account in which the user is active. */
export async function findAccountIdsOfUser(manager: EntityManager, userId: string): Promise<readonly string[]> {
  const rows: { account_id: string }[] = await manager.query(
    'SELECT account_id FROM users WHERE user_id = ? AND active = 1 ORDER BY account_id',
    [userId],
  );
  return rows.map((row) => row.account_id);
}

/** What is known of the accounts and of the user in them, in the order asked for. */
export async function findCandidateFacts(
  manager: EntityManager,
  userId: string,
  accountIds: readonly string[],
): Promise<readonly CandidateFacts[]> {
  if (accountIds.length === 0) return [];
  const wanted = JSON.stringify(accountIds.map((id) => [id]));
  const from = (table: string): string => {
    const dialect = dialectOf(manager);
    return `FROM ${jsonRows(dialect, { account_id: 'id' })} wanted ${orderedJoin(dialect)} ${table} t ON t.account_id = wanted.account_id`;
  };
  const accounts: AccountRow[] = await manager.query(`SELECT t.* ${from('accounts')}`, [wanted]);
  const users: UserRow[] = await manager.query(`SELECT t.* ${from('users')} AND t.user_id = ?`, [wanted, userId]);
  const members: { account_id: string; organization_id: string }[] = await manager.query(
    `SELECT t.account_id, t.organization_id ${from('organization_accounts')}`,
    [wanted],
  );
  const accountById = new Map(accounts.map((row) => [row.account_id, accountFacts(row)]));
  const userById = new Map(users.map((row) => [row.account_id, userFacts(row)]));
  const organizationById = new Map(members.map((row) => [row.account_id, row.organization_id]));
  return accountIds.map((accountId) => ({
    accountId,
    account: accountById.get(accountId) ?? null,
    viewer: userById.get(accountId) ?? null,
    organizationId: organizationById.get(accountId) ?? null,
  }));
}

/** The organizations that the accounts are in, in the order in which they are locked everywhere. */
export async function findOrganizationIds(
  manager: EntityManager,
  accountIds: readonly string[],
): Promise<readonly string[]> {
  const dialect = dialectOf(manager);
  const rows: { organization_id: string }[] = await manager.query(
    `SELECT DISTINCT m.organization_id FROM ${jsonRows(dialect, { account_id: 'id' })} wanted
     ${orderedJoin(dialect)} organization_accounts m ON m.account_id = wanted.account_id ORDER BY m.organization_id`,
    [JSON.stringify(accountIds.map((id) => [id]))],
  );
  return rows.map((row) => row.organization_id);
}

/** The organization, changed by nobody else until the transaction ends; null when it is gone. */
export async function lockOrganizationById(
  manager: EntityManager,
  organizationId: string,
): Promise<OrganizationFacts | null> {
  const rows: OrganizationRow[] = await manager.query(
    `SELECT organization_id, name, version, created_at FROM organizations
     WHERE organization_id = ? ${forUpdate(dialectOf(manager))}`,
    [organizationId],
  );
  return rows[0] === undefined ? null : organizationFacts(rows[0]);
}

/** The members with what is known of them, in the order in which they joined. */
export async function findMemberFacts(manager: EntityManager, organizationId: string): Promise<readonly MemberFacts[]> {
  const rows: (AccountRow & { readonly member_id: string })[] = await manager.query(
    `SELECT m.account_id AS member_id, a.* FROM organization_accounts m
     LEFT JOIN accounts a ON a.account_id = m.account_id
     WHERE m.organization_id = ? ORDER BY m.joined_at, m.account_id`,
    [organizationId],
  );
  return rows.map((row) => ({
    accountId: row.member_id,
    account: (row.account_id as string | null) === null ? null : accountFacts(row),
  }));
}

interface OrganizationRow {
  readonly organization_id: string;
  readonly name: string;
  readonly version: number;
  readonly created_at: string;
}

function organizationFacts(row: OrganizationRow): OrganizationFacts {
  return {
    organizationId: row.organization_id,
    name: row.name,
    version: row.version,
    createdAt: fromSqlTime(row.created_at),
  };
}
