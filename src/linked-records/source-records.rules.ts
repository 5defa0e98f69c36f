/** A record of a source with those of its keys that are looked for. */
export interface SourceRecord {
  readonly accountId: string;
  readonly recordId: string;
  readonly createdAt: string;
  /** Where it stands among all records by age and ids. */
  readonly place: number;
  /** By key, whether it is the record's primary one. */
  readonly keys: ReadonlyMap<string, boolean>;
}

/** The records of some sources that have a key, each kind in order of place. */
interface KeyHolders {
  readonly key: string;
  /** Tells it from the other keys. */
  readonly number: number;
  readonly primary: SourceRecord[];
  readonly additional: SourceRecord[];
}

/** The records of some sources by their keys, gathered once for all home records that may see these sources. */
export class ChosenSources {
  private readonly holders = new Map<string, KeyHolders>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly records: ReadonlyMap<string, SourceRecord>,
    private readonly accountIds: ReadonlySet<string>,
  ) {
    for (const record of records.values()) {
      if (!accountIds.has(record.accountId)) continue;
      for (const [key, primary] of record.keys) {
        const holders = this.holders.get(key) ?? { key, number: this.holders.size, primary: [], additional: [] };
        holders[primary ? 'primary' : 'additional'].push(record);
        this.holders.set(key, holders);
      }
    }
  }

  /** The record that `recordKey` gives this for, if it is of one of the sources. */
  find(key: string): SourceRecord | null {
    const record = this.records.get(key);
    return record !== undefined && this.accountIds.has(record.accountId) ? record : null;
  }

  /** The records that have a key as their primary one, or as an additional one, in order of place. */
  having(key: string, primary: boolean): readonly SourceRecord[] {
    return this.holders.get(key)?.[primary ? 'primary' : 'additional'] ?? [];
  }

  /** How many records have one of the keys. Those of the commonest keys come first, and are counted once for all. */
  count(keys: Iterable<string>): number {
    const ofKeys = [...keys].flatMap((key) => this.holders.get(key) ?? []);
    ofKeys.sort((a, b) => sizeOf(b) - sizeOf(a) || a.number - b.number);
    const counted = new Set<string>();
    let path = '';
    let total = 0;
    for (const holders of ofKeys) {
      path += ` ${holders.number}`;
      total = this.counts.get(path) ?? total + without(holders.primary, counted) + without(holders.additional, counted);
      this.counts.set(path, total);
      counted.add(holders.key);
    }
    return total;
  }
}

/** What tells a record from all others. */
export function recordKey({ accountId, recordId }: Pick<SourceRecord, 'accountId' | 'recordId'>): string {
  return `${accountId} ${recordId}`;
}

/** How many of the records have none of the keys. */
function without(records: readonly SourceRecord[], keys: ReadonlySet<string>): number {
  let count = 0;
  for (const record of records) if (!hasOneOf(record, keys)) count += 1;
  return count;
}

function hasOneOf({ keys: own }: SourceRecord, keys: ReadonlySet<string>): boolean {
  for (const key of own.keys()) if (keys.has(key)) return true;
  return false;
}

function sizeOf({ primary, additional }: KeyHolders): number {
  return primary.length + additional.length;
}
