import type { EntityManager, QueryRunner } from 'typeorm';
import { requireNotCancelled, untilCancelled, type Cancellation } from '../shared/cancellation';
import { managerWith } from './derived-manager';
import type { Killable, KillConnection } from './statement-killer';

/**
 * The same manager for work that may be cancelled: then nothing more is sent, and who waits for an answer gets a CancelledError.
 * `kill` ends the statement under way with its connection; null within a transaction, which is ended by its unit of work, and on
 * SQLite, where a statement runs to its end.
 */
export function cancellableManager(
  manager: EntityManager,
  cancellation: Cancellation,
  kill: KillConnection | null,
): EntityManager {
  return managerWith(manager, (runner) =>
    kill === null ? stoppedRunner(runner, cancellation) : killedRunner(runner, cancellation, kill),
  );
}

function stoppedRunner(runner: QueryRunner, cancellation: Cancellation): QueryRunner {
  const query = async (sql: string, values: unknown[], structured: true): Promise<unknown> => {
    requireNotCancelled(cancellation);
    return untilCancelled(cancellation, runner.query(sql, values, structured));
  };
  return Object.create(runner, { query: { value: query }, release: { value: () => runner.release() } }) as QueryRunner;
}

/** One that has a connection of its own while it is used. */
function killedRunner(runner: QueryRunner, cancellation: Cancellation, kill: KillConnection): QueryRunner {
  let ending: Promise<unknown> | null = null;
  const query = async (sql: string, values: unknown[], structured: true): Promise<unknown> => {
    requireNotCancelled(cancellation);
    const connecting = runner.connect() as Promise<Killable>;
    const forgetWait = cancellation.listen(() => {
      ending = connecting.catch(() => undefined);
    });
    const connection = await untilCancelled(cancellation, connecting);
    forgetWait();
    const forget = cancellation.listen(() => {
      ending = kill(connection);
    });
    try {
      return await untilCancelled(cancellation, runner.query(sql, values, structured));
    } finally {
      forget();
    }
  };
  const release = async (): Promise<void> => {
    if (ending === null) return runner.release();
    void ending.then(() => runner.release());
  };
  return Object.create(runner, { query: { value: query }, release: { value: release } }) as QueryRunner;
}
