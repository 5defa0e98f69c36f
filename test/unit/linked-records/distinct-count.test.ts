import { DistinctCount } from '../../../src/linked-records/distinct-count';

const countOf = (from: number, to: number): DistinctCount => {
  const count = new DistinctCount();
  for (let n = from; n < to; n += 1) count.add(`${n}@shop.example`);
  return count;
};

describe('a count of different values', () => {
  it.each([0, 1, 10, 100, 1_000, 5_000, 20_000, 100_000])('is within a tenth of %i', (values) => {
    expect(Math.abs(countOf(0, values).estimate() - values)).toBeLessThanOrEqual(Math.max(1, values / 10));
  });

  it('is the same however often a value is added', () => {
    const once = countOf(0, 500);
    const twice = countOf(0, 500);
    for (let n = 0; n < 500; n += 1) twice.add(`${n}@shop.example`);
    expect(twice.toText()).toBe(once.toText());
  });

  it('of parts that overlap merges into the count of all, as if one had counted', () => {
    const merged = countOf(0, 3_000);
    merged.merge(DistinctCount.fromText(countOf(2_000, 5_000).toText()));
    expect(merged.toText()).toBe(countOf(0, 5_000).toText());
  });

  it.each(['', 'AAAA', 'not base64'])('begins anew where what was stored is none: %j', (text) => {
    expect(DistinctCount.fromText(text).estimate()).toBe(0);
  });
});
