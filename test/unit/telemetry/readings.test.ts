import { boundedReading } from '../../../src/telemetry/readings';

describe('a reading of the database', () => {
  it('gives what was read', async () => {
    expect(await boundedReading(async () => 7, fail)()).toBe(7);
  });

  it('gives null when it fails, says why, and is tried again', async () => {
    const failures: unknown[] = [];
    let tries = 0;
    const read = boundedReading(
      async () => {
        tries += 1;
        throw new Error('gone');
      },
      (error) => failures.push(error),
    );
    expect([await read(), await read()]).toEqual([null, null]);
    expect([tries, failures.length]).toEqual([2, 2]);
  });
});

describe('a reading that takes long', () => {
  it('is given up after two seconds, and not begun again as long as it is under way', async () => {
    let begun = 0;
    let answer: (value: number) => void = fail;
    const read = boundedReading(
      () => {
        begun += 1;
        return new Promise<number>((resolve) => (answer = resolve));
      },
      () => undefined,
    );
    const began = performance.now();
    const alive = setInterval(() => undefined, 1_000);
    expect(await Promise.all([read(), read()])).toEqual([null, null]);
    clearInterval(alive);
    expect(performance.now() - began).toBeGreaterThan(1_900);
    const late = read();
    answer(7);
    expect([await late, begun]).toEqual([7, 1]);
    void read();
    expect(begun).toBe(2);
  });
});

function fail(): never {
  throw new Error('not expected');
}
