import { UserRole, type UserFacts } from '../accounts/user';
import type { Person } from '../identity/caller';
import { isFreshlyVerified } from '../identity/step-up.rules';
import type { OrganizationRefusal } from './organization-refusal';
import {
  hasMarketingEnterprise,
  MAX_ACCOUNTS,
  MIN_ACCOUNTS,
  obstaclesOf,
  type CandidateFacts,
} from './organization.rules';
import { OBSTACLES } from './obstacles';

const STEP_UP_REQUIRED: OrganizationRefusal = {
  code: 'STEP_UP_REQUIRED',
  message: 'Verify again with your password or a second factor, at most 300 seconds ago (O5), and send this again.',
};
const IMPERSONATED: OrganizationRefusal = {
  code: 'IMPERSONATED',
  message: 'Whoever acts for another may change nothing (O17). Sign in as yourself.',
};
const MARKETING_ENTERPRISE_REQUIRED: OrganizationRefusal = {
  code: 'MARKETING_ENTERPRISE_REQUIRED',
  message:
    'This takes an account with Marketing Hub Enterprise as your home account (O3, O11). Act in one that has it.',
};

/** Whether a user of a member account may see its organization (O10). */
export function maySeeOrganization(user: UserFacts | null): boolean {
  return user !== null && user.active && (user.role === UserRole.SUPER_ADMIN || user.role === UserRole.PARTNER_ADMIN);
}

/** What stands against any change, whatever it is (O17). */
export function callerRefusals(person: Person): readonly OrganizationRefusal[] {
  return person.actorId === null ? [] : [IMPERSONATED];
}

/** What stands against a change that asks the viewer to verify again (O5, O17). */
export function verifiedCallerRefusals(person: Person, now: Date): readonly OrganizationRefusal[] {
  return [...callerRefusals(person), ...(isFreshlyVerified(person, now) ? [] : [STEP_UP_REQUIRED])];
}

/** O11: from a home account with Marketing Hub Enterprise. */
export function homeAccountRefusals(home: CandidateFacts): readonly OrganizationRefusal[] {
  return home.account !== null && hasMarketingEnterprise(home.account) ? [] : [MARKETING_ENTERPRISE_REQUIRED];
}

/** O3, O10: Super Admin in each of the accounts, with two-factor authentication (O4). One refusal for each lack. */
export function adminRefusals(members: readonly CandidateFacts[]): readonly OrganizationRefusal[] {
  return members.flatMap(({ accountId, viewer }) => {
    if (viewer === null || !viewer.active || viewer.role !== UserRole.SUPER_ADMIN) {
      return [
        forbidden(accountId, 'You are not Super Admin of this member account (O10). Its Super Admins can change it.'),
      ];
    }
    return viewer.twoFactorEnabled ? [] : [forbidden(accountId, OBSTACLES.TWO_FACTOR_NOT_SET_UP.message)];
  });
}

/** One refusal for each obstacle of each account that is to join (O9). */
export function joiningRefusals(
  joining: readonly CandidateFacts[],
  hostingLocation: string | null,
): readonly OrganizationRefusal[] {
  return joining.flatMap((candidate) =>
    obstaclesOf(candidate, hostingLocation).map((code) => ({
      code: 'ACCOUNT_NOT_ELIGIBLE' as const,
      message: `${code}: ${OBSTACLES[code].message}`,
      accountId: candidate.accountId,
    })),
  );
}

/** How many accounts one call may name: enough for any organization, and not more than is sensibly locked. */
export const MAX_NAMED_ACCOUNTS = 100;

/** More than that is refused before any of them is looked at. */
export function namedAccountsRefusals(accountIds: readonly string[], field: string): readonly OrganizationRefusal[] {
  if (accountIds.length <= MAX_NAMED_ACCOUNTS) return [];
  const message = `${accountIds.length} accounts; name at most ${MAX_NAMED_ACCOUNTS}.`;
  return [{ code: 'INVALID_INPUT', message, field: ['input', field] }];
}

/** O1, O12: how many accounts there would be. */
export function sizeRefusals(count: number): readonly OrganizationRefusal[] {
  if (count > MAX_ACCOUNTS) {
    return [
      { code: 'TOO_MANY_ACCOUNTS', message: `${count} accounts; an organization has at most ${MAX_ACCOUNTS} (O1).` },
    ];
  }
  if (count < MIN_ACCOUNTS) {
    return [
      {
        code: 'TOO_FEW_ACCOUNTS',
        message: `${count} account; an organization has at least ${MIN_ACCOUNTS} (O1, O12). To end it, delete it.`,
      },
    ];
  }
  return [];
}

function forbidden(accountId: string, message: string): OrganizationRefusal {
  return { code: 'FORBIDDEN', message, accountId };
}
