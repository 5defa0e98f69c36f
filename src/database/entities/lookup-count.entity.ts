import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many different match keys a viewer has looked up in an hour. */
@Entity('lookup_counts')
export class LookupCountEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'user_id', type: 'varchar' }) userId!: string;
  @Column({ type: 'varchar' }) hour!: string;
  /** Of a `DistinctCount`, in base64. */
  @Column({ type: 'varchar' }) registers!: string;
  /** Nothing is looked up before, in whatever hour that is: of who went beyond the limit. */
  @Column({ name: 'next_at', type: 'varchar' }) nextAt!: string;
}

/** By what look-ups are counted, so that nobody outside can tell which of them add to a count: one row, which nothing changes. */
@Entity('lookup_secrets')
export class LookupSecretEntity {
  @PrimaryColumn({ type: 'varchar' }) name!: string;
  /** 32 random bytes, in base64. */
  @Column({ type: 'varchar' }) secret!: string;
}
