import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organizations')
export class OrganizationEntity {
  @PrimaryColumn({ name: 'organization_id', type: 'varchar' }) organizationId!: string;
  @Column({ type: 'varchar' }) name!: string;
  /** Grows with every change (O18). */
  @Column({ type: 'integer' }) version!: number;
  @Column({ name: 'created_at', type: 'varchar' }) createdAt!: string;
}

/** Membership; `account_id` is unique, so an account is in at most one organization. */
@Entity('organization_accounts')
export class OrganizationAccountEntity {
  @PrimaryColumn({ name: 'organization_id', type: 'varchar' }) organizationId!: string;
  @PrimaryColumn({ name: 'account_id', type: 'varchar' }) accountId!: string;
  @Column({ name: 'joined_at', type: 'varchar' }) joinedAt!: string;
}
