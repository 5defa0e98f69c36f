import type { EntityManager } from 'typeorm';
import { dialectOf, forUpdate } from '../database/dialect';

/** The tables of an account's own rows, by `account_id`, in the order in which they are emptied: who pulls stops first. */
export const ACCOUNT_TABLES = [
  'pulls',
  'pull_cursors',
  'idempotency_keys',
  'users',
  'record_activities',
  'record_deals',
  'activities',
  'deals',
  'record_keys',
  'records',
  'assets',
  'asset_origins',
  'properties',
  'lookup_counts',
  'fact_locks',
] as const;

/** How many rows one unit of work removes at most: others wait for its locks. */
export const MAX_REMOVED = 1_000;

/** What decides whether an account's rows may go. */
export interface AccountState {
  /** Null: nothing is known of it. */
  readonly isActive: boolean | null;
  readonly organizationId: string | null;
  /** Copies that it takes part in and that are not over. */
  readonly openJobs: number;
}

export async function findAccountState(manager: EntityManager, accountId: string): Promise<AccountState> {
  const accounts: { active: number }[] = await manager.query('SELECT active FROM accounts WHERE account_id = ?', [
    accountId,
  ]);
  const members: { organization_id: string }[] = await manager.query(
    'SELECT organization_id FROM organization_accounts WHERE account_id = ?',
    [accountId],
  );
  const jobs: { open: number | string }[] = await manager.query(
    `SELECT COUNT(*) AS open FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND j.finished_at IS NULL`,
    [accountId],
  );
  return {
    isActive: accounts[0] === undefined ? null : accounts[0].active === 1,
    organizationId: members[0]?.organization_id ?? null,
    openJobs: Number(jobs[0]?.open ?? 0),
  };
}

/** Leaves of the account that it was there and is not active: without that an older fact could bring it back. */
export async function emptyAccount(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(`UPDATE accounts SET name = account_id, subscriptions = '[]' WHERE account_id = ?`, [accountId]);
}

/** Removes some of the account's rows of a table, and gives how many. */
export function removeRows(
  manager: EntityManager,
  table: (typeof ACCOUNT_TABLES)[number],
  accountId: string,
): Promise<number> {
  return removeSome(manager, table, 'account_id', accountId);
}

/** A copy that the account took part in; null when there is none any more. */
export async function findJobOf(manager: EntityManager, accountId: string): Promise<string | null> {
  const rows: { job_id: string }[] = await manager.query(
    'SELECT job_id FROM asset_copy_job_accounts WHERE account_id = ? LIMIT 1',
    [accountId],
  );
  return rows[0]?.job_id ?? null;
}

/** Whether a copy is over, which nobody changes until the transaction ends; so is one that is gone. */
export async function lockJobThatIsOver(manager: EntityManager, jobId: string): Promise<boolean> {
  const jobs: { finished_at: string | null }[] = await manager.query(
    `SELECT finished_at FROM asset_copy_jobs WHERE job_id = ? ${forUpdate(dialectOf(manager))}`,
    [jobId],
  );
  return jobs.every(({ finished_at }) => finished_at !== null);
}

/** Removes some of a copy's items, and gives how many. */
export function removeItems(manager: EntityManager, jobId: string): Promise<number> {
  return removeSome(manager, 'asset_copy_items', 'job_id', jobId);
}

/** Removes a copy that has no items any more, from all the accounts that took part in it. */
export async function removeJob(manager: EntityManager, jobId: string): Promise<void> {
  const jobs: { source_account_id: string; target_account_ids: string }[] = await manager.query(
    'SELECT source_account_id, target_account_ids FROM asset_copy_jobs WHERE job_id = ?',
    [jobId],
  );
  const accountIds = jobs.flatMap((job) => [
    job.source_account_id,
    ...(JSON.parse(job.target_account_ids) as readonly string[]),
  ]);
  for (const accountId of accountIds) {
    await manager.query('DELETE FROM asset_copy_job_accounts WHERE account_id = ? AND job_id = ?', [accountId, jobId]);
  }
  await manager.query('DELETE FROM asset_copy_batches WHERE job_id = ?', [jobId]);
  await manager.query('DELETE FROM asset_copy_jobs WHERE job_id = ?', [jobId]);
}

/** SQLite bounds no DELETE, and its tables have no row ids: their keys stand in for these. */
async function removeSome(manager: EntityManager, table: string, column: string, value: string): Promise<number> {
  const where = `${column} = ?`;
  const { queryRunner, connection } = manager;
  if (queryRunner === undefined) throw new Error('rows are removed in a unit of work');
  const keys = connection.getMetadata(table).primaryColumns.map(({ databaseName }) => databaseName);
  const some =
    dialectOf(manager) === 'mysql'
      ? `${where} LIMIT ${MAX_REMOVED}`
      : `(${keys.join(', ')}) IN (SELECT ${keys.join(', ')} FROM ${table} WHERE ${where} LIMIT ${MAX_REMOVED})`;
  const { affected } = await queryRunner.query(`DELETE FROM ${table} WHERE ${some}`, [value], true);
  return affected ?? 0;
}
