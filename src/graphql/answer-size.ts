import {
  defaultFieldResolver,
  getNamedType,
  isLeafType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
} from 'graphql';
import { AnswerTooLargeError } from '../shared/cancellation';

/** How large the data of an answer becomes, in bytes of its JSON. */
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

/** Numbers, truth values and null, what stands around a value, and of objects and their lists what is not counted by itself. */
const SMALL_BYTES = 8;

/** Reads a property as the executor does, and counts it. In an answer that is too large already lists are empty, so that it ends. */
export const measuredField: GraphQLFieldResolver<unknown, { readonly answerSize: AnswerSize }> = (
  source,
  args,
  context,
  info,
) => {
  const value: unknown = defaultFieldResolver(source, args, context, info);
  const { answerSize } = context;
  if (answerSize.isExceeded) return Array.isArray(value) ? [] : value;
  answerSize.add(String(info.path.key).length + bytesOf(value, info.returnType));
  return value;
};

function bytesOf(value: unknown, type: GraphQLOutputType): number {
  if (typeof value === 'string') return Buffer.byteLength(JSON.stringify(value));
  if (typeof value !== 'object' || value === null || !isLeafType(getNamedType(type))) return SMALL_BYTES;
  return Buffer.byteLength(JSON.stringify(value));
}
