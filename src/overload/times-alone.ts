/** So many requests, the last of its kind, tell what it takes alone. */
const REMEMBERED = 50;
/** So many at least; fewer say too little. */
const KNOWN_FROM = 10;
/** Nearly nothing; a millionth of nothing would be everything. */
const LEAST_MS = 0.1;
/** When requests take less than what they should take alone by so much, that was too long, as of a process that has just started. */
const TOO_FAST = 0.5;
const LOWERED = 0.9;

interface Known {
  readonly ms: number;
  /** How many it stands for, and how many were ever seen. */
  readonly weight: number;
  readonly seen: number;
}

/** What requests take when no other one is worked on, by kind, on average. Times in milliseconds. */
export interface TimesAlone {
  /** Null: not known. */
  of(kind: string): number | null;
  learn(kind: string, ms: number): void;
  /** What is learnt from now on counts; what was before weighs as one request. */
  measureAnew(): void;
  /** Tells how much longer than alone requests of these kinds took together. */
  compare(kinds: Iterable<string>, stretch: number): void;
}

export function createTimesAlone(): TimesAlone {
  const times = new Map<string, Known>();
  return {
    of: (kind) => {
      const known = times.get(kind);
      return known === undefined || known.seen < KNOWN_FROM ? null : Math.max(LEAST_MS, known.ms);
    },
    learn: (kind, ms) => {
      const known = times.get(kind) ?? { ms, weight: 0, seen: 0 };
      const weight = Math.min(known.weight + 1, REMEMBERED);
      times.set(kind, { ms: known.ms + (ms - known.ms) / weight, weight, seen: known.seen + 1 });
    },
    measureAnew: () => {
      for (const [kind, known] of times) times.set(kind, { ...known, weight: 1 });
    },
    compare: (kinds, stretch) => {
      if (stretch >= TOO_FAST) return;
      for (const kind of kinds) {
        const known = times.get(kind);
        if (known !== undefined) times.set(kind, { ...known, ms: known.ms * LOWERED });
      }
    },
  };
}
