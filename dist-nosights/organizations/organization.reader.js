"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readOrganization = readOrganization;
exports.readLockedOrganization = readLockedOrganization;
const connection_settings_repository_1 = require("../connections/connection-settings.repository");
const permitted_read_1 = require("../shared/permitted-read");
const organization_policy_1 = require("./organization.policy");
const organizations_repository_1 = require("./organizations.repository");
/** What the viewer may see of his home account's organization: `forbidden`, null without one, or all of it (O10). */
function readOrganization(read, person) {
    return (0, permitted_read_1.readPermitted)(() => findSeen(read, person), (seen) => readSeen(read, person, seen));
}
/** The same in a transaction that holds locks on what permits it. */
async function readLockedOrganization(manager, person) {
    return readSeen(manager, person, await findSeen(manager, person));
}
async function findSeen(read, { accountId, userId }) {
    const [home] = await (0, organizations_repository_1.findCandidateFacts)(read, userId, [accountId]);
    if (home === undefined || !(0, organization_policy_1.maySeeOrganization)(home.viewer))
        return 'forbidden';
    return (0, organizations_repository_1.findOrganizationOf)(read, accountId);
}
async function readSeen(read, person, organization) {
    if (organization === null || organization === 'forbidden')
        return organization;
    const { organizationId, name, version, createdAt } = organization;
    const [members, settings] = await Promise.all([
        (0, organizations_repository_1.findMembers)(read, organizationId),
        (0, connection_settings_repository_1.findConnectionSettings)(read, organizationId),
    ]);
    const facts = await (0, organizations_repository_1.findCandidateFacts)(read, person.userId, members.map(({ accountId }) => accountId));
    const summaries = new Map(facts.map(({ accountId, account }) => [accountId, { id: accountId, name: account?.name ?? accountId }]));
    const summary = (id) => summaries.get(id) ?? { id, name: id };
    return {
        id: organizationId,
        name,
        version,
        createdAt,
        accounts: members.map(({ accountId, joinedAt }, i) => ({
            account: summary(accountId),
            joinedAt,
            subscriptions: facts[i]?.account?.subscriptions ?? [],
            dataHostingLocation: facts[i]?.account?.dataHostingLocation ?? '',
            storesSensitiveData: facts[i]?.account?.storesSensitiveData ?? false,
        })),
        connectionSettings: settings.map(({ feature, sourceAccountId, targetAccountId, enabledAt }) => ({
            feature,
            source: summary(sourceAccountId),
            target: summary(targetAccountId),
            enabledAt,
        })),
    };
}
//# sourceMappingURL=organization.reader.js.map