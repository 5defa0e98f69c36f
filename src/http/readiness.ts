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

const TIMEOUT_MS = 2_000;

/** Finds out which of the service's needs are met; one that does not answer within two seconds is not. */
export function createReadiness({ database, keys, isDraining, failed }: ReadinessOptions): () => Promise<Readiness> {
  const met = async (need: string, check: () => Promise<boolean>): Promise<boolean> =>
    Promise.race([check(), timeout()]).catch((error: unknown) => {
      failed(need, error);
      return false;
    });
  return async () => {
    const [migrated, signingKeys] = await Promise.all([
      met('database', async () => (await database.pendingMigrations()).length === 0),
      met('keys', () => keys.ready()),
    ]);
    const { replicas } = database;
    return {
      database: migrated,
      keys: signingKeys,
      draining: isDraining(),
      ...(replicas === null ? {} : { replicas: replicas.state() }),
    };
  };
}

/** @throws Error after two seconds. */
async function timeout(): Promise<never> {
  await sleep(TIMEOUT_MS, undefined, { ref: false });
  throw new Error('no answer in time');
}
