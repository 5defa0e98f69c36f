import type { Measurement } from './measure';
import type { ServerName } from './servers';

/** So many contacts in a request, so many requests at a time, on every server. */
export interface Cell {
  readonly size: number;
  readonly connections: number;
  /** What the service sends for one request, the most. */
  readonly statements: number;
  readonly servers: Readonly<Record<ServerName, Measurement>>;
}

/** Two measurements of the service that should lie close together, or far apart. */
export interface Comparison {
  readonly one: Measurement;
  readonly other: Measurement;
}

export interface Results {
  readonly cells: readonly Cell[];
  /** A viewer without a seat, and one who sees everything. */
  readonly denied: Comparison | null;
  /** A batch with the hot contact, and the same batch with a plain one. */
  readonly hot: Comparison | null;
  /** The grown database, and the usual one. */
  readonly growth: Comparison | null;
}
