"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENTRIES = void 0;
exports.requireAccess = requireAccess;
exports.requirePerson = requirePerson;
const errors_1 = require("../shared/errors");
const person = { caller: 'person' };
const syncWriter = { caller: 'machine', scope: 'sync:write' };
/**
 * Every entry into the graph: root fields, and entities by their references. The schema is not built while one is
 * missing here, so nothing is open by being forgotten.
 */
exports.ENTRIES = {
    Account: person,
    AssetCopyJob: person,
    Company: person,
    Contact: person,
    Organization: person,
    'Query.assetCopyJob': person,
    'Query.assetCopyJobs': person,
    'Query.assetCopyPlan': person,
    'Query.assets': person,
    'Query.linkedRecordAccess': person,
    'Query.organization': person,
    'Query.organizationCandidates': person,
    'Query.recordSights': person,
    'Mutation.cancelAssetCopy': person,
    'Mutation.configureConnections': person,
    'Mutation.connectAllAccounts': person,
    'Mutation.copyAssets': person,
    'Mutation.createOrganization': person,
    'Mutation.deleteOrganization': person,
    'Mutation.retryAssetCopy': person,
    'Mutation.syncAccounts': syncWriter,
    'Mutation.syncActivities': syncWriter,
    'Mutation.syncAssets': syncWriter,
    'Mutation.syncCompanies': syncWriter,
    'Mutation.syncContacts': syncWriter,
    'Mutation.syncDeals': syncWriter,
    'Mutation.syncProperties': syncWriter,
    'Mutation.syncUsers': syncWriter,
    'Mutation.updateOrganization': person,
};
/** @throws ForbiddenError when this entry is not for this caller (S3). */
function requireAccess(access, caller) {
    if (access.caller === 'person')
        requirePerson(caller);
    else if (caller.kind !== 'machine') {
        throw new errors_1.ForbiddenError(`This is for other systems, with a machine token that has the scope ${access.scope} (S3).`);
    }
    else if (!caller.scopes.has(access.scope)) {
        throw new errors_1.ForbiddenError(`The token lacks the scope ${access.scope} (S3).`);
    }
}
/** @throws ForbiddenError for a machine, which may read nothing (S3). */
function requirePerson(caller) {
    if (caller.kind === 'person')
        return caller;
    throw new errors_1.ForbiddenError('This is for people: send an access token with a user and his account; machines read nothing (S3).');
}
//# sourceMappingURL=access.policy.js.map