import fc from 'fast-check';
import { LinkIndex } from '../../../src/linked-records/link-index.rules';
import { linkCursor, type CandidateKey } from '../../../src/linked-records/linking.rules';
import type { MatchKey } from '../../../src/linked-records/match-key.rules';
import type { Position } from '../../../src/shared/pagination';
import { behindByDefinition, linksByDefinition } from './link-oracle';

const ACCOUNTS = ['nl', 'uk', 'us'];
const key = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), primary: fc.boolean() });
const homes = fc.array(fc.array(key, { maxLength: 5 }), { minLength: 1, maxLength: 5 });
const sources = fc.subarray(ACCOUNTS);
const candidates = fc.array(fc.tuple(key, fc.nat(7), fc.constantFrom(...ACCOUNTS)), { maxLength: 40 }).map((rows) =>
  rows.map(([k, id, accountId]): CandidateKey => {
    return { accountId, recordId: `r${id}`, createdAt: `202${(id * 3) % 4}`, ...k };
  }),
);
const cursor = fc.oneof(
  fc.tuple(fc.integer({ min: -1, max: 4 }), fc.constantFrom('r0', 'r3', 'r9'), fc.constantFrom('nl', 'uk', 'de')),
  fc.constant<Position>([]),
);

describe('an index of candidates', () => {
  it('gives each home record the links that the definition gives it alone: their number, order and matches (M1)', () => {
    fc.assert(
      fc.property(homes, candidates, fc.array(sources, { minLength: 1, maxLength: 2 }), (all, rows, choices) => {
        const index = new LinkIndex(rows);
        for (const home of all) {
          for (const chosen of choices) {
            const links = linksByDefinition(home, rows, chosen);
            const list = index.linksOf(home, chosen);
            expect(list.size).toBe(links.length);
            for (const count of [0, 1, 3, Infinity]) expect(list.take(count)).toEqual(links.slice(0, count));
          }
        }
      }),
    );
  });

  it('gives those behind a cursor that the definition gives, wherever the cursor is from', () => {
    fc.assert(
      fc.property(homes, candidates, sources, cursor, fc.nat(12), ([home = []], rows, chosen, foreign, at) => {
        const links = linksByDefinition(home, rows, chosen);
        const list = new LinkIndex(rows).linksOf(home, chosen);
        for (const after of [foreign, ...links.slice(at, at + 1).map(linkCursor)]) {
          const rest = behindByDefinition(links, after);
          expect(list.take(Infinity, after)).toEqual(rest);
          expect(list.take(2, after)).toEqual(rest.slice(0, 2));
          expect(list.hasBefore(after)).toBe(rest.length < links.length);
        }
      }),
    );
  });

  const row = (accountId: string, recordId: string, name: string, primary: boolean, year = '2024'): CandidateKey => {
    return { accountId, recordId, key: name, primary, createdAt: year };
  };
  const HOME = [{ key: 'a', primary: true }];

  it('keeps choices of sources apart whose ids read alike one after the other', () => {
    const index = new LinkIndex(['1', '23', '12', '3'].map((id) => row(id, 'r', 'a', true)));
    const accountsOf = (...chosen: string[]): string[] =>
      index
        .linksOf(HOME, chosen)
        .take(9)
        .map(({ accountId }) => accountId);
    expect([accountsOf('1', '23'), accountsOf('12', '3')]).toEqual([
      ['1', '23'],
      ['12', '3'],
    ]);
  });

  it('goes on behind a cursor into the worse matches from their oldest on', () => {
    const links = new LinkIndex([row('nl', 'new', 'a', true), row('nl', 'old', 'a', false, '2020')]);
    const [, old] = links.linksOf(HOME, ['nl']).take(2);
    expect(links.linksOf(HOME, ['nl']).take(2, [0, 'new', 'nl'])).toEqual([old]);
  });

  it.each([
    ['not linked', 'nl', 'other'],
    ['of a source that was not chosen', 'uk', 'a'],
  ])('takes a cursor of a record that is %s for one of a link that is gone', (_, accountId, name) => {
    const index = new LinkIndex([
      row('nl', 'r1', 'a', true, '2020'),
      row('nl', 'r2', 'a', false, '2020'),
      row(accountId, 'asked', name, true, '2022'),
    ]);
    const links = index.linksOf(HOME, ['nl']);
    const ids = (rank: number): string[] => links.take(9, [rank, 'asked', accountId]).map(({ recordId }) => recordId);
    expect([ids(0), ids(1), ids(2)]).toEqual([['r1', 'r2'], ['r2'], []]);
    expect([0, 1].map((rank) => links.hasBefore([rank, 'asked', accountId]))).toEqual([false, true]);
  });
});

describe('a key that thousands of records share', () => {
  const additional = (name: string): MatchKey => ({ key: name, primary: false });
  const rows = Array.from({ length: 8_000 }, (_, i): CandidateKey => {
    const createdAt = `2024-${String((i * 7_919) % 8_000).padStart(4, '0')}`;
    return { accountId: ACCOUNTS[i % 3]!, recordId: `r${i}`, createdAt, key: 'hot', primary: i % 2 === 0 };
  });
  const homeRecords = Array.from({ length: 100 }, (_, i) => [additional(`own-${i}`), additional('hot')]);
  const all = [...rows, ...homeRecords.map((_, i): CandidateKey => ({ ...rows[i]!, key: `own-${i}`, primary: false }))];

  it('costs a hundred home records that have it little more than one', () => {
    const timeOf = (homes: readonly (readonly MatchKey[])[]): number => {
      const before = process.cpuUsage();
      const index = new LinkIndex(all);
      for (const home of homes) {
        const links = index.linksOf(home, ACCOUNTS);
        expect(links.size).toBe(8_000);
        expect(links.take(101)).toHaveLength(101);
      }
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const quickest = (homes: readonly (readonly MatchKey[])[]): number =>
      Math.min(...Array.from({ length: 3 }, () => timeOf(homes)));
    expect(quickest(homeRecords)).toBeLessThan(10 * quickest(homeRecords.slice(0, 1)));
  });

  it('is put in order once, whatever the number of home records', () => {
    const readsFor = (homes: readonly (readonly MatchKey[])[]): number => {
      let read = 0;
      const watched = all.map(
        (row) =>
          new Proxy(row, {
            get: (target, name) => {
              read += 1;
              return target[name as keyof CandidateKey];
            },
          }),
      );
      const index = new LinkIndex(watched);
      for (const home of homes) index.linksOf(home, ACCOUNTS).take(101);
      return read;
    };
    expect(readsFor(homeRecords)).toBe(readsFor(homeRecords.slice(0, 1)));
  });

  it('is counted once for all home records that have it, in whatever order they name it beside rarer ones', () => {
    const own = Array.from({ length: 50 }, (_, i) => `own-${i}`);
    const holders = Array.from({ length: 1_000 }, (_, i) => {
      const keys = [...(i === 0 ? own : []), ...(i < own.length ? [own[i]!] : []), 'warm', 'hot'];
      return keys.map((name): CandidateKey => ({
        ...{ accountId: 'nl', recordId: `r${i}`, createdAt: String(1_000 + i), key: name },
        primary: name.startsWith('own') || i % 2 === 0,
      }));
    });
    const looksFor = (homes: readonly (readonly string[])[]): number => {
      const index = new LinkIndex(holders.flat());
      return callsOfKeys(() => {
        for (const names of homes) expect(index.linksOf(names.map(additional), ['nl']).size).toBe(1_000);
      });
    };
    const homes = own.map((name, i) => (i % 2 === 0 ? [name, 'hot', 'warm'] : ['warm', 'hot', name]));
    expect(looksFor(homes)).toBeLessThan(1.5 * looksFor(homes.slice(0, 1)));
  });
});

/** How often a map is asked for its keys: once for each look at a record's keys. */
function callsOfKeys(work: () => void): number {
  const standard = Object.getOwnPropertyDescriptor(Map.prototype, 'keys')!;
  let calls = 0;
  const counted = function (this: Map<unknown, unknown>): unknown {
    calls += 1;
    return (standard.value as (this: Map<unknown, unknown>) => unknown).call(this);
  };
  Object.defineProperty(Map.prototype, 'keys', { ...standard, value: counted });
  try {
    work();
  } finally {
    Object.defineProperty(Map.prototype, 'keys', standard);
  }
  return calls;
}
