import { AccessDenialCode } from '../../../src/linked-records/linked-record-access.policy';
import { type UserState } from './access-oracle';
import {
  BOOLEANS,
  HOMES,
  KINDS_OF_HOME,
  READABLE,
  SOURCES,
  USER,
  USERS,
  compareAccess,
  compareForRecords,
  decide,
  lists,
  product,
  stateWith,
} from './access-states';

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

  it('give every reason at least once, but for the one that is a matter of time', () => {
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

    const ofRules = Object.values(AccessDenialCode).filter((code) => code !== 'TOO_MANY_LOOKUPS');
    expect([...given].sort()).toEqual(ofRules.sort());
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
