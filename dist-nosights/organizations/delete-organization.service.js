"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deleteOrganization = deleteOrganization;
const change_organization_1 = require("./change-organization");
const organization_events_repository_1 = require("../events/organization-events.repository");
const organization_policy_1 = require("./organization.policy");
const organizations_repository_1 = require("./organizations.repository");
/** Ends an organization with its settings; its events are kept (O5, O10, O11, O15–O18). */
function deleteOrganization(context, input) {
    const { person, now } = context;
    return (0, change_organization_1.changeOnce)(context, 'deleteOrganization', input, async (manager) => {
        const facts = await (0, change_organization_1.lockOrganization)(manager, person, input);
        if ((0, change_organization_1.isRefusal)(facts))
            return (0, change_organization_1.refused)([...(0, organization_policy_1.verifiedCallerRefusals)(person, now), facts]);
        const refusals = [
            ...(0, organization_policy_1.verifiedCallerRefusals)(person, now),
            ...(0, organization_policy_1.homeAccountRefusals)(facts.home),
            ...(0, organization_policy_1.adminRefusals)(facts.members),
        ];
        if (refusals.length > 0)
            return (0, change_organization_1.refused)(refusals);
        const { organizationId } = facts.organization;
        await (0, organizations_repository_1.removeOrganization)(manager, organizationId);
        await (0, organization_events_repository_1.insertEvents)(manager, organizationId, now, [{ type: 'ORGANIZATION_DELETED', actorId: person.userId }]);
        return { organizationId, refusals: [] };
    });
}
//# sourceMappingURL=delete-organization.service.js.map