import type { UnitOfWork } from '../database/unit-of-work';
import type { Person } from '../identity/caller';
import { DistinctCount } from './distinct-count';
import { lockLookups, saveLookups } from './lookup-counts.repository';
import { createLookupSecrets } from './lookup-secrets';

/**
 * Stops for a while whoever walks through unusually many e-mail addresses or domains, perhaps by records that he makes for it.
 * What counts is what is looked up, not what is found, so that it tells nothing of the sources (M11).
 */
export interface HarvestGuard {
  /** Tells whether the keys may be looked up now, all of them, and counts them if so. */
  admits(viewer: Viewer, keys: readonly string[], now: Date): Promise<boolean>;
}

type Viewer = Pick<Person, 'accountId' | 'userId'>;

/** A viewer who wanted more than the limit in this hour: told once, by the process that saw it. */
export interface SuspectedHarvest {
  readonly viewer: Viewer;
  /** About how many different keys he has looked up, with those that he was refused. */
  readonly keys: number;
}

export interface HarvestGuardOptions {
  readonly write: UnitOfWork;
  /** Different keys that a viewer looks up in an hour of the clock. Who wants more has his next turn when the next one begins. */
  readonly keysPerHour: number;
  readonly suspected: (harvest: SuspectedHarvest) => void;
}

const HOUR_MS = 3_600_000;
/** New keys that a process counts for itself before it tells the others: by so many may a viewer exceed the limit in each. */
const UNTOLD_KEYS = 250;
const KEPT_VIEWERS = 5_000;

export function createHarvestGuard({ write, keysPerHour, suspected }: HarvestGuardOptions): HarvestGuard {
  const viewers = new Map<string, Counted>();
  const secretOf = createLookupSecrets(write);
  const untold = Math.min(UNTOLD_KEYS, keysPerHour / 20);

  /**
   * Merges what this process has counted into what all have, and the wanted if they may be looked up. Refused ones are not
   * counted, so a refusal lasts for the hour: otherwise one could try which keys count nothing. What several processes admitted
   * beyond the limit is taken from the next hour.
   */
  const tell = (viewer: Viewer, counted: Counted, wanted: Wanted, now: Date): Promise<Told> =>
    write(async (manager) => {
      const hour = { ...viewer, hour: new Date(counted.hour) };
      const { registers, nextAt } = await lockLookups(manager, hour);
      const all = DistinctCount.fromText(counted.count.secret, registers).plus(counted.count);
      const union = wanted.count === null ? null : all.plus(wanted.count);
      const keys = union?.estimate() ?? all.estimate() + wanted.size;
      const isOver = union === null || keys > keysPerHour;
      const hourEnd = counted.hour + HOUR_MS;
      const turn = hourEnd + (Math.max(0, all.estimate() - keysPerHour) * HOUR_MS) / keysPerHour;
      const told = {
        count: union === null || isOver || nextAt > now ? all : union,
        nextAt: isOver && turn > nextAt.getTime() ? new Date(turn) : nextAt,
      };
      await saveLookups(manager, hour, { registers: told.count.toText(), nextAt: told.nextAt });
      return { ...told, admitted: told.count === union, keys, isFirst: isOver && nextAt.getTime() < hourEnd };
    });

  return {
    admits: async (viewer, keys, now) => {
      if (keys.length === 0) return true;
      const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
      const secret = await secretOf({ ...viewer, hour: new Date(hour) });
      const counted = current(viewers, `${viewer.accountId} ${viewer.userId}`, hour, secret);
      if (counted.nextAt > now.getTime()) return false;
      const count = keys.length > keysPerHour ? null : counted.count.with(keys);
      const estimate = count?.estimate() ?? Infinity;
      if (count !== null && estimate <= keysPerHour && estimate - counted.told < untold) {
        counted.count = count;
        return true;
      }
      const told = await tell(viewer, counted, { count, size: keys.length }, now);
      counted.count = counted.count.plus(told.count);
      counted.told = Math.max(counted.told, told.count.estimate());
      counted.nextAt = Math.max(counted.nextAt, told.nextAt.getTime());
      if (told.isFirst) suspected({ viewer, keys: told.keys });
      return told.admitted;
    },
  };
}

/** What this process knows of a viewer. */
interface Counted {
  readonly hour: number;
  /** What was admitted, here or by others who have told. */
  count: DistinctCount;
  /** What the count was when the database had all of it. */
  told: number;
  /** He is refused before, whatever the hour. */
  nextAt: number;
}

interface Wanted {
  /** Together with what this process has counted; null when they are by themselves more than the limit. */
  readonly count: DistinctCount | null;
  readonly size: number;
}

interface Told {
  readonly count: DistinctCount;
  readonly nextAt: Date;
  readonly admitted: boolean;
  readonly keys: number;
  readonly isFirst: boolean;
}

/** Of a viewer in this hour; those who were here longest ago are forgotten. */
function current(viewers: Map<string, Counted>, id: string, hour: number, secret: Buffer): Counted {
  const known = viewers.get(id);
  const counted =
    known?.hour === hour ? known : { hour, count: new DistinctCount(secret), told: 0, nextAt: known?.nextAt ?? 0 };
  viewers.delete(id);
  viewers.set(id, counted);
  const [oldest] = viewers.keys();
  if (viewers.size > KEPT_VIEWERS && oldest !== undefined) viewers.delete(oldest);
  return counted;
}
