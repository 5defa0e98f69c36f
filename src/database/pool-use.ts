import type { DataSource } from 'typeorm';

/** How the pool of connections stands. */
export interface PoolUse {
  readonly open: number;
  readonly free: number;
  readonly waiting: number;
  readonly max: number;
}

interface Sized {
  readonly length: number;
}

/** The pool of mysql2, which tells it in no other way. */
interface Pool {
  readonly _allConnections: Sized;
  readonly _freeConnections: Sized;
  readonly _connectionQueue: Sized;
  readonly config: { readonly connectionLimit: number };
}

/** Null for the embedded database, which has no pool. */
export function poolUse(source: DataSource): PoolUse | null {
  if (source.options.type !== 'mysql') return null;
  const { pool } = source.driver as unknown as { readonly pool: Pool };
  return {
    open: pool._allConnections.length,
    free: pool._freeConnections.length,
    waiting: pool._connectionQueue.length,
    max: pool.config.connectionLimit,
  };
}
