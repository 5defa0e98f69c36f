import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of an organization; kept after its deletion (O16). */
@Entity('organization_events')
export class OrganizationEventEntity {
  @PrimaryColumn({ name: 'organization_id', type: 'varchar' }) organizationId!: string;
  /** UUIDv7: ordered by time. */
  @PrimaryColumn({ name: 'event_id', type: 'varchar' }) eventId!: string;
  @Column({ type: 'varchar' }) type!: string;
  @Column({ name: 'occurred_at', type: 'varchar' }) occurredAt!: string;
  @Column({ name: 'account_id', type: 'varchar', nullable: true }) accountId!: string | null;
  @Column({ name: 'actor_id', type: 'varchar', nullable: true }) actorId!: string | null;
  @Column({ name: 'acting_for_id', type: 'varchar', nullable: true }) actingForId!: string | null;
  @Column({ type: 'varchar', nullable: true }) reason!: string | null;
  @Column({ type: 'text', nullable: true }) details!: string | null;
}
