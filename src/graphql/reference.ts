import { InputError } from '../shared/errors';
import { ID_EXPECTED, isId } from '../shared/id';

/** What a router sends for an entity: untyped, and nothing of it but the key is read. */
export type Reference = Readonly<Record<string, unknown>>;

/** @throws InputError when the key is no id. */
export function referencedId(reference: Reference): string {
  const id = Object.hasOwn(reference, 'id') ? reference['id'] : undefined;
  if (!isId(id)) throw new InputError(`the id of a representation is a string of ${ID_EXPECTED}`);
  return id;
}
