import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many different match keys a viewer has looked up in an hour. */
@Entity('lookup_counts')
export class LookupCountEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'user_id', type: 'varchar' }) userId!: string;
  @Column({ type: 'varchar' }) hour!: string;
  /** Of a `DistinctCount`, in base64. */
  @Column({ type: 'varchar' }) registers!: string;
  /** Beyond the limit: nothing is looked up before. */
  @Column({ name: 'next_at', type: 'varchar' }) nextAt!: string;
}
