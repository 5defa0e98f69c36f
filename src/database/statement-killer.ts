/** A connection to a MySQL server, in the middle of a statement or of a transaction. */
export interface Killable {
  readonly threadId: number | null;
  on(event: 'error', listener: () => void): unknown;
  destroy(): void;
}

/**
 * Ends what a connection does on its server, its transaction rolled back, and the connection with it: it is not used again.
 * Never rejects; where the server cannot be told, the connection is closed and the statement runs to its end.
 */
export type KillConnection = (connection: Killable) => Promise<void>;

/**
 * A user of a database may end connections of his own. `ask` is over another connection to the same server, but for connections that
 * may lead elsewhere, where the number of this one is somebody else's.
 */
export function createKiller(
  ask: (sql: string, parameters: readonly []) => Promise<unknown>,
  mayLeadElsewhere: (connection: object) => boolean = () => false,
): KillConnection {
  return async (connection) => {
    const { threadId } = connection;
    connection.on('error', () => undefined);
    const kill = (): Promise<unknown> => ask(`KILL ${Number(threadId)}`, []);
    try {
      if (threadId !== null && !mayLeadElsewhere(connection))
        await kill().catch((error: unknown) => (isGone(error) ? undefined : kill()));
    } catch {
      // Closed below, whatever the server says.
    }
    connection.destroy();
  };
}

/** The connection has ended meanwhile. */
function isGone(error: unknown): boolean {
  return (error as { readonly errno?: unknown }).errno === NO_SUCH_THREAD;
}

const NO_SUCH_THREAD = 1094;
