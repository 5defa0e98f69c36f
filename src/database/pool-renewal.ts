import type { Socket } from 'node:net';

/** A connection of mysql2; its pool is null when that has let go of it. */
export interface PoolSession {
  readonly stream: Socket;
  readonly _pool: unknown;
  destroy(): void;
}

interface Sessions<S> {
  readonly length: number;
  get(index: number): S;
}

/** A pool of mysql2, which closes no connection that works. */
export interface RenewablePool<S extends PoolSession = PoolSession> {
  readonly _allConnections: Sessions<S>;
  readonly _freeConnections: Sessions<S>;
  releaseConnection(session: S): void;
}

/** What makes a pool connect anew, since its address may lead to another server by now. */
export interface PoolRenewal {
  /** Closes the connections that nobody uses at once, the others when they are given back. */
  renew(): void;
  /** Whether a connection was opened before: it may be one to another server than those that are opened now. */
  isOld(session: object): boolean;
}

export function renewable<S extends PoolSession>(pool: RenewablePool<S>): PoolRenewal {
  const old = new WeakSet<object>();
  const release = pool.releaseConnection.bind(pool);
  // One that the pool has let go of makes room for who waits.
  pool.releaseConnection = (session) => {
    if (old.has(session) && session._pool !== null) end(session);
    else release(session);
  };
  return {
    renew: () => {
      const free = all(pool._freeConnections);
      for (const session of all(pool._allConnections)) old.add(session);
      for (const session of free) end(session);
    },
    isOld: (session) => old.has(session),
  };
}

/** At once: the driver's own way waits for a server that may never say goodbye. */
function end(session: PoolSession): void {
  session.destroy();
  session.stream.destroy();
}

function all<S>(sessions: Sessions<S>): readonly S[] {
  return Array.from({ length: sessions.length }, (_, i) => sessions.get(i));
}
