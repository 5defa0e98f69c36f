import { createTimesAlone } from './times-alone';

/** The smallest and the largest number of places there may be; when they are the same, it is fixed. */
export interface LimitBounds {
  readonly min: number;
  readonly max: number;
}

/** A request that was worked on. Times in milliseconds. */
export interface WorkedOn {
  /** The same for requests that cost about as much, as far as one can tell from outside. */
  readonly kind: string;
  readonly now: number;
  readonly ms: number;
  /** Whether no other request was worked on when it began. What came later does not count: more comes beside long ones. */
  readonly alone: boolean;
  /** How many places were taken when it ended, its own among them. */
  readonly used: number;
}

/** How much can be worked on at once, as the times of requests tell. */
export interface AdaptiveLimit {
  current(now: number): number;
  /** Tells of a request that is over. */
  workedOn(request: WorkedOn): void;
  /** Tells that a request was refused for the limit. */
  refused(now: number): void;
}

const WINDOW_MS = 250;
const WINDOW_REQUESTS = 10;
/** What a window says is not forgotten at once: of few requests one that takes long says little. */
const KEPT = 0.5;
/** How much longer than alone requests may take, on average, before the limit falls. */
const TOLERANCE = 1.25;
/** Without refusals the limit grows while at least this part of it is used: nothing is known of what was not tried. */
const USED = 0.5;
/** From this part of the time on that a process works, requests wait for it and not for others, and the limit may fall further. */
const BUSY = 0.6;
const LEAST_WHEN_BUSY = 3;
/** A window halves the limit at the most. */
const MOST_FALL = 0.5;
/** What the limit grows by in a window: parts of its root, less of it while there are refusals. */
const GROWTH = { usual: 1 / 2, refusing: 1 / 8 } as const;
const REFUSING_MS = 1_000;
/** After so long of refusing, what requests take alone is measured anew. */
const MEASURE_AFTER_MS = 30_000;
const MEASURED_REQUESTS = 20;
/** When that is not known for so long, as of a process that starts under load, it is measured. */
const UNKNOWN_MS = 5_000;
const MEASURING_MS = 2_000;

/**
 * Finds how much can be worked on at once without waiting, as TCP finds it for packets: while the requests of a window
 * take not much longer than their kinds take alone, together, and the limit is used, it grows by a part of its root; when they
 * take longer, it falls by as much. It begins at the largest, so that nothing is refused before something was measured.
 *
 * What a kind takes alone is what it took while no other request was there. Under a load that never pauses that is never seen,
 * and would stay what it was: so when there were refusals for half a minute on end, the limit is 1 for a moment.
 *
 * `busyPart` tells the part of the time since it was last asked in which the process worked. While it has time to spare there
 * are `min` places at least: what takes long then waits for the database.
 */
export function createAdaptiveLimit({ min, max }: LimitBounds, busyPart: () => number): AdaptiveLimit {
  const leastWhenBusy = min === max ? min : Math.min(min, LEAST_WHEN_BUSY);
  const timesAlone = createTimesAlone();
  let limit = max;
  let window = { count: 0, ms: 0, msAlone: 0 };
  let mostUsed = 0;
  const kinds = new Set<string>();
  let windowEnds = 0;
  let lastRefusal = -Infinity;
  let refusingSince = -Infinity;
  let unknownSince: number | null = null;
  let toMeasure = 0;
  let measuringEnds = -Infinity;

  const isRefusing = (now: number): boolean => now - lastRefusal < REFUSING_MS;
  const isMeasuring = (now: number): boolean => toMeasure > 0 && now < measuringEnds;
  const measure = (now: number): void => {
    if (min === max) return;
    timesAlone.measureAnew();
    toMeasure = MEASURED_REQUESTS;
    measuringEnds = now + MEASURING_MS;
  };
  /** Nothing while there are too many: those who began alone were crowded soon. */
  const learn = ({ kind, now, ms, alone }: WorkedOn): void => {
    if (!alone || (isRefusing(now) && !isMeasuring(now))) return;
    timesAlone.learn(kind, ms);
    toMeasure -= 1;
  };
  const endWindow = (now: number): void => {
    const stretch = window.ms / window.msAlone;
    const gradient = Math.max(MOST_FALL, Math.min(1, TOLERANCE / stretch));
    const growth = isRefusing(now) ? GROWTH.refusing : mostUsed >= limit * USED ? GROWTH.usual : 0;
    const least = busyPart() >= BUSY ? leastWhenBusy : min;
    limit = Math.max(least, Math.min(max, limit * gradient + Math.sqrt(limit) * growth));
    timesAlone.compare(kinds, stretch);
    window = { count: 0, ms: window.ms * KEPT, msAlone: window.msAlone * KEPT };
    mostUsed = 0;
    kinds.clear();
  };

  return {
    current: (now) => (isMeasuring(now) ? 1 : Math.floor(limit)),
    workedOn: (request) => {
      const measured = isMeasuring(request.now);
      learn(request);
      if (measured) return;
      const msAlone = timesAlone.of(request.kind);
      if (msAlone === null) {
        unknownSince ??= request.now;
        if (request.now - unknownSince < UNKNOWN_MS) return;
        unknownSince = null;
        measure(request.now);
        return;
      }
      unknownSince = null;
      if (window.count === 0) windowEnds = request.now + WINDOW_MS;
      kinds.add(request.kind);
      mostUsed = Math.max(mostUsed, request.used);
      window = {
        count: window.count + 1,
        ms: window.ms + request.ms,
        msAlone: window.msAlone + msAlone,
      };
      if (request.now >= windowEnds && window.count >= WINDOW_REQUESTS) endWindow(request.now);
    },
    refused: (now) => {
      if (now - lastRefusal >= REFUSING_MS) refusingSince = now;
      lastRefusal = now;
      if (now - refusingSince < MEASURE_AFTER_MS) return;
      refusingSince = now;
      measure(now);
    },
  };
}
