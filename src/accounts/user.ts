import type { Hub } from './account';

export const UserRole = { SUPER_ADMIN: 'SUPER_ADMIN', PARTNER_ADMIN: 'PARTNER_ADMIN', MEMBER: 'MEMBER' } as const;
export type UserRole = keyof typeof UserRole;

/** How far a user sees the records of one type. */
export const RecordAccess = { ALL: 'ALL', TEAM: 'TEAM', OWNED: 'OWNED', NONE: 'NONE' } as const;
export type RecordAccess = keyof typeof RecordAccess;

export const AssetAccess = { NONE: 'NONE', VIEW: 'VIEW', EDIT: 'EDIT' } as const;
export type AssetAccess = keyof typeof AssetAccess;

/** What the owning system says of a user of one account. */
export interface UserFacts {
  readonly accountId: string;
  readonly userId: string;
  readonly name: string;
  readonly role: UserRole;
  readonly twoFactorEnabled: boolean;
  readonly seats: readonly Hub[];
  readonly viewLinkedRecords: boolean;
  readonly contactAccess: RecordAccess;
  readonly companyAccess: RecordAccess;
  readonly assetAccess: AssetAccess;
  readonly teamIds: readonly string[];
  readonly active: boolean;
}
