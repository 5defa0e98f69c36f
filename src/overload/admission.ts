import { ALONE, createAdaptiveLimit, type LimitBounds } from './adaptive-limit';

/** A request that asks to be worked on. */
export interface Arrival {
  /** What is not known yet counts as a person's. */
  readonly caller: 'person' | 'machine';
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
  /** Why there is no place for it now; null when there is one. Takes none. */
  refusal(arrival: Arrival): Refusal | null;
  enter(arrival: Arrival): Place | Refusal;
  /** Places that are taken, and how many there are. */
  use(): { readonly used: number; readonly limit: number };
}

/** The part of all places that one kind of caller, one account and one connection may have at most. */
const SHARES = { caller: 3 / 4, account: 1 / 2, connection: 1 / 4, request: 1 / 4 } as const;
/** A request takes one place, and one more for each of these: what it asks for grows with what it says. */
const BYTES_OF_PLACE = 16 * 1024;

export function createAdmission(bounds: LimitBounds, clock: () => number = () => performance.now()): Admission {
  const limit = createAdaptiveLimit(bounds);
  const callers = createTally<Arrival['caller']>();
  const accounts = createTally<string>();
  const connections = createTally<object>();
  let used = 0;
  let requests = 0;

  const share = (part: number): number => Math.max(1, Math.floor(limit.current(clock()) * part));
  const placesOf = ({ bytes }: Arrival): number =>
    bytes === null ? share(SHARES.request) : Math.min(1 + Math.floor(bytes / BYTES_OF_PLACE), share(SHARES.request));

  const decide = ({ caller, accountId, connection }: Arrival, places: number): Refusal | null => {
    if (used + places > limit.current(clock())) return 'full';
    const isOver =
      callers.of(caller) + places > share(SHARES.caller) ||
      (accountId !== null && accounts.of(accountId) + places > share(SHARES.account)) ||
      connections.of(connection) + places > share(SHARES.connection);
    return isOver ? 'share' : null;
  };
  const change = ({ caller, accountId, connection }: Arrival, places: number): void => {
    used += places;
    requests += Math.sign(places);
    callers.add(caller, places);
    if (accountId !== null) accounts.add(accountId, places);
    connections.add(connection, places);
  };
  const refusal = (arrival: Arrival): Refusal | null => {
    const reason = decide(arrival, placesOf(arrival));
    if (reason !== null) limit.refused(clock());
    return reason;
  };

  return {
    refusal,
    enter: (arrival) => {
      const reason = refusal(arrival);
      if (reason !== null) return reason;
      const places = placesOf(arrival);
      const began = clock();
      change(arrival, places);
      const beganAlone = requests <= ALONE;
      let left = false;
      return {
        leave: (measured) => {
          if (left) return;
          left = true;
          const now = clock();
          const alone = beganAlone && requests <= ALONE;
          if (measured) limit.workedOn({ kind: kindOf(arrival), now, ms: now - began, alone }, used);
          change(arrival, -places);
        },
      };
    },
    use: () => ({ used, limit: limit.current(clock()) }),
  };
}

/** Requests whose bodies are about as long. */
function kindOf({ bytes }: Arrival): number {
  return Math.floor(Math.log2(1 + (bytes ?? 0)));
}

interface Tally<K> {
  of(key: K): number;
  add(key: K, count: number): void;
}

/** Remembers those alone who have something. */
function createTally<K>(): Tally<K> {
  const counts = new Map<K, number>();
  const of = (key: K): number => counts.get(key) ?? 0;
  return {
    of,
    add: (key, count) => {
      const sum = of(key) + count;
      if (sum === 0) counts.delete(key);
      else counts.set(key, sum);
    },
  };
}
