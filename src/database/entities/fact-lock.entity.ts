import { Entity, PrimaryColumn } from 'typeorm';

/** A row to lock: facts of one kind about one account are applied one batch after another. */
@Entity('fact_locks')
export class FactLockEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ type: 'varchar' }) kind!: string;
}
