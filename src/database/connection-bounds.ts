import type { EventEmitter } from 'node:events';
import type { DataSource } from 'typeorm';
import { renewable, type PoolSession, type RenewablePool } from './pool-renewal';

/** A statement that the server has said nothing to for so long is given up with its connection. */
const SILENCE_MS = 8_000;
/** A statement or transaction waits for a connection no longer than that. */
const WAIT_MS = 4_000;

/** How long anybody waits for the connections of a pool. */
export interface ConnectionBounds {
  /** Ends all waiting for a connection, and the connections: they may lead nowhere. */
  serverWent(): void;
  /** Ends the connections, those in use when they are given back: they may lead to a server that is no primary any more. */
  renew(): void;
  /** Whether it is one of those, still in use. */
  isOld(connection: object): boolean;
  /** Lets statements of this work take as long as they want, as migrations do. */
  patiently<T>(work: () => Promise<T>): Promise<T>;
}

type Given = (error: Error | null, connection?: Session) => void;

/** A connection of mysql2, which has no limit for answers and tells in no other way whether one is awaited. */
interface Session extends EventEmitter, PoolSession {
  readonly _command: unknown;
  release(): void;
}

interface Pool extends EventEmitter, RenewablePool<Session> {
  getConnection(given: Given): void;
}

const UNBOUNDED: ConnectionBounds = {
  serverWent: () => undefined,
  renew: () => undefined,
  isOld: () => false,
  patiently: (work) => work(),
};

/** Bounds the pool of an open source. The embedded database has none. `isAway` tells whether to wait is in vain. */
export function boundConnections(source: DataSource, isAway: () => boolean): ConnectionBounds {
  if (source.options.type !== 'mysql') return UNBOUNDED;
  const { pool } = source.driver as unknown as { readonly pool: Pool };
  let isPatient = false;
  const bound = (session: Session): void => {
    session.on('error', () => undefined);
    session.stream.setTimeout(SILENCE_MS, () => {
      if (session._command && !isPatient) session.stream.destroy(fault('PROTOCOL_SEQUENCE_TIMEOUT'));
    });
  };
  for (let i = 0; i < pool._allConnections.length; i += 1) bound(pool._allConnections.get(i));
  pool.on('connection', bound);
  const { renew, isOld } = renewable(pool);
  const waiting = boundWaiting(pool, isAway);
  return {
    serverWent: () => {
      for (const giveUp of waiting) giveUp('POOL_SERVER_AWAY');
      renew();
    },
    renew,
    isOld,
    patiently: async (work) => {
      isPatient = true;
      try {
        return await work();
      } finally {
        isPatient = false;
      }
    },
  };
}

/** Gives who waits for a connection of the pool: each can be told that it is in vain. */
function boundWaiting(pool: Pool, isAway: () => boolean): ReadonlySet<(code: string) => void> {
  const waiting = new Set<(code: string) => void>();
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (given) => {
    if (isAway()) return process.nextTick(given, fault('POOL_SERVER_AWAY'));
    const end = (): boolean => {
      clearTimeout(limit);
      return waiting.delete(giveUp);
    };
    const giveUp = (code: string): void => {
      if (end()) given(fault(code));
    };
    const limit = setTimeout(giveUp, WAIT_MS, 'POOL_WAIT_TIMEOUT');
    waiting.add(giveUp);
    getConnection((error, connection) => {
      if (end()) given(error, connection);
      else connection?.release();
    });
  };
  return waiting;
}

function fault(code: string): Error {
  return Object.assign(new Error('the database does not answer'), { code });
}
