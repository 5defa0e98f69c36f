import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person's request with a key answered, written with its effect. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'user_id', type: 'varchar' }) userId!: string;
  @PrimaryColumn({ name: 'idempotency_key', type: 'varchar' }) idempotencyKey!: string;
  /** SHA-256 of operation and input. */
  @Column({ name: 'request_hash', type: 'varchar' }) requestHash!: string;
  /** JSON; null while the first request is under way. */
  @Column({ type: 'text', nullable: true }) response!: string | null;
  @Column({ name: 'created_at', type: 'varchar' }) createdAt!: string;
}
