import type { Caller, Person } from '../identity/caller';
import { ForbiddenError } from '../shared/errors';

/** Who may come in: a person, or a machine with a scope. Nothing lets in both. */
export type Access = { readonly caller: 'person' } | { readonly caller: 'machine'; readonly scope: string };

const person: Access = { caller: 'person' };
const syncWriter: Access = { caller: 'machine', scope: 'sync:write' };

/**
 * Every entry into the graph: root fields, and entities by their references. The schema is not built while one is
 * missing here, so nothing is open by being forgotten.
 */
export const ENTRIES: Readonly<Record<string, Access>> = {
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
export function requireAccess(access: Access, caller: Caller): void {
  if (access.caller === 'person') requirePerson(caller);
  else if (caller.kind !== 'machine') {
    throw new ForbiddenError(
      `This is for other systems, with a machine token that has the scope ${access.scope} (S3).`,
    );
  } else if (!caller.scopes.has(access.scope)) {
    throw new ForbiddenError(`The token lacks the scope ${access.scope} (S3).`);
  }
}

/** @throws ForbiddenError for a machine, which may read nothing (S3). */
export function requirePerson(caller: Caller): Person {
  if (caller.kind === 'person') return caller;
  throw new ForbiddenError(
    'This is for people: send an access token with a user and his account; machines read nothing (S3).',
  );
}
