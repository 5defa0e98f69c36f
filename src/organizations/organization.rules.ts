import { hasProfessional, Hub, Tier, AccountType, type AccountFacts } from '../accounts/account';
import { UserRole, type UserFacts } from '../accounts/user';

/** How many accounts an organization may have (O1). */
export const MAX_ACCOUNTS = 5;
export const MIN_ACCOUNTS = 2;

export const EligibilityObstacleCode = {
  NOT_SUPER_ADMIN: 'NOT_SUPER_ADMIN',
  TWO_FACTOR_NOT_SET_UP: 'TWO_FACTOR_NOT_SET_UP',
  BELOW_PROFESSIONAL: 'BELOW_PROFESSIONAL',
  NOT_A_STANDARD_ACCOUNT: 'NOT_A_STANDARD_ACCOUNT',
  DEACTIVATED: 'DEACTIVATED',
  IN_AN_ORGANIZATION: 'IN_AN_ORGANIZATION',
  OTHER_HOSTING_LOCATION: 'OTHER_HOSTING_LOCATION',
} as const;
export type EligibilityObstacleCode = keyof typeof EligibilityObstacleCode;

/** An account, and the viewer as its user; null where nothing is known. */
export interface CandidateFacts {
  readonly accountId: string;
  readonly account: AccountFacts | null;
  readonly viewer: UserFacts | null;
  readonly organizationId: string | null;
}

/**
 * All that bars an account from an organization at that hosting location (O2–O4, O7–O9). Of an account in which the viewer
 * is no active user he is told that alone: the rest is its users' to know.
 */
export function obstaclesOf(facts: CandidateFacts, hostingLocation: string | null): readonly EligibilityObstacleCode[] {
  const { account, viewer } = facts;
  if (viewer === null || !viewer.active) return [EligibilityObstacleCode.NOT_SUPER_ADMIN];
  if (account === null) return [EligibilityObstacleCode.DEACTIVATED];
  const found: Readonly<Record<EligibilityObstacleCode, boolean>> = {
    NOT_SUPER_ADMIN: viewer.role !== UserRole.SUPER_ADMIN,
    TWO_FACTOR_NOT_SET_UP: !viewer.twoFactorEnabled,
    BELOW_PROFESSIONAL: isBelowProfessional(account),
    NOT_A_STANDARD_ACCOUNT: account.type !== AccountType.STANDARD,
    DEACTIVATED: !account.active,
    IN_AN_ORGANIZATION: facts.organizationId !== null,
    OTHER_HOSTING_LOCATION: hostingLocation !== null && account.dataHostingLocation !== hostingLocation,
  };
  return Object.values(EligibilityObstacleCode).filter((code) => found[code]);
}

/** O2, O13: no hub at PROFESSIONAL or above. */
export function isBelowProfessional(account: AccountFacts): boolean {
  return !Object.values(Hub).some((hub) => hasProfessional(account, hub));
}

/** O1, O3, O11. */
export function hasMarketingEnterprise(account: AccountFacts): boolean {
  return account.subscriptions.some(({ hub, tier }) => hub === Hub.MARKETING && tier === Tier.ENTERPRISE);
}
