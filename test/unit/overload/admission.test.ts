import { percentile } from '../../../bench/statistics';
import { createAdmission, type Arrival, type Place, type Refusal } from '../../../src/overload/admission';
import { randomNumbers } from '../../support/random-numbers';
import { simulate, type Outcome, type SimulatedRequest } from '../../support/simulated-server';

const BOUNDS = { min: 8, max: 32 };
/** As fast as two cores are: more requests at once than that only wait for each other. */
const PARALLEL = 2;

describe('requests that come at random to a server that can answer so many', () => {
  const random = randomNumbers(7);
  const exponential = (mean: number): number => -Math.log(1 - random()) * mean;
  let n = 0;
  const from = (caller: Arrival['caller'], cost: () => { ms: number; bytes: number }) => (): SimulatedRequest => ({
    caller,
    accountId: `${caller}-${(n += 1) % 40}`,
    connection: {},
    ...cost(),
  });
  const alike = from('person', () => ({ ms: 10 + exponential(10), bytes: 2_000 }));
  const ALIKE_A_SECOND = (PARALLEL * 1_000) / 20;
  const large = from('person', () => ({ ms: 200 + exponential(100), bytes: 45_000 }));
  const LARGE_A_SECOND = (PARALLEL * 1_000) / 300;

  const run = (phases: readonly (readonly [seconds: number, rate: number])[], request = alike) =>
    simulate(
      BOUNDS,
      PARALLEL,
      phases.map(([seconds, ratePerSecond]) => ({ seconds, ratePerSecond, request })),
      random,
    );
  const times = (outcomes: readonly Outcome[]): readonly number[] =>
    outcomes.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
  const refusedPart = (outcomes: readonly Outcome[]): number =>
    outcomes.filter(({ ms }) => ms === null).length / outcomes.length;

  it.each([
    ['alike', alike, ALIKE_A_SECOND],
    ['large', large, LARGE_A_SECOND],
  ] as const)('take little more than twice as long at twice the rate when they are %s', (_, request, rate) => {
    const [alone, twice] = run(
      [
        [120, rate / 10],
        [120, rate * 2],
      ],
      request,
    ).outcomes as [readonly Outcome[], readonly Outcome[]];
    expect(percentile(times(twice), 0.99)).toBeLessThanOrEqual(2.25 * percentile(times(alone), 0.99));
    expect(times(twice).length / 120).toBeGreaterThan(0.8 * rate);
  });

  it('are not refused at half the rate, and not after too many came', () => {
    const { outcomes } = run([
      [60, ALIKE_A_SECOND / 2],
      [10, ALIKE_A_SECOND * 4],
      [60, ALIKE_A_SECOND / 2],
    ]);
    const [before, during, after] = outcomes.map(refusedPart);
    expect([before, after]).toEqual([expect.closeTo(0, 2), expect.closeTo(0, 2)]);
    expect(during).toBeGreaterThan(0.5);
    expect(outcomes[2]!.filter(({ at, ms }) => at > 2_000 && at < 10_000 && ms === null)).toEqual([]);
  });

  it('are not refused at half the rate when some of a kind take much longer than others', () => {
    const A_SECOND = (16 * 1_000) / 16.2;
    for (const numbers of Array.from({ length: 6 }, (_, i) => randomNumbers(i + 1))) {
      const uneven = from('person', () => ({ ms: numbers() < 0.6 ? 25 : 3, bytes: 2_000 }));
      const phase = { seconds: 60, ratePerSecond: A_SECOND / 2, request: uneven };
      const { outcomes } = simulate(BOUNDS, 16, [phase], numbers);
      expect(refusedPart(outcomes[0]!.filter(({ at }) => at > 10_000))).toBeLessThan(0.02);
    }
  });

  it('have their times learnt when they come to a process that starts under load', () => {
    const { admission } = simulate(
      BOUNDS,
      2,
      [{ seconds: 20, ratePerSecond: 2 * ALIKE_A_SECOND, request: alike }],
      random,
    );
    expect(admission.use().limit).toBeLessThan(8);
  });

  it('are never fewer than a fixed number, also when a process starts under load', () => {
    const phase = { seconds: 20, ratePerSecond: 0.9 * ALIKE_A_SECOND, request: alike };
    const { outcomes } = simulate({ min: 200, max: 200 }, 2, [phase], random);
    expect(refusedPart(outcomes[0]!)).toBe(0);
  });

  it.each([
    ['are let in by the smallest number of places while the process has time to spare', BOUNDS, 0.5, 8, 8],
    ['are let in fewer at a time when it has none', BOUNDS, 0.6, 3, 7],
    ['are let in by a fixed number', { min: 16, max: 16 }, 1, 16, 16],
  ] as const)('%s', (_, bounds, busyPart, least, most) => {
    const { admission } = simulate(
      bounds,
      1,
      [
        { seconds: 20, ratePerSecond: 10, request: alike },
        { seconds: 20, ratePerSecond: 400, request: alike },
      ],
      random,
      busyPart,
    );
    expect(admission.use().limit).toBeGreaterThanOrEqual(least);
    expect(admission.use().limit).toBeLessThanOrEqual(most);
  });

  it('have their times alone measured anew while there are too many of them', () => {
    const half = from('person', () => ({ ms: 60 + exponential(60), bytes: 2_000 }));
    const { outcomes } = simulate(
      { min: 2, max: 32 },
      16,
      [
        { seconds: 20, ratePerSecond: 10, request: alike },
        { seconds: 120, ratePerSecond: 200, request: half },
      ],
      random,
    );
    const [early, late] = [0, 60_000].map((from) =>
      refusedPart(outcomes[1]!.filter(({ at }) => at >= from && at < from + 30_000)),
    );
    expect(early).toBeGreaterThan(0.5);
    expect(late).toBeLessThan(0.4);
  });

  it('of people and of machines have times of their own, though their bodies are as long', () => {
    const slow = from('person', () => ({ ms: 20, bytes: 2_000 }));
    const quick = from('machine', () => ({ ms: 2, bytes: 2_000 }));
    const { outcomes } = simulate(
      BOUNDS,
      PARALLEL,
      [
        { seconds: 20, ratePerSecond: 10, request: () => (random() < 0.5 ? slow() : quick()) },
        { seconds: 20, ratePerSecond: (2 * PARALLEL * 1_000) / 2, request: quick },
      ],
      random,
    );
    const settled = outcomes[1]!.filter(({ at }) => at > 2_000);
    expect(percentile(times(settled), 0.99)).toBeLessThanOrEqual(2.5 * 2);
  });

  it('of people and of machines do not starve each other', () => {
    const machines = from('machine', () => ({ ms: 100 + exponential(100), bytes: 2_000 }));
    const mixed = (): SimulatedRequest => (random() < 0.95 ? machines() : alike());
    const [, flooded] = run(
      [
        [20, ALIKE_A_SECOND / 10],
        [60, 200],
      ],
      mixed,
    ).outcomes as [unknown, readonly Outcome[]];
    const [ofPeople, ofMachines] = (['person', 'machine'] as const).map((caller) =>
      refusedPart(flooded.filter(({ request }) => request.caller === caller)),
    ) as [number, number];
    expect(ofMachines).toBeGreaterThan(0.8);
    expect(ofPeople).toBeLessThan(ofMachines / 2);
  });
});

describe('the places', () => {
  const arrival = (differing: Partial<Arrival> = {}): Arrival => ({
    caller: 'person',
    accountId: null,
    connection: {},
    bytes: 100,
    ...differing,
  });
  const timers: (() => void)[] = [];
  let now = 10_000;
  const clock = {
    now: () => now,
    busyPart: () => 1,
    after: (_: number, work: () => void) => {
      timers.push(work);
      return () => void timers.splice(timers.indexOf(work), 1);
    },
  };
  const admission = (places: number) => createAdmission({ min: places, max: places }, clock);
  const enter = (to: ReturnType<typeof admission>, asked: Arrival): Place | Refusal | 'waits' => {
    let given: Place | Refusal | 'waits' = 'waits';
    to.enter(asked, (decision) => (given = decision));
    return given;
  };
  const refuseOne = (to: ReturnType<typeof admission>, asked: Arrival): void => {
    enter(to, asked);
    timers.splice(0).forEach((work) => work());
  };

  const SHARES: readonly (readonly [Partial<Arrival>, number])[] = [
    [{ caller: 'machine' }, 6],
    [{ caller: 'person' }, 6],
    [{ accountId: '1' }, 4],
    [{ connection: clock }, 2],
  ];

  it('are for three quarters of one kind of caller, a half of one account, a quarter of one connection', () => {
    for (const [differing, most] of SHARES) {
      const all = admission(8);
      (enter(all, arrival({ accountId: '2' })) as Place).leave(false);
      for (let i = 0; i < most; i += 1) expect(enter(all, arrival(differing))).toBeInstanceOf(Object);
      refuseOne(all, arrival(differing));
      expect(enter(all, arrival(differing))).toBe('share');
      expect(all.use()).toEqual({ used: most, limit: 8 });
      now += 2_000;
    }
  });

  it('are all for one account or one connection that no other came beside for five seconds, as far as its kind of caller may', () => {
    for (const [differing] of SHARES.slice(2)) {
      const all = admission(8);
      (enter(all, arrival({ accountId: '2' })) as Place).leave(false);
      now += 5_000;
      for (let i = 0; i < 6; i += 1)
        expect(enter(all, arrival({ accountId: '1', connection: clock, ...differing }))).toBeInstanceOf(Object);
      expect(enter(all, arrival({ accountId: '2' }))).toBe('waits');
      expect(enter(all, arrival({ accountId: '2', caller: 'machine' }))).toBeInstanceOf(Object);
      refuseOne(all, arrival(differing));
      now += 2_000;
    }
  });

  it('are looked for by who calls as soon as that is known: who may be a machine is not refused for people', () => {
    const all = admission(8);
    for (let i = 0; i < 6; i += 1) enter(all, arrival());
    refuseOne(all, arrival());
    expect(['person', 'machine', null].map((caller) => all.refusal(arrival({ caller: caller as never })))).toEqual([
      'share',
      null,
      null,
    ]);
    now += 2_000;
  });

  it('are more for a longer body, and a quarter at the most', () => {
    const all = admission(16);
    const used = (bytes: number | null): number => {
      const before = all.use().used;
      const place = enter(all, arrival({ bytes })) as Place;
      const more = all.use().used - before;
      place.leave(false);
      place.leave(false);
      expect(all.use().used).toBe(before);
      return more;
    };
    expect([0, 16_000, 17_000, 40_000, 8_000_000, null].map(used)).toEqual([1, 1, 2, 3, 4, 4]);
  });

  it('are waited for in a short crowd, in order, and by nobody for a second after a refusal', () => {
    const all = admission(4);
    const [first] = [0, 1, 2].map(() => enter(all, arrival()) as Place);
    const order: string[] = [];
    for (const name of ['second', 'third', 'fourth']) {
      all.enter(arrival(), (decision) => order.push(typeof decision === 'string' ? `${name} ${decision}` : name));
    }
    expect(all.refusal(arrival())).toBeNull();
    first!.leave(true);
    expect(order).toEqual(['second']);
    timers[0]!();
    expect(order).toEqual(['second', 'third share']);
    expect([all.refusal(arrival()), enter(all, arrival())]).toEqual(['share', 'share']);
    now += 999;
    expect(all.refusal(arrival())).toBe('share');
    now += 1_000;
    expect(all.refusal(arrival())).toBeNull();
  });
});
