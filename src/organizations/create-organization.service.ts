import { uuidv7 } from 'uuidv7';
import { isId } from '../shared/id';
import { changeOnce, refused, type ChangeContext, type OrganizationChange } from './change-organization';
import { insertEvents } from '../events/organization-events.repository';
import { lockNamedAccounts } from './named-accounts';
import { nameRefusals } from './organization-name.rules';
import type { OrganizationRefusal } from './organization-refusal';
import {
  homeAccountRefusals,
  joiningRefusals,
  namedAccountsRefusals,
  sizeRefusals,
  verifiedCallerRefusals,
} from './organization.policy';
import { insertOrganization } from './organizations.repository';

export interface CreateOrganization {
  readonly name?: string | null;
  /** The members beside the home account. */
  readonly accountIds: readonly string[];
  readonly acknowledgeDataSharing: boolean;
  readonly idempotencyKey?: string | null;
}

const ACKNOWLEDGEMENT_REQUIRED: OrganizationRefusal = {
  code: 'ACKNOWLEDGEMENT_REQUIRED',
  message:
    'Connecting accounts shares personal data and may bring duties to inform (O6). Say so with acknowledgeDataSharing.',
  field: ['input', 'acknowledgeDataSharing'],
};

/** Makes an organization of the home account and others (O1–O9, O17), connected in nothing (C1). */
export function createOrganization(context: ChangeContext, input: CreateOrganization): Promise<OrganizationChange> {
  const { person, now } = context;
  return changeOnce(context, 'createOrganization', input, async (manager) => {
    const tooMany = namedAccountsRefusals(input.accountIds, 'accountIds');
    if (tooMany.length > 0) return refused(tooMany);
    const strange = input.accountIds.filter((accountId) => !isId(accountId));
    const accountIds = [...new Set([person.accountId, ...input.accountIds.filter(isId)])];
    const candidates = await lockNamedAccounts(manager, person.userId, accountIds);
    const [home] = candidates;
    if (home === undefined) throw new Error('the home account is always a candidate');

    const refusals = [
      ...verifiedCallerRefusals(person, now),
      ...(input.acknowledgeDataSharing ? [] : [ACKNOWLEDGEMENT_REQUIRED]),
      ...nameRefusals(input.name),
      ...(strange.length > 0 ? [INVALID_ACCOUNT_ID] : []),
      ...(home.viewer === null || !home.viewer.active ? [] : homeAccountRefusals(home)),
      ...sizeRefusals(accountIds.length),
      ...joiningRefusals(candidates, home.account?.dataHostingLocation ?? null),
    ];
    if (refusals.length > 0) return refused(refusals);

    const organizationId = uuidv7();
    const name = input.name ?? home.account?.name ?? person.accountId;
    await insertOrganization(manager, { organizationId, name, accountIds, createdAt: now });
    await insertEvents(manager, organizationId, now, [
      { type: 'ORGANIZATION_CREATED', actorId: person.userId, details: { name, acknowledgedDataSharing: true } },
      ...accountIds.map((accountId) => ({ type: 'ACCOUNT_ADDED' as const, accountId, actorId: person.userId })),
    ]);
    return { organizationId, refusals: [] };
  });
}

const INVALID_ACCOUNT_ID: OrganizationRefusal = {
  code: 'INVALID_INPUT',
  message: 'accountIds holds what is no id: 1 to 64 printable ASCII characters without white space.',
  field: ['input', 'accountIds'],
};
