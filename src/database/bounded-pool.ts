import { createPool, type PoolConnection } from 'mysql2';
import { requireNotCancelled, type Cancellation } from '../shared/cancellation';
import { isWriteRefused } from './passing-fault';
import { renewable, type RenewablePool } from './pool-renewal';
import { countRead } from './read-count';
import { beginSessions, sessionSettings } from './session-settings';
import type { KillConnection } from './statement-killer';

/** Runs one statement on one server, within a bounded time. */
export type Ask = <Row>(sql: string, parameters: readonly unknown[], cancellation?: Cancellation) => Promise<Row[]>;

/** Connections to a MySQL server that may be away: nothing is waited for longer than a bound. */
export interface BoundedPool {
  /** @throws Error with the code `PROTOCOL_SEQUENCE_TIMEOUT` when there is no answer in time; CancelledError. */
  readonly ask: Ask;
  /** Connects anew for what is asked from now on. */
  renew(): void;
  close(): Promise<void>;
}

export interface BoundedPoolOptions {
  readonly url: string;
  readonly connections: number;
  /** From the question to the answer, with the wait for a connection. */
  readonly limitMs: number;
  /** How statements end that nobody waits for; without it their connection is closed, and they run to their end. */
  readonly kill?: KillConnection;
}

/** Connects when it is first asked. Values come as they do from the other connections. */
export function openBoundedPool({ url, connections, limitMs, kill = close }: BoundedPoolOptions): BoundedPool {
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
  beginSessions(pool, sessionSettings());
  const ask = <Row>(sql: string, parameters: readonly unknown[], cancellation?: Cancellation): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      if (cancellation !== undefined) requireNotCancelled(cancellation);
      let connection: PoolConnection | null = null;
      let isOver = false;
      const giveUp = (reason: Error): void => {
        isOver = true;
        clearTimeout(limit);
        forget();
        if (connection !== null) void kill(connection);
        reject(reason);
      };
      const limit = setTimeout(() => {
        giveUp(Object.assign(new Error('no answer in time'), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }));
      }, limitMs);
      const forget = cancellation?.listen(giveUp) ?? nothing;
      pool.getConnection((failure, given) => {
        if (failure !== null) {
          clearTimeout(limit);
          forget();
          reject(failure);
          return;
        }
        if (isOver) {
          given.release();
          return;
        }
        connection = given;
        const stopCounting = cancellation === undefined ? nothing : countRead(given, cancellation);
        given.query(sql, [...parameters] as string[], (error, rows) => {
          stopCounting();
          if (isOver) return;
          clearTimeout(limit);
          forget();
          if (isWriteRefused(error)) given.destroy();
          else given.release();
          if (error === null) resolve(rows as Row[]);
          else reject(error);
        });
      });
    });
  const { renew } = renewable(pool as unknown as RenewablePool);
  return { ask, renew, close: () => new Promise((resolve) => pool.end(() => resolve())) };
}

/** At once: the driver's own way waits for a server that may never say goodbye. */
const close: KillConnection = async (connection) => {
  connection.destroy();
  (connection as unknown as { readonly stream: { destroy(): void } }).stream.destroy();
};

function nothing(): void {
  return undefined;
}
