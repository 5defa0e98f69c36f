import type { EntityManager } from 'typeorm';
import { accountFacts, userFacts, type AccountRow, type UserRow } from '../accounts/account.rows';
import { dialectOf, jsonRows, orderedJoin } from '../database/dialect';
import type { CopyFacts, CopyParty } from './asset-copying.policy';

/** What decides over a copy, in three statements whatever the number of targets. */
export async function findCopyFacts(
  manager: EntityManager,
  userId: string,
  sourceAccountId: string,
  targetAccountIds: readonly string[],
): Promise<CopyFacts> {
  const dialect = dialectOf(manager);
  const wanted = JSON.stringify([sourceAccountId, ...targetAccountIds].map((id) => [id]));
  const from = (table: string): string =>
    `FROM ${jsonRows(dialect, { account_id: 'id' })} wanted ${orderedJoin(dialect)} ${table} t ON t.account_id = wanted.account_id`;
  const accounts: AccountRow[] = await manager.query(`SELECT t.* ${from('accounts')}`, [wanted]);
  const users: UserRow[] = await manager.query(`SELECT t.* ${from('users')} AND t.user_id = ?`, [wanted, userId]);
  const members: { account_id: string; organization_id: string; is_connected: number }[] = await manager.query(
    `SELECT t.account_id, t.organization_id,
       EXISTS (SELECT 1 FROM connection_settings s WHERE s.organization_id = t.organization_id
         AND s.feature = 'ASSET_COPYING' AND s.source_account_id = ? AND s.target_account_id = t.account_id) AS is_connected
     ${from('organization_accounts')}`,
    [sourceAccountId, wanted],
  );
  const accountById = new Map(accounts.map((row) => [row.account_id, accountFacts(row)]));
  const userById = new Map(users.map((row) => [row.account_id, userFacts(row)]));
  const memberById = new Map(members.map((row) => [row.account_id, row]));
  const party = (accountId: string): CopyParty => ({
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
