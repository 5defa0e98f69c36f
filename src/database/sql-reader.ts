import type { DataSource, Logger } from 'typeorm';
import { dialectOf, type Dialect } from './dialect';

/** Reads committed rows, one statement at a time, outside any transaction. */
export interface SqlReader {
  readonly dialect: Dialect;
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** What the driver's pool of connections takes. */
interface Pool {
  query(sql: string, parameters: readonly unknown[], done: (error: Error | null, rows: unknown) => void): void;
}

/** A reader on the connections of an open source; on MySQL without the way through TypeORM, which costs more than a short statement. */
export function createSqlReader(source: DataSource, logger: Logger | undefined): SqlReader {
  const dialect = dialectOf(source.manager);
  if (dialect === 'sqlite') return { dialect, query: (sql, parameters) => source.manager.query(sql, [...parameters]) };
  const { pool } = source.driver as unknown as { readonly pool: Pool };
  return {
    dialect,
    query: <Row>(sql: string, parameters: readonly unknown[]) => {
      logger?.logQuery(sql, [...parameters]);
      const send = (): Promise<Row[]> =>
        new Promise((resolve, reject) => {
          pool.query(sql, parameters, (error, rows) => (error === null ? resolve(rows as Row[]) : reject(error)));
        });
      return send().catch((error: unknown) => {
        if (isLostConnection(error)) return send();
        throw error;
      });
    },
  };
}

const LOST: ReadonlySet<unknown> = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE']);

/** A connection of the pool that the server has ended meanwhile: what was only to be read is asked for once more. */
function isLostConnection(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, fatal } = error as { readonly code?: unknown; readonly fatal?: unknown };
  return LOST.has(code) || (fatal === true && code === undefined);
}
