import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';
import { oneOf } from './key-spellings';

type Random = () => number;

/** What values are drawn from. */
export interface ValuePools {
  /** Ids that are some thing's. */
  readonly ids: readonly string[];
  /** Texts that may be kept and shown to others. */
  readonly texts: readonly string[];
  /** Cursors that answers gave; more come while it runs. */
  readonly cursors: readonly string[];
}

/** Names that stand for themselves in an operation and are strings in variables. */
export class EnumName {
  constructor(readonly name: string) {}
  toJSON(): string {
    return this.name;
  }
}

const WRONG_ONE_IN = 80;
const NULL_ONE_IN = 8;
const MOST_ITEMS = 3;
const DEEPEST = 6;

/** Texts that have broken something somewhere. */
export const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  '-1',
  '1e309',
  "'; DROP TABLE accounts; --",
  '%',
  '_',
  '\\',
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '\ud800',
  '\udc00x',
  '\u202e\u200b\ufeff',
  'Z\u0351\u036b\u0343a\u0300\u0301l\u0304go',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u0130\u0131\u017f\u212a',
  'jose\u0301@shop.example',
  'a'.repeat(65),
  'x'.repeat(5_000),
  '2026-02-30T00:00:00Z',
  '../../etc/passwd',
];
const ODD_NUMBERS: readonly number[] = [
  0,
  -1,
  1,
  100,
  101,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  1e308,
  0.5,
  -0,
];

/** Anything that JSON can say. */
export function anything(random: Random, pools: ValuePools, depth = 0): unknown {
  const kind = Math.floor(random() * (depth < 3 ? 8 : 6));
  if (kind === 0) return null;
  if (kind === 1) return random() < 0.5;
  if (kind === 2) return oneOf(random, ODD_NUMBERS);
  if (kind === 3) return oneOf(random, ODD_TEXTS);
  if (kind < 6) return oneOf(random, pools.texts);
  if (kind === 6) return Array.from({ length: Math.floor(random() * 4) }, () => anything(random, pools, depth + 1));
  return odd(
    Array.from({ length: Math.floor(random() * 4) }, () => [
      oneOf(random, ['id', 'name', '__proto__', 'constructor', 'prototype', '__typename', '']),
      anything(random, pools, depth + 1),
    ]),
  );
}

/** An object with these members, whatever they are called. */
export function odd(members: readonly (readonly [string, unknown])[]): object {
  return members.reduce(
    (made, [name, value]) => Object.defineProperty(made, name, { value, enumerable: true, configurable: true }),
    {},
  );
}

/** A value of an input type, most of the time: now and then it is of another. */
export function valueOf(random: Random, pools: ValuePools, type: GraphQLInputType, name: string, depth = 0): unknown {
  if (random() * WRONG_ONE_IN < 1) return anything(random, pools);
  if (!(type instanceof GraphQLNonNull) && random() * NULL_ONE_IN < 1) return null;
  const given = type instanceof GraphQLNonNull ? (type.ofType as GraphQLInputType) : type;
  if (!(given instanceof GraphQLList)) return namedValue(random, pools, given as GraphQLNamedInputType, name, depth);
  const length = Math.floor(random() * (MOST_ITEMS + 1));
  return Array.from({ length }, () => valueOf(random, pools, given.ofType as GraphQLInputType, name, depth));
}

function namedValue(
  random: Random,
  pools: ValuePools,
  type: GraphQLNamedInputType,
  name: string,
  depth: number,
): unknown {
  if (type instanceof GraphQLEnumType) return new EnumName(oneOf(random, type.getValues()).name);
  if (type instanceof GraphQLInputObjectType) {
    if (depth > DEEPEST) return {};
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => field.type instanceof GraphQLNonNull || random() < 0.5)
        .map((field) => [field.name, valueOf(random, pools, field.type, field.name, depth + 1)]),
    );
  }
  switch (type.name) {
    case 'ID':
      return random() < 0.9 ? oneOf(random, pools.ids) : oneOf(random, ODD_TEXTS);
    case 'Int':
      return random() < 0.9 ? Math.floor(random() * 12) : oneOf(random, ODD_NUMBERS);
    case 'Boolean':
      return random() < 0.5;
    case 'DateTime':
      return random() < 0.9 ? new Date(Date.UTC(2026, 0, 1) + random() * 2e10).toISOString() : oneOf(random, ODD_TEXTS);
    case 'String':
      return name === 'after' ? cursor(random, pools) : oneOf(random, random() < 0.7 ? pools.texts : ODD_TEXTS);
    default:
      return anything(random, pools);
  }
}

/** A cursor of some list, one that was forged, or a text that is none. */
function cursor(random: Random, pools: ValuePools): string {
  if (pools.cursors.length > 0 && random() < 0.8) return oneOf(random, pools.cursors);
  if (random() < 0.3) return oneOf(random, ODD_TEXTS);
  const values = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    oneOf(random, [...pools.ids.slice(0, 5), 0, 1, 2, '2025-06-01T10:00:00.000Z', null, '__proto__']),
  );
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}
