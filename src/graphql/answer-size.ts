import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { AnswerTooLargeError } from '../shared/errors';
import type { RequestContext } from './context';

/** How large the data of an answer becomes, in bytes of its JSON, near enough. */
export interface AnswerSize {
  /** @throws AnswerTooLargeError when it is more than the limit. */
  add(bytes: number): void;
  readonly isExceeded: boolean;
}

export function createAnswerSize(limit: number): AnswerSize {
  let size = 0;
  return {
    add: (bytes) => {
      size += bytes;
      if (size > limit) throw new AnswerTooLargeError(`The answer is larger than ${limit} bytes.`);
    },
    get isExceeded() {
      return size > limit;
    },
  };
}

/** Numbers, enums and what stands around a value. */
const SMALL_BYTES = 8;

/** Reads a property as the executor does, and counts it. In an answer that is too large already lists are empty, so that it ends. */
export const measuredField: GraphQLFieldResolver<unknown, RequestContext> = (source, args, context, info) => {
  const value: unknown = defaultFieldResolver(source, args, context, info);
  const { answerSize } = context;
  if (answerSize.isExceeded) return Array.isArray(value) ? [] : value;
  answerSize.add(String(info.path.key).length + (typeof value === 'string' ? value.length : SMALL_BYTES));
  return value;
};
