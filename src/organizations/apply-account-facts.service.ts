import type { EntityManager } from 'typeorm';
import { removeMirroringFrom } from '../connections/connection-settings.repository';
import { automaticChanges, type MemberFacts } from './automatic-changes.rules';
import type { NewOrganizationEvent } from '../events/organization-event';
import { insertEvents } from '../events/organization-events.repository';
import {
  findOrganizationIds,
  lockOrganizationById,
  findMemberFacts,
  removeOrganization,
  type OrganizationFacts,
} from './organizations.repository';
import { saveOrganization } from './save-organization.repository';

/**
 * What newly told facts on accounts set off in their organizations, in the same transaction (S2: O13, O14, C4), each with
 * its event and reason. The accounts are locked before; `formerLocations` says where those told of were hosted until now.
 */
export async function applyAccountFacts(
  manager: EntityManager,
  accountIds: readonly string[],
  formerLocations: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const toldOf = new Set(accountIds);
  for (const organizationId of await findOrganizationIds(manager, accountIds)) {
    const organization = await lockOrganizationById(manager, organizationId);
    if (organization !== null) await applyTo(manager, organization, toldOf, formerLocations, now);
  }
}

async function applyTo(
  manager: EntityManager,
  organization: OrganizationFacts,
  toldOf: ReadonlySet<string>,
  formerLocations: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const { organizationId, name } = organization;
  const members = await findMemberFacts(manager, organizationId);
  const { removals, deletion, sensitiveIds } = automaticChanges(
    members,
    toldOf,
    formerLocation(members, formerLocations),
  );
  const dropped = await removeMirroringFrom(manager, organizationId, sensitiveIds);
  const events: NewOrganizationEvent[] = [
    ...dropped.map(({ feature, sourceAccountId, targetAccountId }) => ({
      type: 'CONNECTION_DISABLED' as const,
      accountId: sourceAccountId,
      reason: 'C4: the account stores sensitive data',
      details: { feature, sourceAccountId, targetAccountId },
    })),
    ...removals.map((removal) => ({ type: 'ACCOUNT_REMOVED' as const, ...removal })),
    ...(deletion === null ? [] : [{ type: 'ORGANIZATION_DELETED' as const, reason: deletion }]),
  ];
  if (events.length === 0) return;
  if (deletion === null) {
    const removeIds = removals.map(({ accountId }) => accountId);
    await saveOrganization(manager, organization, { name, addIds: [], removeIds }, now);
  } else {
    await removeOrganization(manager, organizationId);
  }
  await insertEvents(manager, organizationId, now, events);
}

/** Where all members were hosted before the facts were told (O8); of who was not told of it is known still. */
function formerLocation(members: readonly MemberFacts[], told: ReadonlyMap<string, string>): string | null {
  const [first] = members;
  return first === undefined ? null : (told.get(first.accountId) ?? first.account?.dataHostingLocation ?? null);
}
