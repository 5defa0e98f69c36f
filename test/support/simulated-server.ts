import { createAdmission, type Admission, type Arrival } from '../../src/overload/admission';
import type { LimitBounds } from '../../src/overload/adaptive-limit';

export interface SimulatedRequest {
  readonly caller: Arrival['caller'];
  readonly accountId: string;
  readonly connection: object;
  readonly bytes: number;
  /** How long it takes alone. */
  readonly ms: number;
}

export interface SimulatedPhase {
  readonly seconds: number;
  readonly ratePerSecond: number;
  readonly request: () => SimulatedRequest;
}

export interface Outcome {
  readonly request: SimulatedRequest;
  /** When it came, in milliseconds from the beginning of its phase. */
  readonly at: number;
  /** Null: refused. */
  readonly ms: number | null;
}

interface Running {
  readonly request: SimulatedRequest;
  readonly came: number;
  readonly leave: () => void;
  readonly phase: number;
  left: number;
}

/**
 * A server without a clock of its own, which works on all requests that it has let in at once: as fast as each would be alone
 * up to `parallel` of them, more of them slower by their number; `busyPart` is what it tells of itself. Requests come at random. Gives what became of them, a list for each phase.
 */
export function simulate(
  bounds: LimitBounds,
  parallel: number,
  phases: readonly SimulatedPhase[],
  random: () => number,
  busyPart = 1,
): { readonly outcomes: readonly (readonly Outcome[])[]; readonly admission: Admission } {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  const clock = {
    now: () => now,
    busyPart: () => busyPart,
    after: (ms: number, work: () => void) => {
      const timer = { at: now + ms, work };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  const admission = createAdmission(bounds, clock);
  const outcomes = phases.map((): Outcome[] => []);
  let running: Running[] = [];

  /** Until then, or until nothing is left to do. */
  const work = (until: number): void => {
    for (;;) {
      const speed = Math.min(1, parallel / running.length);
      const next = running.reduce<Running | null>((one, other) => (one && one.left <= other.left ? one : other), null);
      const timer = [...timers].sort((one, other) => one.at - other.at)[0];
      const ends = next === null ? Infinity : now + next.left / speed;
      const at = Math.min(until, ends, timer?.at ?? Infinity);
      if (at === Infinity) return;
      for (const one of running) one.left -= (at - now) * speed;
      now = at;
      if (at === until) return;
      if (timer !== undefined && at === timer.at) {
        timers.delete(timer);
        timer.work();
      } else if (next !== null) {
        running = running.filter((one) => one !== next);
        next.leave();
        outcomes[next.phase]!.push({ request: next.request, at: next.came - starts[next.phase]!, ms: now - next.came });
      }
    }
  };

  const starts: number[] = [];
  for (const [phase, { seconds, ratePerSecond, request }] of phases.entries()) {
    const start = now;
    starts.push(start);
    for (let due = start; ;) {
      due += (-Math.log(1 - random()) * 1_000) / ratePerSecond;
      if (due > start + seconds * 1_000) break;
      work(due);
      const arrival = request();
      const came = now;
      admission.enter(arrival, (place) => {
        if (typeof place === 'string') outcomes[phase]!.push({ request: arrival, at: came - start, ms: null });
        else running.push({ request: arrival, came, leave: () => place.leave(true), phase, left: arrival.ms });
      });
    }
    work(start + seconds * 1_000);
  }
  work(Infinity);
  return { outcomes, admission };
}
