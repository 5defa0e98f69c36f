import type { AccessDenialCode } from './linked-record-access.policy';

export interface AccessDenialData {
  readonly code: AccessDenialCode;
  readonly message: string;
}

const MESSAGES: Readonly<Record<AccessDenialCode, string>> = {
  NOT_A_MEMBER: 'You are no active user of this account (M6). Ask one of its Super Admins to add you.',
  NO_ORGANIZATION:
    'This account is in no organization (M9). A Super Admin of a Marketing Hub Enterprise account can create one with it.',
  NO_SEAT: 'No Sales Hub or Service Hub seat is assigned (M6). Ask a Super Admin of this account for one.',
  HUB_BELOW_PROFESSIONAL:
    'A seat is assigned, but this account has that hub below Professional (M6). It takes Professional or Enterprise.',
  NO_LINKED_RECORDS_PERMISSION:
    'The permission to view linked records is missing (M6). A Super Admin of this account can grant it.',
  RECORD_NOT_VISIBLE:
    'There is no such record here that you may see (M2, M6). Check the id, or ask its owner or a Super Admin for access.',
  MIRRORING_OFF:
    'Data mirroring from this account is off (M9). A Super Admin of all accounts of the organization can switch it on.',
  SOURCE_SENSITIVE: 'This account stores sensitive data and is therefore never a source of linked records (C4).',
  ACCOUNT_INACTIVE: 'This account is not active (M9). It has to be reactivated where it is managed.',
  TOO_MANY_LOOKUPS:
    'You wanted to look up unusually many different addresses within an hour (M1). Wait until the next hour has begun, then look at smaller pages.',
};

/** Each reason with the sentence that goes with it. */
export const ACCESS_DENIALS = Object.fromEntries(
  Object.entries(MESSAGES).map(([code, message]) => [code, { code, message }]),
) as Readonly<Record<AccessDenialCode, AccessDenialData>>;
