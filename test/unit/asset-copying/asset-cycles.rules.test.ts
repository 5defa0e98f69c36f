import { circlesOf, dependenciesFirst, type Needs } from '../../../src/asset-copying/asset-cycles.rules';

const needs = (text: string): Needs =>
  new Map(text.split(' ').map((each) => [each.split('>')[0]!, each.split('>')[1]?.split('') ?? []]));
const circles = (text: string) =>
  Object.fromEntries(
    [...circlesOf(needs(text))].map(([key, { members, way }]) => [
      key,
      `${[...members].sort().join('')} ${way.join('')}`,
    ]),
  );

describe('what assets need of each other (A11)', () => {
  it.each([
    ['a>bc b>c c', 'cba'],
    ['a b c', 'abc'],
    ['a>x b>a', 'ab'],
    ['a>bb b', 'ba'],
    ['d>bc c>a b>a a', 'acbd'],
  ])('is in order when what is needed comes first: %s', (text, order) => {
    expect(dependenciesFirst(needs(text)).join('')).toBe(order);
  });

  it.each([
    ['a>a', ''],
    ['a>b b>a c', 'c'],
    ['a>b b>c c>b d', 'd'],
    ['a>b b>a c>a', ''],
  ])('leaves out what needs itself, and what needs that: %s', (text, order) => {
    expect(dependenciesFirst(needs(text)).join('')).toBe(order);
  });

  it.each<[string, Record<string, string>]>([
    ['a>bc b>c c', {}],
    ['a>x', {}],
    ['a>a', { a: 'a a' }],
    ['a>b b>a', { a: 'ab ab', b: 'ab ab' }],
    ['a>b b>c c>a', { a: 'abc abc', b: 'abc abc', c: 'abc abc' }],
    ['a>b b>c c>b', { b: 'bc bc', c: 'bc bc' }],
    ['a>b b>a c>d d>c e', { a: 'ab ab', b: 'ab ab', c: 'cd cd', d: 'cd cd' }],
    ['a>b b>ac c>d d>c', { a: 'ab ab', b: 'ab ab', c: 'cd cd', d: 'cd cd' }],
    ['a>bc b>a c>b', { a: 'abc ab', b: 'abc ab', c: 'abc ab' }],
    ['a>xb b>ca c>b', { a: 'abc ab', b: 'abc ab', c: 'abc ab' }],
    ['a>b b>cd c>d d>a', { a: 'abcd abd', b: 'abcd abd', c: 'abcd abd', d: 'abcd abd' }],
    ['c>d d>c a>cb b>a', { c: 'cd cd', d: 'cd cd', a: 'ab ab', b: 'ab ab' }],
    ['c>d d>c a>c', { c: 'cd cd', d: 'cd cd' }],
  ])('goes in circles by the shortest way: %s', (text, expected) => {
    expect(circles(text)).toEqual(expected);
  });

  it('is looked at however long its ways are', () => {
    const long = 20_000;
    const ring: Needs = new Map(Array.from({ length: long }, (_, i) => [`${i}`, [`${(i + 1) % long}`]]));
    expect(circlesOf(ring).get('0')?.way).toHaveLength(long);
    expect(dependenciesFirst(ring)).toEqual([]);
  });
});
