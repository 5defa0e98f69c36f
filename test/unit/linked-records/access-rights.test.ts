import type { RecordAccess, UserRole } from '../../../src/accounts/user';
import {
  type AccessDecision,
  type AccessFacts,
  type SourceFacts,
  decideAccess,
  decideForRecord,
} from '../../../src/linked-records/linked-record-access.policy';
import { RecordType } from '../../../src/linked-records/record';
import {
  type HomeState,
  type RecordState,
  type SourceState,
  type Teams,
  type TierState,
  type UserState,
} from './access-oracle';
import {
  HOME,
  KINDS_OF_HOME,
  READABLE,
  RECORDS,
  SOURCES,
  TIERS,
  USER,
  USERS,
  accessFacts,
  homeFacts,
  lists,
  product,
  recordFacts,
  sourceFacts,
  userFacts,
} from './access-states';

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
