import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is told of events, by a digest of his URL; `active` while the service is configured with it. */
@Entity('event_subscribers')
export class EventSubscriberEntity {
  @PrimaryColumn({ type: 'varchar' }) subscriber!: string;
  @Column({ type: 'boolean' }) active!: boolean;
}

/** An event that a subscriber has not received yet; written with the event, deleted when he has it. */
@Entity('event_outbox')
export class EventOutboxEntity {
  @PrimaryColumn({ name: 'organization_id', type: 'varchar' }) organizationId!: string;
  @PrimaryColumn({ type: 'varchar' }) subscriber!: string;
  @PrimaryColumn({ name: 'event_id', type: 'varchar' }) eventId!: string;
  @Column({ type: 'integer' }) attempts!: number;
  /** Not to be tried before: after a failure, or while somebody is trying. */
  @Column({ name: 'due_at', type: 'varchar' }) dueAt!: string;
}
