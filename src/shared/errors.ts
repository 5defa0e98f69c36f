/** What a caller can be told as a GraphQL error. Anything else that is thrown is masked. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'TOO_MANY_FACTS'
  | 'BATCH_TOO_LARGE'
  | 'ANSWER_TOO_LARGE'
  | 'SERVICE_UNAVAILABLE'
  | 'OVERLOADED'
  | 'DEADLINE_EXCEEDED'
  | 'CLIENT_CLOSED_REQUEST';

/** An error whose message is meant for the caller: it says what is wrong and what to do, and holds nothing personal. */
export class PublicError extends Error {
  override readonly name: string = 'PublicError';

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export class InputError extends PublicError {
  override readonly name = 'InputError';

  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

export class ForbiddenError extends PublicError {
  override readonly name = 'ForbiddenError';

  constructor(message: string) {
    super('FORBIDDEN', message);
  }
}
