import type { EntityManager } from 'typeorm';
import { dialectOf, jsonRows, orderedJoin } from '../database/dialect';
import type { AccountSummary } from './account';

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
