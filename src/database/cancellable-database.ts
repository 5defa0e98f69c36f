import type { EntityManager } from 'typeorm';
import type { Cancellation } from '../shared/cancellation';
import { cancellableManager } from './cancellable-manager';
import type { Database } from './database';
import type { SqlReader } from './sql-reader';
import type { KillConnection } from './statement-killer';

/** The same database for one request: when nobody waits for it any more its statements are ended, and no more are sent. */
export function cancellableDatabase(
  database: Database,
  cancellation: Cancellation,
  kill: KillConnection | null,
): Database {
  let read: EntityManager | undefined;
  return {
    ...database,
    get read() {
      return (read ??= cancellableManager(database.read, cancellation, kill));
    },
    reader: cancellableReader(database.reader, cancellation),
    mirrorReader: () => cancellableReader(database.mirrorReader(), cancellation),
    write: (work) => database.write(work, cancellation),
  };
}

function cancellableReader({ dialect, query }: SqlReader, cancellation: Cancellation): SqlReader {
  return { dialect, query: (sql, parameters) => query(sql, parameters, cancellation) };
}
