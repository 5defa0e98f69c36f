import { isId } from '../shared/id';
import type { AssetType } from './asset';
import {
  drop,
  isEmpty,
  isObject,
  LEFT_OUT,
  malformed,
  MAX_DEPTH,
  refuse,
  told,
  type JsonObjectValue,
  type ObjectPart,
  type Part,
  type Walk,
} from './content-walk';

export type Fields = Readonly<Record<string, Part>>;

/** Always this, whether the source has it or not; a source that has another value loses it. */
export function constant(travels: unknown): Part {
  return (value, walk) => {
    if (!isEmpty(value) && value !== travels) drop(walk);
    return travels;
  };
}

/** Known, and left out and listed all the same. */
export const staysBehind: Part = (value, walk) => (isEmpty(value) ? LEFT_OUT : drop(walk));

/**
 * The allow-list of A5: fields that are not named are left out and listed. Those of `always` are looked at also where the
 * source has none.
 */
export function object(fields: Fields, always: Fields = {}): Part {
  return shape(fields, always, drop);
}

/** The same where leaving out changes what the rest means: fields that are not named are refused by name (A6). */
export function exact(fields: Fields, always: Fields = {}): Part {
  const unknown = (walk: Walk): typeof LEFT_OUT =>
    refuse(walk, walk.path, `${walk.path} is not known here, and is not left out without being understood (A6).`);
  return shape(fields, always, unknown);
}

/** An object whose keys are names within the content; those that `isKey` does not take are left out and listed. */
export function mapOf(part: Part, isKey: (key: string) => boolean): Part {
  return (value, walk) => {
    if (!isWalkable(value, walk)) return LEFT_OUT;
    const entries = Object.entries(value)
      .map(([key, member]) => [key, travelling(isKey(key) ? part : undefined, member, walk.field(key), drop)] as const)
      .filter(([, made]) => made !== LEFT_OUT);
    return Object.fromEntries(entries);
  };
}

export function listOf(part: Part): Part {
  return (value, walk) => {
    if (!Array.isArray(value)) return malformed(walk, 'a list');
    const inner = walk.items();
    return value.map((item) => (isAbsent(item) ? LEFT_OUT : part(item, inner))).filter((made) => made !== LEFT_OUT);
  };
}

/** An object of one of several kinds, told by a field; a kind that is not known is refused by its name (A6). */
export function oneOf(field: string, what: string, kinds: Readonly<Record<string, ObjectPart>>): Part {
  return (value, walk) => {
    if (!isObject(value)) return malformed(walk, 'an object');
    const kind = Object.hasOwn(value, field) ? value[field] : undefined;
    const part = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return part === undefined ? refuse(walk, nameOf(what, kind), notKnown(what, kind)) : part(value, walk);
  };
}

/** What is refused whole, by its name: it has no meaning in another account, or none that is known here. */
export function refused(what: string, why: string): Part {
  return (_, walk) => refuse(walk, what, `${what}: ${why} (A6).`);
}

/** An id that means something in the source alone, and that nothing of the target can stand for. */
export function foreign(what: string): Part {
  return (value, walk) => {
    if (isEmpty(value)) return Array.isArray(value) ? [] : LEFT_OUT;
    for (const id of Array.isArray(value) ? value : [value]) refuseForeign(what, id, walk);
    return LEFT_OUT;
  };
}

/** The same where there has to be one. */
export function neededForeign(what: string): Part {
  return (value, walk) => (isEmpty(value) ? refuseForeign(what, undefined, walk) : foreign(what)(value, walk));
}

/** The id of an asset, which becomes that of the asset in the target. */
export function asset(type: AssetType): Part {
  return (value, walk) => {
    const id = Number.isSafeInteger(value) ? String(value) : value;
    if (!isId(id)) {
      const message = `${walk.path} holds no valid id of a ${type} (A6). Mend it in the source.`;
      return refuse(walk, walk.path, message);
    }
    walk.findings.references.push({ kind: 'ASSET', type, id });
    return walk.resolve({ type, id });
  };
}

/** The part where there is something. */
export function optional(part: Part): Part {
  return (value, walk) => (isEmpty(value) ? LEFT_OUT : part(value, walk));
}

function shape(fields: Fields, always: Fields, unknown: (walk: Walk) => typeof LEFT_OUT): Part {
  const known = { ...fields, ...always };
  return (value, walk) => {
    if (!isWalkable(value, walk)) return LEFT_OUT;
    const entries: [string, unknown][] = [];
    const put = (key: string, made: unknown): void => {
      if (made !== LEFT_OUT) entries.push([key, made]);
    };
    for (const [key, member] of Object.entries(value)) {
      const part = Object.hasOwn(known, key) ? known[key] : undefined;
      put(key, travelling(part, member, walk.field(key), unknown));
    }
    for (const [key, part] of Object.entries(always)) {
      const isThere = Object.hasOwn(value, key) && !isAbsent(value[key]);
      if (!isThere) put(key, part(undefined, walk.field(key)));
    }
    return Object.fromEntries(entries);
  };
}

/** Refuses what is no object, or one too deep. */
function isWalkable(value: unknown, walk: Walk): value is JsonObjectValue {
  if (!isObject(value)) malformed(walk, 'an object');
  else if (walk.depth > MAX_DEPTH) refuse(walk, walk.path, `The content nests deeper than ${MAX_DEPTH} levels.`);
  else return true;
  return false;
}

/** What of a member travels. The API gives null for what is not set. */
function travelling(
  part: Part | undefined,
  value: unknown,
  walk: Walk,
  unknown: (walk: Walk) => typeof LEFT_OUT,
): unknown {
  if (part === undefined) return isEmpty(value) ? LEFT_OUT : unknown(walk);
  return isAbsent(value) ? LEFT_OUT : part(value, walk);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function refuseForeign(what: string, id: unknown, walk: Walk): typeof LEFT_OUT {
  const name = nameOf(what, id);
  return refuse(walk, name, `${name} means something else in another account (A6). Take it out.`);
}

function nameOf(what: string, value: unknown): string {
  const name = typeof value === 'string' || typeof value === 'number' ? told(String(value)) : '';
  return `${what} ${name === '' ? 'without a name' : name}`;
}

function notKnown(what: string, kind: unknown): string {
  return `${nameOf(what, kind)} is not known here, and is not copied without being understood (A6).`;
}
