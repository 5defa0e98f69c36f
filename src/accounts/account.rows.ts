import type { AccountFacts, AccountType, Hub, Subscription } from './account';
import type { AssetAccess, RecordAccess, UserFacts, UserRole } from './user';

/** A row of `accounts`, as every driver gives it. */
export interface AccountRow {
  readonly account_id: string;
  readonly name: string;
  readonly type: AccountType;
  readonly active: number;
  readonly data_hosting_location: string;
  readonly stores_sensitive_data: number;
  readonly subscriptions: string;
}

/** A row of `users`, as every driver gives it. */
export interface UserRow {
  readonly account_id: string;
  readonly user_id: string;
  readonly name: string;
  readonly role: UserRole;
  readonly two_factor_enabled: number;
  readonly seats: string;
  readonly view_linked_records: number;
  readonly contact_access: RecordAccess;
  readonly company_access: RecordAccess;
  readonly asset_access: AssetAccess;
  readonly team_ids: string;
  readonly active: number;
}

export function accountFacts(row: AccountRow): AccountFacts {
  return {
    accountId: row.account_id,
    name: row.name,
    type: row.type,
    active: row.active === 1,
    dataHostingLocation: row.data_hosting_location,
    storesSensitiveData: row.stores_sensitive_data === 1,
    subscriptions: JSON.parse(row.subscriptions) as readonly Subscription[],
  };
}

export function userFacts(row: UserRow): UserFacts {
  return {
    accountId: row.account_id,
    userId: row.user_id,
    name: row.name,
    role: row.role,
    twoFactorEnabled: row.two_factor_enabled === 1,
    seats: JSON.parse(row.seats) as readonly Hub[],
    viewLinkedRecords: row.view_linked_records === 1,
    contactAccess: row.contact_access,
    companyAccess: row.company_access,
    assetAccess: row.asset_access,
    teamIds: JSON.parse(row.team_ids) as readonly string[],
    active: row.active === 1,
  };
}
