import type { AccountFacts, Hub, Tier } from '../../src/accounts/account';
import type { UserFacts } from '../../src/accounts/user';

/** A standard account that may be in an organization, with Marketing Hub Enterprise alone. */
export function accountFacts(differing: Partial<AccountFacts> = {}): AccountFacts {
  return {
    accountId: 'a',
    name: 'Account a',
    type: 'STANDARD',
    active: true,
    dataHostingLocation: 'eu1',
    storesSensitiveData: false,
    subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }],
    ...differing,
  };
}

/** An account with these hubs alone. */
export function accountWith(...subscriptions: readonly (readonly [Hub, Tier])[]): AccountFacts {
  return accountFacts({ subscriptions: subscriptions.map(([hub, tier]) => ({ hub, tier })) });
}

/** An active Super Admin with two-factor authentication, no seat and no right beside his role. */
export function userFacts(differing: Partial<UserFacts> = {}): UserFacts {
  return {
    accountId: 'a',
    userId: 'u',
    name: 'User u',
    role: 'SUPER_ADMIN',
    twoFactorEnabled: true,
    seats: [],
    viewLinkedRecords: false,
    contactAccess: 'NONE',
    companyAccess: 'NONE',
    assetAccess: 'NONE',
    teamIds: [],
    active: true,
    ...differing,
  };
}
