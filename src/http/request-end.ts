import type { FastifyReply } from 'fastify';
import { CancelledError, CancellationSwitch, type Cancellation } from '../shared/cancellation';

/** What ends a request's work early. */
export interface RequestEnd {
  readonly cancellation: Cancellation;
  /** The time begins that the request has. */
  begin(): void;
}

/** Cancels a request's work when its client goes away, and when it has taken too long. */
export function watchRequestEnd({ raw }: FastifyReply, deadlineSeconds: number): RequestEnd {
  const cancellation = new CancellationSwitch();
  let deadline: NodeJS.Timeout | undefined;
  raw.once('close', () => {
    clearTimeout(deadline);
    if (!raw.writableFinished)
      cancellation.cancel(new CancelledError('CLIENT_CLOSED_REQUEST', 'The client went away.'));
  });
  return {
    cancellation,
    begin: () => {
      deadline = setTimeout(() => cancellation.cancel(tooLate(deadlineSeconds)), deadlineSeconds * 1000);
    },
  };
}

function tooLate(seconds: number): CancelledError {
  return new CancelledError(
    'DEADLINE_EXCEEDED',
    `The answer took longer than ${seconds} s, and the work was stopped. Ask for less at once, or again later. ` +
      'A change may have been made: look before sending it again, or send it with its idempotencyKey.',
  );
}
