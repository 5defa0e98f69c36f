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

const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * Whether the JSON of an answer that is put together is longer than so many bytes, without writing it: its objects hold a long
 * name once, wherever it stands, and a text of it may be longer than any text can be. Stops at the first byte beyond.
 */
export function exceedsBytes(answer: unknown, limit: number): boolean {
  const size = createAnswerSize(limit);
  const names = new Map<string, number>();
  const addName = (name: string): void => {
    const bytes = names.get(name) ?? bytesOfText(name);
    names.set(name, bytes);
    size.add(bytes + 2);
  };
  const add = (value: unknown): void => {
    if (typeof value === 'string') size.add(bytesOfText(value));
    else if (Array.isArray(value)) {
      size.add(value.length + 1);
      value.forEach(add);
    } else if (typeof value === 'object' && value !== null) {
      size.add(1);
      for (const [name, member] of Object.entries(value)) {
        if (member === undefined) continue;
        addName(name);
        add(member);
      }
    } else size.add(String(value).length);
  };
  try {
    add(answer);
  } catch (error) {
    if (error instanceof AnswerTooLargeError) return true;
    throw error;
  }
  return false;
}

function bytesOfText(text: string): number {
  return ESCAPED.test(text) ? Buffer.byteLength(JSON.stringify(text)) : Buffer.byteLength(text) + 2;
}
