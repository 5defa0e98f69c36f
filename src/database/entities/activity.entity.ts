import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is known of an activity's last fact, also of an archived one: decides which fact is newer, and where its rows are. */
@Entity('activities')
export class ActivityEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'activity_id', type: 'varchar' }) activityId!: string;
  @Column({ name: 'occurred_at', type: 'varchar' }) occurredAt!: string;
  /** JSON array of `[recordType, recordId]`: the records under which the activity is listed; empty when archived. */
  @Column({ type: 'text' }) records!: string;
  @Column({ name: 'updated_at', type: 'varchar' }) updatedAt!: string;
}

/** An activity under one of its records, whole, so that a record's newest are one range of the primary key. */
@Entity('record_activities')
export class RecordActivityEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'record_type', type: 'varchar' }) recordType!: string;
  @PrimaryColumn({ name: 'record_id', type: 'varchar' }) recordId!: string;
  @PrimaryColumn({ name: 'occurred_at', type: 'varchar' }) occurredAt!: string;
  @PrimaryColumn({ name: 'activity_id', type: 'varchar' }) activityId!: string;
  @Column({ type: 'varchar' }) type!: string;
  @Column({ name: 'owner_name', type: 'varchar', nullable: true }) ownerName!: string | null;
  @Column({ type: 'text', nullable: true }) title!: string | null;
  @Column({ type: 'text', nullable: true }) body!: string | null;
  @Column({ type: 'varchar', nullable: true }) direction!: string | null;
  @Column({ name: 'duration_ms', type: 'integer', nullable: true }) durationMs!: number | null;
  @Column({ type: 'varchar', nullable: true }) disposition!: string | null;
  @Column({ name: 'ends_at', type: 'varchar', nullable: true }) endsAt!: string | null;
  @Column({ type: 'text', nullable: true }) location!: string | null;
  @Column({ type: 'varchar', nullable: true }) outcome!: string | null;
  @Column({ type: 'varchar', nullable: true }) status!: string | null;
  @Column({ type: 'varchar', nullable: true }) priority!: string | null;
  @Column({ name: 'due_at', type: 'varchar', nullable: true }) dueAt!: string | null;
}
