import type { EntityManager } from 'typeorm';
import { OrganizationAccountEntity, OrganizationEntity } from '../database/entities/organization.entity';
import { toSqlTime } from '../database/time';

export interface NewOrganization {
  readonly organizationId: string;
  readonly name: string;
  readonly accountIds: readonly string[];
  readonly createdAt: Date;
}

/** @throws QueryFailedError when one of the accounts is in an organization already. */
export async function insertOrganization(manager: EntityManager, organization: NewOrganization): Promise<void> {
  const { organizationId, name, accountIds } = organization;
  const at = toSqlTime(organization.createdAt);
  await manager.insert(OrganizationEntity, { organizationId, name, version: 1, createdAt: at });
  await manager.insert(
    OrganizationAccountEntity,
    accountIds.map((accountId) => ({ organizationId, accountId, joinedAt: at })),
  );
}
