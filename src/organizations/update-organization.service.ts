import type { EntityManager } from 'typeorm';
import { isId } from '../shared/id';
import {
  changeOnce,
  isRefusal,
  lockOrganization,
  refused,
  type ChangeContext,
  type ChangeFacts,
  type OrganizationChange,
} from './change-organization';
import type { NewOrganizationEvent } from '../events/organization-event';
import { insertEvents } from '../events/organization-events.repository';
import { nameRefusals } from './organization-name.rules';
import type { OrganizationRefusal } from './organization-refusal';
import {
  adminRefusals,
  callerRefusals,
  homeAccountRefusals,
  joiningRefusals,
  namedAccountsRefusals,
  sizeRefusals,
} from './organization.policy';
import { hasMarketingEnterprise } from './organization.rules';
import { saveOrganization } from './save-organization.repository';

export interface UpdateOrganization {
  readonly organizationId: string;
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly addAccountIds?: readonly string[] | null;
  readonly removeAccountIds?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
}

/** Renames, adds and removes accounts, in one step (O1, O2, O4, O7–O12, O15–O18). */
export function updateOrganization(context: ChangeContext, input: UpdateOrganization): Promise<OrganizationChange> {
  const { person, now } = context;
  const addIds = [...new Set(input.addAccountIds ?? [])];
  const removeIds = [...new Set(input.removeAccountIds ?? [])];
  return changeOnce(context, 'updateOrganization', input, async (manager) => {
    const tooMany = [
      ...namedAccountsRefusals(addIds, 'addAccountIds'),
      ...namedAccountsRefusals(removeIds, 'removeAccountIds'),
    ];
    if (tooMany.length > 0) return refused(tooMany);
    const facts = await lockOrganization(manager, person, input, addIds.filter(isId));
    if (isRefusal(facts)) return refused([...callerRefusals(person), facts]);
    const refusals = [
      ...callerRefusals(person),
      ...nameRefusals(input.name),
      ...adminRefusals(facts.members),
      ...(addIds.length + removeIds.length > 0 ? membershipRefusals(facts, addIds, removeIds) : []),
    ];
    if (refusals.length > 0) return refused(refusals);
    await apply(manager, facts, { name: input.name ?? null, addIds, removeIds }, person.userId, now);
    return { organizationId: facts.organization.organizationId, refusals: [] };
  });
}

function membershipRefusals(
  { home, members, others }: ChangeFacts,
  addIds: readonly string[],
  removeIds: readonly string[],
): readonly OrganizationRefusal[] {
  const memberIds = members.map(({ accountId }) => accountId);
  const staying = members.filter(({ accountId }) => !removeIds.includes(accountId));
  const joining = [...others, ...members.filter(({ accountId }) => addIds.includes(accountId))];
  const unknown = removeIds.filter((accountId) => !memberIds.includes(accountId));
  const all = [...staying, ...others];
  return [
    ...homeAccountRefusals(home),
    ...(addIds.every(isId) ? [] : [INVALID_ACCOUNT_ID]),
    ...unknown.map((accountId) => ({
      code: 'ACCOUNT_NOT_A_MEMBER' as const,
      message: 'This account is no member of the organization.',
      field: ['input', 'removeAccountIds'],
      accountId,
    })),
    ...sizeRefusals(all.length),
    ...joiningRefusals(joining, home.account?.dataHostingLocation ?? null),
    ...(all.some(({ account }) => account !== null && hasMarketingEnterprise(account))
      ? []
      : [LAST_MARKETING_ENTERPRISE]),
  ];
}

async function apply(
  manager: EntityManager,
  { organization }: ChangeFacts,
  change: { readonly name: string | null; readonly addIds: readonly string[]; readonly removeIds: readonly string[] },
  actorId: string,
  now: Date,
): Promise<void> {
  const renamed = change.name !== null && change.name !== organization.name;
  const events: NewOrganizationEvent[] = [
    ...(renamed
      ? [{ type: 'ORGANIZATION_RENAMED' as const, actorId, details: { from: organization.name, to: change.name } }]
      : []),
    ...change.addIds.map((accountId) => ({ type: 'ACCOUNT_ADDED' as const, accountId, actorId })),
    ...change.removeIds.map((accountId) => ({ type: 'ACCOUNT_REMOVED' as const, accountId, actorId })),
  ];
  if (events.length === 0) return;
  await saveOrganization(manager, organization, { ...change, name: change.name ?? organization.name }, now);
  await insertEvents(manager, organization.organizationId, now, events);
}

const INVALID_ACCOUNT_ID: OrganizationRefusal = {
  code: 'INVALID_INPUT',
  message: 'addAccountIds holds what is no id: 1 to 64 printable ASCII characters without white space.',
  field: ['input', 'addAccountIds'],
};
const LAST_MARKETING_ENTERPRISE: OrganizationRefusal = {
  code: 'MARKETING_ENTERPRISE_REQUIRED',
  message: 'The last account with Marketing Hub Enterprise cannot be removed (O12). Delete the organization instead.',
  field: ['input', 'removeAccountIds'],
};
