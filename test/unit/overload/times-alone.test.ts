import { createTimesAlone, type TimesAlone } from '../../../src/overload/times-alone';

const KIND = 'person 10';

describe('what requests take alone', () => {
  const learnt = (...times: readonly number[]): TimesAlone => {
    const alone = createTimesAlone();
    for (const ms of times) alone.learn(KIND, ms);
    return alone;
  };
  const same = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);

  it('is not known of nine of a kind, and of ten it is their average', () => {
    expect(learnt(...same(9, 20)).of(KIND)).toBeNull();
    expect(learnt(...same(5, 10), ...same(5, 30)).of(KIND)).toBeCloseTo(20);
    expect(learnt(...same(10, 20)).of('machine 10')).toBeNull();
  });

  it('is that of the last fifty, near enough: what was before is forgotten bit by bit', () => {
    const alone = learnt(...same(200, 10));
    alone.learn(KIND, 60);
    expect(alone.of(KIND)).toBeCloseTo(11);
    for (const ms of same(300, 60)) alone.learn(KIND, ms);
    expect(alone.of(KIND)).toBeGreaterThan(59.8);
  });

  it('is what is measured anew, with all that was before as one request', () => {
    const alone = learnt(...same(200, 10));
    alone.measureAnew();
    expect(alone.of(KIND)).toBe(10);
    for (const ms of same(3, 50)) alone.learn(KIND, ms);
    expect(alone.of(KIND)).toBeCloseTo((10 + 3 * 50) / 4);
  });

  it('becomes a tenth less when requests took less than half of it, of their kinds alone', () => {
    const alone = learnt(...same(10, 20));
    for (const ms of same(10, 20)) alone.learn('machine 10', ms);
    alone.compare([KIND, 'unknown'], 0.5);
    expect(alone.of(KIND)).toBe(20);
    alone.compare([KIND, 'unknown'], 0.49);
    expect([alone.of(KIND), alone.of('machine 10'), alone.of('unknown')]).toEqual([18, 20, null]);
  });

  it('is never nothing', () => {
    expect(learnt(...same(10, 0)).of(KIND)).toBe(0.1);
  });
});
