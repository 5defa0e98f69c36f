import type { AssetType } from './asset';
import { drop, isEmpty, isObject, LEFT_OUT, malformed, MAX_DEPTH, refuse, type Part, type Walk } from './content-walk';

export type Fields = Readonly<Record<string, Part>>;

/** Text, number or flag, as it is. */
export const scalar: Part = (value, walk) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : malformed(walk, 'text, a number or a flag');

/** Text, as it is. */
export const text: Part = (value, walk) => (typeof value === 'string' ? value : malformed(walk, 'text'));

/** Always this, whatever the source has; a source that has another value loses it. */
export function constant(travels: unknown): Part {
  return (value, walk) => {
    if (!isEmpty(value) && JSON.stringify(value) !== JSON.stringify(travels)) drop(walk);
    return travels;
  };
}

/** The allow-list of A5: fields that are not named are left out and listed. */
export function object(fields: Fields): Part {
  return (value, walk) => {
    if (!isObject(value)) return malformed(walk, 'an object');
    if (walk.depth > MAX_DEPTH) return refuse(walk, walk.path, `The content nests deeper than ${MAX_DEPTH} levels.`);
    const entries: [string, unknown][] = [];
    for (const [key, member] of Object.entries(value)) {
      const part = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const made = travelling(part, member, walk, key);
      if (made !== LEFT_OUT) entries.push([key, made]);
    }
    return Object.fromEntries(entries);
  };
}

/** An object whose keys are names of the source's own; all of its values are alike. */
export function mapOf(part: Part): Part {
  return (value, walk) => {
    if (!isObject(value)) return malformed(walk, 'an object');
    if (walk.depth > MAX_DEPTH) return refuse(walk, walk.path, `The content nests deeper than ${MAX_DEPTH} levels.`);
    const entries = Object.entries(value)
      .map(([key, member]) => [key, travelling(part, member, walk, key)] as const)
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
export function oneOf(field: string, what: string, kinds: Readonly<Record<string, Part>>): Part {
  return (value, walk) => {
    if (!isObject(value)) return malformed(walk, 'an object');
    const kind = value[field];
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
    if (isEmpty(value)) return value;
    const ids = (Array.isArray(value) ? value : [value]).map((id) => nameOf(what, id));
    for (const name of ids) refuse(walk, name, `${name} means something else in another account (A6). Take it out.`);
    return LEFT_OUT;
  };
}

/** The id of an asset, which becomes that of the asset in the target. */
export function asset(type: AssetType): Part {
  return (value, walk) => {
    if (isEmpty(value)) return value;
    if (typeof value !== 'string' && typeof value !== 'number') return malformed(walk, 'the id of an asset');
    const reference = { type, id: String(value) };
    walk.findings.references.push({ kind: 'ASSET', ...reference });
    return walk.resolve(reference);
  };
}

/** What of a member travels. The API gives null for what is not set. */
function travelling(part: Part | undefined, value: unknown, walk: Walk, key: string): unknown {
  if (part === undefined) return isEmpty(value) ? LEFT_OUT : drop(walk.field(key));
  return isAbsent(value) ? LEFT_OUT : part(value, walk.field(key));
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function nameOf(what: string, value: unknown): string {
  const name = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : 'without a name';
  return `${what} ${name}`;
}

function notKnown(what: string, kind: unknown): string {
  return `${nameOf(what, kind)} is not known here, and is not copied without being understood (A6).`;
}
