import fc from 'fast-check';
import { LinkIndex } from '../../../src/linked-records/link-index.rules';
import { compareLinks, linkPosition, type CandidateKey, type Link } from '../../../src/linked-records/linking.rules';
import type { MatchKey } from '../../../src/linked-records/match-key.rules';

const TIME = '2024-01-01T00:00:00.000Z';
const LATER = '2024-01-01T00:00:00.001Z';

const primary = (key: string): MatchKey => ({ key, primary: true });
const additional = (key: string): MatchKey => ({ key, primary: false });
const candidate = (recordId: string, key: MatchKey, createdAt = TIME, accountId = 'nl'): CandidateKey => ({
  accountId,
  recordId,
  createdAt,
  ...key,
});
const linkRecords = (home: readonly MatchKey[], candidates: readonly CandidateKey[]): readonly Link[] => {
  const sources = [...new Set(candidates.map(({ accountId }) => accountId))];
  return new LinkIndex(candidates).linksOf(home, sources).take(Infinity);
};
const idsOf = (links: readonly Link[]): string[] => links.map((link) => `${link.accountId}/${link.recordId}`);

describe('the links of a home record', () => {
  it.each([
    ['no home keys', [], [candidate('1', primary('a'))], []],
    ['no candidates', [primary('a')], [], []],
    ['no shared key', [primary('a')], [candidate('1', primary('b'))], []],
    ['keys that differ in an accent', [primary('jos\u00e9@x.de')], [candidate('1', primary('jose@x.de'))], []],
    ['keys that differ in case', [primary('a@x.de')], [candidate('1', primary('A@x.de'))], []],
    ['a shared key', [primary('a')], [candidate('1', primary('a'))], ['nl/1']],
    [
      'not transitive: b is a key of the linked record only',
      [primary('a')],
      [candidate('1', primary('a')), candidate('1', additional('b')), candidate('2', primary('b'))],
      ['nl/1'],
    ],
    [
      'one link for each record, whatever its keys',
      [primary('a'), additional('b')],
      [candidate('1', primary('a')), candidate('1', additional('b'))],
      ['nl/1'],
    ],
    [
      'two records of one account',
      [primary('a')],
      [candidate('1', primary('a')), candidate('2', primary('a'))],
      ['nl/1', 'nl/2'],
    ],
    [
      'one id in two accounts is two records',
      [primary('a')],
      [candidate('1', primary('a'), TIME, 'uk'), candidate('1', primary('a'), TIME, 'nl')],
      ['nl/1', 'uk/1'],
    ],
    [
      'ids are not run together',
      [primary('a')],
      [candidate('1', primary('a'), TIME, 'a,b'), candidate('b,1', primary('a'), TIME, 'a')],
      ['a,b/1', 'a/b,1'],
    ],
  ])('M1: %s', (_, home, candidates, ids) => expect(idsOf(linkRecords(home, candidates))).toEqual(ids));

  it('says where and when the record is from and what matched', () => {
    expect(linkRecords([primary('a'), additional('b')], [candidate('1', additional('b'), LATER, 'uk')])).toEqual([
      {
        accountId: 'uk',
        recordId: '1',
        createdAt: LATER,
        matches: [{ key: 'b', homePrimary: false, linkedPrimary: false }],
      },
    ]);
  });

  describe('order', () => {
    const home = [primary('p'), additional('a'), additional('b')];
    it.each([
      [
        'primary–primary, then mixed, then additional–additional, before age',
        [
          candidate('both-additional', additional('a'), '2001'),
          candidate('home-additional', primary('a'), '2003'),
          candidate('home-primary', additional('p'), '2002'),
          candidate('both-primary', primary('p'), '2004'),
        ],
        ['nl/both-primary', 'nl/home-primary', 'nl/home-additional', 'nl/both-additional'],
      ],
      [
        'the best match of a record decides',
        [
          candidate('mixed', additional('p'), '2001'),
          candidate('best', additional('a'), '2002'),
          candidate('best', primary('p'), '2002'),
        ],
        ['nl/best', 'nl/mixed'],
      ],
      ['then the oldest', [candidate('1', primary('p'), LATER), candidate('2', primary('p'), TIME)], ['nl/2', 'nl/1']],
      [
        'then the record id by code unit',
        [
          candidate('b', primary('p')),
          candidate('a', primary('p')),
          candidate('B', primary('p')),
          candidate('ä', primary('p')),
        ],
        ['nl/B', 'nl/a', 'nl/b', 'nl/ä'],
      ],
      ['ids are text', [candidate('9', primary('p')), candidate('10', primary('p'))], ['nl/10', 'nl/9']],
      [
        'then the account id',
        [
          candidate('1', primary('p'), TIME, 'uk'),
          candidate('1', primary('p'), TIME, 'de'),
          candidate('0', primary('p'), TIME, 'us'),
        ],
        ['us/0', 'de/1', 'uk/1'],
      ],
    ])('%s', (_, candidates, ids) => expect(idsOf(linkRecords(home, candidates))).toEqual(ids));

    it('of matches is that of links, then by key', () => {
      const keys = [additional('d'), additional('c'), additional('m'), primary('p')];
      const [link] = linkRecords(keys, [
        candidate('1', additional('d')),
        candidate('1', additional('c')),
        candidate('1', primary('m')),
        candidate('1', additional('p')),
      ]);
      expect(link?.matches).toEqual([
        { key: 'm', homePrimary: false, linkedPrimary: true },
        { key: 'p', homePrimary: true, linkedPrimary: false },
        { key: 'c', homePrimary: false, linkedPrimary: false },
        { key: 'd', homePrimary: false, linkedPrimary: false },
      ]);
    });
  });

  it.each([
    ['of the home record', [additional('a'), primary('a')], [candidate('1', primary('a'))]],
    ['of the linked record', [primary('a')], [candidate('1', primary('a')), candidate('1', additional('a'))]],
  ])('a key that is there twice %s is primary if one of them is', (_, home, candidates) => {
    expect(linkRecords(home, candidates)[0]?.matches).toEqual([{ key: 'a', homePrimary: true, linkedPrimary: true }]);
  });
});

describe('linkPosition', () => {
  it.each([
    ['primary–primary', primary('a'), primary('a'), 0],
    ['primary–additional', primary('a'), additional('a'), 1],
    ['additional–primary', additional('a'), primary('a'), 1],
    ['additional–additional', additional('a'), additional('a'), 2],
  ])('ranks %s', (_, home, linked, rank) => {
    expect(linkRecords([home], [candidate('1', linked)]).map(linkPosition)).toEqual([[rank, TIME, '1', 'nl']]);
  });
});

describe('compareLinks', () => {
  it.each([
    ['rank first', [0, LATER, '2', 'b'], [1, TIME, '1', 'a']],
    ['then age', [1, TIME, '2', 'b'], [1, LATER, '1', 'a']],
    ['then record id', [1, TIME, '1', 'b'], [1, TIME, '2', 'a']],
    ['then account id', [1, TIME, '1', 'a'], [1, TIME, '1', 'b']],
  ])('%s', (_, first, second) => {
    expect(compareLinks(first, second)).toBeLessThan(0);
    expect(compareLinks(second, first)).toBeGreaterThan(0);
    expect(compareLinks(first, [...first])).toBe(0);
  });
});

describe('for all keys and candidates', () => {
  const key = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), primary: fc.boolean() });
  const home = fc.array(key, { maxLength: 3 });
  const candidates = fc
    .array(fc.tuple(key, fc.constantFrom('1', '2', '3'), fc.constantFrom('nl', 'uk')), { maxLength: 12 })
    .map((rows) => rows.map(([k, id, account]) => candidate(id, k, id === '1' ? LATER : TIME, account)));

  it('links are those records that share a key, once, in strict order, however the candidates come', () => {
    fc.assert(
      fc.property(home, candidates, (homeKeys, rows) => {
        const links = linkRecords(homeKeys, rows);
        const shared = rows.filter((row) => homeKeys.some((homeKey) => homeKey.key === row.key));
        expect(idsOf(links).sort()).toEqual(
          [...new Set(shared.map((row) => `${row.accountId}/${row.recordId}`))].sort(),
        );
        const positions = links.map(linkPosition);
        positions.slice(1).forEach((position, i) => expect(compareLinks(positions[i]!, position)).toBeLessThan(0));
        expect(linkRecords(homeKeys, [...rows].reverse())).toEqual(links);
      }),
    );
  });

  it('a cursor splits the list in two without loss', () => {
    fc.assert(
      fc.property(home, candidates, fc.nat(5), (homeKeys, rows, at) => {
        const links = linkRecords(homeKeys, rows);
        const cursor = links[at];
        if (cursor === undefined) return;
        const rest = links.filter((link) => compareLinks(linkPosition(link), linkPosition(cursor)) > 0);
        expect(rest).toEqual(links.slice(at + 1));
      }),
    );
  });
});
