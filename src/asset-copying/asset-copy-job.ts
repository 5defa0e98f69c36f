import type { AssetRef } from './copy-plan';

export const AssetCopyJobStatus = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  CANCELING: 'CANCELING',
  SUCCEEDED: 'SUCCEEDED',
  PARTIAL: 'PARTIAL',
  FAILED: 'FAILED',
  CANCELED: 'CANCELED',
} as const;
export type AssetCopyJobStatus = keyof typeof AssetCopyJobStatus;

export const AssetCopyItemStatus = {
  PENDING: 'PENDING',
  COPYING: 'COPYING',
  COPIED: 'COPIED',
  REUSED: 'REUSED',
  SKIPPED: 'SKIPPED',
  BLOCKED: 'BLOCKED',
  FAILED: 'FAILED',
  CANCELED: 'CANCELED',
} as const;
export type AssetCopyItemStatus = keyof typeof AssetCopyItemStatus;

/** A copy that somebody asked for. */
export interface AssetCopyJob {
  readonly id: string;
  readonly organizationId: string;
  readonly sourceAccountId: string;
  readonly targetAccountIds: readonly string[];
  readonly homeAccountId: string;
  readonly userId: string;
  readonly status: AssetCopyJobStatus;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

/** What becomes of one asset in one target. */
export interface AssetCopyItem {
  readonly position: number;
  readonly asset: AssetRef;
  readonly name: string;
  readonly targetAccountId: string;
  readonly status: AssetCopyItemStatus;
  readonly targetAssetId: string | null;
  readonly targetName: string | null;
  readonly reason: string | null;
  readonly dropped: readonly string[];
}

/** How many items of a job are in each status. */
export type StatusCounts = ReadonlyMap<AssetCopyItemStatus, number>;
