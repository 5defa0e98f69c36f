import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is known of a deal's last fact, also of an archived one: decides which fact is newer, and where its rows are. */
@Entity('deals')
export class DealEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'deal_id', type: 'varchar' }) dealId!: string;
  @Column({ name: 'listed_at', type: 'varchar' }) listedAt!: string;
  /** JSON array of `[recordType, recordId]`: the records under which the deal is listed; empty when archived. */
  @Column({ type: 'text' }) records!: string;
  @Column({ name: 'updated_at', type: 'varchar' }) updatedAt!: string;
}

/** A deal under one of its records, whole, in the order in which it is listed. */
@Entity('record_deals')
export class RecordDealEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'record_type', type: 'varchar' }) recordType!: string;
  @PrimaryColumn({ name: 'record_id', type: 'varchar' }) recordId!: string;
  /** The close date, or the end of time without one: such deals come first. */
  @PrimaryColumn({ name: 'listed_at', type: 'varchar' }) listedAt!: string;
  @PrimaryColumn({ name: 'deal_id', type: 'varchar' }) dealId!: string;
  @Column({ type: 'varchar' }) name!: string;
  /** A decimal number as text: no float touches money. */
  @Column({ type: 'varchar', nullable: true }) amount!: string | null;
  @Column({ type: 'varchar', nullable: true }) currency!: string | null;
  @Column({ type: 'varchar', nullable: true }) pipeline!: string | null;
  @Column({ type: 'varchar', nullable: true }) stage!: string | null;
  @Column({ type: 'varchar' }) status!: string;
  @Column({ name: 'close_date', type: 'varchar', nullable: true }) closeDate!: string | null;
  @Column({ name: 'owner_name', type: 'varchar', nullable: true }) ownerName!: string | null;
}
