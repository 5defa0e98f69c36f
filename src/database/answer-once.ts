import type { EntityManager } from 'typeorm';
import { isId } from '../shared/id';
import { forgetOldKeys, KEY_REUSED, onceForKey } from './idempotency.repository';
import type { UnitOfWork } from './unit-of-work';
import { writeUnlessRefused } from './write-unless-refused';

/** A mutation as somebody sends it, perhaps with a key so that it can be sent again. */
export interface RepeatableRequest {
  readonly accountId: string;
  readonly userId: string;
  readonly operation: string;
  readonly input: { readonly idempotencyKey?: string | null };
}

/** What is wrong with a key. */
export interface KeyRefusal {
  readonly code: 'INVALID_INPUT' | 'IDEMPOTENCY_KEY_REUSED';
  readonly message: string;
  readonly field: readonly string[];
}

const FIELD = ['input', 'idempotencyKey'];

/**
 * One change in one unit of work, answered again for a repeated key: as far as `seen` leaves it, which looks in the same unit of
 * work what the caller may see by then. What was refused is not remembered.
 */
export async function answerOnce<A extends { readonly refusals: readonly unknown[] }>(
  write: UnitOfWork,
  { accountId, userId, operation, input }: RepeatableRequest,
  now: Date,
  change: (manager: EntityManager) => Promise<A>,
  refused: (refusal: KeyRefusal) => A,
  seen: (manager: EntityManager, answer: A) => Promise<A> = (_, answer) => Promise.resolve(answer),
): Promise<A> {
  const key = input.idempotencyKey ?? null;
  if (key !== null && !isId(key)) {
    const message = 'idempotencyKey is 1 to 64 printable ASCII characters without white space.';
    return refused({ code: 'INVALID_INPUT', message, field: FIELD });
  }
  if (key !== null) await write((manager) => forgetOldKeys(manager, { accountId, userId }, now));
  return writeUnlessRefused(write, async (manager) => {
    const request = { accountId, userId, key, operation, input };
    const answer = await onceForKey(
      manager,
      request,
      now,
      () => change(manager),
      (known) => seen(manager, known),
    );
    if (answer !== KEY_REUSED) return answer;
    const message = 'This idempotencyKey was used for another request. Send a new one.';
    return refused({ code: 'IDEMPOTENCY_KEY_REUSED', message, field: FIELD });
  });
}
