import type { EntityManager } from 'typeorm';
import type { AccountSummary, Subscription } from '../accounts/account';
import { findConnectionSettings } from '../connections/connection-settings.repository';
import type { ConnectionFeature } from '../connections/connection-setting';
import type { Person } from '../identity/caller';
import { readPermitted } from '../shared/permitted-read';
import { maySeeOrganization } from './organization.policy';
import { findCandidateFacts, findMembers, findOrganizationOf } from './organizations.repository';

export interface OrganizationData {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly accounts: readonly {
    readonly account: AccountSummary;
    readonly joinedAt: string;
    readonly subscriptions: readonly Subscription[];
    readonly dataHostingLocation: string;
    readonly storesSensitiveData: boolean;
  }[];
  readonly connectionSettings: readonly {
    readonly feature: ConnectionFeature;
    readonly source: AccountSummary;
    readonly target: AccountSummary;
    readonly enabledAt: string;
  }[];
}

/** What the viewer may see of his home account's organization: `forbidden`, null without one, or all of it (O10). */
export function readOrganization(read: EntityManager, person: Person): Promise<OrganizationData | 'forbidden' | null> {
  return readPermitted(
    () => findSeen(read, person),
    (seen) => readSeen(read, person, seen),
  );
}

/** The same in a transaction that holds locks on what permits it. */
export async function readLockedOrganization(
  manager: EntityManager,
  person: Person,
): Promise<OrganizationData | 'forbidden' | null> {
  return readSeen(manager, person, await findSeen(manager, person));
}

/** The id of the organization that the viewer may see; null when there is none, or it is not his to see (O10). */
export async function findSeenOrganizationId(read: EntityManager, person: Person): Promise<string | null> {
  const seen = await findSeen(read, person);
  return seen === 'forbidden' ? null : (seen?.organizationId ?? null);
}

type SeenOrganization = Awaited<ReturnType<typeof findOrganizationOf>> | 'forbidden';

async function findSeen(read: EntityManager, { accountId, userId }: Person): Promise<SeenOrganization> {
  const [home] = await findCandidateFacts(read, userId, [accountId]);
  if (home === undefined || !maySeeOrganization(home.viewer)) return 'forbidden';
  return findOrganizationOf(read, accountId);
}

async function readSeen(
  read: EntityManager,
  person: Person,
  organization: SeenOrganization,
): Promise<OrganizationData | 'forbidden' | null> {
  if (organization === null || organization === 'forbidden') return organization;
  const { organizationId, name, version, createdAt } = organization;
  const [members, settings] = await Promise.all([
    findMembers(read, organizationId),
    findConnectionSettings(read, organizationId),
  ]);
  const facts = await findCandidateFacts(
    read,
    person.userId,
    members.map(({ accountId }) => accountId),
  );
  const summaries = new Map(
    facts.map(({ accountId, account }) => [accountId, { id: accountId, name: account?.name ?? accountId }]),
  );
  const summary = (id: string): AccountSummary => summaries.get(id) ?? { id, name: id };
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
