import type { Ask } from './bounded-pool';

/** The least time between two beats, however many processes beat. */
const REST = 'INTERVAL 400000 MICROSECOND';
/** The least time between two proofs that change a row: each of them goes to the disk and to all replicas. */
const PROOF_REST = 'INTERVAL 2 SECOND';

/** Leaves the primary's time on the primary, for its replicas to show; gives what the clock of the primary says. */
export async function beat(primary: Ask): Promise<string> {
  await primary(
    `INSERT INTO heartbeats (name, beaten_at) VALUES ('primary', UTC_TIMESTAMP(3)) ON DUPLICATE KEY UPDATE
       beaten_at = CASE WHEN beaten_at < UTC_TIMESTAMP(3) - ${REST} THEN VALUES(beaten_at) ELSE beaten_at END`,
    [],
  );
  const [row] = await primary<{ now: string }>('SELECT UTC_TIMESTAMP(3) AS now', []);
  if (row === undefined) throw new Error('the primary does not know the time');
  return row.now;
}

/** @throws what the primary says when it does not answer. */
export async function proveThere(primary: Ask): Promise<void> {
  await primary('SELECT 1', []);
}

/** Writes as a change does, if seldom more than permission and locks. @throws what the primary says when it takes no writes. */
export async function proveWritable(primary: Ask): Promise<void> {
  await primary(
    `INSERT INTO heartbeats (name, beaten_at) VALUES ('writes', UTC_TIMESTAMP(3)) ON DUPLICATE KEY UPDATE
       beaten_at = CASE WHEN beaten_at < UTC_TIMESTAMP(3) - ${PROOF_REST} THEN VALUES(beaten_at) ELSE beaten_at END`,
    [],
  );
}

/** How far a replica is behind the primary, at most, in milliseconds. @throws Error when no beat has come to it. */
export async function lagMsOf(replica: Ask, now: string): Promise<number> {
  const [row] = await replica<{ lag_ms: number | string }>(
    `SELECT TIMESTAMPDIFF(MICROSECOND, beaten_at, ?) / 1000 AS lag_ms FROM heartbeats WHERE name = 'primary'`,
    [now],
  );
  if (row === undefined) throw new Error('the replica has no heartbeat');
  return Number(row.lag_ms);
}
