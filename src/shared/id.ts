const ID = /^[\x21-\x7e]{1,64}$/;

/** Ids of other systems: 1 to 64 printable ASCII characters without white space, compared as bytes. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** Said of a value that is none. */
export const ID_EXPECTED = '1 to 64 printable ASCII characters without white space';

/** One opaque id out of several parts that are unique together. */
export function opaqueId(...parts: readonly string[]): string {
  return Buffer.from(parts.join(' '), 'latin1').toString('base64url');
}

/** An account's own id of a thing as one that no other account's can equal: neither part has white space in it. */
export function scopedId(accountId: string, id: string): string {
  return `${accountId} ${id}`;
}
