import type { EntityManager } from 'typeorm';
import { ConnectionSettingEntity } from '../database/entities/connection-setting.entity';
import { OrganizationAccountEntity, OrganizationEntity } from '../database/entities/organization.entity';
import { toSqlTime } from '../database/time';
import type { OrganizationFacts } from './organizations.repository';

/**
 * Saves a changed organization under its next version; who leaves takes his connection settings along (O15).
 * @throws Error when it is at another version than the one seen, or is gone (O18).
 */
export async function saveOrganization(
  manager: EntityManager,
  { organizationId, version }: OrganizationFacts,
  change: { readonly name: string; readonly addIds: readonly string[]; readonly removeIds: readonly string[] },
  now: Date,
): Promise<void> {
  const saved = await manager.update(
    OrganizationEntity,
    { organizationId, version },
    { name: change.name, version: version + 1 },
  );
  if (saved.affected !== 1) throw new Error('the organization was changed although it was locked');
  for (const accountId of change.removeIds) {
    await manager.delete(ConnectionSettingEntity, { organizationId, sourceAccountId: accountId });
    await manager.delete(ConnectionSettingEntity, { organizationId, targetAccountId: accountId });
    await manager.delete(OrganizationAccountEntity, { organizationId, accountId });
  }
  if (change.addIds.length > 0) {
    await manager.insert(
      OrganizationAccountEntity,
      change.addIds.map((accountId) => ({ organizationId, accountId, joinedAt: toSqlTime(now) })),
    );
  }
}
