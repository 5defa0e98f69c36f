import { In, type EntityManager } from 'typeorm';
import { AssetCopyItemEntity, AssetCopyJobEntity } from '../database/entities/asset-copy.entity';
import type { AssetType } from './asset';
import type { AssetCopyItemStatus } from './asset-copy-job';
import { newItems } from './copy-batches.rules';
import { insertItems } from './copy-jobs.repository';
import type { PlanItem } from './copy-plan';
import type { OldItem } from './retry-plan.rules';

/** All items of a job, in their order. */
export async function findOldItems(manager: EntityManager, jobId: string): Promise<readonly OldItem[]> {
  const rows: {
    position: number;
    asset_type: AssetType;
    asset_id: string;
    target_account_id: string;
    status: AssetCopyItemStatus;
    target_asset_id: string | null;
  }[] = await manager.query(
    `SELECT position, asset_type, asset_id, target_account_id, status, target_asset_id FROM asset_copy_items
     WHERE job_id = ? ORDER BY position`,
    [jobId],
  );
  return rows.map((row) => ({
    position: row.position,
    asset: { type: row.asset_type, id: row.asset_id },
    targetAccountId: row.target_account_id,
    status: row.status,
    targetAssetId: row.target_asset_id,
  }));
}

/** Puts newly planned items in the place of old ones, behind the others, in batches of their own. */
export async function replaceItems(
  manager: EntityManager,
  jobId: string,
  replaced: readonly number[],
  planned: readonly PlanItem[],
  now: Date,
): Promise<void> {
  await manager.delete(AssetCopyItemEntity, { jobId, position: In([...replaced]) });
  const [last]: { position: number | null; batch: number | null }[] = await manager.query(
    `SELECT (SELECT MAX(position) FROM asset_copy_items WHERE job_id = ?) AS position,
       (SELECT MAX(batch) FROM asset_copy_batches WHERE job_id = ?) AS batch`,
    [jobId, jobId],
  );
  const items = newItems(planned, (last?.position ?? -1) + 1);
  await insertItems(manager, jobId, items, now, (last?.batch ?? -1) + 1);
}

/** From now on the job is done in this person's name. */
export async function saveJobUser(
  manager: EntityManager,
  jobId: string,
  { userId, accountId }: { readonly userId: string; readonly accountId: string },
): Promise<void> {
  await manager.update(AssetCopyJobEntity, { jobId }, { userId, homeAccountId: accountId });
}
