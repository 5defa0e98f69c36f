import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isRolledBack } from './passing-fault';

/**
 * Runs `work` in one transaction and commits it, or rolls back when it throws. A call inside another joins it.
 * `work` may run up to five times (deadlock, lock time-out), so it must have no effect but through its manager.
 */
export type UnitOfWork = <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;

const ATTEMPTS = 5;

/** On SQLite units of work run one after another: its one connection would nest a second one as a savepoint of the first. */
export function createUnitOfWork(source: DataSource): UnitOfWork {
  const current = new AsyncLocalStorage<EntityManager>();
  const begin =
    source.options.type === 'mysql'
      ? <T>(work: (manager: EntityManager) => Promise<T>) => retrying(() => source.transaction('READ COMMITTED', work))
      : serial(<T>(work: (manager: EntityManager) => Promise<T>) => source.transaction(work));
  return (work) => {
    const joined = current.getStore();
    return joined === undefined ? begin((manager) => current.run(manager, () => work(manager))) : work(joined);
  };
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === ATTEMPTS || !isRolledBack(error)) throw error;
      await sleep(Math.random() * 20 * 2 ** tries);
    }
  }
}

function serial(begin: UnitOfWork): UnitOfWork {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = tail.then(() => begin(work));
    tail = result.catch(() => undefined);
    return result;
  };
}
