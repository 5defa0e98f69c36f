"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createOrganization = createOrganization;
const uuidv7_1 = require("uuidv7");
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const id_1 = require("../shared/id");
const change_organization_1 = require("./change-organization");
const organization_events_repository_1 = require("../events/organization-events.repository");
const organization_name_rules_1 = require("./organization-name.rules");
const organization_policy_1 = require("./organization.policy");
const organizations_repository_1 = require("./organizations.repository");
const ACKNOWLEDGEMENT_REQUIRED = {
    code: 'ACKNOWLEDGEMENT_REQUIRED',
    message: 'Connecting accounts shares personal data and may bring duties to inform (O6). Say so with acknowledgeDataSharing.',
    field: ['input', 'acknowledgeDataSharing'],
};
/** Makes an organization of the home account and others (O1–O9, O17), connected in nothing (C1). */
function createOrganization(context, input) {
    const { person, now } = context;
    return (0, change_organization_1.changeOnce)(context, 'createOrganization', input, async (manager) => {
        const tooMany = (0, organization_policy_1.namedAccountsRefusals)(input.accountIds, 'accountIds');
        if (tooMany.length > 0)
            return (0, change_organization_1.refused)(tooMany);
        const strange = input.accountIds.filter((accountId) => !(0, id_1.isId)(accountId));
        const accountIds = [...new Set([person.accountId, ...input.accountIds.filter(id_1.isId)])];
        await (0, fact_lock_repository_1.lockFacts)(manager, fact_lock_repository_1.ACCOUNT_FACTS, accountIds);
        const candidates = await (0, organizations_repository_1.findCandidateFacts)(manager, person.userId, accountIds);
        const [home] = candidates;
        if (home === undefined)
            throw new Error('the home account is always a candidate');
        const refusals = [
            ...(0, organization_policy_1.verifiedCallerRefusals)(person, now),
            ...(input.acknowledgeDataSharing ? [] : [ACKNOWLEDGEMENT_REQUIRED]),
            ...(0, organization_name_rules_1.nameRefusals)(input.name),
            ...(strange.length > 0 ? [INVALID_ACCOUNT_ID] : []),
            ...(home.viewer === null || !home.viewer.active ? [] : (0, organization_policy_1.homeAccountRefusals)(home)),
            ...(0, organization_policy_1.sizeRefusals)(accountIds.length),
            ...(0, organization_policy_1.joiningRefusals)(candidates, home.account?.dataHostingLocation ?? null),
        ];
        if (refusals.length > 0)
            return (0, change_organization_1.refused)(refusals);
        const organizationId = (0, uuidv7_1.uuidv7)();
        const name = input.name ?? home.account?.name ?? person.accountId;
        await (0, organizations_repository_1.insertOrganization)(manager, { organizationId, name, accountIds, createdAt: now });
        await (0, organization_events_repository_1.insertEvents)(manager, organizationId, now, [
            { type: 'ORGANIZATION_CREATED', actorId: person.userId, details: { name, acknowledgedDataSharing: true } },
            ...accountIds.map((accountId) => ({ type: 'ACCOUNT_ADDED', accountId, actorId: person.userId })),
        ]);
        return { organizationId, refusals: [] };
    });
}
const INVALID_ACCOUNT_ID = {
    code: 'INVALID_INPUT',
    message: 'accountIds holds what is no id: 1 to 64 printable ASCII characters without white space.',
    field: ['input', 'accountIds'],
};
//# sourceMappingURL=create-organization.service.js.map