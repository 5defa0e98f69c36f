import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A contact or a company of one account. */
@Entity('records')
export class RecordEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'record_type', type: 'varchar' }) recordType!: string;
  @PrimaryColumn({ name: 'record_id', type: 'varchar' }) recordId!: string;
  /** Null when the owning system has none. */
  @Column({ type: 'varchar', nullable: true }) name!: string | null;
  @Column({ name: 'owner_id', type: 'varchar', nullable: true }) ownerId!: string | null;
  @Column({ name: 'team_id', type: 'varchar', nullable: true }) teamId!: string | null;
  @Column({ type: 'boolean' }) archived!: boolean;
  @Column({ name: 'merged_into_id', type: 'varchar', nullable: true }) mergedIntoId!: string | null;
  @Column({ name: 'created_at', type: 'varchar' }) createdAt!: string;
  @Column({ name: 'updated_at', type: 'varchar' }) updatedAt!: string;
}

/** A match key of a record that can be linked: archived and merged-away records have none. Bytes, so that no collation folds them. */
@Entity('record_keys')
export class RecordKeyEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'record_type', type: 'varchar' }) recordType!: string;
  @PrimaryColumn({ name: 'match_key', type: 'blob' }) matchKey!: Buffer;
  @PrimaryColumn({ name: 'record_id', type: 'varchar' }) recordId!: string;
  /** Whether it comes from the record's first e-mail address or domain. */
  @Column({ name: 'is_primary', type: 'boolean' }) isPrimary!: boolean;
}
