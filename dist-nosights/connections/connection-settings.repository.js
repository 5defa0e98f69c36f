"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveConnectionSettings = saveConnectionSettings;
exports.removeConnectionSettings = removeConnectionSettings;
exports.findConnectionSettings = findConnectionSettings;
exports.removeMirroringFrom = removeMirroringFrom;
const bulk_1 = require("../database/bulk");
const connection_setting_entity_1 = require("../database/entities/connection-setting.entity");
const time_1 = require("../database/time");
/** Switches the settings on, from `enabledAt`. */
async function saveConnectionSettings(manager, organizationId, settings, enabledAt) {
    const rows = settings.map((setting) => ({ ...setting, organizationId, enabledAt: (0, time_1.toSqlTime)(enabledAt) }));
    await (0, bulk_1.upsert)(manager, connection_setting_entity_1.ConnectionSettingEntity, rows);
}
/** Switches the settings off; those that are off already are left. */
async function removeConnectionSettings(manager, organizationId, settings) {
    for (const setting of settings)
        await manager.delete(connection_setting_entity_1.ConnectionSettingEntity, { organizationId, ...setting });
}
/** All settings of the organization that are on, with since when (RFC 3339). */
async function findConnectionSettings(manager, organizationId) {
    const rows = await manager.query(`SELECT feature, source_account_id, target_account_id, enabled_at FROM connection_settings
       WHERE organization_id = ? ORDER BY feature, source_account_id, target_account_id`, [organizationId]);
    return rows.map((row) => ({
        feature: row.feature,
        sourceAccountId: row.source_account_id,
        targetAccountId: row.target_account_id,
        enabledAt: (0, time_1.fromSqlTime)(row.enabled_at),
    }));
}
/** Switches off all data mirroring from the accounts (C4), and tells which settings that were. */
async function removeMirroringFrom(manager, organizationId, sourceAccountIds) {
    if (sourceAccountIds.length === 0)
        return [];
    const settings = (await findConnectionSettings(manager, organizationId)).filter((setting) => setting.feature === 'DATA_MIRRORING' && sourceAccountIds.includes(setting.sourceAccountId));
    const switchedOff = settings.map(({ feature, sourceAccountId, targetAccountId }) => ({
        feature,
        sourceAccountId,
        targetAccountId,
    }));
    await removeConnectionSettings(manager, organizationId, switchedOff);
    return switchedOff;
}
//# sourceMappingURL=connection-settings.repository.js.map