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

/** One for a process: only one write is under way at a time. */
export function createSightLog(write: UnitOfWork): SightLog {
  let next: { readonly sights: Sight[]; readonly written: Promise<void> } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    record: (sights) => {
      if (sights.length === 0) return Promise.resolve();
      if (next !== null) {
        next.sights.push(...sights);
        return next.written;
      }
      const gathered = [...sights];
      const written = last.then(() => {
        next = null;
        return write((manager) => insertSights(manager, gathered));
      });
      next = { sights: gathered, written };
      last = written.catch(() => undefined);
      return written;
    },
  };
}
