import { createHash } from 'node:crypto';
import type { JsonObject } from './asset-content';
import { isEmpty } from './content-walk';

/**
 * The same for the same name and the same content that travels, however its JSON is written. What is empty or off is the same
 * as what is not there: a system that tells of a copy puts in what it has left out, and nobody has changed anything (A4).
 */
export function contentHash(name: string, portable: JsonObject): string {
  return digestOf([name, said({ ...portable, name })]);
}

/** SHA-256, in hexadecimal digits, of a JSON value with the keys of its objects in order. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
}

/** Without members of objects that say nothing. Items of lists stay: their number and order say something. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, said(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== false && !isEmpty(member)));
}
