import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database';
import type { SigningKeys } from '../identity/signing-keys';

export interface HealthOptions {
  readonly database: Database;
  readonly keys: SigningKeys;
  readonly isClosing: () => boolean;
}

const READY_TIMEOUT_MS = 2_000;

/**
 * `live`: the process runs. `ready`: it can serve; which of its needs are met is told, why one is not goes to the log. Replicas
 * are no need: without them the primary answers.
 */
export async function healthRoutes(http: FastifyInstance, { database, keys, isClosing }: HealthOptions): Promise<void> {
  http.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }));

  http.get('/health/ready', { logLevel: 'warn' }, async (request, reply) => {
    const met = async (need: string, check: () => Promise<boolean>): Promise<boolean> =>
      Promise.race([check(), timeout()]).catch((error: unknown) => {
        request.log.warn({ event: 'not_ready', need, err: error });
        return false;
      });
    const [migrated, signingKeys] = await Promise.all([
      met('database', async () => (await database.pendingMigrations()).length === 0),
      met('keys', () => keys.ready()),
    ]);
    const { replicas } = database;
    const ready = migrated && signingKeys && !isClosing();
    return reply.code(ready ? 200 : 503).send({
      status: ready ? 'ready' : 'not ready',
      database: migrated,
      keys: signingKeys,
      draining: isClosing(),
      ...(replicas === null ? {} : { replicas: replicas.state() }),
    });
  });
}

/** @throws Error after two seconds. */
async function timeout(): Promise<never> {
  await sleep(READY_TIMEOUT_MS, undefined, { ref: false });
  throw new Error('no answer in time');
}
