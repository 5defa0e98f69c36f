import { GraphQLError } from 'graphql';

/** What can be more than a limit allows; docs/LIMITS.md lists them. */
export const LIMIT_CODES = [
  'QUERY_TOO_LONG',
  'QUERY_TOO_DEEP',
  'TOO_MANY_OPERATIONS',
  'TOO_MANY_FRAGMENTS',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_FIELDS',
  'TOO_MANY_ALIASES',
  'TOO_MANY_REPEATS',
  'REPEATED_ENTITIES',
  'TOO_MANY_REPRESENTATIONS',
  'LIST_TOO_LONG',
  'INPUT_TOO_DEEP',
  'COST_TOO_HIGH',
  'TOO_MANY_VALUES',
  'ANSWER_TOO_LARGE',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

/** A request that is more than a limit allows. The message names the limit, what was sent and what to do, and no value. */
export interface LimitExcess {
  readonly code: LimitCode;
  readonly message: string;
}

export function excess(code: LimitCode, message: string): LimitExcess {
  return { code, message };
}

/** The refusal of an operation before it runs, as the answer tells it; `status` is that of the HTTP answer. */
export function limitError({ code, message }: LimitExcess, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
