"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveOrganization = saveOrganization;
const connection_setting_entity_1 = require("../database/entities/connection-setting.entity");
const organization_entity_1 = require("../database/entities/organization.entity");
const time_1 = require("../database/time");
/**
 * Saves a changed organization under its next version; who leaves takes his connection settings along (O15).
 * @throws Error when it is at another version than the one seen, or is gone (O18).
 */
async function saveOrganization(manager, { organizationId, version }, change, now) {
    const saved = await manager.update(organization_entity_1.OrganizationEntity, { organizationId, version }, { name: change.name, version: version + 1 });
    if (saved.affected !== 1)
        throw new Error('the organization was changed although it was locked');
    for (const accountId of change.removeIds) {
        await manager.delete(connection_setting_entity_1.ConnectionSettingEntity, { organizationId, sourceAccountId: accountId });
        await manager.delete(connection_setting_entity_1.ConnectionSettingEntity, { organizationId, targetAccountId: accountId });
        await manager.delete(organization_entity_1.OrganizationAccountEntity, { organizationId, accountId });
    }
    if (change.addIds.length > 0) {
        await manager.insert(organization_entity_1.OrganizationAccountEntity, change.addIds.map((accountId) => ({ organizationId, accountId, joinedAt: (0, time_1.toSqlTime)(now) })));
    }
}
//# sourceMappingURL=save-organization.repository.js.map