import { copyAssets } from '../../src/asset-copying/copy-assets.service';
import type { CopyRequest } from '../../src/asset-copying/copy-plan';
import type { Database } from '../../src/database/database';
import { copying, list, property } from './assets';
import { account, fill, user } from './world';
import { person } from './callers';

/** Root of accounts `source`, `t1` and `t2`, with asset copying from the source to both. */
export const ROOT = person({ userId: 'root', accountId: 'source' });

export async function fillCopyWorld(database: Database, families: number, needs: number): Promise<void> {
  const ids = ['source', 't1', 't2'];
  await fill(database, {
    accounts: ids.map((id) =>
      account(id, {
        subscriptions: [
          { hub: 'MARKETING', tier: 'ENTERPRISE' },
          { hub: 'SALES', tier: 'PROFESSIONAL' },
        ],
      }),
    ),
    users: ids.map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
    organizations: { north: ids },
    settings: { north: [copying('source', 't1'), copying('source', 't2')] },
    properties: ids.flatMap((id) => ['email', 'firstname'].map((name) => property(id, name))),
    assets: Array.from({ length: families }, (_, f) => familyOf(f, needs)).flat(),
  });
}

/** A list, and the lists that it needs. */
function familyOf(family: number, needs: number) {
  const needed = Array.from({ length: needs }, (_, n) => `${family}-${n}`);
  return [list('source', String(family), { lists: needed }), ...needed.map((id) => list('source', id))];
}

/** Asks for a copy of some families, with all that they need; gives the id of the job. */
export async function askForCopy(
  database: Database,
  families: readonly number[],
  differing: Partial<CopyRequest> = {},
): Promise<string> {
  const copy = {
    sourceAccountId: 'source',
    targetAccountIds: ['t1'],
    assets: families.map((id) => ({ type: 'LIST' as const, id: String(id) })),
    ...differing,
  };
  const { jobId, refusals } = await copyAssets({ write: database.write, person: ROOT, now: new Date() }, { copy });
  if (jobId === null) throw new Error(refusals.map(({ message }) => message).join('; '));
  return jobId;
}

/** Takes all copies out of the targets, so that the next copy begins anew. */
export async function forgetCopies(database: Database): Promise<void> {
  await database.write(async (manager) => {
    await manager.query("DELETE FROM assets WHERE account_id IN ('t1', 't2')");
    await manager.query('DELETE FROM asset_origins');
  });
}

/** What a job has come to: what is said of its items, and what is there. */
export async function outcomeOf(database: Database, jobId: string) {
  const query = <T>(sql: string, parameters: unknown[] = [jobId]): Promise<T[]> => database.read.query(sql, parameters);
  const [job] = await query<{ status: string }>('SELECT status FROM asset_copy_jobs WHERE job_id = ?');
  const items = await query<{ status: string; target_account_id: string; target_asset_id: string }>(
    'SELECT status, target_account_id, target_asset_id FROM asset_copy_items WHERE job_id = ?',
  );
  const written = await query<{ account_id: string; asset_id: string }>(
    `SELECT a.account_id, a.asset_id FROM asset_origins o
     JOIN assets a ON a.account_id = o.account_id AND a.asset_type = o.asset_type AND a.asset_id = o.asset_id
     WHERE o.job_id = ?`,
  );
  const events = await query<{ account_id: string; details: string }>(
    "SELECT account_id, details FROM organization_events WHERE type = 'ASSETS_COPIED'",
    [],
  );
  const told = events
    .map(({ account_id, details }) => ({
      account_id,
      ...(JSON.parse(details) as { jobId: string; assets: { copyId: string }[] }),
    }))
    .filter((event) => event.jobId === jobId)
    .flatMap(({ account_id, assets }) => assets.map(({ copyId }) => `${account_id} ${copyId}`));
  return {
    status: job!.status,
    copied: items
      .filter(({ status }) => status === 'COPIED')
      .map((item) => `${item.target_account_id} ${item.target_asset_id}`)
      .sort(),
    written: written.map((row) => `${row.account_id} ${row.asset_id}`).sort(),
    told: told.sort(),
    statuses: Object.fromEntries(
      [...new Set(items.map(({ status }) => status))].map((status) => [
        status,
        items.filter((item) => item.status === status).length,
      ]),
    ),
  };
}
