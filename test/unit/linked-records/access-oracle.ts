import type { AccountType, Tier } from '../../../src/accounts/account';
import type { RecordAccess, UserRole } from '../../../src/accounts/user';
import type { AccessDenialCode } from '../../../src/linked-records/linked-record-access.policy';
import type { RecordType } from '../../../src/linked-records/record';

/*
 * What the rules M6 to M9, M11, C4 and C5 say about who sees linked records, as truth tables over states and apart from
 * the policy: nothing here calls it, and no table is derived from it.
 */

export type TierState = 'ABSENT' | Tier;
/** The viewer's teams: none, A, or A and B. */
export type Teams = 'NONE' | 'A' | 'AB';
export type Owner = 'VIEWER' | 'OTHER' | 'NOBODY';
/** The team that holds the record; the viewer is never in X. */
export type HolderTeam = 'A' | 'B' | 'X' | 'NONE';

export interface UserState {
  readonly active: boolean;
  readonly role: UserRole;
  readonly salesSeat: boolean;
  readonly serviceSeat: boolean;
  readonly marketingSeat: boolean;
  readonly viewLinkedRecords: boolean;
  readonly contactAccess: RecordAccess;
  readonly companyAccess: RecordAccess;
  readonly teams: Teams;
}

export interface HomeState {
  readonly active: boolean;
  readonly sales: TierState;
  readonly service: TierState;
  readonly marketing: TierState;
  readonly sensitive: boolean;
  readonly type: AccountType;
}

export interface SourceState {
  readonly mirroring: boolean;
  readonly sensitive: boolean;
  readonly active: boolean;
}

/** Null: nothing is known of the user or the home account. */
export interface AccessState {
  readonly user: UserState | null;
  readonly home: HomeState | null;
  readonly inOrganization: boolean;
  readonly sources: readonly SourceState[];
}

export interface RecordState {
  readonly owner: Owner;
  readonly team: HolderTeam;
}

/** The record asked for; null: there is none. */
export interface RecordQuestion {
  readonly type: RecordType;
  readonly record: RecordState | null;
}

export interface ExpectedDecision {
  readonly granted: boolean;
  /** A set: each code once, in any order. */
  readonly denials: readonly AccessDenialCode[];
  /** The denials of each source, in the order of the state's sources. */
  readonly sources: readonly (readonly AccessDenialCode[])[];
}

type Hubs = 'NEITHER' | 'SALES' | 'SERVICE' | 'BOTH';
type SeatVerdict = 'none' | 'low' | 'good';

/** Which of the two hubs, by (sales, service). */
const HUBS = { 'false,false': 'NEITHER', 'true,false': 'SALES', 'false,true': 'SERVICE', 'true,true': 'BOTH' } as const;

const AT_PROFESSIONAL: Readonly<Record<TierState, boolean>> = {
  ABSENT: false,
  FREE: false,
  STARTER: false,
  PROFESSIONAL: true,
  ENTERPRISE: true,
};

/** M6: a row for the viewer's seats, a column for the hubs that the home account has at PROFESSIONAL or above. */
// prettier-ignore
const SEAT_VERDICT: Readonly<Record<Hubs, Readonly<Record<Hubs, SeatVerdict>>>> = {
  NEITHER: { NEITHER: 'none', SALES: 'none', SERVICE: 'none', BOTH: 'none' },
  SALES:   { NEITHER: 'low',  SALES: 'good', SERVICE: 'low',  BOTH: 'good' },
  SERVICE: { NEITHER: 'low',  SALES: 'low',  SERVICE: 'good', BOTH: 'good' },
  BOTH:    { NEITHER: 'low',  SALES: 'good', SERVICE: 'good', BOTH: 'good' },
};

/** The access that a role leaves of the one granted: Super Admin means ALL, the others mean what they were given. */
// prettier-ignore
const EFFECTIVE_ACCESS: Readonly<Record<UserRole, Readonly<Record<RecordAccess, RecordAccess>>>> = {
  SUPER_ADMIN:   { ALL: 'ALL', TEAM: 'ALL',  OWNED: 'ALL',   NONE: 'ALL' },
  PARTNER_ADMIN: { ALL: 'ALL', TEAM: 'TEAM', OWNED: 'OWNED', NONE: 'NONE' },
  MEMBER:        { ALL: 'ALL', TEAM: 'TEAM', OWNED: 'OWNED', NONE: 'NONE' },
};

/** Whether the record's team is one of the viewer's. */
const SHARES_TEAM: Readonly<Record<Teams, Readonly<Record<HolderTeam, boolean>>>> = {
  NONE: { A: false, B: false, X: false, NONE: false },
  A: { A: true, B: false, X: false, NONE: false },
  AB: { A: true, B: true, X: false, NONE: false },
};

/** The home record's view permission, by owner and by whether the viewer is in the record's team: [in it, not in it]. */
// prettier-ignore
const RECORD_VISIBLE: Readonly<Record<RecordAccess, Readonly<Record<Owner, readonly [boolean, boolean]>>>> = {
  ALL:   { VIEWER: [true,  true],  OTHER: [true,  true],  NOBODY: [true,  true] },
  TEAM:  { VIEWER: [true,  false], OTHER: [true,  false], NOBODY: [true,  false] },
  OWNED: { VIEWER: [true,  true],  OTHER: [false, false], NOBODY: [false, false] },
  NONE:  { VIEWER: [false, false], OTHER: [false, false], NOBODY: [false, false] },
};

/** M9 and C4, by (mirroring, sensitive, active). */
const SOURCE_DENIALS: Readonly<Record<`${boolean},${boolean},${boolean}`, readonly AccessDenialCode[]>> = {
  'true,false,true': [],
  'true,false,false': ['ACCOUNT_INACTIVE'],
  'true,true,true': ['SOURCE_SENSITIVE'],
  'true,true,false': ['SOURCE_SENSITIVE', 'ACCOUNT_INACTIVE'],
  'false,false,true': ['MIRRORING_OFF'],
  'false,false,false': ['MIRRORING_OFF', 'ACCOUNT_INACTIVE'],
  'false,true,true': ['MIRRORING_OFF', 'SOURCE_SENSITIVE'],
  'false,true,false': ['MIRRORING_OFF', 'SOURCE_SENSITIVE', 'ACCOUNT_INACTIVE'],
};

/** What the tables say of a state, one column each. */
interface Columns {
  readonly member: boolean;
  readonly seat: SeatVerdict;
  readonly permission: boolean;
  readonly organization: boolean;
  readonly homeActive: boolean;
  readonly recordHidden: boolean;
}

/** When each reason is given. One who is no active user of the home account hears of the first alone. */
const REASONS: readonly (readonly [AccessDenialCode, (columns: Columns) => boolean])[] = [
  ['NOT_A_MEMBER', ({ member }) => !member],
  ['NO_ORGANIZATION', ({ member, organization }) => member && !organization],
  ['NO_SEAT', ({ member, seat }) => member && seat === 'none'],
  ['HUB_BELOW_PROFESSIONAL', ({ member, seat }) => member && seat === 'low'],
  ['NO_LINKED_RECORDS_PERMISSION', ({ member, permission }) => member && !permission],
  ['RECORD_NOT_VISIBLE', ({ member, recordHidden }) => member && recordHidden],
  ['ACCOUNT_INACTIVE', ({ member, homeActive }) => member && !homeActive],
];

function columnsOf({ user, home, inOrganization }: AccessState, question: RecordQuestion | undefined): Columns {
  const seats = HUBS[`${user?.salesSeat ?? false},${user?.serviceSeat ?? false}`];
  const hubs = HUBS[`${AT_PROFESSIONAL[home?.sales ?? 'ABSENT']},${AT_PROFESSIONAL[home?.service ?? 'ABSENT']}`];
  return {
    member: user?.active ?? false,
    seat: SEAT_VERDICT[seats][hubs],
    permission: user?.viewLinkedRecords ?? false,
    organization: inOrganization,
    homeActive: home?.active ?? false,
    recordHidden: question !== undefined && !recordVisible(user, question),
  };
}

function recordVisible(user: UserState | null, { type, record }: RecordQuestion): boolean {
  if (user === null || record === null) return false;
  const given = { CONTACT: user.contactAccess, COMPANY: user.companyAccess }[type];
  const [inTeam, notInTeam] = RECORD_VISIBLE[EFFECTIVE_ACCESS[user.role][given]][record.owner];
  return SHARES_TEAM[user.teams][record.team] ? inTeam : notInTeam;
}

/** What the rules decide, for a record when one is asked for. */
export function expectedDecision(state: AccessState, question?: RecordQuestion): ExpectedDecision {
  const columns = columnsOf(state, question);
  const denials = REASONS.filter(([, applies]) => applies(columns)).map(([code]) => code);
  const granted = denials.length === 0;
  const sources = granted
    ? state.sources.map(({ mirroring, sensitive, active }) => SOURCE_DENIALS[`${mirroring},${sensitive},${active}`])
    : [];
  return { granted, denials, sources };
}
