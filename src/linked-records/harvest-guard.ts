import type { UnitOfWork } from '../database/unit-of-work';
import type { Person } from '../identity/caller';
import { DistinctCount } from './distinct-count';
import { lockLookups, saveLookups } from './lookup-counts.repository';
import { createLookupSecrets } from './lookup-secrets';

/**
 * Slows down whoever walks through unusually many e-mail addresses or domains, perhaps by records that he makes for it. What
 * counts is what is looked up, not what is found, so that it tells nothing of the sources (M11).
 */
export interface HarvestGuard {
  /** Counts the keys, and tells whether they may be looked up now. */
  admits(viewer: Viewer, keys: readonly string[], now: Date): Promise<boolean>;
}

type Viewer = Pick<Person, 'accountId' | 'userId'>;

/** A viewer who went beyond the limit in this hour: told once, by the process that saw it. */
export interface SuspectedHarvest {
  readonly viewer: Viewer;
  /** About how many different keys he has looked up. */
  readonly keys: number;
}

export interface HarvestGuardOptions {
  readonly write: UnitOfWork;
  /** Different keys that a viewer looks up in an hour; beyond them the same number in an hour, one request after another. */
  readonly keysPerHour: number;
  readonly suspected: (harvest: SuspectedHarvest) => void;
}

const HOUR_MS = 3_600_000;
/** New keys that a process counts for itself before it tells the others: by so many may a viewer exceed the limit in each. */
const UNTOLD_KEYS = 250;
const KEPT_VIEWERS = 5_000;

interface Counted {
  readonly hour: number;
  readonly secret: Buffer;
  readonly count: DistinctCount;
  /** What the count was when the database had all of it. */
  told: number;
}

export function createHarvestGuard({ write, keysPerHour, suspected }: HarvestGuardOptions): HarvestGuard {
  const viewers = new Map<string, Counted>();
  const secretOf = createLookupSecrets(write);
  const untold = Math.min(UNTOLD_KEYS, keysPerHour / 20);

  /** Merges what this process has counted into what all have; beyond the limit it gives the viewer his turn, or none. */
  const tell = (viewer: Viewer, counted: Counted, size: number, now: Date): Promise<Told> =>
    write(async (manager) => {
      const hour = { ...viewer, hour: new Date(counted.hour) };
      const known = await lockLookups(manager, hour);
      const all = DistinctCount.fromText(counted.secret, known?.registers ?? '');
      const before = all.estimate();
      all.merge(counted.count);
      const keys = all.estimate();
      const nextAt = known?.nextAt ?? hour.hour;
      const isOver = keys > keysPerHour;
      const admitted = !isOver || nextAt <= now;
      const turn = new Date(now.getTime() + (size * HOUR_MS) / keysPerHour);
      await saveLookups(manager, hour, { registers: all.toText(), nextAt: isOver && admitted ? turn : nextAt });
      return { all, keys, admitted, isFirst: isOver && before <= keysPerHour };
    });

  return {
    admits: async (viewer, keys, now) => {
      if (keys.length === 0) return true;
      const id = `${viewer.accountId} ${viewer.userId}`;
      const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
      const secret = await secretOf({ ...viewer, hour: new Date(hour) });
      const counted = current(viewers, id, hour, secret);
      for (const key of keys) counted.count.add(key);
      const estimate = counted.count.estimate();
      if (estimate <= keysPerHour && estimate - counted.told < untold) return true;
      const { all, keys: total, admitted, isFirst } = await tell(viewer, counted, keys.length, now);
      counted.count.merge(all);
      counted.told = counted.count.estimate();
      if (isFirst) suspected({ viewer, keys: total });
      return admitted;
    },
  };
}

interface Told {
  readonly all: DistinctCount;
  readonly keys: number;
  readonly admitted: boolean;
  readonly isFirst: boolean;
}

/** What this process knows of a viewer; those who were here longest ago are forgotten. */
function current(viewers: Map<string, Counted>, id: string, hour: number, secret: Buffer): Counted {
  const known = viewers.get(id);
  const counted = known?.hour === hour ? known : { hour, secret, count: new DistinctCount(secret), told: 0 };
  viewers.delete(id);
  viewers.set(id, counted);
  const [oldest] = viewers.keys();
  if (viewers.size > KEPT_VIEWERS && oldest !== undefined) viewers.delete(oldest);
  return counted;
}
