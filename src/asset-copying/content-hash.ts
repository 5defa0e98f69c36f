import { createHash } from 'node:crypto';

/** The same for the same name and the same content, however its JSON is written. */
export function contentHash(name: string, portable: unknown): string {
  return digestOf([name, portable]);
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
