import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { requireNotCancelled, untilCancelled, type Cancellation } from '../shared/cancellation';
import { cancellableManager } from './cancellable-manager';
import { isRolledBack } from './passing-fault';
import type { Killable, KillConnection } from './statement-killer';

/**
 * Runs `work` in one transaction and commits it, or rolls back when it throws. Units of work do not nest: what belongs to one
 * is handed its manager. `work` may run several times (deadlock, lock time-out), so it must have no effect but through its
 * manager. What was not done after three seconds is not begun again: a lock that was waited for that long is held for longer.
 * When nobody waits for it any more it is rolled back, unless the commit is under way, which is let go on.
 * @throws CancelledError as soon as nobody waits; what it was to change may have been changed.
 */
export type UnitOfWork = <T>(work: (manager: EntityManager) => Promise<T>, cancellation?: Cancellation) => Promise<T>;

const BEGUN_WITHIN_MS = 3_000;
/** What one of several that ended in a deadlock waits at the most before it is begun again. */
const LONGEST_PAUSE_MS = 320;

/** `kill` is null for SQLite. */
export function createUnitOfWork(source: DataSource, kill: KillConnection | null): UnitOfWork {
  if (kill === null) return serial((work) => embeddedTransaction(source, work));
  return (work, cancellation) =>
    cancellation === undefined
      ? retrying(() => source.transaction('READ COMMITTED', work))
      : untilCancelled(
          cancellation,
          retrying(() => cancellableTransaction(source, kill, work, cancellation)),
        );
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  const start = performance.now();
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isLate = performance.now() - start > BEGUN_WITHIN_MS;
      if (isLate || !isRolledBack(error)) throw error;
      await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, 20 * 2 ** tries));
    }
  }
}

/** The connection is killed with what it does; one that was only waited for goes back unused. */
async function cancellableTransaction<T>(
  source: DataSource,
  kill: KillConnection,
  work: (manager: EntityManager) => Promise<T>,
  cancellation: Cancellation,
): Promise<T> {
  requireNotCancelled(cancellation);
  const runner = source.createQueryRunner();
  let killed: Promise<void> | null = null;
  let forget = (): void => undefined;
  try {
    const connection = (await runner.connect()) as Killable;
    requireNotCancelled(cancellation);
    forget = cancellation.listen(() => {
      killed = kill(connection);
    });
    await runner.startTransaction('READ COMMITTED');
    const result = await work(cancellableManager(runner.manager, cancellation, null));
    requireNotCancelled(cancellation);
    forget();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (killed !== null) throw cancellation.error ?? error;
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    forget();
    await killed;
    await runner.release();
  }
}

/**
 * A commit that fails for want of room is undone by SQLite itself. TypeORM then takes the transaction to be open for ever, and what
 * follows for parts of it.
 */
async function embeddedTransaction<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await source.transaction(work);
  } catch (error) {
    const runner = source.createQueryRunner() as QueryRunner & { transactionDepth: number };
    if (runner.isTransactionActive) {
      await runner.query('ROLLBACK').catch(() => undefined);
      Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
    }
    throw error;
  }
}

/**
 * On SQLite units of work run one after another: its one connection would make a second one a savepoint of the first. One inside
 * another would wait for itself, and is refused; only here, since to know of it slows down every promise of the process.
 */
function serial(begin: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>): UnitOfWork {
  const inside = new AsyncLocalStorage<true>();
  let tail: Promise<unknown> = Promise.resolve();
  return (work, cancellation) => {
    if (inside.getStore() === true) return Promise.reject(new Error('a unit of work was begun inside another'));
    const run = (): ReturnType<typeof work> =>
      begin((manager) =>
        inside.run(true, () => (cancellation === undefined ? work(manager) : workUnless(cancellation, work, manager))),
      );
    const result = tail.then(() => {
      if (cancellation !== undefined) requireNotCancelled(cancellation);
      return run();
    });
    tail = result.catch(() => undefined);
    return cancellation === undefined ? result : untilCancelled(cancellation, result);
  };
}

/** Throws instead of beginning the next statement, or the commit, when nobody waits for it. */
async function workUnless<T>(
  cancellation: Cancellation,
  work: (manager: EntityManager) => Promise<T>,
  manager: EntityManager,
): Promise<T> {
  const result = await work(cancellableManager(manager, cancellation, null));
  requireNotCancelled(cancellation);
  return result;
}
