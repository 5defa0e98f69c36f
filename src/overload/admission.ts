import { performance } from 'node:perf_hooks';
import { createAdaptiveLimit, type LimitBounds } from './adaptive-limit';

/** A request that asks to be worked on. */
export interface Arrival {
  /** Null when it is not known yet: it is refused when both would be. */
  readonly caller: 'person' | 'machine' | null;
  /** Null when it is not known yet. */
  readonly accountId: string | null;
  /** What it came by. */
  readonly connection: object;
  /** How many bytes its body has; null when it does not say. */
  readonly bytes: number | null;
}

/** `full`: there is no place for anybody. `share`: callers of this kind, this account or this connection have their share. */
export type Refusal = 'full' | 'share';

/** What a request holds while it is worked on. */
export interface Place {
  /** Gives it back, once. Times that were not `measured` say nothing of how busy the service is. */
  leave(measured: boolean): void;
}

/** Decides which requests are worked on, so that these are answered in time whatever else comes. */
export interface Admission {
  /** Why it can neither have a place now nor wait for one; null when it can. Takes none. */
  refusal(arrival: Arrival): Refusal | null;
  /** Tells once, at once or after a short wait. */
  enter(arrival: Arrival, decided: (decision: Place | Refusal) => void): void;
  /** Places that are taken, and how many there are. */
  use(): { readonly used: number; readonly limit: number };
}

/** Time in milliseconds. */
export interface Clock {
  now(): number;
  /** The part of the time since it was last asked in which the process worked, from 0 to 1. */
  busyPart(): number;
  /** Gives what calls it off. */
  after(ms: number, work: () => void): () => void;
}

/**
 * The part of all places that one kind of caller, one account, one connection and one request may have at most. An account or a
 * connection that nobody else came beside for five seconds may have all: there is nobody to keep places for. For machines some are
 * always kept, since what they tell takes permissions away.
 */
const SHARES = { caller: 3 / 4, account: 1 / 2, connection: 1 / 4, request: 1 / 4 } as const;
/** Longer than those who were refused are told to wait. */
const BESIDE_MS = 5_000;
const KINDS = ['person', 'machine'] as const;
/** A request takes one place, and one more for each of these: what it asks for grows with what it says. */
const BYTES_OF_PLACE = 16 * 1024;

/** How long a request may wait for a place, and how long nobody may after one was refused: a short crowd waits, a long one does not. */
const WAIT_MS = 100;
const NO_WAIT_MS = 1_000;

interface Waiting {
  readonly arrival: Arrival;
  readonly enter: () => void;
}

/** Of an arrival there is one `decided`; what waits is served in its order, as far as it is within its shares. */
export function createAdmission(bounds: LimitBounds, clock: Clock = createProcessClock()): Admission {
  const limit = createAdaptiveLimit(bounds, clock.busyPart);
  const callers = createTally<'person' | 'machine'>();
  const accounts = createTally<string>();
  const connections = createTally<object>();
  const line = new Set<Waiting>();
  let used = 0;
  let requests = 0;
  let lastRefusal = -Infinity;

  const share = (part: number): number => Math.max(1, Math.floor(limit.current(clock.now()) * part));
  const placesOf = ({ bytes }: Arrival): number =>
    bytes === null ? share(SHARES.request) : Math.min(1 + Math.floor(bytes / BYTES_OF_PLACE), share(SHARES.request));
  const obstacle = (arrival: Arrival): Refusal | null => {
    const { caller, accountId, connection } = arrival;
    const places = placesOf(arrival);
    if (used + places > limit.current(clock.now())) return 'full';
    const isOver =
      (caller === null ? KINDS : [caller]).every((kind) => callers.of(kind) + places > share(SHARES.caller)) ||
      (accountId !== null && isOverBeside(accounts, accountId, places, SHARES.account)) ||
      isOverBeside(connections, connection, places, SHARES.connection);
    return isOver ? 'share' : null;
  };
  const isOverBeside = <K>(tally: Tally<K>, key: K, places: number, part: number): boolean =>
    tally.of(key) + places > share(part) && clock.now() - tally.lastBeside(key) < BESIDE_MS;
  const come = ({ accountId, connection }: Arrival): void => {
    if (accountId !== null) accounts.came(accountId, clock.now());
    connections.came(connection, clock.now());
  };
  const mayWait = (): boolean => clock.now() - lastRefusal >= NO_WAIT_MS && line.size < bounds.max;
  const refused = (reason: Refusal): Refusal => {
    lastRefusal = clock.now();
    limit.refused(lastRefusal);
    return reason;
  };
  const change = ({ caller, accountId, connection }: Arrival, places: number): void => {
    used += places;
    requests += Math.sign(places);
    callers.add(caller ?? 'person', places);
    if (accountId !== null) accounts.add(accountId, places);
    connections.add(connection, places);
  };
  const place = (arrival: Arrival): Place => {
    const places = placesOf(arrival);
    const began = clock.now();
    change(arrival, places);
    const beganAlone = requests === 1;
    let left = false;
    return {
      leave: (measured) => {
        if (left) return;
        left = true;
        const now = clock.now();
        if (measured) limit.workedOn({ kind: kindOf(arrival), now, ms: now - began, alone: beganAlone, used });
        change(arrival, -places);
        for (const waiting of line) if (obstacle(waiting.arrival) === null) waiting.enter();
      },
    };
  };

  return {
    refusal: (arrival) => {
      come(arrival);
      const reason = obstacle(arrival);
      return reason === null || mayWait() ? null : refused(reason);
    },
    enter: (arrival, decided) => {
      come(arrival);
      const reason = obstacle(arrival);
      if (reason === null) return decided(place(arrival));
      if (!mayWait()) return decided(refused(reason));
      const callOff = clock.after(WAIT_MS, () => {
        line.delete(waiting);
        decided(refused(reason));
      });
      const waiting: Waiting = {
        arrival,
        enter: () => {
          callOff();
          line.delete(waiting);
          decided(place(arrival));
        },
      };
      line.add(waiting);
    },
    use: () => ({ used, limit: limit.current(clock.now()) }),
  };
}

function createProcessClock(): Clock {
  let asked = performance.eventLoopUtilization();
  return {
    now: () => performance.now(),
    busyPart: () => {
      const before = asked;
      asked = performance.eventLoopUtilization();
      return performance.eventLoopUtilization(asked, before).utilization;
    },
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** Requests of one kind of caller whose bodies are about as long. */
function kindOf({ caller, bytes }: Arrival): string {
  return `${caller} ${Math.floor(Math.log2(1 + (bytes ?? 0)))}`;
}

interface Tally<K> {
  of(key: K): number;
  add(key: K, count: number): void;
  came(key: K, now: number): void;
  /** When another one came last; -Infinity: none ever did. */
  lastBeside(key: K): number;
}

/** Remembers those alone who have something, and the last two who came. */
function createTally<K>(): Tally<K> {
  const counts = new Map<K, number>();
  let last: { readonly key: K; readonly at: number } | null = null;
  let before = -Infinity;
  const of = (key: K): number => counts.get(key) ?? 0;
  return {
    of,
    add: (key, count) => {
      const sum = of(key) + count;
      if (sum === 0) counts.delete(key);
      else counts.set(key, sum);
    },
    came: (key, now) => {
      if (last !== null && last.key !== key) before = last.at;
      last = { key, at: now };
    },
    lastBeside: (key) => (last === null || last.key === key ? before : last.at),
  };
}
