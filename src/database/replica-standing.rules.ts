/** How long a replica that refused what the primary answered is left out, and how long it is on trial after that. */
export const REFUSED_MS = 60_000;

/**
 * What a replica is to be asked after it refused something at `refusedAt`: nothing; everything, without it being told that it
 * is back; everything. Both times in milliseconds on one clock; null: it refused nothing.
 */
export type ReplicaStanding = 'LEFT_OUT' | 'ON_TRIAL' | 'GOOD';

/** A grant that is missing is seen by the statement that needs it, and not by a look at the replica: so it is tried. */
export function replicaStanding(refusedAt: number | null, now: number): ReplicaStanding {
  if (refusedAt === null || now - refusedAt >= 2 * REFUSED_MS) return 'GOOD';
  return now - refusedAt < REFUSED_MS ? 'LEFT_OUT' : 'ON_TRIAL';
}
