import type { EntityManager } from 'typeorm';
import { insert } from '../database/bulk';
import { dialectOf, forUpdate, jsonRows, orderedJoin } from '../database/dialect';
import {
  AssetCopyBatchEntity,
  AssetCopyItemEntity,
  AssetCopyJobAccountEntity,
  AssetCopyJobEntity,
} from '../database/entities/asset-copy.entity';
import { fromSqlTime, toSqlTime } from '../database/time';
import type {
  AssetCopyItem,
  AssetCopyItemStatus,
  AssetCopyJob,
  AssetCopyJobStatus,
  StatusCounts,
} from './asset-copy-job';
import { batchesOf, type NewItem } from './copy-batches.rules';
import type { CopyRequest } from './copy-plan';

interface JobRow {
  readonly job_id: string;
  readonly organization_id: string;
  readonly source_account_id: string;
  readonly target_account_ids: string;
  readonly home_account_id: string;
  readonly user_id: string;
  readonly status: AssetCopyJobStatus;
  readonly created_at: string;
  readonly finished_at: string | null;
}

const JOB_COLUMNS =
  'j.job_id, j.organization_id, j.source_account_id, j.target_account_ids, j.home_account_id, j.user_id, j.status, j.created_at, j.finished_at';

/** Puts a job down with its items, to be done by whichever worker comes first. */
export async function insertJob(
  manager: EntityManager,
  job: AssetCopyJob,
  request: CopyRequest,
  items: readonly NewItem[],
): Promise<void> {
  await manager.insert(AssetCopyJobEntity, {
    jobId: job.id,
    organizationId: job.organizationId,
    sourceAccountId: job.sourceAccountId,
    targetAccountIds: JSON.stringify(job.targetAccountIds),
    homeAccountId: job.homeAccountId,
    userId: job.userId,
    request: JSON.stringify(request),
    status: job.status,
    createdAt: toSqlTime(new Date(job.createdAt)),
    finishedAt: job.finishedAt === null ? null : toSqlTime(new Date(job.finishedAt)),
  });
  const accountIds = [job.sourceAccountId, ...job.targetAccountIds];
  await manager.insert(
    AssetCopyJobAccountEntity,
    accountIds.map((accountId) => ({ accountId, jobId: job.id })),
  );
  await insertItems(manager, job.id, items, new Date(job.createdAt));
}

/** Adds items to a job, and the batches in which they are written. */
export async function insertItems(
  manager: EntityManager,
  jobId: string,
  items: readonly NewItem[],
  now: Date,
  firstBatch = 0,
): Promise<void> {
  const { batches, batchOf } = batchesOf(items, firstBatch);
  const rows = items.map((item) => ({
    jobId,
    position: item.position,
    batch: batchOf.get(item.position) ?? null,
    targetAccountId: item.targetAccountId,
    assetType: item.asset.type,
    assetId: item.asset.id,
    name: item.name,
    action: item.action,
    targetAssetId: item.targetAssetId,
    targetName: item.targetName,
    sourceHash: item.sourceHash,
    resolved: JSON.stringify(item.resolved),
    dropped: JSON.stringify(item.dropped),
    status: item.status,
    reason: null,
  }));
  await insert(manager, AssetCopyItemEntity, rows);
  await insert(
    manager,
    AssetCopyBatchEntity,
    batches.map((batch) => ({ ...batch, jobId, done: false, fence: 0, leasedUntil: toSqlTime(now), worker: null })),
  );
}

/** A job that one of the accounts takes part in; null when there is none. */
export async function findJob(manager: EntityManager, accountId: string, jobId: string): Promise<AssetCopyJob | null> {
  const rows: JobRow[] = await manager.query(
    `SELECT ${JOB_COLUMNS} FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND a.job_id = ?`,
    [accountId, jobId],
  );
  return rows[0] === undefined ? null : jobOf(rows[0]);
}

/** The jobs of an organization that the account takes part in, newest first; `after` is the id of the job before the first. */
export async function findJobs(
  manager: EntityManager,
  accountId: string,
  organizationId: string,
  limit: number,
  after: string | null,
): Promise<readonly AssetCopyJob[]> {
  const rows: JobRow[] = await manager.query(
    `SELECT ${JOB_COLUMNS} FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND j.organization_id = ? ${after === null ? '' : 'AND a.job_id < ?'}
     ORDER BY a.job_id DESC LIMIT ?`,
    [accountId, organizationId, ...(after === null ? [] : [after]), limit],
  );
  return rows.map(jobOf);
}

export async function countJobs(manager: EntityManager, accountId: string, organizationId: string): Promise<number> {
  const rows: { total: number }[] = await manager.query(
    `SELECT COUNT(*) AS total FROM asset_copy_job_accounts a JOIN asset_copy_jobs j ON j.job_id = a.job_id
     WHERE a.account_id = ? AND j.organization_id = ?`,
    [accountId, organizationId],
  );
  return Number(rows[0]?.total ?? 0);
}

/** The job with what was asked for, changed by nobody else until the transaction ends; null when it is gone. */
export async function lockJob(
  manager: EntityManager,
  jobId: string,
): Promise<(AssetCopyJob & { readonly request: CopyRequest }) | null> {
  const rows: (JobRow & { request: string })[] = await manager.query(
    `SELECT ${JOB_COLUMNS}, j.request FROM asset_copy_jobs j WHERE j.job_id = ? ${forUpdate(dialectOf(manager))}`,
    [jobId],
  );
  const [row] = rows;
  return row === undefined ? null : { ...jobOf(row), request: JSON.parse(row.request) as CopyRequest };
}

/** Gives a locked job another status; finished at `finishedAt`, or not. */
export async function saveJobStatus(
  manager: EntityManager,
  jobId: string,
  status: AssetCopyJobStatus,
  finishedAt: Date | null,
): Promise<void> {
  const change = { status, finishedAt: finishedAt === null ? null : toSqlTime(finishedAt) };
  await manager.update(AssetCopyJobEntity, { jobId }, change);
}

/** How many items of each job are in each status. */
export async function countItems(
  manager: EntityManager,
  jobIds: readonly string[],
): Promise<ReadonlyMap<string, StatusCounts>> {
  if (jobIds.length === 0) return new Map();
  const dialect = dialectOf(manager);
  const rows: StatusRow[] = await manager.query(
    `SELECT i.job_id, i.status, COUNT(*) AS total FROM ${jsonRows(dialect, { job_id: 'id' })} wanted
     ${orderedJoin(dialect)} asset_copy_items i ON i.job_id = wanted.job_id GROUP BY i.job_id, i.status`,
    [JSON.stringify(jobIds.map((id) => [id]))],
  );
  return countsByJob(jobIds, rows);
}

/** The same in some targets of each job, whose items are read for it. */
export async function countItemsIn(
  manager: EntityManager,
  targetsOfJobs: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, StatusCounts>> {
  if (targetsOfJobs.size === 0) return new Map();
  const dialect = dialectOf(manager);
  const jobIds = [...targetsOfJobs.keys()];
  const rows: (StatusRow & { target_account_id: string })[] = await manager.query(
    `SELECT i.job_id, i.target_account_id, i.status, COUNT(*) AS total
     FROM ${jsonRows(dialect, { job_id: 'id' })} wanted
     ${orderedJoin(dialect)} asset_copy_items i ON i.job_id = wanted.job_id
     GROUP BY i.job_id, i.target_account_id, i.status`,
    [JSON.stringify(jobIds.map((id) => [id]))],
  );
  return countsByJob(
    jobIds,
    rows.filter((row) => targetsOfJobs.get(row.job_id)?.includes(row.target_account_id)),
  );
}

interface StatusRow {
  readonly job_id: string;
  readonly status: AssetCopyItemStatus;
  readonly total: number;
}

function countsByJob(jobIds: readonly string[], rows: readonly StatusRow[]): ReadonlyMap<string, StatusCounts> {
  const counts = new Map(jobIds.map((id) => [id, new Map<AssetCopyItemStatus, number>()]));
  for (const { job_id, status, total } of rows) {
    const ofJob = counts.get(job_id);
    ofJob?.set(status, (ofJob.get(status) ?? 0) + Number(total));
  }
  return counts;
}

/** Items of a job in some of its targets, in their order; `after` is the position of the item before the first. */
export async function findItems(
  manager: EntityManager,
  jobId: string,
  targetAccountIds: readonly string[],
  limit: number,
  after: number | null,
): Promise<readonly AssetCopyItem[]> {
  if (targetAccountIds.length === 0) return [];
  const rows: ItemRow[] = await manager.query(
    `SELECT ${ITEM_COLUMNS} FROM asset_copy_items
     WHERE job_id = ? AND target_account_id IN (${placesOf(targetAccountIds)}) AND position > ?
     ORDER BY position LIMIT ?`,
    [jobId, ...targetAccountIds, after ?? -1, limit],
  );
  return rows.map(itemOf);
}

function placesOf(values: readonly string[]): string {
  return values.map(() => '?').join(', ');
}

interface ItemRow {
  readonly position: number;
  readonly asset_type: AssetCopyItem['asset']['type'];
  readonly asset_id: string;
  readonly name: string;
  readonly target_account_id: string;
  readonly status: AssetCopyItemStatus;
  readonly target_asset_id: string | null;
  readonly target_name: string | null;
  readonly reason: string | null;
  readonly dropped: string;
}

const ITEM_COLUMNS =
  'position, asset_type, asset_id, name, target_account_id, status, target_asset_id, target_name, reason, dropped';

function itemOf(row: ItemRow): AssetCopyItem {
  return {
    position: row.position,
    asset: { type: row.asset_type, id: row.asset_id },
    name: row.name,
    targetAccountId: row.target_account_id,
    status: row.status,
    targetAssetId: row.target_asset_id,
    targetName: row.target_name,
    reason: row.reason,
    dropped: JSON.parse(row.dropped) as readonly string[],
  };
}

function jobOf(row: JobRow): AssetCopyJob {
  return {
    id: row.job_id,
    organizationId: row.organization_id,
    sourceAccountId: row.source_account_id,
    targetAccountIds: JSON.parse(row.target_account_ids) as readonly string[],
    homeAccountId: row.home_account_id,
    userId: row.user_id,
    status: row.status,
    createdAt: fromSqlTime(row.created_at),
    finishedAt: row.finished_at === null ? null : fromSqlTime(row.finished_at),
  };
}
