import type { EntityManager } from 'typeorm';
import { dialectOf, jsonRows, orderedJoin } from '../database/dialect';
import type { AccountSummary, Hub } from './account';

/**
 * Of the accounts asked for: those in which the viewer is an active user, and those of his home account's organization
 * when he is an active user of the home account.
 */
export function findVisibleAccounts(
  manager: EntityManager,
  viewer: { readonly userId: string; readonly accountId: string },
  accountIds: readonly string[],
): Promise<AccountSummary[]> {
  const dialect = dialectOf(manager);
  return manager.query(
    `SELECT a.account_id AS id, a.name
     FROM ${jsonRows(dialect, { account_id: 'id' })} wanted
     ${orderedJoin(dialect)} accounts a ON a.account_id = wanted.account_id
     WHERE EXISTS (SELECT 1 FROM users u WHERE u.account_id = a.account_id AND u.user_id = ? AND u.active = 1)
       OR EXISTS (
         SELECT 1 FROM users u
         JOIN organization_accounts home ON home.account_id = u.account_id
         JOIN organization_accounts peer ON peer.organization_id = home.organization_id
         WHERE u.account_id = ? AND u.user_id = ? AND u.active = 1 AND peer.account_id = a.account_id
       )`,
    [JSON.stringify(accountIds.map((id) => [id])), viewer.userId, viewer.accountId, viewer.userId],
  );
}

/** Users who lack nothing but perhaps a seat to see linked records (M6), by account and by the seats they have. */
export async function countSeatHolders(
  manager: EntityManager,
  accountIds: readonly string[],
): Promise<readonly { readonly accountId: string; readonly seats: readonly Hub[]; readonly users: number }[]> {
  const dialect = dialectOf(manager);
  const rows: { account_id: string; seats: string; users: number }[] = await manager.query(
    `SELECT u.account_id, u.seats, COUNT(*) AS users
     FROM ${jsonRows(dialect, { account_id: 'id' })} wanted
     ${orderedJoin(dialect)} users u ON u.account_id = wanted.account_id
     WHERE u.active = 1 AND u.view_linked_records = 1
       AND (u.role = 'SUPER_ADMIN' OR u.contact_access <> 'NONE' OR u.company_access <> 'NONE')
     GROUP BY u.account_id, u.seats`,
    [JSON.stringify(accountIds.map((id) => [id]))],
  );
  return rows.map((row) => ({
    accountId: row.account_id,
    seats: JSON.parse(row.seats) as readonly Hub[],
    users: Number(row.users),
  }));
}

/** Where the accounts are hosted, by id; nothing of those that are not known. */
export async function findHostingLocations(
  manager: EntityManager,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const dialect = dialectOf(manager);
  const rows: { account_id: string; data_hosting_location: string }[] = await manager.query(
    `SELECT a.account_id, a.data_hosting_location FROM ${jsonRows(dialect, { account_id: 'id' })} wanted
     ${orderedJoin(dialect)} accounts a ON a.account_id = wanted.account_id`,
    [JSON.stringify(accountIds.map((id) => [id]))],
  );
  return new Map(rows.map((row) => [row.account_id, row.data_hosting_location]));
}
