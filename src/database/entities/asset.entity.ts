import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The definition of a property of an account's contacts or companies. */
@Entity('properties')
export class PropertyEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'record_type', type: 'varchar' }) recordType!: string;
  @PrimaryColumn({ type: 'varchar' }) name!: string;
  @Column({ type: 'varchar' }) type!: string;
  /** JSON: the values that can be chosen; null when it is free. */
  @Column({ type: 'text', nullable: true }) options!: string | null;
  @Column({ type: 'boolean' }) archived!: boolean;
  @Column({ name: 'updated_at', type: 'varchar' }) updatedAt!: string;
}

/** A marketing e-mail, list or form as its owning system last told it, or as it was copied. */
@Entity('assets')
export class AssetEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'asset_type', type: 'varchar' }) assetType!: string;
  @PrimaryColumn({ name: 'asset_id', type: 'varchar' }) assetId!: string;
  @Column({ type: 'varchar' }) name!: string;
  /** The name as names are compared. */
  @Column({ name: 'name_key', type: 'varchar' }) nameKey!: string;
  @Column({ type: 'varchar' }) state!: string;
  /** Of a list: what it lists. */
  @Column({ name: 'object_type', type: 'varchar', nullable: true }) objectType!: string | null;
  /** JSON as the owning system's API gives it. */
  @Column({ type: 'text' }) content!: string;
  /** Of its name and of what of its content can travel. */
  @Column({ name: 'content_hash', type: 'varchar' }) contentHash!: string;
  @Column({ type: 'boolean' }) archived!: boolean;
  @Column({ name: 'updated_at', type: 'varchar' }) updatedAt!: string;
}

/** Where a copy came from, and what both sides were then (A4). Never deleted: it numbers the copies of an asset. */
@Entity('asset_origins')
export class AssetOriginEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'asset_type', type: 'varchar' }) assetType!: string;
  @PrimaryColumn({ name: 'asset_id', type: 'varchar' }) assetId!: string;
  @Column({ name: 'source_account_id', type: 'varchar' }) sourceAccountId!: string;
  @Column({ name: 'source_asset_id', type: 'varchar' }) sourceAssetId!: string;
  @Column({ name: 'source_hash', type: 'varchar' }) sourceHash!: string;
  @Column({ name: 'copy_hash', type: 'varchar' }) copyHash!: string;
  @Column({ name: 'job_id', type: 'varchar' }) jobId!: string;
  @Column({ name: 'copied_at', type: 'varchar' }) copiedAt!: string;
}
