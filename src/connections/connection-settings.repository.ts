import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { ConnectionSettingEntity } from '../database/entities/connection-setting.entity';
import { toSqlTime } from '../database/time';
import type { ConnectionSetting } from './connection-setting';

/** Switches the settings on, from `enabledAt`. */
export async function saveConnectionSettings(
  manager: EntityManager,
  organizationId: string,
  settings: readonly ConnectionSetting[],
  enabledAt: Date,
): Promise<void> {
  const rows = settings.map((setting) => ({ ...setting, organizationId, enabledAt: toSqlTime(enabledAt) }));
  await upsert(manager, ConnectionSettingEntity, rows);
}

/** Switches the settings off; those that are off already are left. */
export async function removeConnectionSettings(
  manager: EntityManager,
  organizationId: string,
  settings: readonly ConnectionSetting[],
): Promise<void> {
  for (const setting of settings) await manager.delete(ConnectionSettingEntity, { organizationId, ...setting });
}
