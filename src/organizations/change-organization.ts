import type { EntityManager } from 'typeorm';
import { insertChange } from '../audit/changes.repository';
import type { ConnectionChange } from '../connections/connection.rules';
import { answerOnce } from '../database/answer-once';
import type { UnitOfWork } from '../database/unit-of-work';
import { writeUnlessRefused } from '../database/write-unless-refused';
import type { Person } from '../identity/caller';
import { lockNamedAccounts } from './named-accounts';
import { findSeenOrganizationId, readLockedOrganization, type OrganizationData } from './organization.reader';
import type { OrganizationRefusal } from './organization-refusal';
import { maySeeOrganization } from './organization.policy';
import {
  findCandidateFacts,
  findMembers,
  findOrganizationOf,
  type OrganizationFacts,
} from './organizations.repository';
import type { CandidateFacts } from './organization.rules';

/** Who changes, when, and by what. */
export interface ChangeContext {
  readonly write: UnitOfWork;
  readonly person: Person;
  readonly now: Date;
}

/** What a change answers: the organization that it made or changed, or every reason why it did not (O9). */
export interface OrganizationChange {
  readonly organizationId: string | null;
  readonly refusals: readonly OrganizationRefusal[];
  /** As the change left it; null when it is refused, and when the organization is gone or not the viewer's to see. */
  readonly organization?: OrganizationData | null;
  /** Of connection settings: what was, or would be, switched on and off (C6). */
  readonly changes?: readonly (ConnectionChange & { readonly viewers: number | null })[];
}

/** The facts that permit a change, locked until it is committed. */
export interface ChangeFacts {
  readonly manager: EntityManager;
  readonly organization: OrganizationFacts;
  readonly home: CandidateFacts;
  readonly members: readonly CandidateFacts[];
  readonly others: readonly CandidateFacts[];
}

/**
 * One change in one unit of work, with what it made of the organization; answered again, word for word, for a repeated key, as far as
 * the viewer may see it by then (O10). Who acts for another is refused, whatever key he knows (O17).
 */
export function changeOnce(
  { write, person, now }: ChangeContext,
  operation: string,
  input: { readonly idempotencyKey?: string | null; readonly dryRun?: boolean | null },
  change: (manager: EntityManager) => Promise<OrganizationChange>,
): Promise<OrganizationChange> {
  if (person.actorId !== null) {
    return writeUnlessRefused(write, async (manager) => {
      const made = await change(manager);
      if (made.refusals.length === 0) throw new Error('a change was made by somebody who acts for another');
      return made;
    });
  }
  const { accountId, userId } = person;
  const changeAndLook = async (manager: EntityManager): Promise<OrganizationChange> => {
    const made = await change(manager);
    if (made.refusals.length > 0) return made;
    const { organizationId: subjectId } = made;
    if (subjectId !== null && input.dryRun !== true) {
      await insertChange(manager, { person, operation, subjectId, changedAt: now });
    }
    const organization = await readLockedOrganization(manager, person);
    return { ...made, organization: organization === 'forbidden' ? null : organization };
  };
  const request = { accountId, userId, operation, input };
  const refuse = (refusal: OrganizationRefusal): OrganizationChange => refused([refusal]);
  return answerOnce(write, request, now, changeAndLook, refuse, (manager, made) => asSeenNow(manager, person, made));
}

/** Of an organization that is gone, or not the viewer's to see any more, nothing is told but that it was changed (O10). */
async function asSeenNow(
  manager: EntityManager,
  person: Person,
  made: OrganizationChange,
): Promise<OrganizationChange> {
  if ((await findSeenOrganizationId(manager, person)) === made.organizationId) return made;
  const { organizationId, refusals, changes } = made;
  return { organizationId, refusals, organization: null, ...(changes === undefined ? {} : { changes: [] }) };
}

/**
 * Locks the home account's organization as it is at `expectedVersion`, and the facts on its members and on `otherIds`,
 * always accounts first: facts from other systems lock in the same order (S2).
 */
export async function lockOrganization(
  manager: EntityManager,
  person: Person,
  { organizationId, expectedVersion }: { readonly organizationId: string; readonly expectedVersion: number },
  otherIds: readonly string[] = [],
): Promise<ChangeFacts | OrganizationRefusal> {
  const [homeSeen] = await findCandidateFacts(manager, person.userId, [person.accountId]);
  if (!maySeeOrganization(homeSeen?.viewer ?? null)) return notToBeSeen(person.accountId);
  const seen = await findOrganizationOf(manager, person.accountId);
  if (seen === null || seen.organizationId !== organizationId) return NOT_FOUND;
  const memberIds = (await findMembers(manager, organizationId)).map(({ accountId }) => accountId);
  const strangers = otherIds.filter((accountId) => !memberIds.includes(accountId));
  const others = await lockNamedAccounts(manager, person.userId, strangers, memberIds);
  const organization = await findOrganizationOf(manager, person.accountId, true);
  if (organization === null || organization.organizationId !== organizationId) return NOT_FOUND;
  const members = await findCandidateFacts(manager, person.userId, memberIds);
  const home = members.find(({ accountId }) => accountId === person.accountId);
  if (home === undefined) return NOT_FOUND;
  if (!maySeeOrganization(home.viewer)) return notToBeSeen(person.accountId);
  if (organization.version !== expectedVersion || organization.version !== seen.version) {
    return {
      code: 'VERSION_CONFLICT',
      message: `The organization is at version ${organization.version} (O18). Look at it again, and send that version.`,
      field: ['input', 'expectedVersion'],
    };
  }
  return { manager, organization, home, members, others };
}

export function isRefusal(facts: ChangeFacts | OrganizationRefusal): facts is OrganizationRefusal {
  return 'code' in facts;
}

export function refused(refusals: readonly OrganizationRefusal[]): OrganizationChange {
  return { organizationId: null, refusals };
}

/** Said before it is looked whether there is one (O10). */
function notToBeSeen(accountId: string): OrganizationRefusal {
  const message = 'Only Super Admins and Partner Admins of your home account see its organization (O10).';
  return { code: 'FORBIDDEN', message, accountId };
}

/** Not there, and not the caller's to see, look the same. */
const NOT_FOUND: OrganizationRefusal = {
  code: 'NOT_FOUND',
  message: 'Your home account is in no such organization. Look at `organization` for the one that it is in.',
  field: ['input', 'organizationId'],
};
