"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.updateOrganization = updateOrganization;
const id_1 = require("../shared/id");
const change_organization_1 = require("./change-organization");
const organization_events_repository_1 = require("../events/organization-events.repository");
const organization_name_rules_1 = require("./organization-name.rules");
const organization_policy_1 = require("./organization.policy");
const organization_rules_1 = require("./organization.rules");
const save_organization_repository_1 = require("./save-organization.repository");
/** Renames, adds and removes accounts, in one step (O1, O2, O4, O7–O12, O15–O18). */
function updateOrganization(context, input) {
    const { person, now } = context;
    const addIds = [...new Set(input.addAccountIds ?? [])];
    const removeIds = [...new Set(input.removeAccountIds ?? [])];
    return (0, change_organization_1.changeOnce)(context, 'updateOrganization', input, async (manager) => {
        const tooMany = [
            ...(0, organization_policy_1.namedAccountsRefusals)(addIds, 'addAccountIds'),
            ...(0, organization_policy_1.namedAccountsRefusals)(removeIds, 'removeAccountIds'),
        ];
        if (tooMany.length > 0)
            return (0, change_organization_1.refused)(tooMany);
        const facts = await (0, change_organization_1.lockOrganization)(manager, person, input, addIds.filter(id_1.isId));
        if ((0, change_organization_1.isRefusal)(facts))
            return (0, change_organization_1.refused)([...(0, organization_policy_1.callerRefusals)(person), facts]);
        const refusals = [
            ...(0, organization_policy_1.callerRefusals)(person),
            ...(0, organization_name_rules_1.nameRefusals)(input.name),
            ...(0, organization_policy_1.adminRefusals)(facts.members),
            ...(addIds.length + removeIds.length > 0 ? membershipRefusals(facts, addIds, removeIds) : []),
        ];
        if (refusals.length > 0)
            return (0, change_organization_1.refused)(refusals);
        await apply(manager, facts, { name: input.name ?? null, addIds, removeIds }, person.userId, now);
        return { organizationId: facts.organization.organizationId, refusals: [] };
    });
}
function membershipRefusals({ home, members, others }, addIds, removeIds) {
    const memberIds = members.map(({ accountId }) => accountId);
    const staying = members.filter(({ accountId }) => !removeIds.includes(accountId));
    const joining = [...others, ...members.filter(({ accountId }) => addIds.includes(accountId))];
    const unknown = removeIds.filter((accountId) => !memberIds.includes(accountId));
    const all = [...staying, ...others];
    return [
        ...(0, organization_policy_1.homeAccountRefusals)(home),
        ...(addIds.every(id_1.isId) ? [] : [INVALID_ACCOUNT_ID]),
        ...unknown.map((accountId) => ({
            code: 'ACCOUNT_NOT_A_MEMBER',
            message: 'This account is no member of the organization.',
            field: ['input', 'removeAccountIds'],
            accountId,
        })),
        ...(0, organization_policy_1.sizeRefusals)(all.length),
        ...(0, organization_policy_1.joiningRefusals)(joining, home.account?.dataHostingLocation ?? null),
        ...(all.some(({ account }) => account !== null && (0, organization_rules_1.hasMarketingEnterprise)(account))
            ? []
            : [LAST_MARKETING_ENTERPRISE]),
    ];
}
async function apply(manager, { organization }, change, actorId, now) {
    const renamed = change.name !== null && change.name !== organization.name;
    const events = [
        ...(renamed
            ? [{ type: 'ORGANIZATION_RENAMED', actorId, details: { from: organization.name, to: change.name } }]
            : []),
        ...change.addIds.map((accountId) => ({ type: 'ACCOUNT_ADDED', accountId, actorId })),
        ...change.removeIds.map((accountId) => ({ type: 'ACCOUNT_REMOVED', accountId, actorId })),
    ];
    if (events.length === 0)
        return;
    await (0, save_organization_repository_1.saveOrganization)(manager, organization, { ...change, name: change.name ?? organization.name }, now);
    await (0, organization_events_repository_1.insertEvents)(manager, organization.organizationId, now, events);
}
const INVALID_ACCOUNT_ID = {
    code: 'INVALID_INPUT',
    message: 'addAccountIds holds what is no id: 1 to 64 printable ASCII characters without white space.',
    field: ['input', 'addAccountIds'],
};
const LAST_MARKETING_ENTERPRISE = {
    code: 'MARKETING_ENTERPRISE_REQUIRED',
    message: 'The last account with Marketing Hub Enterprise cannot be removed (O12). Delete the organization instead.',
    field: ['input', 'removeAccountIds'],
};
//# sourceMappingURL=update-organization.service.js.map