import { createHash } from 'node:crypto';
import { DistinctCount } from '../../../src/linked-records/distinct-count';

const SECRET = Buffer.from('a secret of a test');

const countOf = (from: number, to: number, secret = SECRET): DistinctCount => {
  const values = Array.from({ length: to - from }, (_, n) => `${from + n}@shop.example`);
  return new DistinctCount(secret).with(values);
};

describe('a count of different values', () => {
  it.each([0, 1, 10, 100, 1_000, 5_000, 20_000, 100_000])('is within a tenth of %i', (values) => {
    expect(Math.abs(countOf(0, values).estimate() - values)).toBeLessThanOrEqual(Math.max(1, values / 10));
  });

  it('is the same however often a value is added', () => {
    const once = countOf(0, 500);
    const twice = countOf(0, 500).plus(countOf(0, 500));
    expect(twice.toText()).toBe(once.toText());
  });

  it('stays as it is when others are made of it', () => {
    const count = countOf(0, 500);
    const before = count.toText();
    count.with(['new@shop.example', 'newer@shop.example']);
    count.plus(countOf(500, 5_000));
    expect(count.toText()).toBe(before);
  });

  it('of parts that overlap merges into the count of all, as if one had counted', () => {
    const merged = countOf(0, 3_000).plus(DistinctCount.fromText(SECRET, countOf(2_000, 5_000).toText()));
    expect(merged.toText()).toBe(countOf(0, 5_000).toText());
  });

  it('cannot be foreseen without its secret: values chosen by the plain hash, or by another secret, are counted like any', () => {
    const plain = (value: string): [number, number] => {
      const hash = createHash('sha256').update(value).digest();
      return [hash.readUInt16BE(0) >>> 6, Math.clz32(hash.readUInt32BE(2)) + 1];
    };
    const foreseen = new Uint8Array(1_024);
    const another = Buffer.from('the secret of another');
    for (let n = 0; n < 4_700; n += 1) {
      const [index, rank] = plain(`${n}@shop.example`);
      foreseen[index] = Math.max(foreseen[index]!, rank);
    }
    const known = countOf(0, 4_700, another);
    const told = known.toText();
    const unchanging = Array.from({ length: 20_000 }, (_, n) => `${4_700 + n}@shop.example`).filter((value) => {
      const [index, rank] = plain(value);
      if (rank > foreseen[index]!) return false;
      return known.with([value]).toText() === told;
    });
    expect(unchanging.length).toBeGreaterThan(10_000);
    const count = countOf(0, 4_700).with(unchanging);
    const all = 4_700 + unchanging.length;
    expect(Math.abs(count.estimate() - all)).toBeLessThanOrEqual(all / 10);
  });

  it.each(['', 'AAAA', 'not base64'])('begins anew where what was stored is none: %j', (text) => {
    expect(DistinctCount.fromText(SECRET, text).estimate()).toBe(0);
  });
});
