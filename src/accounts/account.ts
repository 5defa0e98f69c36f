/** Product families. */
export const Hub = {
  MARKETING: 'MARKETING',
  SALES: 'SALES',
  SERVICE: 'SERVICE',
  CONTENT: 'CONTENT',
  DATA: 'DATA',
  COMMERCE: 'COMMERCE',
} as const;
export type Hub = keyof typeof Hub;

/** Levels of a hub, lowest first. */
export const Tier = {
  FREE: 'FREE',
  STARTER: 'STARTER',
  PROFESSIONAL: 'PROFESSIONAL',
  ENTERPRISE: 'ENTERPRISE',
} as const;
export type Tier = keyof typeof Tier;

export const AccountType = {
  STANDARD: 'STANDARD',
  SANDBOX: 'SANDBOX',
  DEVELOPER_TEST: 'DEVELOPER_TEST',
  APP_DEVELOPER: 'APP_DEVELOPER',
} as const;
export type AccountType = keyof typeof AccountType;

export interface Subscription {
  readonly hub: Hub;
  readonly tier: Tier;
}

/** What the owning system says of an account. */
export interface AccountFacts {
  readonly accountId: string;
  readonly name: string;
  readonly type: AccountType;
  readonly active: boolean;
  readonly dataHostingLocation: string;
  readonly storesSensitiveData: boolean;
  readonly subscriptions: readonly Subscription[];
}

/** An account as others may see it. */
export interface AccountSummary {
  readonly id: string;
  readonly name: string;
}

/** Whether the account has the hub at PROFESSIONAL or ENTERPRISE. */
export function hasProfessional(account: Pick<AccountFacts, 'subscriptions'>, hub: Hub): boolean {
  return account.subscriptions.some(
    (subscription) =>
      subscription.hub === hub && (subscription.tier === Tier.PROFESSIONAL || subscription.tier === Tier.ENTERPRISE),
  );
}
