import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'typeorm';
import type { ReplicaConfig } from '../config';
import type { Cancellation } from '../shared/cancellation';
import { openBoundedPool, type Ask } from './bounded-pool';
import { createKiller } from './statement-killer';
import { beat, lagMsOf } from './heartbeat.repository';
import { isPassing } from './passing-fault';
import { replicaStanding } from './replica-standing.rules';
import type { SqlReader } from './sql-reader';

/** Copies of the primary's rows. Which of them are asked is found out all the time. */
export interface Replicas {
  /** Asks one replica for everything, in turn for each reader; what no replica answers is asked of the primary. */
  reader(): SqlReader;
  state(): { readonly inUse: number; readonly of: number };
  /** Hears of each replica that was looked at, and then each time that one is taken into use, or out of it for another reason than before. */
  listen(listener: (change: ReplicaChange) => void): void;
  close(): Promise<void>;
}

export interface ReplicaChange {
  /** Its place in `DATABASE_READ_URLS`, from 1. */
  readonly replica: number;
  readonly inUse: boolean;
  /** A code: why it is not. */
  readonly reason: string | null;
}

const BEAT_EVERY_MS = 500;
/** For how long a replica is trusted after a look at it. */
const TRUSTED_MS = 2_000;
const LOOK_LIMIT_MS = 1_000;
const READ_LIMIT_MS = 5_000;
const READ_CONNECTIONS = 16;

interface Replica {
  readonly place: number;
  readonly read: Ask;
  /** On a connection that readers cannot keep busy. */
  readonly look: Ask;
  /** On the clock that never goes back. */
  trustedUntil: number;
  /** When it last refused what the primary answered, on the same clock; null: never. */
  refusedAt: number | null;
  /** Null before the first look. */
  told: ReplicaChange | null;
}

/** Opens what is there, waits for nobody: until a replica has been looked at, the primary is asked. */
export function openReplicas(
  { urls, maxLagSeconds }: ReplicaConfig,
  primaryUrl: string,
  primary: SqlReader,
  logger: Logger | undefined,
): Replicas {
  const beats = openBoundedPool({ url: primaryUrl, connections: 1, limitMs: LOOK_LIMIT_MS });
  const primaryAsk = heard(beats.ask, logger);
  const pools = urls.map((url) => {
    const looks = openBoundedPool({ url, connections: 1, limitMs: LOOK_LIMIT_MS });
    const kill = createKiller(looks.ask);
    return { looks, reads: openBoundedPool({ url, connections: READ_CONNECTIONS, limitMs: READ_LIMIT_MS, kill }) };
  });
  const replicas = pools.map(({ reads, looks }, i): Replica => ({
    place: i + 1,
    read: heard(reads.ask, logger),
    look: heard(looks.ask, logger),
    trustedUntil: 0,
    refusedAt: null,
    told: null,
  }));
  const listeners: ((change: ReplicaChange) => void)[] = [];
  const put = (replica: Replica, inUse: boolean, reason: string | null): void => {
    if (!inUse) replica.trustedUntil = 0;
    if (replica.told?.inUse === inUse && replica.told.reason === reason) return;
    const change = { replica: replica.place, inUse, reason };
    replica.told = change;
    for (const listener of listeners) listener(change);
  };
  const refused = (replica: Replica, reason: string): void => {
    replica.refusedAt = performance.now();
    put(replica, false, reason);
  };

  const lookAt = async (replica: Replica, now: string, since: number): Promise<void> => {
    const lagMs = await lagMsOf(replica.look, now);
    if (lagMs > maxLagSeconds * 1_000) return put(replica, false, 'TOO_FAR_BEHIND');
    const standing = replicaStanding(replica.refusedAt, performance.now());
    if (standing === 'LEFT_OUT') return;
    replica.trustedUntil = since + TRUSTED_MS;
    if (standing === 'GOOD') put(replica, true, null);
  };
  const lookAtAll = async (): Promise<void> => {
    const since = performance.now();
    const now = await beat(primaryAsk).catch((error: unknown) => reasonOf(error));
    if (typeof now !== 'string') return replicas.forEach((replica) => put(replica, false, `PRIMARY_${now.reason}`));
    await Promise.all(
      replicas.map((replica) =>
        lookAt(replica, now, since).catch((error: unknown) => put(replica, false, reasonOf(error).reason)),
      ),
    );
  };
  const closing = new AbortController();
  const watching = watch(lookAtAll, closing.signal);

  let turn = 0;
  return {
    reader: () => {
      const start = turn++;
      return {
        dialect: primary.dialect,
        query: async <Row>(sql: string, parameters: readonly unknown[], cancellation?: Cancellation) => {
          let refusal: { readonly by: Replica; readonly error: unknown } | null = null;
          for (let i = 0; i < replicas.length; i += 1) {
            const replica = replicas[(start + i) % replicas.length];
            if (replica === undefined || replica.trustedUntil < performance.now()) continue;
            try {
              return await replica.read<Row>(sql, parameters, cancellation);
            } catch (error) {
              if (!isPassing(error)) {
                refusal = { by: replica, error };
                break;
              }
              put(replica, false, reasonOf(error).reason);
            }
          }
          const rows = await primary.query<Row>(sql, parameters, cancellation);
          // What the primary answers, it was not the statement's fault.
          if (refusal !== null) refused(refusal.by, reasonOf(refusal.error).reason);
          return rows;
        },
      };
    },
    state: () => {
      const now = performance.now();
      return { inUse: replicas.filter((replica) => replica.trustedUntil >= now).length, of: replicas.length };
    },
    listen: (listener) => {
      listeners.push(listener);
      for (const { told } of replicas) if (told !== null) listener(told);
    },
    close: async () => {
      closing.abort();
      await watching;
      await Promise.all([beats, ...pools.flatMap(({ reads, looks }) => [reads, looks])].map((pool) => pool.close()));
    },
  };
}

function heard(ask: Ask, logger: Logger | undefined): Ask {
  if (logger === undefined) return ask;
  return (sql, parameters, cancellation) => {
    logger.logQuery(sql, [...parameters]);
    return ask(sql, parameters, cancellation);
  };
}

async function watch(look: () => Promise<void>, end: AbortSignal): Promise<void> {
  while (!end.aborted) {
    await look();
    await sleep(BEAT_EVERY_MS, undefined, { signal: end, ref: false }).catch(() => undefined);
  }
}

function reasonOf(error: unknown): { readonly reason: string } {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return { reason: typeof code === 'string' ? code : 'FAILED' };
}
