/** How many requests may be worked on at once, as far as their times tell; the smallest and the largest such number. */
export interface LimitBounds {
  readonly min: number;
  readonly max: number;
}

/** A request that was worked on. Times in milliseconds. */
export interface WorkedOn {
  /** Requests that are alike in cost, as far as one can tell from outside. */
  readonly kind: number;
  readonly now: number;
  readonly ms: number;
  /** Whether hardly another request was worked on when it began and when it ended. */
  readonly alone: boolean;
}

export interface AdaptiveLimit {
  current(now: number): number;
  /** Tells of a request that is over, and that `used` of the limit were taken until then. */
  workedOn(request: WorkedOn, used: number): void;
  /** Tells that a request was refused for the limit. */
  refused(now: number): void;
}

const WINDOW_MS = 250;
const WINDOW_REQUESTS = 10;
/** How much longer than alone half of the requests may take before the limit falls. */
const TOLERANCE = 1.5;
/** A window halves the limit at the most. */
const MOST_FALL = 0.5;
/** How much a request weighs in what its kind takes alone. */
const WEIGHT = 0.1;
/** After so long of refusing, what requests take alone is measured anew. */
const MEASURE_AFTER_MS = 30_000;
const MEASURED_REQUESTS = 20;
const MEASURING_MS = 2_000;
/** So many requests at once count as alone. */
export const ALONE = 2;
const LEAST_MS = 0.1;

/**
 * Finds how much can be worked on at once without waiting, as TCP finds it for packets: while half of the requests of a
 * window take not much longer than their kind takes alone, the limit grows by its root; when they take longer, it falls
 * by as much. It begins at the largest, so that nothing is refused before something was measured.
 *
 * What a kind takes alone is what it took while hardly another request was there. Under a load that never pauses that is
 * never seen, and would stay what it was: so when there were refusals for half a minute on end, the limit is 2 for a moment.
 */
export function createAdaptiveLimit({ min, max }: LimitBounds): AdaptiveLimit {
  const alone = new Map<number, number>();
  let limit = max;
  let stretches: number[] = [];
  let windowEnds = 0;
  let mostUsed = 0;
  let refusingSince: number | null = null;
  let lastRefusal = -Infinity;
  let toMeasure = 0;
  let measuringEnds = 0;

  const isMeasuring = (now: number): boolean => toMeasure > 0 && now < measuringEnds;
  const learn = ({ kind, ms, alone: isAlone }: WorkedOn): void => {
    const known = alone.get(kind);
    if (known === undefined) {
      if (isAlone) alone.set(kind, ms);
    } else if (isAlone || ms < known) alone.set(kind, known + (ms - known) * WEIGHT);
    if (isAlone) toMeasure -= 1;
  };
  const endWindow = (now: number): void => {
    const middle = stretches.sort((a, b) => a - b)[Math.floor(stretches.length / 2)] ?? 1;
    const gradient = Math.max(MOST_FALL, Math.min(1, TOLERANCE / middle));
    const wasPressed = mostUsed * 2 >= limit || now - lastRefusal < WINDOW_MS;
    if (wasPressed || gradient < 1) {
      limit = Math.max(min, Math.min(max, limit * gradient + (wasPressed ? Math.sqrt(limit) / 2 : 0)));
    }
    stretches = [];
    mostUsed = 0;
    windowEnds = now + WINDOW_MS;
    if (now - lastRefusal > 4 * WINDOW_MS) refusingSince = null;
  };

  return {
    current: (now) => (isMeasuring(now) ? Math.min(ALONE, max) : Math.floor(limit)),
    workedOn: (request, used) => {
      const measuring = isMeasuring(request.now);
      learn(request);
      const known = alone.get(request.kind);
      if (measuring || known === undefined) return;
      stretches.push(request.ms / Math.max(LEAST_MS, known));
      mostUsed = Math.max(mostUsed, used);
      if (request.now >= windowEnds && stretches.length >= WINDOW_REQUESTS) endWindow(request.now);
    },
    refused: (now) => {
      lastRefusal = now;
      refusingSince ??= now;
      if (now - refusingSince < MEASURE_AFTER_MS) return;
      refusingSince = now;
      toMeasure = MEASURED_REQUESTS;
      measuringEnds = now + MEASURING_MS;
    },
  };
}
