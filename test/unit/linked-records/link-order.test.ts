import { LinkIndex } from '../../../src/linked-records/link-index.rules';
import { compareLinks, linkCursor, linkPosition, type Link } from '../../../src/linked-records/linking.rules';
import type { Position } from '../../../src/shared/pagination';

const PRIMARY = { key: 'p', homePrimary: true, linkedPrimary: true };
const MIXED = { key: 'm', homePrimary: true, linkedPrimary: false };
const ADDITIONAL = { key: 'a', homePrimary: false, linkedPrimary: false };
const link = (recordId: string, match: Link['matches'][number], accountId = 's'): Link => ({
  accountId,
  recordId,
  createdAt: `2026-01-0${recordId}`,
  matches: [match],
});
const links = [link('1', PRIMARY), link('2', MIXED), link('2', MIXED, 't'), link('3', MIXED), link('4', ADDITIONAL)];
const HOME = [PRIMARY, MIXED, ADDITIONAL].map(({ key, homePrimary }) => ({ key, primary: homePrimary }));
const index = new LinkIndex(
  links.flatMap(({ matches, ...record }) => matches.map((m) => ({ ...record, key: m.key, primary: m.linkedPrimary }))),
);
const linksAfter = (cursor: Position): readonly Link[] => index.linksOf(HOME, ['s', 't']).take(Infinity, cursor);
const ids = (shown: readonly Link[]) => shown.map(({ accountId, recordId }) => accountId + recordId);

describe('the place of a link (M1)', () => {
  it('is its best match, its age, and its ids', () => {
    expect(linkPosition(link('1', PRIMARY))).toEqual([0, '2026-01-01', '1', 's']);
    expect(linkPosition({ ...link('1', ADDITIONAL), matches: [ADDITIONAL, MIXED] })).toEqual([
      1,
      '2026-01-01',
      '1',
      's',
    ]);
    expect(linkPosition(link('1', ADDITIONAL))[0]).toBe(2);
  });

  it('is told without its age, which is not shown (M3)', () => {
    expect(linkCursor(link('4', ADDITIONAL))).toEqual([2, '4', 's']);
  });

  it.each([
    [[1, 'a'], [1, 'a'], 0],
    [[0, 'b'], [1, 'a'], -1],
    [[1, 'a'], [0, 'b'], 1],
    [[1, 'a'], [1, 'b'], -1],
    [[1, 'b'], [1, 'a'], 1],
    [[1], [1, 'a'], -1],
    [[1, 'a'], [1], 1],
  ])('%j is before, at or after %j', (a, b, sign) => {
    expect(Math.sign(compareLinks(a, b))).toBe(sign);
  });
});

describe('the links behind a cursor', () => {
  it.each(links.map((_, i) => [i]))('are those after its link: %i', (i) => {
    expect(linksAfter(linkCursor(links[i]!))).toEqual(links.slice(i + 1));
  });

  it.each<[string, Link, readonly string[]]>([
    ['the best rank', link('9', PRIMARY), ['s1', 's2', 't2', 's3', 's4']],
    ['the middle rank', link('9', MIXED), ['s2', 't2', 's3', 's4']],
    ['the last rank', link('9', ADDITIONAL), ['s4']],
    ['a rank, of an account that left', link('3', MIXED, 'x'), ['s2', 't2', 's3', 's4']],
  ])('begin with its rank when its link is there no more: %s', (_, gone, left) => {
    expect(ids(linksAfter(linkCursor(gone)))).toEqual(left);
  });

  it('are all of them for a cursor that says nothing', () => {
    expect(linksAfter([])).toEqual(links);
  });
});
