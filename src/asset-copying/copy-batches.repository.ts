import { In, type EntityManager } from 'typeorm';
import { dialectOf, forShare, forUpdate, forUpdateSkipLocked } from '../database/dialect';
import { AssetCopyBatchEntity, AssetCopyItemEntity, AssetCopyJobEntity } from '../database/entities/asset-copy.entity';
import { toSqlTime } from '../database/time';
import type { AssetType } from './asset';
import type { AssetCopyItemStatus, AssetCopyJobStatus } from './asset-copy-job';
import { assetKey, type AssetCopyAction, type AssetRef } from './copy-plan';

/** A batch that a worker was given, until its time is over or somebody else was given it. */
export interface Lease {
  readonly jobId: string;
  readonly batch: number;
  readonly fence: number;
}

/** An item to be written. */
export interface OpenItem {
  readonly position: number;
  readonly asset: AssetRef;
  readonly name: string;
  readonly action: AssetCopyAction;
  readonly targetAssetId: string;
  readonly targetName: string;
  readonly sourceHash: string;
  readonly resolved: readonly (AssetRef & { readonly targetId: string })[];
}

/** What a leased batch belongs to. */
export interface BatchFacts {
  readonly organizationId: string;
  readonly sourceAccountId: string;
  readonly targetAccountId: string;
  readonly homeAccountId: string;
  readonly userId: string;
  readonly status: AssetCopyJobStatus;
}

/**
 * Batches that can be begun: nobody has them, and all that their items need is done (A11). The oldest jobs' first.
 */
export async function findOpenBatches(manager: EntityManager, now: Date, limit: number): Promise<readonly Lease[]> {
  const rows: { job_id: string; batch: number; fence: number }[] = await manager.query(
    `SELECT b.job_id, b.batch, b.fence FROM (
       SELECT job_id, target_account_id, MIN(level) AS level FROM asset_copy_batches WHERE done = 0
       GROUP BY job_id, target_account_id) lowest
     JOIN asset_copy_batches b
       ON b.job_id = lowest.job_id AND b.target_account_id = lowest.target_account_id AND b.level = lowest.level
     WHERE b.done = 0 AND b.leased_until <= ?
     ORDER BY b.job_id, b.level, b.batch LIMIT ?`,
    [toSqlTime(now), limit],
  );
  return rows.map((row) => ({ jobId: row.job_id, batch: row.batch, fence: row.fence }));
}

/**
 * Leases a batch that was seen open; null when somebody else was first, or is at it. The update decides: there are servers
 * that read past SKIP LOCKED and lock nothing.
 */
export async function leaseBatch(
  manager: EntityManager,
  seen: Lease,
  until: Date,
  worker: string,
): Promise<Lease | null> {
  const { jobId, batch, fence } = seen;
  const free: unknown[] = await manager.query(
    `SELECT fence FROM asset_copy_batches WHERE job_id = ? AND batch = ? AND fence = ? AND done = 0
     ${forUpdateSkipLocked(dialectOf(manager))}`,
    [jobId, batch, fence],
  );
  if (free.length === 0) return null;
  const lease = { jobId, batch, fence: fence + 1 };
  const leased = await manager.update(
    AssetCopyBatchEntity,
    { jobId, batch, fence, done: false },
    { fence: lease.fence, leasedUntil: toSqlTime(until), worker },
  );
  if (leased.affected !== 1) return null;
  await manager.update(AssetCopyItemEntity, { jobId, batch, status: 'PENDING' }, { status: 'COPYING' });
  await begin(manager, jobId);
  return lease;
}

/** Looks before it locks: other workers hold the row of a running job for as long as they write. */
async function begin(manager: EntityManager, jobId: string): Promise<void> {
  const queued = { jobId, status: 'QUEUED' };
  if (await manager.existsBy(AssetCopyJobEntity, queued)) {
    await manager.update(AssetCopyJobEntity, queued, { status: 'RUNNING' });
  }
}

/** Gives a lease up, for others to have from a moment on; nothing when it is another's by now. */
export async function releaseBatch(manager: EntityManager, { jobId, batch, fence }: Lease, from: Date): Promise<void> {
  await manager.update(AssetCopyBatchEntity, { jobId, batch, fence, done: false }, { leasedUntil: toSqlTime(from) });
}

/** What a batch belongs to, without a lock: to know what to lock. */
export async function findBatchFacts(manager: EntityManager, lease: Lease): Promise<BatchFacts | null> {
  return readBatchFacts(manager, lease, '');
}

/** The same with the job's status kept as it is until the transaction ends. */
export async function readLockedBatchFacts(manager: EntityManager, lease: Lease): Promise<BatchFacts | null> {
  return readBatchFacts(manager, lease, forShare(dialectOf(manager)));
}

async function readBatchFacts(manager: EntityManager, lease: Lease, lock: string): Promise<BatchFacts | null> {
  const jobs: Record<'organization_id' | 'source_account_id' | 'home_account_id' | 'user_id' | 'status', string>[] =
    await manager.query(
      `SELECT organization_id, source_account_id, home_account_id, user_id, status FROM asset_copy_jobs
       WHERE job_id = ? ${lock}`,
      [lease.jobId],
    );
  const batches: { target_account_id: string }[] = await manager.query(
    'SELECT target_account_id FROM asset_copy_batches WHERE job_id = ? AND batch = ?',
    [lease.jobId, lease.batch],
  );
  const [job] = jobs;
  const [batch] = batches;
  if (job === undefined || batch === undefined) return null;
  return {
    organizationId: job.organization_id,
    sourceAccountId: job.source_account_id,
    targetAccountId: batch.target_account_id,
    homeAccountId: job.home_account_id,
    userId: job.user_id,
    status: job.status as AssetCopyJobStatus,
  };
}

/** Whether the batch is still this worker's; if so nobody else gets it until the transaction ends. */
export async function holdsLease(manager: EntityManager, { jobId, batch, fence }: Lease): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT fence FROM asset_copy_batches WHERE job_id = ? AND batch = ? AND fence = ? AND done = 0
     ${forUpdate(dialectOf(manager))}`,
    [jobId, batch, fence],
  );
  return rows.length > 0;
}

/** The items of a batch that are still to be written. */
export async function findOpenItems(manager: EntityManager, { jobId, batch }: Lease): Promise<readonly OpenItem[]> {
  const rows: {
    position: number;
    asset_type: AssetType;
    asset_id: string;
    name: string;
    action: AssetCopyAction;
    target_asset_id: string;
    target_name: string;
    source_hash: string;
    resolved: string;
  }[] = await manager.query(
    `SELECT position, asset_type, asset_id, name, action, target_asset_id, target_name, source_hash, resolved
     FROM asset_copy_items WHERE job_id = ? AND batch = ? AND status IN ('PENDING', 'COPYING') ORDER BY position`,
    [jobId, batch],
  );
  return rows.map((row) => ({
    position: row.position,
    asset: { type: row.asset_type, id: row.asset_id },
    name: row.name,
    action: row.action,
    targetAssetId: row.target_asset_id,
    targetName: row.target_name,
    sourceHash: row.source_hash,
    resolved: JSON.parse(row.resolved) as OpenItem['resolved'],
  }));
}

/** Where the items of a batch stand that are still to be written. */
export async function findOpenPositions(manager: EntityManager, { jobId, batch }: Lease): Promise<readonly number[]> {
  const rows: { position: number }[] = await manager.query(
    `SELECT position FROM asset_copy_items
     WHERE job_id = ? AND batch = ? AND status IN ('PENDING', 'COPYING') ORDER BY position`,
    [jobId, batch],
  );
  return rows.map(({ position }) => position);
}

/**
 * What a job was to write in a target and has not, by asset key of the target; but not what is a copy of that source there
 * all the same, by another job or from before.
 */
export async function findUnwritten(
  manager: EntityManager,
  jobId: string,
  sourceAccountId: string,
  targetAccountId: string,
): Promise<ReadonlySet<string>> {
  const rows: { asset_type: AssetType; target_asset_id: string }[] = await manager.query(
    `SELECT i.asset_type, i.target_asset_id FROM asset_copy_items i
     WHERE i.job_id = ? AND i.status IN ('FAILED', 'BLOCKED', 'CANCELED') AND i.target_account_id = ?
       AND i.target_asset_id IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM asset_origins o WHERE o.account_id = i.target_account_id AND o.asset_type = i.asset_type
           AND o.asset_id = i.target_asset_id AND o.source_account_id = ?)`,
    [jobId, targetAccountId, sourceAccountId],
  );
  return new Set(rows.map((row) => assetKey({ type: row.asset_type, id: row.target_asset_id })));
}

/** Writes down what became of items. */
export async function saveOutcome(
  manager: EntityManager,
  jobId: string,
  positions: readonly number[],
  status: AssetCopyItemStatus,
  reason: string | null,
): Promise<void> {
  if (positions.length === 0) return;
  await manager.update(AssetCopyItemEntity, { jobId, position: In([...positions]) }, { status, reason });
}

/** The batch is over. */
export async function closeBatch(manager: EntityManager, { jobId, batch }: Lease): Promise<void> {
  await manager.update(AssetCopyBatchEntity, { jobId, batch }, { done: true });
}

/** Ends all batches of a job that no worker has, with their items canceled; the others are left to their workers. */
export async function cancelFreeBatches(
  manager: EntityManager,
  jobId: string,
  now: Date,
  reason: string,
): Promise<void> {
  const free: { batch: number }[] = await manager.query(
    `SELECT batch FROM asset_copy_batches WHERE job_id = ? AND done = 0 AND leased_until <= ?
     ${forUpdateSkipLocked(dialectOf(manager))}`,
    [jobId, toSqlTime(now)],
  );
  if (free.length === 0) return;
  const batch = In(free.map((row) => row.batch));
  const status = In(['PENDING', 'COPYING']);
  await manager.update(AssetCopyItemEntity, { jobId, batch, status }, { status: 'CANCELED', reason });
  await manager.update(AssetCopyBatchEntity, { jobId, batch }, { done: true });
}

/** Whether anything of the job is left to do. */
export async function hasOpenBatches(manager: EntityManager, jobId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    'SELECT 1 FROM asset_copy_batches WHERE done = 0 AND job_id = ? LIMIT 1',
    [jobId],
  );
  return rows.length > 0;
}

/** Jobs of which nothing is left to do but to say so. */
export async function findJobsToFinish(manager: EntityManager, limit: number): Promise<readonly string[]> {
  const rows: { job_id: string }[] = await manager.query(
    `SELECT j.job_id FROM asset_copy_jobs j WHERE j.finished_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM asset_copy_batches b WHERE b.done = 0 AND b.job_id = j.job_id)
     ORDER BY j.job_id LIMIT ?`,
    [limit],
  );
  return rows.map((row) => row.job_id);
}
