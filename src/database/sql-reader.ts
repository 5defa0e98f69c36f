import type { PoolConnection } from 'mysql2';
import type { DataSource, Logger } from 'typeorm';
import { requireNotCancelled, type Cancellation } from '../shared/cancellation';
import { dialectOf, type Dialect } from './dialect';
import { isReadOnly } from './passing-fault';
import { countRead } from './read-count';
import type { KillConnection } from './statement-killer';

/** Reads committed rows, one statement at a time, outside any transaction. */
export interface SqlReader {
  readonly dialect: Dialect;
  /** A statement that nobody waits for any more is ended; so are those of a request that reads too much. @throws CancelledError */
  query<Row>(sql: string, parameters: readonly unknown[], cancellation?: Cancellation): Promise<Row[]>;
}

type Done = (error: Error | null, rows: unknown) => void;

/** What the driver's pool of connections takes. */
interface Pool {
  query(sql: string, parameters: readonly unknown[], done: Done): void;
  getConnection(done: (error: Error | null, connection: PoolConnection) => void): void;
}

/**
 * A reader on the connections of an open source; on MySQL without the way through TypeORM, which costs more than a short statement.
 * SQLite answers at once, in this process: a statement of its is not ended, the next one is not begun.
 */
export function createSqlReader(
  source: DataSource,
  logger: Logger | undefined,
  kill: KillConnection | null,
): SqlReader {
  const dialect = dialectOf(source.manager);
  if (kill === null) {
    return {
      dialect,
      query: async (sql, parameters, cancellation) => {
        if (cancellation !== undefined) requireNotCancelled(cancellation);
        return source.manager.query(sql, [...parameters]);
      },
    };
  }
  const { pool } = source.driver as unknown as { readonly pool: Pool };
  return {
    dialect,
    query: <Row>(sql: string, parameters: readonly unknown[], cancellation?: Cancellation) => {
      const send = (): Promise<Row[]> =>
        new Promise((resolve, reject) => {
          if (cancellation !== undefined) requireNotCancelled(cancellation);
          const done: Done = (error, rows) => (error === null ? resolve(rows as Row[]) : reject(error));
          if (cancellation === undefined) pool.query(sql, parameters, done);
          else sendCancellable(pool, kill, cancellation, sql, parameters, done);
        });
      logger?.logQuery(sql, [...parameters]);
      return send().catch((error: unknown) => {
        if (isLostConnection(error)) return send();
        throw error;
      });
    },
  };
}

/** As the pool's own `query`, and given up while it waits for a connection or for its answer. */
function sendCancellable(
  pool: Pool,
  kill: KillConnection,
  cancellation: Cancellation,
  sql: string,
  parameters: readonly unknown[],
  done: Done,
): void {
  let connection: PoolConnection | null = null;
  const forget = cancellation.listen((reason) => {
    done(reason, null);
    if (connection !== null) void kill(connection);
  });
  pool.getConnection((failure, given) => {
    if (cancellation.error !== null) {
      if (failure === null) given.release();
      return;
    }
    if (failure !== null) {
      forget();
      done(failure, null);
      return;
    }
    connection = given;
    const stopCounting = countRead(given, cancellation);
    given.query(sql, [...parameters] as string[], (error, rows) => {
      stopCounting();
      if (cancellation.error !== null) return;
      forget();
      // The next connection may reach the one that is primary now.
      if (isReadOnly(error)) given.destroy();
      else given.release();
      done(error, rows);
    });
  });
}

const LOST: ReadonlySet<unknown> = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE']);

/** A connection of the pool that the server has ended meanwhile: what was only to be read is asked for once more. */
function isLostConnection(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, fatal } = error as { readonly code?: unknown; readonly fatal?: unknown };
  return LOST.has(code) || (fatal === true && code === undefined);
}
