import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/database';
import type { SigningKeys } from '../identity/signing-keys';
import type { Readiness } from '../telemetry/readings';

export interface ReadinessOptions {
  readonly database: Database;
  readonly keys: SigningKeys;
  readonly isDraining: () => boolean;
  /** Told which need is not met, and why. */
  readonly failed: (need: string, error: unknown) => void;
}

/** Less than a second with the rest of a request, so that a probe that waits no longer hears the reason. */
const TIMEOUT_MS = 800;

/** Finds out which of the service's needs are met; the signer's keys have 0.8 s to be had, the database is looked at all the time. */
export function createReadiness({ database, keys, isDraining, failed }: ReadinessOptions): () => Promise<Readiness> {
  let isMigrated = false;
  const met = async (need: string, check: () => Promise<boolean>): Promise<boolean> =>
    Promise.race([check(), timeout()]).catch((error: unknown) => {
      failed(need, error);
      return false;
    });
  const migrated = async (): Promise<boolean> => (isMigrated ||= (await database.pendingMigrations()).length === 0);
  const usable = async (): Promise<boolean> => {
    const { reachable, reason } = database.health.state();
    if (!reachable) throw Object.assign(new Error('the database does not answer'), { code: reason });
    return migrated();
  };
  return async () => {
    const [isUsable, signingKeys] = await Promise.all([met('database', usable), met('keys', () => keys.ready())]);
    const { health, replicas } = database;
    return {
      database: isUsable,
      keys: signingKeys,
      draining: isDraining(),
      writable: health.state().writable,
      ...(replicas === null ? {} : { replicas: replicas.state() }),
    };
  };
}

/** @throws Error after 0.8 s. */
async function timeout(): Promise<never> {
  await sleep(TIMEOUT_MS, undefined, { ref: false });
  throw new Error('no answer in time');
}
