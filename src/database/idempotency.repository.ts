import { createHash } from 'node:crypto';
import { LessThan, type EntityManager } from 'typeorm';
import { upsert } from './bulk';
import { IdempotencyKeyEntity } from './entities/idempotency-key.entity';
import { toSqlTime } from './time';

/** Who sends which request with which key. */
export interface KeyedRequest {
  readonly accountId: string;
  readonly userId: string;
  /** Null: the request is not to be remembered. */
  readonly key: string | null;
  readonly operation: string;
  readonly input: unknown;
}

/** How long an answer is kept for its key. */
const KEPT_MS = 24 * 3_600_000;

/** The key was used for another request. */
export const KEY_REUSED = Symbol('idempotency key reused');

/**
 * Answers a repeated request with what `again` leaves of what the first one answered, as long as that is not forgotten, and runs it otherwise, in the
 * transaction of its effect: of two at once the second waits for the first. What had no effect is rolled back with its transaction, so that it can be sent again
 * with the same key.
 */
export async function onceForKey<T>(
  manager: EntityManager,
  request: KeyedRequest,
  now: Date,
  run: () => Promise<T>,
  again: (answer: T) => Promise<T>,
): Promise<T | typeof KEY_REUSED> {
  const { accountId, userId, key } = request;
  if (key === null) return run();
  const requestHash = createHash('sha256')
    .update(JSON.stringify([request.operation, request.input]))
    .digest('hex');
  const known = await lockKey(manager, { accountId, userId, idempotencyKey: key }, now);
  if (known !== null) return known.requestHash === requestHash ? again(JSON.parse(known.response) as T) : KEY_REUSED;

  const answer = await run();
  const row = { accountId, userId, idempotencyKey: key };
  const response = JSON.stringify(answer);
  await manager.update(IdempotencyKeyEntity, row, { requestHash, response, createdAt: toSqlTime(now) });
  return answer;
}

type Key = Pick<IdempotencyKeyEntity, 'accountId' | 'userId' | 'idempotencyKey'>;

/** The row is there and locked afterwards; null when the key is new. */
async function lockKey(
  manager: EntityManager,
  key: Key,
  now: Date,
): Promise<{ readonly requestHash: string; readonly response: string } | null> {
  await upsert(
    manager,
    IdempotencyKeyEntity,
    [{ ...key, requestHash: '', response: null, createdAt: toSqlTime(now) }],
    [],
  );
  const row = await manager.findOneByOrFail(IdempotencyKeyEntity, key);
  return row.response === null ? null : { requestHash: row.requestHash, response: row.response };
}

/** Forgets what this person's keys answered too long ago: before one of them is used, whatever becomes of that. */
export async function forgetOldKeys(
  manager: EntityManager,
  person: Pick<Key, 'accountId' | 'userId'>,
  now: Date,
): Promise<void> {
  const createdAt = LessThan(toSqlTime(new Date(now.getTime() - KEPT_MS)));
  await manager.delete(IdempotencyKeyEntity, { ...person, createdAt });
}
