import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One CRM tenant as its owning system last told it. */
@Entity('accounts')
export class AccountEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @Column({ type: 'varchar' }) name!: string;
  @Column({ type: 'varchar' }) type!: string;
  @Column({ type: 'boolean' }) active!: boolean;
  @Column({ name: 'data_hosting_location', type: 'varchar' }) dataHostingLocation!: string;
  @Column({ name: 'stores_sensitive_data', type: 'boolean' }) storesSensitiveData!: boolean;
  /** JSON: `[{ "hub": "SALES", "tier": "PROFESSIONAL" }]`. */
  @Column({ type: 'text' }) subscriptions!: string;
  @Column({ name: 'updated_at', type: 'varchar' }) updatedAt!: string;
}
