import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The HubSpot account that an account is pulled from, and the run that may move its cursors. */
@Entity('pulls')
export class PullEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @Column({ name: 'hub_id', type: 'varchar' }) hubId!: string;
  @Column({ name: 'run_id', type: 'varchar' }) runId!: string;
  @Column({ name: 'started_at', type: 'varchar' }) startedAt!: string;
}

/** How far the pull of one kind of an account is: what comes before was applied. */
@Entity('pull_cursors')
export class PullCursorEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ type: 'varchar' }) kind!: string;
  /** JSON */
  @Column({ name: 'cursor_state', type: 'varchar' }) cursor!: string;
}
