import { createPool, type PoolConnection } from 'mysql2';

/** Runs one statement on one server, within a bounded time. */
export type Ask = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** Connections to a MySQL server that may be away: nothing is waited for longer than a bound. */
export interface BoundedPool {
  /** @throws Error with the code `PROTOCOL_SEQUENCE_TIMEOUT` when there is no answer in time. */
  readonly ask: Ask;
  close(): Promise<void>;
}

export interface BoundedPoolOptions {
  readonly url: string;
  readonly connections: number;
  /** From the question to the answer, with the wait for a connection. */
  readonly limitMs: number;
}

/** Connects when it is first asked. Values come as they do from the other connections. */
export function openBoundedPool({ url, connections, limitMs }: BoundedPoolOptions): BoundedPool {
  const pool = createPool({
    uri: url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    stringifyObjects: true,
    connectionLimit: connections,
    connectTimeout: limitMs,
    enableKeepAlive: true,
  });
  const ask = <Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      let connection: PoolConnection | null = null;
      let isLate = false;
      const limit = setTimeout(() => {
        isLate = true;
        if (connection !== null) cutOff(connection);
        reject(Object.assign(new Error('no answer in time'), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }));
      }, limitMs);
      pool.getConnection((failure, given) => {
        if (failure !== null) {
          clearTimeout(limit);
          reject(failure);
          return;
        }
        if (isLate) {
          given.release();
          return;
        }
        connection = given;
        given.query(sql, [...parameters] as string[], (error, rows) => {
          clearTimeout(limit);
          if (isLate) return;
          given.release();
          if (error === null) resolve(rows as Row[]);
          else reject(error);
        });
      });
    });
  return { ask, close: () => new Promise((resolve) => pool.end(() => resolve())) };
}

/** At once: the driver's own way waits for a server that may never say goodbye. */
function cutOff(connection: PoolConnection): void {
  connection.destroy();
  (connection as unknown as { readonly stream: { destroy(): void } }).stream.destroy();
}
