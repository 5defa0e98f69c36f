/** The smallest and the largest number of places there may be; when they are the same, it is fixed. */
export interface LimitBounds {
  readonly min: number;
  readonly max: number;
}

/** A request that was worked on. Times in milliseconds. */
export interface WorkedOn {
  /** The same for requests that cost about as much, as far as one can tell from outside. */
  readonly kind: number;
  readonly now: number;
  readonly ms: number;
  /** Whether hardly another request was worked on when it began. What came later does not count: more comes beside long ones. */
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
/** How much a request weighs in what its kind takes alone, at the least. */
const WEIGHT = 0.1;
/** After so long of refusing, what requests take alone is measured anew. */
const MEASURE_AFTER_MS = 30_000;
const MEASURED_REQUESTS = 20;
/** So many of a kind tell what it takes; when that is not known for so long, as of a process that starts under load, it is measured. */
const KNOWN_FROM = 10;
const UNKNOWN_MS = 5_000;
const MEASURING_MS = 2_000;
/** So many requests at once count as alone. */
export const ALONE = 2;
const LEAST_MS = 0.1;
/** When requests take less than this part of their time alone, that was none: a process is slow at first. */
const TOO_FAST = 0.5;

/**
 * Finds how much can be worked on at once without waiting, as TCP finds it for packets: while the requests of a window
 * take not much longer than their kinds take alone, together, and the limit is used, it grows by a part of its root; when they
 * take longer, it falls by as much. It begins at the largest, so that nothing is refused before something was measured.
 *
 * What a kind takes alone is what it took while hardly another request was there. Under a load that never pauses that is
 * never seen, and would stay what it was: so when there were refusals for half a minute on end, the limit is 2 for a moment.
 *
 * `busyPart` tells the part of the time since it was last asked in which the process worked. While it has time to spare there
 * are `min` places at least: what takes long then waits for the database.
 */
export function createAdaptiveLimit({ min, max }: LimitBounds, busyPart: () => number): AdaptiveLimit {
  const leastWhenBusy = min === max ? min : Math.min(min, LEAST_WHEN_BUSY);
  const alones = new Map<number, { readonly ms: number; readonly seen: number }>();
  let limit = max;
  let window = { count: 0, ms: 0, msAlone: 0 };
  let mostUsed = 0;
  const kinds = new Set<number>();
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
    toMeasure = MEASURED_REQUESTS;
    measuringEnds = now + MEASURING_MS;
  };
  /** Nothing while there are too many: those who began alone were crowded soon. */
  const learn = ({ kind, now, ms, alone }: WorkedOn): void => {
    if (!alone || (isRefusing(now) && !isMeasuring(now))) return;
    const known = alones.get(kind) ?? { ms, seen: 0 };
    const seen = known.seen + 1;
    alones.set(kind, { ms: known.ms + (ms - known.ms) * Math.max(WEIGHT, 1 / seen), seen });
    toMeasure -= 1;
  };
  const endWindow = (now: number): void => {
    const stretch = window.ms / window.msAlone;
    const gradient = Math.max(MOST_FALL, Math.min(1, TOLERANCE / stretch));
    const growth = isRefusing(now) ? GROWTH.refusing : mostUsed >= limit * USED ? GROWTH.usual : 0;
    const least = busyPart() >= BUSY ? leastWhenBusy : min;
    limit = Math.max(least, Math.min(max, limit * gradient + Math.sqrt(limit) * growth));
    if (stretch < TOO_FAST) {
      for (const kind of kinds) {
        const { ms, seen } = alones.get(kind) ?? { ms: 0, seen: 0 };
        alones.set(kind, { ms: ms * TOO_FAST, seen });
      }
    }
    window = { count: 0, ms: window.ms * KEPT, msAlone: window.msAlone * KEPT };
    mostUsed = 0;
    kinds.clear();
    windowEnds = now + WINDOW_MS;
  };

  return {
    current: (now) => (isMeasuring(now) ? Math.min(ALONE, max) : Math.floor(limit)),
    workedOn: (request) => {
      const measured = isMeasuring(request.now);
      learn(request);
      if (measured) return;
      const known = alones.get(request.kind);
      if (known === undefined || known.seen < KNOWN_FROM) {
        unknownSince ??= request.now;
        if (request.now - unknownSince < UNKNOWN_MS) return;
        unknownSince = null;
        measure(request.now);
        return;
      }
      unknownSince = null;
      kinds.add(request.kind);
      mostUsed = Math.max(mostUsed, request.used);
      window = {
        count: window.count + 1,
        ms: window.ms + request.ms,
        msAlone: window.msAlone + Math.max(LEAST_MS, known.ms),
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
