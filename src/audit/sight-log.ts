import type { UnitOfWork } from '../database/unit-of-work';
import type { Sight } from './sight';
import { insertSights } from './sights.repository';

/** Writes down who saw what (M10). */
export interface SightLog {
  /**
   * Resolves when the sights are committed: an answer that shows them waits for it, so that no crash loses what was seen.
   * Sights of requests that come meanwhile are written together. Rejects when they cannot be written; then nothing may be
   * shown.
   */
  record(sights: readonly Sight[]): Promise<void>;
}

/** One is on its way to the disk while the next is sent. */
const WRITES_AT_ONCE = 2;

interface Gathered {
  readonly sights: Sight[];
  readonly begin: () => void;
  readonly written: Promise<void>;
}

/** One for a process, which has few writes under way at a time. */
export function createSightLog(write: UnitOfWork): SightLog {
  let next: Gathered | null = null;
  let underWay = 0;
  const commit = async (sights: readonly Sight[]): Promise<void> => {
    underWay += 1;
    try {
      await write((manager) => insertSights(manager, sights));
    } finally {
      underWay -= 1;
      next?.begin();
      next = null;
    }
  };
  const gather = (): Gathered => {
    const sights: Sight[] = [];
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    return { sights, begin, written: begun.then(() => commit(sights)) };
  };
  return {
    record: (sights) => {
      if (sights.length === 0) return Promise.resolve();
      if (underWay < WRITES_AT_ONCE) return commit([...sights]);
      next ??= gather();
      next.sights.push(...sights);
      return next.written;
    },
  };
}
