import type { Socket } from 'node:net';
import type { PoolConnection } from 'mysql2';
import { AnswerTooLargeError } from '../shared/errors';

/** The most that one statement reads. */
const MOST_BYTES = 64_000_000;

/**
 * Sends a statement; `done` hears its rows, once. More of them than a process can hold beside others are not waited for:
 * AnswerTooLargeError, and the connection is gone with what else the server would send.
 */
export function queryBounded(
  connection: PoolConnection,
  sql: string,
  parameters: readonly unknown[],
  done: (error: NodeJS.ErrnoException | null, rows: unknown) => void,
): void {
  const { stream } = connection as unknown as { readonly stream: Socket };
  const before = stream.bytesRead;
  let isOver = false;
  const end = (error: NodeJS.ErrnoException | null, rows: unknown): void => {
    if (isOver) return;
    isOver = true;
    stream.off('data', look);
    done(error, rows);
  };
  const look = (): void => {
    if (stream.bytesRead - before <= MOST_BYTES) return;
    connection.destroy();
    end(new AnswerTooLargeError(`More than ${MOST_BYTES} bytes were found.`), null);
  };
  stream.on('data', look);
  connection.query(sql, [...parameters] as string[], end);
}
