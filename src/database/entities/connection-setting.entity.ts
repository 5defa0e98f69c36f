import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One direction of one feature: the row is the permission, its absence the refusal. */
@Entity('connection_settings')
export class ConnectionSettingEntity {
  @PrimaryColumn({ name: 'organization_id', type: 'varchar' }) organizationId!: string;
  @PrimaryColumn({ type: 'varchar' }) feature!: string;
  @PrimaryColumn({ name: 'target_account_id', type: 'varchar' }) targetAccountId!: string;
  @PrimaryColumn({ name: 'source_account_id', type: 'varchar' }) sourceAccountId!: string;
  @Column({ name: 'enabled_at', type: 'varchar' }) enabledAt!: string;
}
