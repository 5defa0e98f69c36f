import { AccountType, Hub, type AccountFacts } from '../../../src/accounts/account';
import { RecordAccess, UserRole, type UserFacts } from '../../../src/accounts/user';
import type { AccessDenialCode } from '../../../src/linked-records/linked-record-access.policy';
import {
  decideAccess,
  decideForRecord,
  type AccessDecision,
  type AccessFacts,
  type RecordHolder,
  type SourceFacts,
} from '../../../src/linked-records/linked-record-access.policy';
import { RecordType } from '../../../src/linked-records/record';
import {
  expectedDecision,
  type AccessState,
  type ExpectedDecision,
  type HolderTeam,
  type HomeState,
  type Owner,
  type RecordQuestion,
  type RecordState,
  type SourceState,
  type Teams,
  type TierState,
  type UserState,
} from './access-oracle';

export const BOOLEANS = [true, false];
export const TIERS: readonly TierState[] = ['ABSENT', 'FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE'];
export const ROLES = Object.values(UserRole);
export const ACCESSES = Object.values(RecordAccess);
export const TEAMS: readonly Teams[] = ['NONE', 'A', 'AB'];
export const OWNERS: readonly Owner[] = ['VIEWER', 'OTHER', 'NOBODY'];
export const HOLDER_TEAMS: readonly HolderTeam[] = ['A', 'B', 'X', 'NONE'];

export type Choices<T> = { readonly [K in keyof T]: readonly T[K][] };

/** Every combination of the choices. */
export function product<T>(choices: Choices<T>): readonly T[] {
  const fields = Object.entries(choices) as [string, readonly unknown[]][];
  const rows = fields.reduce<readonly Record<string, unknown>[]>(
    (partial, [field, values]) => partial.flatMap((row) => values.map((value) => ({ ...row, [field]: value }))),
    [{}],
  );
  return rows as readonly unknown[] as readonly T[];
}

/** Every list of exactly so many of the values. */
export function lists<T>(values: readonly T[], length: number): readonly (readonly T[])[] {
  return length === 0 ? [[]] : lists(values, length - 1).flatMap((list) => values.map((value) => [...list, value]));
}

export const USER: Choices<UserState> = {
  active: BOOLEANS,
  role: ROLES,
  salesSeat: BOOLEANS,
  serviceSeat: BOOLEANS,
  marketingSeat: BOOLEANS,
  viewLinkedRecords: BOOLEANS,
  contactAccess: ACCESSES,
  companyAccess: ACCESSES,
  teams: TEAMS,
};
export const HOME: Choices<HomeState> = {
  active: BOOLEANS,
  sales: TIERS,
  service: TIERS,
  marketing: ['ABSENT', 'PROFESSIONAL', 'ENTERPRISE'],
  sensitive: BOOLEANS,
  type: Object.values(AccountType),
};
export const SOURCES = product<SourceState>({ mirroring: BOOLEANS, sensitive: BOOLEANS, active: BOOLEANS });
export const RECORDS = [null, ...product<RecordState>({ owner: OWNERS, team: HOLDER_TEAMS })];

/** Apart from the records that he sees, all a user can be. */
export const USERS = [
  null,
  ...product<UserState>({ ...USER, contactAccess: ['ALL'], companyAccess: ['NONE'], teams: ['A'] }),
];
export const HOMES = [null, ...product<HomeState>(HOME)];
/** One home account of each kind that matters to a viewer. */
export const KINDS_OF_HOME = [
  null,
  ...product<HomeState>({
    active: BOOLEANS,
    sales: ['STARTER', 'PROFESSIONAL'],
    service: ['STARTER', 'PROFESSIONAL'],
    marketing: ['ENTERPRISE'],
    sensitive: [false],
    type: ['STANDARD'],
  }),
];

export const READABLE: SourceState = { mirroring: true, sensitive: false, active: true };
export const VIEWER: UserState = {
  active: true,
  role: 'MEMBER',
  salesSeat: true,
  serviceSeat: false,
  marketingSeat: false,
  viewLinkedRecords: true,
  contactAccess: 'ALL',
  companyAccess: 'ALL',
  teams: 'A',
};
export const HOME_ACCOUNT: HomeState = {
  active: true,
  sales: 'PROFESSIONAL',
  service: 'ABSENT',
  marketing: 'ENTERPRISE',
  sensitive: false,
  type: 'STANDARD',
};

export const TEAM_IDS: Readonly<Record<Teams, readonly string[]>> = {
  NONE: [],
  A: ['team-a'],
  AB: ['team-a', 'team-b'],
};
export const OWNER_IDS: Readonly<Record<Owner, string | null>> = { VIEWER: 'user-1', OTHER: 'user-2', NOBODY: null };
export const HOLDER_TEAM_IDS: Readonly<Record<HolderTeam, string | null>> = {
  A: 'team-a',
  B: 'team-b',
  X: 'team-x',
  NONE: null,
};

export function userFacts(state: UserState): UserFacts {
  const seats = [
    ...(state.marketingSeat ? [Hub.MARKETING] : []),
    ...(state.serviceSeat ? [Hub.SERVICE] : []),
    ...(state.salesSeat ? [Hub.SALES] : []),
  ];
  return Object.freeze({
    accountId: 'home',
    userId: 'user-1',
    name: 'Ines Duarte',
    role: state.role,
    twoFactorEnabled: false,
    seats: Object.freeze(seats),
    viewLinkedRecords: state.viewLinkedRecords,
    contactAccess: state.contactAccess,
    companyAccess: state.companyAccess,
    assetAccess: 'NONE',
    teamIds: Object.freeze([...TEAM_IDS[state.teams]]),
    active: state.active,
  });
}

export function homeFacts(state: HomeState): AccountFacts {
  const tiers: readonly (readonly [Hub, TierState])[] = [
    [Hub.MARKETING, state.marketing],
    [Hub.SERVICE, state.service],
    [Hub.SALES, state.sales],
  ];
  return Object.freeze({
    accountId: 'home',
    name: 'Home',
    type: state.type,
    active: state.active,
    dataHostingLocation: 'EU',
    storesSensitiveData: state.sensitive,
    subscriptions: Object.freeze(
      tiers.flatMap(([hub, tier]) => (tier === 'ABSENT' ? [] : [Object.freeze({ hub, tier })])),
    ),
  });
}

export function sourceFacts(states: readonly SourceState[]): readonly SourceFacts[] {
  const facts = states.map(({ mirroring, sensitive, active }, index) =>
    Object.freeze({
      accountId: `source-${index}`,
      name: `Source ${index}`,
      active,
      storesSensitiveData: sensitive,
      mirroring,
    }),
  );
  return Object.freeze(facts);
}

export function recordFacts(state: RecordState): RecordHolder {
  return Object.freeze({ ownerId: OWNER_IDS[state.owner], teamId: HOLDER_TEAM_IDS[state.team] });
}

export function accessFacts(state: AccessState): AccessFacts {
  return {
    user: state.user && userFacts(state.user),
    home: state.home && homeFacts(state.home),
    organizationId: state.inOrganization ? 'organization-1' : null,
    sources: sourceFacts(state.sources),
  };
}

export function decide(state: AccessState, question?: RecordQuestion): AccessDecision {
  const facts = accessFacts(state);
  const access = decideAccess(facts);
  if (question === undefined) return access;
  return decideForRecord(access, facts.user, question.type, question.record && recordFacts(question.record));
}

/** A viewer who sees one source, but for what is given. */
export function stateWith(
  changes: { user?: Partial<UserState> | null; home?: Partial<HomeState> | null } & Partial<
    Omit<AccessState, 'user' | 'home'>
  > = {},
): AccessState {
  return {
    inOrganization: true,
    sources: [READABLE],
    ...changes,
    user: changes.user === null ? null : { ...VIEWER, ...changes.user },
    home: changes.home === null ? null : { ...HOME_ACCOUNT, ...changes.home },
  };
}

/** The same codes, none of them twice. */
export function sameCodes(actual: readonly AccessDenialCode[], expected: readonly AccessDenialCode[]): boolean {
  return actual.length === expected.length && expected.every((code) => actual.includes(code));
}

export function agrees(actual: AccessDecision, expected: ExpectedDecision, sources: readonly SourceFacts[]): boolean {
  return (
    actual.granted === expected.granted &&
    sameCodes(actual.denials, expected.denials) &&
    actual.sources.length === expected.sources.length &&
    expected.sources.every((denials, index) => {
      const row = actual.sources[index]!;
      const source = sources[index]!;
      return row.accountId === source.accountId && row.name === source.name && sameCodes(row.denials, denials);
    })
  );
}

export interface Comparison {
  states: number;
  granted: number;
  disagreements: number;
  /** The first few. */
  readonly examples: string[];
}

class Comparer {
  readonly result: Comparison = { states: 0, granted: 0, disagreements: 0, examples: [] };

  compare(
    actual: AccessDecision,
    sources: readonly SourceFacts[],
    state: AccessState,
    question?: RecordQuestion,
  ): void {
    const expected = expectedDecision(state, question);
    this.result.states++;
    if (expected.granted) this.result.granted++;
    if (agrees(actual, expected, sources)) return;
    this.result.disagreements++;
    if (this.result.examples.length < 5)
      this.result.examples.push(JSON.stringify({ state, question, expected, actual }));
  }
}

export function compareAccess(
  users: readonly (UserState | null)[],
  homes: readonly (HomeState | null)[],
  sourceLists: readonly (readonly SourceState[])[],
): Comparison {
  const comparer = new Comparer();
  const userList = users.map((state) => [state, state && userFacts(state)] as const);
  const homeList = homes.map((state) => [state, state && homeFacts(state)] as const);
  const sourcesList = sourceLists.map((state) => [state, sourceFacts(state)] as const);
  for (const [userState, user] of userList) {
    for (const [homeState, home] of homeList) {
      for (const inOrganization of BOOLEANS) {
        const organizationId = inOrganization ? 'organization-1' : null;
        for (const [sourceStates, sources] of sourcesList) {
          const state = { user: userState, home: homeState, inOrganization, sources: sourceStates };
          comparer.compare(decideAccess({ user, home, organizationId, sources }), sources, state);
        }
      }
    }
  }
  return comparer.result;
}

export function compareForRecords(
  users: readonly (UserState | null)[],
  homes: readonly (HomeState | null)[],
  sourceLists: readonly (readonly SourceState[])[],
): Comparison {
  const comparer = new Comparer();
  const homeList = homes.map((state) => [state, state && homeFacts(state)] as const);
  const sourcesList = sourceLists.map((state) => [state, sourceFacts(state)] as const);
  const questions = Object.values(RecordType).flatMap((type) =>
    RECORDS.map((record) => [{ type, record }, record && recordFacts(record)] as const),
  );
  for (const userState of users) {
    const user = userState && userFacts(userState);
    for (const [homeState, home] of homeList) {
      for (const inOrganization of BOOLEANS) {
        const organizationId = inOrganization ? 'organization-1' : null;
        for (const [sourceStates, sources] of sourcesList) {
          const state = { user: userState, home: homeState, inOrganization, sources: sourceStates };
          const access = decideAccess({ user, home, organizationId, sources });
          for (const [question, record] of questions) {
            comparer.compare(decideForRecord(access, user, question.type, record), sources, state, question);
          }
        }
      }
    }
  }
  return comparer.result;
}
