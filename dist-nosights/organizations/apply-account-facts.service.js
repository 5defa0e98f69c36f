"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applyAccountFacts = applyAccountFacts;
const connection_settings_repository_1 = require("../connections/connection-settings.repository");
const automatic_changes_rules_1 = require("./automatic-changes.rules");
const organization_events_repository_1 = require("../events/organization-events.repository");
const organizations_repository_1 = require("./organizations.repository");
const save_organization_repository_1 = require("./save-organization.repository");
/**
 * What newly told facts on accounts set off in their organizations, in the same transaction (S2: O13, O14, C4), each with
 * its event and reason. The accounts are locked before; `formerLocations` says where those told of were hosted until now.
 */
async function applyAccountFacts(manager, accountIds, formerLocations, now) {
    const toldOf = new Set(accountIds);
    for (const organizationId of await (0, organizations_repository_1.findOrganizationIds)(manager, accountIds)) {
        const organization = await (0, organizations_repository_1.lockOrganizationById)(manager, organizationId);
        if (organization !== null)
            await applyTo(manager, organization, toldOf, formerLocations, now);
    }
}
async function applyTo(manager, organization, toldOf, formerLocations, now) {
    const { organizationId, name } = organization;
    const members = await (0, organizations_repository_1.findMemberFacts)(manager, organizationId);
    const { removals, deletion, sensitiveIds } = (0, automatic_changes_rules_1.automaticChanges)(members, toldOf, formerLocation(members, formerLocations));
    const dropped = await (0, connection_settings_repository_1.removeMirroringFrom)(manager, organizationId, sensitiveIds);
    const events = [
        ...dropped.map(({ feature, sourceAccountId, targetAccountId }) => ({
            type: 'CONNECTION_DISABLED',
            accountId: sourceAccountId,
            reason: 'C4: the account stores sensitive data',
            details: { feature, sourceAccountId, targetAccountId },
        })),
        ...removals.map((removal) => ({ type: 'ACCOUNT_REMOVED', ...removal })),
        ...(deletion === null ? [] : [{ type: 'ORGANIZATION_DELETED', reason: deletion }]),
    ];
    if (events.length === 0)
        return;
    if (deletion === null) {
        const removeIds = removals.map(({ accountId }) => accountId);
        await (0, save_organization_repository_1.saveOrganization)(manager, organization, { name, addIds: [], removeIds }, now);
    }
    else {
        await (0, organizations_repository_1.removeOrganization)(manager, organizationId);
    }
    await (0, organization_events_repository_1.insertEvents)(manager, organizationId, now, events);
}
/** Where all members were hosted before the facts were told (O8); of who was not told of it is known still. */
function formerLocation(members, told) {
    const [first] = members;
    return first === undefined ? null : (told.get(first.accountId) ?? first.account?.dataHostingLocation ?? null);
}
//# sourceMappingURL=apply-account-facts.service.js.map