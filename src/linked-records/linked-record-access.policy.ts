import { hasProfessional, Hub, type AccountFacts } from '../accounts/account';
import { RecordAccess, UserRole, type UserFacts } from '../accounts/user';
import { RecordType } from './record';

export const AccessDenialCode = {
  NOT_A_MEMBER: 'NOT_A_MEMBER',
  NO_ORGANIZATION: 'NO_ORGANIZATION',
  NO_SEAT: 'NO_SEAT',
  HUB_BELOW_PROFESSIONAL: 'HUB_BELOW_PROFESSIONAL',
  NO_LINKED_RECORDS_PERMISSION: 'NO_LINKED_RECORDS_PERMISSION',
  RECORD_NOT_VISIBLE: 'RECORD_NOT_VISIBLE',
  MIRRORING_OFF: 'MIRRORING_OFF',
  SOURCE_SENSITIVE: 'SOURCE_SENSITIVE',
  ACCOUNT_INACTIVE: 'ACCOUNT_INACTIVE',
  TOO_MANY_LOOKUPS: 'TOO_MANY_LOOKUPS',
} as const;
export type AccessDenialCode = keyof typeof AccessDenialCode;

/** Another account of the home account's organization, as far as mirroring from it is concerned. */
export interface SourceFacts {
  readonly accountId: string;
  readonly name: string;
  readonly active: boolean;
  readonly storesSensitiveData: boolean;
  /** Whether there is a DATA_MIRRORING setting from it to the home account. */
  readonly mirroring: boolean;
}

/** Everything that decides, apart from the record itself. Null: not known here. */
export interface AccessFacts {
  readonly user: UserFacts | null;
  readonly home: AccountFacts | null;
  readonly organizationId: string | null;
  readonly sources: readonly SourceFacts[];
}

/** The home record's holder; ids of the home account. */
export interface RecordHolder {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

export interface SourceDecision {
  readonly accountId: string;
  readonly name: string;
  readonly denials: readonly AccessDenialCode[];
}

export interface AccessDecision {
  readonly granted: boolean;
  /** Every reason against, in the order of the codes. */
  readonly denials: readonly AccessDenialCode[];
  /** One for each other account of the organization; empty for a viewer who is denied. */
  readonly sources: readonly SourceDecision[];
}

const SEAT_HUBS = [Hub.SALES, Hub.SERVICE] as const;

/**
 * M6–M9, without the record. Who is no user of the home account is told that alone: the other reasons are its users' to
 * know. A Super Admin passes no check by his role (M7); the viewer's rights in a source are not looked at (M8).
 */
export function decideAccess(facts: AccessFacts): AccessDecision {
  const { user, home } = facts;
  if (user === null || !user.active) return denied([AccessDenialCode.NOT_A_MEMBER]);

  const denials: AccessDenialCode[] = [];
  if (facts.organizationId === null) denials.push(AccessDenialCode.NO_ORGANIZATION);
  const seats = SEAT_HUBS.filter((hub) => user.seats.includes(hub));
  if (seats.length === 0) denials.push(AccessDenialCode.NO_SEAT);
  else if (home === null || !seats.some((hub) => hasProfessional(home, hub))) {
    denials.push(AccessDenialCode.HUB_BELOW_PROFESSIONAL);
  }
  if (!user.viewLinkedRecords) denials.push(AccessDenialCode.NO_LINKED_RECORDS_PERMISSION);
  if (home === null || !home.active) denials.push(AccessDenialCode.ACCOUNT_INACTIVE);
  if (denials.length > 0) return denied(denials);

  return { granted: true, denials, sources: facts.sources.map(decideSource) };
}

/** M9, for one account of the same organization. */
function decideSource(source: SourceFacts): SourceDecision {
  const denials: AccessDenialCode[] = [];
  if (!source.mirroring) denials.push(AccessDenialCode.MIRRORING_OFF);
  if (source.storesSensitiveData) denials.push(AccessDenialCode.SOURCE_SENSITIVE);
  if (!source.active) denials.push(AccessDenialCode.ACCOUNT_INACTIVE);
  return { accountId: source.accountId, name: source.name, denials };
}

/** The decision for one home record: what `decideAccess` says, and the record itself (M6). */
export function decideForRecord(
  access: AccessDecision,
  user: UserFacts | null,
  recordType: RecordType,
  record: RecordHolder | null,
): AccessDecision {
  if (user === null || !user.active || isRecordVisible(user, recordType, record)) return access;
  return denied(inOrder([...access.denials, AccessDenialCode.RECORD_NOT_VISIBLE]));
}

/** The decision for a viewer who wants to look up too much for now. */
export function decideForHarvester(): AccessDecision {
  return denied([AccessDenialCode.TOO_MANY_LOOKUPS]);
}

/** The home record's view permission. A record that is not there (null) is not visible either, so nobody can tell them apart (M11). */
function isRecordVisible(user: UserFacts, recordType: RecordType, record: RecordHolder | null): boolean {
  if (record === null) return false;
  if (user.role === UserRole.SUPER_ADMIN) return true;
  switch (recordType === RecordType.CONTACT ? user.contactAccess : user.companyAccess) {
    case RecordAccess.ALL:
      return true;
    case RecordAccess.TEAM:
      return record.teamId !== null && user.teamIds.includes(record.teamId);
    case RecordAccess.OWNED:
      return record.ownerId === user.userId;
    case RecordAccess.NONE:
      return false;
  }
}

function inOrder(denials: readonly AccessDenialCode[]): readonly AccessDenialCode[] {
  return Object.values(AccessDenialCode).filter((code) => denials.includes(code));
}

function denied(denials: readonly AccessDenialCode[]): AccessDecision {
  return { granted: false, denials, sources: [] };
}
