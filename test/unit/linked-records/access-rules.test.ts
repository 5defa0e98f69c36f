import { type AccountFacts, Hub, Tier } from '../../../src/accounts/account';
import { RecordAccess, type UserFacts } from '../../../src/accounts/user';
import type { AccessDenialCode } from '../../../src/linked-records/linked-record-access.policy';
import {
  type SourceFacts,
  decideAccess,
  decideForHarvester,
  decideForRecord,
} from '../../../src/linked-records/linked-record-access.policy';
import { type AccessState, type HolderTeam, type Owner, type RecordQuestion } from './access-oracle';
import {
  BOOLEANS,
  KINDS_OF_HOME,
  READABLE,
  SOURCES,
  USERS,
  VIEWER,
  accessFacts,
  decide,
  lists,
  recordFacts,
  sourceFacts,
  stateWith,
  userFacts,
} from './access-states';

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

  it('M11: who wants to look up too much is told that alone, and of no source', () => {
    expect(decideForHarvester()).toEqual({ granted: false, denials: ['TOO_MANY_LOOKUPS'], sources: [] });
  });

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

/** What is left of a thing after one right is taken away, in every way. */
