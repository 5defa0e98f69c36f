import { AccountType, Hub, Tier, type AccountFacts } from '../../../src/accounts/account';
import { RecordAccess, UserRole, type UserFacts } from '../../../src/accounts/user';
import {
  AccessDenialCode,
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

// ── States ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const BOOLEANS = [true, false];
const TIERS: readonly TierState[] = ['ABSENT', 'FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE'];
const ROLES = Object.values(UserRole);
const ACCESSES = Object.values(RecordAccess);
const TEAMS: readonly Teams[] = ['NONE', 'A', 'AB'];
const OWNERS: readonly Owner[] = ['VIEWER', 'OTHER', 'NOBODY'];
const HOLDER_TEAMS: readonly HolderTeam[] = ['A', 'B', 'X', 'NONE'];

type Choices<T> = { readonly [K in keyof T]: readonly T[K][] };

/** Every combination of the choices. */
function product<T>(choices: Choices<T>): readonly T[] {
  const fields = Object.entries(choices) as [string, readonly unknown[]][];
  const rows = fields.reduce<readonly Record<string, unknown>[]>(
    (partial, [field, values]) => partial.flatMap((row) => values.map((value) => ({ ...row, [field]: value }))),
    [{}],
  );
  return rows as readonly unknown[] as readonly T[];
}

/** Every list of exactly so many of the values. */
function lists<T>(values: readonly T[], length: number): readonly (readonly T[])[] {
  return length === 0 ? [[]] : lists(values, length - 1).flatMap((list) => values.map((value) => [...list, value]));
}

const USER: Choices<UserState> = {
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
const HOME: Choices<HomeState> = {
  active: BOOLEANS,
  sales: TIERS,
  service: TIERS,
  marketing: ['ABSENT', 'PROFESSIONAL', 'ENTERPRISE'],
  sensitive: BOOLEANS,
  type: Object.values(AccountType),
};
const SOURCES = product<SourceState>({ mirroring: BOOLEANS, sensitive: BOOLEANS, active: BOOLEANS });
const RECORDS = [null, ...product<RecordState>({ owner: OWNERS, team: HOLDER_TEAMS })];

/** Apart from the records that he sees, all a user can be. */
const USERS = [null, ...product<UserState>({ ...USER, contactAccess: ['ALL'], companyAccess: ['NONE'], teams: ['A'] })];
const HOMES = [null, ...product<HomeState>(HOME)];
/** One home account of each kind that matters to a viewer. */
const KINDS_OF_HOME = [
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

const READABLE: SourceState = { mirroring: true, sensitive: false, active: true };
const VIEWER: UserState = {
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
const HOME_ACCOUNT: HomeState = {
  active: true,
  sales: 'PROFESSIONAL',
  service: 'ABSENT',
  marketing: 'ENTERPRISE',
  sensitive: false,
  type: 'STANDARD',
};

// ── Facts: frozen, so that a decision cannot change them ─────────────────────────────────────────────────────────────

const TEAM_IDS: Readonly<Record<Teams, readonly string[]>> = {
  NONE: [],
  A: ['team-a'],
  AB: ['team-a', 'team-b'],
};
const OWNER_IDS: Readonly<Record<Owner, string | null>> = { VIEWER: 'user-1', OTHER: 'user-2', NOBODY: null };
const HOLDER_TEAM_IDS: Readonly<Record<HolderTeam, string | null>> = {
  A: 'team-a',
  B: 'team-b',
  X: 'team-x',
  NONE: null,
};

function userFacts(state: UserState): UserFacts {
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

function homeFacts(state: HomeState): AccountFacts {
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

function sourceFacts(states: readonly SourceState[]): readonly SourceFacts[] {
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

function recordFacts(state: RecordState): RecordHolder {
  return Object.freeze({ ownerId: OWNER_IDS[state.owner], teamId: HOLDER_TEAM_IDS[state.team] });
}

function accessFacts(state: AccessState): AccessFacts {
  return {
    user: state.user && userFacts(state.user),
    home: state.home && homeFacts(state.home),
    organizationId: state.inOrganization ? 'organization-1' : null,
    sources: sourceFacts(state.sources),
  };
}

function decide(state: AccessState, question?: RecordQuestion): AccessDecision {
  const facts = accessFacts(state);
  const access = decideAccess(facts);
  if (question === undefined) return access;
  return decideForRecord(access, facts.user, question.type, question.record && recordFacts(question.record));
}

/** A viewer who sees one source, but for what is given. */
function stateWith(
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

// ── Comparing ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The same codes, none of them twice. */
function sameCodes(actual: readonly AccessDenialCode[], expected: readonly AccessDenialCode[]): boolean {
  return actual.length === expected.length && expected.every((code) => actual.includes(code));
}

function agrees(actual: AccessDecision, expected: ExpectedDecision, sources: readonly SourceFacts[]): boolean {
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

interface Comparison {
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

function compareAccess(
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

function compareForRecords(
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

describe('the access policy and an independent reading of the rules', () => {
  it('agree for every user, every home account and every source', () => {
    const users = 1 + 2 * 3 * 2 ** 3 * 2; // unknown, or active × role × seats × permission
    const homes = 1 + 2 * 5 * 5 * 3 * 2 * 4; // unknown, or active × tiers of the three hubs × sensitive × type
    const sources = 1 + 8; // none or one
    // Of 4 × 25 pairs of seats and tiers, 10 + 10 + 16 have a hub at PROFESSIONAL for its seat.
    const granted = 3 * 2 * (10 + 10 + 16) * (3 * 2 * 4) * sources;

    expect(compareAccess(USERS, HOMES, [[], ...lists(SOURCES, 1)])).toEqual({
      states: users * homes * 2 * sources,
      granted,
      disagreements: 0,
      examples: [],
    });
  });

  it('agree for every two sources', () => {
    const users = 1 + 2 * 3 * 2 ** 3 * 2;
    const granted = 3 * 2 * (2 + 2 + 3) * 64;

    expect(compareAccess(USERS, KINDS_OF_HOME, lists(SOURCES, 2))).toEqual({
      states: users * (1 + 8) * 2 * 64,
      granted,
      disagreements: 0,
      examples: [],
    });
  });

  it('agree for every record and every right to see it', () => {
    const users = 1 + 2 * 3 * 2 ** 3 * 2 * (4 * 4) * 3; // … × contact access × company access × teams
    const records = 1 + 3 * 4; // none, or owner × team
    // Of 12 records a Super Admin sees all with each of the 4 accesses; the others see 12 with ALL, 4 with OWNED, 0 with
    // NONE, and with TEAM those of their teams, whoever owns them: 0, 3 × 1 or 3 × 2.
    const visible = 4 * 3 * 4 * 12 + 2 * 4 * (3 * (12 + 4 + 0) + (0 + 3 + 6));
    const granted = 2 * (2 + 2 + 3) * 2 * (2 * visible);

    expect(
      compareForRecords([null, ...product<UserState>(USER)], KINDS_OF_HOME, [[], [READABLE, SOURCES[1]!]]),
    ).toEqual({
      states: users * (1 + 8) * 2 * 2 * (2 * records),
      granted,
      disagreements: 0,
      examples: [],
    });
  });

  it('give every reason at least once', () => {
    const given = new Set<string>();
    for (const user of USERS) {
      for (const home of KINDS_OF_HOME) {
        for (const inOrganization of BOOLEANS) {
          const decision = decide({ user, home, inOrganization, sources: SOURCES }, { type: 'COMPANY', record: null });
          for (const code of decision.denials) given.add(code);
        }
      }
    }
    for (const row of decide(stateWith({ sources: SOURCES })).sources) {
      for (const code of row.denials) given.add(code);
    }

    expect([...given].sort()).toEqual(Object.values(AccessDenialCode).sort());
  });
});

describe('reasons', () => {
  const ORDER: readonly string[] = Object.values(AccessDenialCode);
  const inOrder = (codes: readonly string[]): boolean =>
    codes.every((code, index) => index === 0 || ORDER.indexOf(codes[index - 1]!) < ORDER.indexOf(code));

  it('come in the order of the codes', () => {
    const unordered: string[] = [];
    for (const user of USERS) {
      for (const home of KINDS_OF_HOME) {
        for (const inOrganization of BOOLEANS) {
          for (const question of [undefined, { type: 'COMPANY' as const, record: null }]) {
            const decision = decide({ user, home, inOrganization, sources: SOURCES }, question);
            const all = [decision.denials, ...decision.sources.map(({ denials }) => denials)];
            if (!all.every(inOrder)) unordered.push(JSON.stringify(all));
          }
        }
      }
    }

    expect(unordered.slice(0, 5)).toEqual([]);
  });
});

// ── The rules one by one ─────────────────────────────────────────────────────────────────────────────────────────────

interface Row {
  readonly rule: string;
  readonly fact: string;
  readonly state: AccessState;
  readonly question?: RecordQuestion;
  /** The viewer's denials; none: granted. */
  readonly denials: readonly AccessDenialCode[];
  /** Each source's denials; without: one readable source for a viewer who is granted. */
  readonly sources?: readonly (readonly AccessDenialCode[])[];
}

const contact = (owner: Owner, team: HolderTeam): RecordQuestion => ({ type: 'CONTACT', record: { owner, team } });
const company = (owner: Owner, team: HolderTeam): RecordQuestion => ({ type: 'COMPANY', record: { owner, team } });
const NO_RECORD: RecordQuestion = { type: 'CONTACT', record: null };
const NO_SOURCES: readonly (readonly AccessDenialCode[])[] = [];

const ROWS: readonly Row[] = [
  {
    rule: 'M6',
    fact: 'seat, permission and view permission together show linked records',
    state: stateWith(),
    question: contact('OTHER', 'X'),
    denials: [],
  },
  {
    rule: 'M6',
    fact: 'a caller unknown to the home account is told that alone',
    state: stateWith({ user: null, home: { active: false }, inOrganization: false }),
    question: NO_RECORD,
    denials: ['NOT_A_MEMBER'],
  },
  {
    rule: 'M6',
    fact: 'a deactivated user is told that alone',
    state: stateWith({ user: { active: false, salesSeat: false, viewLinkedRecords: false }, inOrganization: false }),
    question: NO_RECORD,
    denials: ['NOT_A_MEMBER'],
  },
  {
    rule: 'M6',
    fact: 'a user without a seat sees nothing',
    state: stateWith({ user: { salesSeat: false } }),
    denials: ['NO_SEAT'],
  },
  {
    rule: 'M6',
    fact: 'a seat for MARKETING is none for linked records',
    state: stateWith({ user: { salesSeat: false, marketingSeat: true } }),
    denials: ['NO_SEAT'],
  },
  {
    rule: 'M6',
    fact: 'without a seat the hubs of the account are not mentioned',
    state: stateWith({ user: { salesSeat: false }, home: { sales: 'FREE' } }),
    denials: ['NO_SEAT'],
  },
  {
    rule: 'M6',
    fact: 'a seat for SALES needs SALES, and SERVICE does not stand in for it',
    state: stateWith({ home: { sales: 'STARTER', service: 'ENTERPRISE' } }),
    denials: ['HUB_BELOW_PROFESSIONAL'],
  },
  {
    rule: 'M6',
    fact: 'a seat for SERVICE needs SERVICE, and SALES does not stand in for it',
    state: stateWith({ user: { salesSeat: false, serviceSeat: true }, home: { sales: 'ENTERPRISE' } }),
    denials: ['HUB_BELOW_PROFESSIONAL'],
  },
  {
    rule: 'M6',
    fact: 'of two seats one with its hub at PROFESSIONAL suffices',
    state: stateWith({ user: { serviceSeat: true }, home: { sales: 'FREE', service: 'PROFESSIONAL' } }),
    denials: [],
  },
  {
    rule: 'M6',
    fact: 'ENTERPRISE is above PROFESSIONAL',
    state: stateWith({ home: { sales: 'ENTERPRISE' } }),
    denials: [],
  },
  {
    rule: 'M6',
    fact: 'the permission to view linked records is needed',
    state: stateWith({ user: { viewLinkedRecords: false } }),
    denials: ['NO_LINKED_RECORDS_PERMISSION'],
  },
  {
    rule: 'M6',
    fact: 'TEAM shows a record of one of the viewer’s teams',
    state: stateWith({ user: { contactAccess: 'TEAM', companyAccess: 'NONE', teams: 'AB' } }),
    question: contact('OTHER', 'B'),
    denials: [],
  },
  {
    rule: 'M6',
    fact: 'TEAM hides a record of another team',
    state: stateWith({ user: { contactAccess: 'TEAM' } }),
    question: contact('OTHER', 'X'),
    denials: ['RECORD_NOT_VISIBLE'],
  },
  {
    rule: 'M6',
    fact: 'TEAM hides a record of no team from a viewer of no team',
    state: stateWith({ user: { contactAccess: 'TEAM', teams: 'NONE' } }),
    question: contact('NOBODY', 'NONE'),
    denials: ['RECORD_NOT_VISIBLE'],
  },
  {
    rule: 'M6',
    fact: 'OWNED shows what the viewer owns',
    state: stateWith({ user: { contactAccess: 'OWNED' } }),
    question: contact('VIEWER', 'X'),
    denials: [],
  },
  {
    rule: 'M6',
    fact: 'OWNED hides what a colleague of his team owns',
    state: stateWith({ user: { contactAccess: 'OWNED' } }),
    question: contact('OTHER', 'A'),
    denials: ['RECORD_NOT_VISIBLE'],
  },
  {
    rule: 'M6',
    fact: 'NONE hides even what the viewer owns',
    state: stateWith({ user: { contactAccess: 'NONE' } }),
    question: contact('VIEWER', 'A'),
    denials: ['RECORD_NOT_VISIBLE'],
  },
  {
    rule: 'M6',
    fact: 'access to contacts is none to companies',
    state: stateWith({ user: { contactAccess: 'ALL', companyAccess: 'NONE' } }),
    question: company('VIEWER', 'A'),
    denials: ['RECORD_NOT_VISIBLE'],
  },
  {
    rule: 'M6',
    fact: 'all that is missing is named, not the first',
    state: stateWith({
      user: { salesSeat: false, viewLinkedRecords: false, contactAccess: 'NONE' },
      home: { active: false },
      inOrganization: false,
    }),
    question: contact('OTHER', 'A'),
    denials: ['NO_ORGANIZATION', 'NO_SEAT', 'NO_LINKED_RECORDS_PERMISSION', 'RECORD_NOT_VISIBLE', 'ACCOUNT_INACTIVE'],
  },
  {
    rule: 'M7',
    fact: 'a Super Admin without a seat sees nothing',
    state: stateWith({ user: { role: 'SUPER_ADMIN', salesSeat: false } }),
    denials: ['NO_SEAT'],
  },
  {
    rule: 'M7',
    fact: 'a Super Admin needs his seat’s hub at PROFESSIONAL',
    state: stateWith({ user: { role: 'SUPER_ADMIN' }, home: { sales: 'STARTER' } }),
    denials: ['HUB_BELOW_PROFESSIONAL'],
  },
  {
    rule: 'M7',
    fact: 'a Super Admin needs the permission to view linked records',
    state: stateWith({ user: { role: 'SUPER_ADMIN', viewLinkedRecords: false } }),
    denials: ['NO_LINKED_RECORDS_PERMISSION'],
  },
  {
    rule: 'M7',
    fact: 'of the home account’s records a Super Admin sees all',
    state: stateWith({ user: { role: 'SUPER_ADMIN', contactAccess: 'NONE', companyAccess: 'NONE', teams: 'NONE' } }),
    question: company('OTHER', 'X'),
    denials: [],
  },
  {
    rule: 'M7',
    fact: 'a Partner Admin sees no more records than he is given',
    state: stateWith({ user: { role: 'PARTNER_ADMIN', contactAccess: 'NONE' } }),
    question: contact('OTHER', 'A'),
    denials: ['RECORD_NOT_VISIBLE'],
  },
  {
    rule: 'M9',
    fact: 'without an organization there are no sources',
    state: stateWith({ inOrganization: false }),
    denials: ['NO_ORGANIZATION'],
  },
  {
    rule: 'M9',
    fact: 'an inactive home account shows nothing',
    state: stateWith({ home: { active: false } }),
    denials: ['ACCOUNT_INACTIVE'],
  },
  {
    rule: 'M9',
    fact: 'an unknown home account is inactive and has no hub',
    state: stateWith({ home: null }),
    denials: ['HUB_BELOW_PROFESSIONAL', 'ACCOUNT_INACTIVE'],
  },
  {
    rule: 'M9',
    fact: 'a source without a mirroring setting is denied, and the viewer is not',
    state: stateWith({ sources: [{ ...READABLE, mirroring: false }] }),
    denials: [],
    sources: [['MIRRORING_OFF']],
  },
  {
    rule: 'M9',
    fact: 'an inactive source is denied',
    state: stateWith({ sources: [{ ...READABLE, active: false }] }),
    denials: [],
    sources: [['ACCOUNT_INACTIVE']],
  },
  {
    rule: 'M9',
    fact: 'a denied source does not hide the others',
    state: stateWith({ sources: [{ mirroring: false, sensitive: true, active: false }, READABLE] }),
    denials: [],
    sources: [['MIRRORING_OFF', 'SOURCE_SENSITIVE', 'ACCOUNT_INACTIVE'], []],
  },
  {
    rule: 'M9',
    fact: 'a viewer in an organization without other accounts is granted, with nothing to read',
    state: stateWith({ sources: [] }),
    denials: [],
    sources: [],
  },
  {
    rule: 'M11',
    fact: 'a denied viewer is told nothing of the sources',
    state: stateWith({ user: { viewLinkedRecords: false }, sources: SOURCES }),
    denials: ['NO_LINKED_RECORDS_PERMISSION'],
    sources: NO_SOURCES,
  },
  {
    rule: 'M11',
    fact: 'a record that is not there is not visible, even to a Super Admin',
    state: stateWith({ user: { role: 'SUPER_ADMIN' } }),
    question: NO_RECORD,
    denials: ['RECORD_NOT_VISIBLE'],
  },
  {
    rule: 'M12',
    fact: 'without a record, access to records does not matter',
    state: stateWith({ user: { contactAccess: 'NONE', companyAccess: 'NONE', teams: 'NONE' } }),
    denials: [],
  },
  {
    rule: 'C4',
    fact: 'a sensitive account is no source, mirroring setting or not',
    state: stateWith({ sources: [{ ...READABLE, sensitive: true }] }),
    denials: [],
    sources: [['SOURCE_SENSITIVE']],
  },
  {
    rule: 'C4',
    fact: 'a sensitive account may be a target',
    state: stateWith({ home: { sensitive: true } }),
    denials: [],
  },
  {
    rule: 'C5',
    fact: 'a target with MARKETING alone at ENTERPRISE is too low',
    state: stateWith({ user: { serviceSeat: true }, home: { sales: 'ABSENT', service: 'ABSENT' } }),
    denials: ['HUB_BELOW_PROFESSIONAL'],
  },
  {
    rule: 'C5',
    fact: 'a target with SERVICE alone at PROFESSIONAL will do',
    state: stateWith({
      user: { salesSeat: false, serviceSeat: true },
      home: { sales: 'ABSENT', service: 'PROFESSIONAL', marketing: 'ABSENT' },
    }),
    denials: [],
  },
];

describe('rule', () => {
  it.each(ROWS)('$rule: $fact', ({ state, question, denials, sources }) => {
    const decision = decide(state, question);

    expect(decision.denials).toEqual(denials);
    expect(decision.granted).toBe(denials.length === 0);
    expect(decision.sources.map((source) => source.denials)).toEqual(sources ?? (denials.length === 0 ? [[]] : []));
  });

  it.each(Object.values(Hub).filter((hub) => hub !== Hub.SALES && hub !== Hub.SERVICE))(
    'M6: a seat for %s is none for linked records, whatever the tier',
    (hub) => {
      const facts = accessFacts(stateWith());
      const user = { ...facts.user!, seats: [hub] };
      const home = {
        ...facts.home!,
        subscriptions: Object.values(Hub).map((each) => ({ hub: each, tier: Tier.ENTERPRISE })),
      };

      expect(decideAccess({ ...facts, user, home }).denials).toEqual(['NO_SEAT']);
    },
  );

  it('M6: what no rule names does not matter', () => {
    const facts = accessFacts(stateWith());
    const user: UserFacts = { ...facts.user!, name: '', twoFactorEnabled: true, assetAccess: 'EDIT' };
    const home: AccountFacts = { ...facts.home!, name: '', dataHostingLocation: 'US' };

    expect(decideAccess({ ...facts, user, home })).toEqual(decideAccess(facts));
  });

  it('M8: of a source nothing is known but its name, its state and its setting', () => {
    // Both ways: a field that is added to the facts, such as the viewer's rights there, does not compile here.
    const fields: Readonly<Record<keyof SourceFacts, true>> = {
      accountId: true,
      name: true,
      active: true,
      storesSensitiveData: true,
      mirroring: true,
    };
    const read = new Set<PropertyKey>();
    const facts = accessFacts(stateWith({ sources: SOURCES }));
    const sources = facts.sources.map(
      (source) =>
        new Proxy(source, {
          get(target, field, receiver) {
            read.add(field);
            return Reflect.get(target, field, receiver) as unknown;
          },
        }),
    );
    const decision = decideAccess({ ...facts, sources });

    expect([...read].sort()).toEqual(Object.keys(fields).sort());
    expect(decision.sources.map((source) => Object.keys(source).sort())).toEqual(
      SOURCES.map(() => ['accountId', 'denials', 'name']),
    );
  });

  it('M8: of a source’s rows the name and id are the account’s own', () => {
    const decision = decide(stateWith({ sources: [READABLE, READABLE] }));

    expect(decision.sources.map(({ accountId, name }) => [accountId, name])).toEqual([
      ['source-0', 'Source 0'],
      ['source-1', 'Source 1'],
    ]);
  });

  it('M9: each of four sources is judged by itself', () => {
    const facts = accessFacts(stateWith());
    const rows = lists(SOURCES, 4).map((states) => ({
      states,
      actual: decideAccess({ ...facts, sources: sourceFacts(states) }).sources.map(({ denials }) => denials),
    }));
    const alone = new Map(SOURCES.map((state) => [state, decide(stateWith({ sources: [state] })).sources[0]!.denials]));
    const different = rows.filter(
      ({ states, actual }) => JSON.stringify(actual) !== JSON.stringify(states.map((state) => alone.get(state))),
    );

    expect(rows).toHaveLength(8 ** 4);
    expect(different.slice(0, 5)).toEqual([]);
  });

  it('M11: a hidden record and none at all are answered alike', () => {
    const hidden = USERS.flatMap((user) =>
      user === null || user.role === 'SUPER_ADMIN' ? [] : [{ ...user, contactAccess: RecordAccess.NONE }],
    );
    const answers = hidden.flatMap((user) =>
      KINDS_OF_HOME.map((home) => {
        const state: AccessState = { user, home, inOrganization: true, sources: SOURCES };
        return [decide(state, contact('VIEWER', 'A')), decide(state, NO_RECORD)] as const;
      }),
    );

    expect(answers).toHaveLength(2 * 2 * 8 * 2 * 9);
    expect(answers.map(([first]) => first)).toEqual(answers.map(([, second]) => second));
  });

  it('M11: whether the viewer is granted does not depend on the sources', () => {
    const differing: string[] = [];
    for (const user of USERS) {
      for (const home of KINDS_OF_HOME) {
        for (const inOrganization of BOOLEANS) {
          const answers = [[], ...lists(SOURCES, 1), SOURCES].map((sources) => {
            const { granted, denials } = decide({ user, home, inOrganization, sources });
            return JSON.stringify({ granted, denials });
          });
          if (new Set(answers).size !== 1) differing.push(JSON.stringify({ user, home, inOrganization, answers }));
        }
      }
    }

    expect(differing.slice(0, 5)).toEqual([]);
  });

  it('M12: whoever is granted without a record is denied for one by its visibility alone', () => {
    const access = decide(stateWith({ sources: SOURCES }));
    const user = userFacts({ ...VIEWER, contactAccess: 'OWNED' });
    const own = decideForRecord(access, user, 'CONTACT', recordFacts({ owner: 'VIEWER', team: 'X' }));
    const foreign = decideForRecord(access, user, 'CONTACT', recordFacts({ owner: 'OTHER', team: 'A' }));

    expect(own).toEqual(access);
    expect(foreign).toEqual({ granted: false, denials: ['RECORD_NOT_VISIBLE'], sources: [] });
  });
});

// ── Rights taken and given ───────────────────────────────────────────────────────────────────────────────────────────

/** What is left of a thing after one right is taken away, in every way. */
const ACCESS_LEFT: Readonly<Record<RecordAccess, readonly RecordAccess[]>> = {
  ALL: ['TEAM', 'OWNED', 'NONE'],
  TEAM: ['NONE'],
  OWNED: ['NONE'],
  NONE: [],
};
const ROLE_LEFT: Readonly<Record<UserRole, readonly UserRole[]>> = {
  SUPER_ADMIN: ['PARTNER_ADMIN', 'MEMBER'],
  PARTNER_ADMIN: ['MEMBER'],
  MEMBER: [],
};
const TEAMS_LEFT: Readonly<Record<Teams, readonly Teams[]>> = { NONE: [], A: ['NONE'], AB: ['A', 'NONE'] };
const tiersBelow = (tier: TierState): readonly TierState[] => TIERS.slice(0, TIERS.indexOf(tier));

function poorerUsers(user: UserState | null): readonly (UserState | null)[] {
  if (user === null) return [];
  return [
    null,
    ...(user.active ? [{ ...user, active: false }] : []),
    ...(user.salesSeat ? [{ ...user, salesSeat: false }] : []),
    ...(user.serviceSeat ? [{ ...user, serviceSeat: false }] : []),
    ...(user.marketingSeat ? [{ ...user, marketingSeat: false }] : []),
    ...(user.viewLinkedRecords ? [{ ...user, viewLinkedRecords: false }] : []),
    ...ROLE_LEFT[user.role].map((role) => ({ ...user, role })),
    ...ACCESS_LEFT[user.contactAccess].map((contactAccess) => ({ ...user, contactAccess })),
    ...ACCESS_LEFT[user.companyAccess].map((companyAccess) => ({ ...user, companyAccess })),
    ...TEAMS_LEFT[user.teams].map((teams) => ({ ...user, teams })),
  ];
}

function poorerHomes(home: HomeState | null): readonly (HomeState | null)[] {
  if (home === null) return [];
  return [
    null,
    ...(home.active ? [{ ...home, active: false }] : []),
    ...tiersBelow(home.sales).map((sales) => ({ ...home, sales })),
    ...tiersBelow(home.service).map((service) => ({ ...home, service })),
    ...tiersBelow(home.marketing).map((marketing) => ({ ...home, marketing })),
  ];
}

function poorerSources(sources: readonly SourceState[]): readonly (readonly SourceState[])[] {
  return sources.flatMap((source, index) =>
    [
      ...(source.mirroring ? [{ ...source, mirroring: false }] : []),
      ...(source.sensitive ? [] : [{ ...source, sensitive: true }]),
      ...(source.active ? [{ ...source, active: false }] : []),
    ].map((poorer) => sources.with(index, poorer)),
  );
}

/** The record is given to another, or is gone. */
function poorerRecords(record: RecordState | null): readonly (RecordState | null)[] {
  if (record === null) return [];
  return [
    null,
    ...(record.owner === 'VIEWER' ? (['OTHER', 'NOBODY'] as const).map((owner) => ({ ...record, owner })) : []),
    ...(record.team === 'X' || record.team === 'NONE'
      ? []
      : (['X', 'NONE'] as const).map((team) => ({ ...record, team }))),
  ];
}

/** Facts, and those with one right less. */
interface Node<Facts> {
  readonly facts: Facts;
  readonly poorer: readonly Facts[];
}

function nodes<State, Facts>(
  states: readonly State[],
  poorer: (state: State) => readonly State[],
  facts: (state: State) => Facts,
): readonly Node<Facts>[] {
  return states.map((state) => ({ facts: facts(state), poorer: poorer(state).map(facts) }));
}

const userNodes = (users: readonly (UserState | null)[]) =>
  nodes(users, poorerUsers, (user) => user && userFacts(user));
const homeNodes = (homes: readonly (HomeState | null)[]) =>
  nodes(homes, poorerHomes, (home) => home && homeFacts(home));
const organizationNodes: readonly Node<string | null>[] = [
  { facts: 'organization-1', poorer: [null] },
  { facts: null, poorer: [] },
];

/** What a decision shows, a bit each: that the viewer is granted, and each source that he reads. */
function sight(decision: AccessDecision): number {
  const rows = decision.sources.map(({ accountId, denials }) =>
    denials.length === 0 ? 2 << Number(accountId.slice('source-'.length)) : 0,
  );
  return rows.reduce((bits, bit) => bits | bit, decision.granted ? 1 : 0);
}

interface Steps {
  states: number;
  taken: number;
  /** Steps that changed what is seen: without any, the comparison shows nothing. */
  blinding: number;
  /** Taking a right away that turned a denied viewer or source into one who sees. */
  readonly granting: string[];
}

function take(steps: Steps, before: number, after: number, example: () => unknown): void {
  steps.taken++;
  if (before !== after) steps.blinding++;
  if ((after & ~before) !== 0 && steps.granting.length < 5) steps.granting.push(JSON.stringify(example()));
}

describe('rights', () => {
  it('of viewer, account or source taken away never give sight, and given never take it', () => {
    const steps: Steps = { states: 0, taken: 0, blinding: 0, granting: [] };
    const homes = [
      null,
      ...product<HomeState>({ ...HOME, marketing: ['ENTERPRISE'], sensitive: [false], type: ['STANDARD'] }),
    ];
    const homeList = homeNodes(homes);
    const sourcesList = nodes([[], ...lists(SOURCES, 1), [READABLE, READABLE]], poorerSources, sourceFacts);
    for (const { facts: user, poorer: users } of userNodes(USERS)) {
      for (const { facts: home, poorer: otherHomes } of homeList) {
        for (const { facts: organizationId, poorer: organizations } of organizationNodes) {
          for (const { facts: sources, poorer: otherSources } of sourcesList) {
            const facts: AccessFacts = { user, home, organizationId, sources };
            const before = sight(decideAccess(facts));
            steps.states++;
            const step = (change: Partial<AccessFacts>): void => {
              const after = { ...facts, ...change };
              take(steps, before, sight(decideAccess(after)), () => ({ before: facts, after }));
            };
            for (const each of users) step({ user: each });
            for (const each of otherHomes) step({ home: each });
            for (const each of organizations) step({ organizationId: each });
            for (const each of otherSources) step({ sources: each });
          }
        }
      }
    }

    expect(steps.granting).toEqual([]);
    expect(steps.states).toBe((1 + 2 * 3 * 2 ** 3 * 2) * (1 + 2 * 5 * 5) * 2 * (1 + 8 + 1));
    expect(steps.blinding).toBeGreaterThan(20_000);
  });

  it.each(Object.values(RecordType))('to a %s taken away never give sight, and given never take it', (type) => {
    const steps: Steps = { states: 0, taken: 0, blinding: 0, granting: [] };
    const other: readonly RecordAccess[] = ['NONE'];
    const users = product<UserState>({
      ...USER,
      marketingSeat: [false],
      ...(type === 'CONTACT' ? { companyAccess: other } : { contactAccess: other }),
    });
    const records = nodes(RECORDS, poorerRecords, (record) => record && recordFacts(record));
    const sources = sourceFacts([READABLE, SOURCES[1]!]);
    const homeList = homeNodes(KINDS_OF_HOME).map(({ facts }) => facts);
    for (const { facts: user, poorer } of userNodes(users)) {
      for (const home of homeList) {
        const access = decideAccess({ user, home, organizationId: 'organization-1', sources });
        const others = poorer.map((each) => ({
          user: each,
          access: decideAccess({ user: each, home, organizationId: 'organization-1', sources }),
        }));
        for (const { facts: record, poorer: otherRecords } of records) {
          const before = sight(decideForRecord(access, user, type, record));
          steps.states++;
          for (const each of others) {
            const after = sight(decideForRecord(each.access, each.user, type, record));
            take(steps, before, after, () => ({ home, record, before: user, after: each.user }));
          }
          for (const each of otherRecords) {
            const after = sight(decideForRecord(access, user, type, each));
            take(steps, before, after, () => ({ home, user, before: record, after: each }));
          }
        }
      }
    }

    expect(steps.granting).toEqual([]);
    expect(steps.states).toBe(2 * 3 * 2 ** 2 * 2 * 4 * 3 * (1 + 8) * (1 + 3 * 4));
    expect(steps.blinding).toBeGreaterThan(1_000);
  });
});

describe('the source’s name and id', () => {
  const RENAMED: readonly (readonly [string, (source: SourceFacts, index: number) => SourceFacts])[] = [
    ['exchanged', (source, index) => ({ ...source, accountId: `source-${1 - index}`, name: `Source ${1 - index}` })],
    ['empty', (source) => ({ ...source, accountId: '', name: '' })],
    ['those of the home account', (source) => ({ ...source, accountId: 'home', name: 'Home' })],
    ['those of the viewer', (source) => ({ ...source, accountId: 'user-1', name: 'Ines Duarte' })],
    ['that of the organization', (source) => ({ ...source, accountId: 'organization-1' })],
    ['odd', (source, index) => ({ ...source, accountId: `__proto__${index}`, name: '\u200bSource\u0000 ' })],
  ];

  it.each(RENAMED)('decide nothing: %s', (_, rename) => {
    const different: string[] = [];
    for (const user of USERS) {
      for (const home of KINDS_OF_HOME) {
        for (const states of lists(SOURCES, 2)) {
          const facts = accessFacts({ user, home, inOrganization: true, sources: states });
          const sources = facts.sources.map(rename);
          const decision = decideAccess(facts);
          const renamed = decideAccess({ ...facts, sources });
          const expected = {
            ...decision,
            sources: decision.sources.map(({ denials }, index) => ({
              accountId: sources[index]!.accountId,
              name: sources[index]!.name,
              denials,
            })),
          };
          if (JSON.stringify(sorted(renamed)) !== JSON.stringify(sorted(expected))) {
            different.push(JSON.stringify({ facts, sources, renamed }));
          }
        }
      }
    }

    expect(different.slice(0, 5)).toEqual([]);
  });

  /** With fields in a fixed order. */
  const sorted = ({ granted, denials, sources }: AccessDecision): AccessDecision => ({
    granted,
    denials,
    sources: sources.map(({ accountId, name, denials: reasons }) => ({ accountId, name, denials: reasons })),
  });
});
