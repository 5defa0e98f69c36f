import { setTimeout as sleep, setImmediate as nextTurn } from 'node:timers/promises';
import { createConnection, type Connection } from 'mysql2';
import type { Ask } from './bounded-pool';

/** Long enough for the three answers of a handshake that take half a second each. */
const CONNECT_LIMIT_MS = 1_600;

/** Asks one thing of a server again and again, on a connection of its own. */
export interface PatientProbe {
  /**
   * Resolves with the answer. One that is late stays under way: the next look waits for it and sends nothing.
   * @throws Error with the code `ETIMEDOUT` when there is none within the limit, or with what the server says.
   */
  look(limitMs: number): Promise<void>;
  /** For how long the answer has been waited for on an open connection, in ms; 0 while nothing is sent. */
  waitedMs(): number;
  /** Lets go of the connection and of what is under way on it; the next look opens another. */
  giveUp(): void;
}

/** Connects when it is first asked. `lost` hears that the server has ended the connection. */
export function createPatientProbe(url: string, question: (ask: Ask) => Promise<void>, lost: () => void): PatientProbe {
  let connection: Connection | null = null;
  let opening: Connection | null = null;
  let underWay: Promise<void> | null = null;
  let sentAt: number | null = null;

  const giveUp = (): void => {
    if (connection !== null) cutOff(connection);
    if (opening !== null) cutOff(opening);
    [connection, opening, underWay, sentAt] = [null, null, null, null];
  };
  const end = (ended: Connection): void => {
    if (connection !== ended) return;
    giveUp();
    lost();
  };
  const begin = (): Promise<void> => {
    const run = async (): Promise<void> => {
      const used = connection ?? (opening = open(url));
      if (used === opening) {
        await opened(used);
        used.once('end', () => end(used)).once('error', () => end(used));
      }
      if (underWay !== asked) return cutOff(used);
      [connection, opening] = [used, null];
      sentAt = performance.now();
      await question(askOn(used));
    };
    const asked: Promise<void> = Promise.resolve()
      .then(run)
      .then(
        () => {
          if (underWay === asked) [underWay, sentAt] = [null, null];
        },
        (error: unknown) => {
          if (underWay === asked) giveUp();
          throw error;
        },
      );
    asked.catch(() => undefined);
    return asked;
  };
  return {
    look: (limitMs) => Promise.race([(underWay ??= begin()), late(limitMs)]),
    waitedMs: () => (sentAt === null ? 0 : performance.now() - sentAt),
    giveUp,
  };
}

/** A process that was busy meanwhile reads what has come before it says that nothing has. */
async function late(limitMs: number): Promise<never> {
  await sleep(limitMs, undefined, { ref: false });
  await nextTurn();
  throw Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}

function open(url: string): Connection {
  return createConnection({ uri: url, connectTimeout: CONNECT_LIMIT_MS }).on('error', () => undefined);
}

function opened(connection: Connection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.connect((error) => (error === null ? resolve() : reject(error)));
  });
}

function askOn(connection: Connection): Ask {
  return <Row>(sql: string, parameters: readonly unknown[]) =>
    new Promise<Row[]>((resolve, reject) => {
      connection.query(sql, [...parameters] as string[], (error, rows) =>
        error === null ? resolve(rows as Row[]) : reject(error),
      );
    });
}

/** At once: the driver's own way waits for a server that may never say goodbye. */
function cutOff(connection: Connection): void {
  (connection as unknown as { readonly stream: { destroy(): void } }).stream.destroy();
}
