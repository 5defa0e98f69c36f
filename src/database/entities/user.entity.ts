import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A user of one account, with what he may do there. */
@Entity('users')
export class UserEntity {
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @PrimaryColumn({ name: 'user_id', type: 'varchar' }) userId!: string;
  @Column({ type: 'varchar' }) name!: string;
  @Column({ type: 'varchar' }) role!: string;
  @Column({ name: 'two_factor_enabled', type: 'boolean' }) twoFactorEnabled!: boolean;
  /** JSON array of hubs, sorted, so that equal seats are equal texts. */
  @Column({ type: 'varchar' }) seats!: string;
  @Column({ name: 'view_linked_records', type: 'boolean' }) viewLinkedRecords!: boolean;
  @Column({ name: 'contact_access', type: 'varchar' }) contactAccess!: string;
  @Column({ name: 'company_access', type: 'varchar' }) companyAccess!: string;
  @Column({ name: 'asset_access', type: 'varchar' }) assetAccess!: string;
  /** JSON array of team ids. */
  @Column({ name: 'team_ids', type: 'text' }) teamIds!: string;
  @Column({ type: 'boolean' }) active!: boolean;
  @Column({ name: 'updated_at', type: 'varchar' }) updatedAt!: string;
}
