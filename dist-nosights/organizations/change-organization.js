"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeOnce = changeOnce;
exports.lockOrganization = lockOrganization;
exports.isRefusal = isRefusal;
exports.refused = refused;
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const changes_repository_1 = require("../audit/changes.repository");
const answer_once_1 = require("../database/answer-once");
const organization_reader_1 = require("./organization.reader");
const organization_policy_1 = require("./organization.policy");
const organizations_repository_1 = require("./organizations.repository");
/** One change in one unit of work, with what it made of the organization; answered again, word for word, for a repeated key. */
function changeOnce({ write, person, now }, operation, input, change) {
    const { accountId, userId } = person;
    const changeAndLook = async (manager) => {
        const made = await change(manager);
        if (made.refusals.length > 0)
            return made;
        const { organizationId: subjectId } = made;
        if (subjectId !== null && input.dryRun !== true) {
            await (0, changes_repository_1.insertChange)(manager, { person, operation, subjectId, changedAt: now });
        }
        const organization = await (0, organization_reader_1.readLockedOrganization)(manager, person);
        return { ...made, organization: organization === 'forbidden' ? null : organization };
    };
    const request = { accountId, userId, operation, input };
    return (0, answer_once_1.answerOnce)(write, request, now, changeAndLook, (refusal) => refused([refusal]));
}
/**
 * Locks the home account's organization as it is at `expectedVersion`, and the facts on its members and on `otherIds`,
 * always accounts first: facts from other systems lock in the same order (S2).
 */
async function lockOrganization(manager, person, { organizationId, expectedVersion }, otherIds = []) {
    const [homeSeen] = await (0, organizations_repository_1.findCandidateFacts)(manager, person.userId, [person.accountId]);
    if (!(0, organization_policy_1.maySeeOrganization)(homeSeen?.viewer ?? null))
        return notToBeSeen(person.accountId);
    const seen = await (0, organizations_repository_1.findOrganizationOf)(manager, person.accountId);
    if (seen === null || seen.organizationId !== organizationId)
        return NOT_FOUND;
    const memberIds = (await (0, organizations_repository_1.findMembers)(manager, organizationId)).map(({ accountId }) => accountId);
    await (0, fact_lock_repository_1.lockFacts)(manager, fact_lock_repository_1.ACCOUNT_FACTS, [...memberIds, ...otherIds]);
    const organization = await (0, organizations_repository_1.findOrganizationOf)(manager, person.accountId, true);
    if (organization === null || organization.organizationId !== organizationId)
        return NOT_FOUND;
    const strangers = otherIds.filter((accountId) => !memberIds.includes(accountId));
    const facts = await (0, organizations_repository_1.findCandidateFacts)(manager, person.userId, [...memberIds, ...strangers]);
    const members = facts.slice(0, memberIds.length);
    const home = members.find(({ accountId }) => accountId === person.accountId);
    if (home === undefined)
        return NOT_FOUND;
    if (!(0, organization_policy_1.maySeeOrganization)(home.viewer))
        return notToBeSeen(person.accountId);
    if (organization.version !== expectedVersion || organization.version !== seen.version) {
        return {
            code: 'VERSION_CONFLICT',
            message: `The organization is at version ${organization.version} (O18). Look at it again, and send that version.`,
            field: ['input', 'expectedVersion'],
        };
    }
    return { manager, organization, home, members, others: facts.slice(memberIds.length) };
}
function isRefusal(facts) {
    return 'code' in facts;
}
function refused(refusals) {
    return { organizationId: null, refusals };
}
/** Said before it is looked whether there is one (O10). */
function notToBeSeen(accountId) {
    const message = 'Only Super Admins and Partner Admins of your home account see its organization (O10).';
    return { code: 'FORBIDDEN', message, accountId };
}
/** Not there, and not the caller's to see, look the same. */
const NOT_FOUND = {
    code: 'NOT_FOUND',
    message: 'Your home account is in no such organization. Look at `organization` for the one that it is in.',
    field: ['input', 'organizationId'],
};
//# sourceMappingURL=change-organization.js.map