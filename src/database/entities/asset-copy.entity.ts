import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A copy of assets that somebody asked for (A10). */
@Entity('asset_copy_jobs')
export class AssetCopyJobEntity {
  /** UUIDv7: ordered by time. */
  @PrimaryColumn({ name: 'job_id', type: 'varchar' }) jobId!: string;
  @Column({ name: 'organization_id', type: 'varchar' }) organizationId!: string;
  @Column({ name: 'source_account_id', type: 'varchar' }) sourceAccountId!: string;
  /** JSON: ids. */
  @Column({ name: 'target_account_ids', type: 'text' }) targetAccountIds!: string;
  @Column({ name: 'home_account_id', type: 'varchar' }) homeAccountId!: string;
  @Column({ name: 'user_id', type: 'varchar' }) userId!: string;
  /** JSON: what was asked for, to plan again from. */
  @Column({ type: 'text' }) request!: string;
  @Column({ type: 'varchar' }) status!: string;
  @Column({ name: 'created_at', type: 'varchar' }) createdAt!: string;
  @Column({ name: 'finished_at', type: 'varchar', nullable: true }) finishedAt!: string | null;
}

/** The accounts whose users may see a job. */
@Entity('asset_copy_job_accounts')
export class AssetCopyJobAccountEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'job_id', type: 'varchar' }) jobId!: string;
}

/** Items of one target and one level of dependencies, which one worker writes in one transaction. */
@Entity('asset_copy_batches')
export class AssetCopyBatchEntity {
  @PrimaryColumn({ name: 'job_id', type: 'varchar' }) jobId!: string;
  @PrimaryColumn({ type: 'integer' }) batch!: number;
  @Column({ name: 'target_account_id', type: 'varchar' }) targetAccountId!: string;
  /** Begun when all lower levels of its target are done (A11). */
  @Column({ type: 'integer' }) level!: number;
  @Column({ type: 'boolean' }) done!: boolean;
  /** Grows with every lease; a worker writes only under the one that it was given. */
  @Column({ type: 'integer' }) fence!: number;
  @Column({ name: 'leased_until', type: 'varchar' }) leasedUntil!: string;
  /** Which process was given it last. */
  @Column({ type: 'varchar', nullable: true }) worker!: string | null;
}

/** What becomes of one asset in one target (A10). */
@Entity('asset_copy_items')
export class AssetCopyItemEntity {
  @PrimaryColumn({ name: 'job_id', type: 'varchar' }) jobId!: string;
  @PrimaryColumn({ type: 'integer' }) position!: number;
  /** Null when nothing is to be written. */
  @Column({ type: 'integer', nullable: true }) batch!: number | null;
  @Column({ name: 'target_account_id', type: 'varchar' }) targetAccountId!: string;
  @Column({ name: 'asset_type', type: 'varchar' }) assetType!: string;
  @Column({ name: 'asset_id', type: 'varchar' }) assetId!: string;
  @Column({ type: 'varchar' }) name!: string;
  @Column({ type: 'varchar' }) action!: string;
  @Column({ name: 'target_asset_id', type: 'varchar', nullable: true }) targetAssetId!: string | null;
  @Column({ name: 'target_name', type: 'varchar', nullable: true }) targetName!: string | null;
  /** Of the source as it was planned. */
  @Column({ name: 'source_hash', type: 'varchar' }) sourceHash!: string;
  /** JSON: `[type, id in the source, id in the target, position of the item that makes it or null]` of each reference. */
  @Column({ type: 'text' }) resolved!: string;
  /** JSON: what does not travel (A5). */
  @Column({ type: 'text' }) dropped!: string;
  @Column({ type: 'varchar' }) status!: string;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
}
