import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of another account was shown records of this one. Written once, never changed. */
@Entity('sights')
export class SightEntity {
  /** The account that the records belong to. */
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  /** A UUIDv7: in the order of time. */
  @PrimaryColumn({ name: 'sight_id', type: 'varchar' }) sightId!: string;
  @Column({ name: 'seen_at', type: 'varchar' }) seenAt!: string;
  /** Where the viewer is a user. */
  @Column({ name: 'viewer_account_id', type: 'varchar' }) viewerAccountId!: string;
  @Column({ name: 'user_id', type: 'varchar' }) userId!: string;
  /** Who acted for the user (M10); null: he himself. */
  @Column({ name: 'actor_id', type: 'varchar', nullable: true }) actorId!: string | null;
  @Column({ name: 'token_id', type: 'varchar' }) tokenId!: string;
}

/** A record that was shown in a sight, and the viewer's own record that it was linked to. */
@Entity('sight_records')
export class SightRecordEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'record_type', type: 'varchar' }) recordType!: string;
  @PrimaryColumn({ name: 'record_id', type: 'varchar' }) recordId!: string;
  @PrimaryColumn({ name: 'sight_id', type: 'varchar' }) sightId!: string;
  @PrimaryColumn({ name: 'home_record_id', type: 'varchar' }) homeRecordId!: string;
}

/** Somebody changed an organization, its connections or a copy. Written in the transaction of the change. */
@Entity('changes')
export class ChangeEntity {
  /** The account that he acted in. */
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'change_id', type: 'varchar' }) changeId!: string;
  @Column({ name: 'changed_at', type: 'varchar' }) changedAt!: string;
  @Column({ name: 'user_id', type: 'varchar' }) userId!: string;
  @Column({ name: 'token_id', type: 'varchar' }) tokenId!: string;
  /** The mutation. */
  @Column({ type: 'varchar' }) operation!: string;
  /** The organization or the copy that was changed. */
  @Column({ name: 'subject_id', type: 'varchar' }) subjectId!: string;
}
