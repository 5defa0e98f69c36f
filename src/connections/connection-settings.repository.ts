import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { ConnectionSettingEntity } from '../database/entities/connection-setting.entity';
import { fromSqlTime, toSqlTime } from '../database/time';
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

/** All settings of the organization that are on, with since when (RFC 3339). */
export async function findConnectionSettings(
  manager: EntityManager,
  organizationId: string,
): Promise<readonly (ConnectionSetting & { readonly enabledAt: string })[]> {
  const rows: Record<'feature' | 'source_account_id' | 'target_account_id' | 'enabled_at', string>[] =
    await manager.query(
      `SELECT feature, source_account_id, target_account_id, enabled_at FROM connection_settings
       WHERE organization_id = ? ORDER BY feature, source_account_id, target_account_id`,
      [organizationId],
    );
  return rows.map((row) => ({
    feature: row.feature as ConnectionSetting['feature'],
    sourceAccountId: row.source_account_id,
    targetAccountId: row.target_account_id,
    enabledAt: fromSqlTime(row.enabled_at),
  }));
}

/** Switches off all data mirroring from the accounts (C4), and tells which settings that were. */
export async function removeMirroringFrom(
  manager: EntityManager,
  organizationId: string,
  sourceAccountIds: readonly string[],
): Promise<readonly ConnectionSetting[]> {
  if (sourceAccountIds.length === 0) return [];
  const settings = (await findConnectionSettings(manager, organizationId)).filter(
    (setting) => setting.feature === 'DATA_MIRRORING' && sourceAccountIds.includes(setting.sourceAccountId),
  );
  const switchedOff = settings.map(({ feature, sourceAccountId, targetAccountId }) => ({
    feature,
    sourceAccountId,
    targetAccountId,
  }));
  await removeConnectionSettings(manager, organizationId, switchedOff);
  return switchedOff;
}
