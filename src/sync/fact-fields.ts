import { z } from 'zod';
import { isObject } from '../asset-copying/content-walk';
import { ID_EXPECTED, isId } from '../shared/id';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;
const EARLIEST = Date.UTC(1000, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);

/** The fields that facts are made of. What a field refuses, it says in words for whoever sends the fact. */
export const id = z.string().refine(isId, `must be ${ID_EXPECTED}`);

export const time = z.string().transform((text, context): Date => {
  const moment = RFC_3339.test(text) ? Date.parse(text) : Number.NaN;
  if (moment >= EARLIEST && moment < LATEST && isCalendarDay(text)) return new Date(moment);
  context.addIssue({ code: 'custom', message: 'must be a moment in RFC 3339 form, such as 2026-01-31T09:30:00.000Z' });
  return z.NEVER;
});

const DAY_MS = 86_400_000;

/** When a fact was last changed. One from the future would keep out the truth until then. */
export const updateTime = time.refine(
  (moment) => moment.getTime() <= Date.now() + DAY_MS,
  'must not be more than a day ahead',
);

export const shortText = text(500);
export const mediumText = text(4_000);
export const longText = text(65_536);

export const archived = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** The internal name of a property, and the name of its type: lower case by custom, and compared as they are. */
export const propertyName = z.string().regex(/^[\x21-\x7e]{1,100}$/, 'must be 1 to 100 printable ASCII characters');
export const propertyType = z
  .string()
  .regex(/^[a-z_]{1,32}$/, 'must be a property type, such as string or enumeration');

/** How JSON writes NUL and half a surrogate pair: after an even number of backslashes, an odd one being a text about it. */
const NOT_WELL_FORMED = /(?<!\\)(?:\\\\)*\\u(?:d[89a-f]|0000)/;

/**
 * A JSON object of at most `limit` characters that nests at most `depth` levels of objects and lists, itself one, as text. None of
 * them may have a key `__proto__`, which code that copies objects loses.
 */
export function jsonObject({ limit, depth }: { readonly limit: number; readonly depth: number }) {
  return z.custom<object>(isObject, 'must be a JSON object').transform((value, context): string => {
    const json = isWritable(value, depth) ? JSON.stringify(value) : null;
    if (json !== null && json.length <= limit && !NOT_WELL_FORMED.test(json)) return json;
    context.addIssue({
      code: 'custom',
      message: `must be well-formed JSON of at most ${limit} characters and ${depth} levels, without NUL, numbers beyond ±1.8e308 and the key __proto__`,
    });
    return z.NEVER;
  });
}

/**
 * Whether a value nests no deeper, has no key `__proto__`, and none of its numbers would become null: JSON has numbers of any size;
 * the largest become infinite when they are read, and would be written as null. Looks no deeper than `depth`, so that the depth of one fact is no reason
 * to refuse others (S4).
 */
function isWritable(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth > 0 &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every((member) => isWritable(member, depth - 1))
  );
}

/** At most `limit` items, each once. */
export function setOf<T extends z.ZodType>(item: T, limit: number) {
  return z
    .array(item)
    .max(limit, `must hold at most ${limit}`)
    .transform((values) => [...new Set(values)]);
}

/** Null and undefined are the same to whoever sends facts. */
export function optional<T extends z.ZodType>(field: T) {
  return field.nullish().transform((value) => value ?? null);
}

function text(limit: number) {
  return z
    .string()
    .max(limit, `must have at most ${limit} characters`)
    .refine((value) => value.isWellFormed() && !value.includes('\0'), 'must be well-formed Unicode without NUL');
}

/** `Date.parse` takes 31 February for 3 March. */
function isCalendarDay(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
