import { In, type EntityManager } from 'typeorm';
import { AssetCopyItemEntity, AssetCopyJobEntity } from '../database/entities/asset-copy.entity';
import type { AssetType } from './asset';
import { newItems } from './copy-batches.rules';
import { insertItems } from './copy-jobs.repository';
import type { AssetRef, PlanItem } from './copy-plan';

/** An item that came to nothing, and can be tried again. */
export interface FailedItem {
  readonly position: number;
  readonly asset: AssetRef;
  readonly targetAccountId: string;
}

export async function findFailedItems(manager: EntityManager, jobId: string): Promise<readonly FailedItem[]> {
  const rows: { position: number; asset_type: AssetType; asset_id: string; target_account_id: string }[] =
    await manager.query(
      `SELECT position, asset_type, asset_id, target_account_id FROM asset_copy_items
       WHERE job_id = ? AND status IN ('FAILED', 'BLOCKED') ORDER BY position`,
      [jobId],
    );
  return rows.map((row) => ({
    position: row.position,
    asset: { type: row.asset_type, id: row.asset_id },
    targetAccountId: row.target_account_id,
  }));
}

/** Puts newly planned items in the place of those that failed, behind the others, in batches of their own. */
export async function replaceFailedItems(
  manager: EntityManager,
  jobId: string,
  failed: readonly FailedItem[],
  planned: readonly PlanItem[],
  now: Date,
): Promise<void> {
  await manager.delete(AssetCopyItemEntity, { jobId, position: In(failed.map(({ position }) => position)) });
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
