import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { LookupSecretEntity } from '../database/entities/lookup-count.entity';

const NAME = 'lookups';
const SECRET_BYTES = 32;

/** What all processes on one database count by. Who needs it first makes it; who comes meanwhile waits for that, and reads it. */
export async function readLookupSecret(manager: EntityManager): Promise<Buffer> {
  const made = randomBytes(SECRET_BYTES).toString('base64');
  await upsert(manager, LookupSecretEntity, [{ name: NAME, secret: made }], []);
  const { secret } = await manager.findOneByOrFail(LookupSecretEntity, { name: NAME });
  return Buffer.from(secret, 'base64');
}
