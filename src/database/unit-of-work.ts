import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isRolledBack } from './passing-fault';

/**
 * Runs `work` in one transaction and commits it, or rolls back when it throws. Units of work do not nest: what belongs to one
 * is handed its manager. `work` may run up to five times (deadlock, lock time-out), so it must have no effect but through its
 * manager. What was not done after three seconds is not begun again: a lock that was waited for that long is held for longer.
 */
export type UnitOfWork = <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;

const ATTEMPTS = 5;
const BEGUN_WITHIN_MS = 3_000;

export function createUnitOfWork(source: DataSource): UnitOfWork {
  return source.options.type === 'mysql'
    ? (work) => retrying(() => source.transaction('READ COMMITTED', work))
    : serial((work) => source.transaction(work));
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  const start = performance.now();
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isLate = performance.now() - start > BEGUN_WITHIN_MS;
      if (tries === ATTEMPTS || isLate || !isRolledBack(error)) throw error;
      await sleep(Math.random() * 20 * 2 ** tries);
    }
  }
}

/**
 * On SQLite units of work run one after another: its one connection would make a second one a savepoint of the first. One inside
 * another would wait for itself, and is refused; only here, since to know of it slows down every promise of the process.
 */
function serial(begin: UnitOfWork): UnitOfWork {
  const inside = new AsyncLocalStorage<true>();
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (inside.getStore() === true) return Promise.reject(new Error('a unit of work was begun inside another'));
    const result = tail.then(() => begin((manager) => inside.run(true, () => work(manager))));
    tail = result.catch(() => undefined);
    return result;
  };
}
