import {
  changeOnce,
  isRefusal,
  lockOrganization,
  refused,
  type ChangeContext,
  type OrganizationChange,
} from './change-organization';
import { insertEvents } from '../events/organization-events.repository';
import { adminRefusals, homeAccountRefusals, verifiedCallerRefusals } from './organization.policy';
import { removeOrganization } from './organizations.repository';

export interface DeleteOrganization {
  readonly organizationId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey?: string | null;
}

/** Ends an organization with its settings; its events are kept (O5, O10, O11, O15–O18). */
export function deleteOrganization(context: ChangeContext, input: DeleteOrganization): Promise<OrganizationChange> {
  const { person, now } = context;
  return changeOnce(context, 'deleteOrganization', input, async (manager) => {
    const facts = await lockOrganization(manager, person, input);
    if (isRefusal(facts)) return refused([...verifiedCallerRefusals(person, now), facts]);
    const refusals = [
      ...verifiedCallerRefusals(person, now),
      ...homeAccountRefusals(facts.home),
      ...adminRefusals(facts.members),
    ];
    if (refusals.length > 0) return refused(refusals);

    const { organizationId } = facts.organization;
    await removeOrganization(manager, organizationId);
    await insertEvents(manager, organizationId, now, [{ type: 'ORGANIZATION_DELETED', actorId: person.userId }]);
    return { organizationId, refusals: [] };
  });
}
