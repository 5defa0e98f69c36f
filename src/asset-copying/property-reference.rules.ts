import { malformed, refuse, told, type LEFT_OUT, type Part, type Walk } from './content-walk';

/** Records whose properties are known here, by the ids that HubSpot gives their types in every account. */
const RECORD_TYPES: ReadonlyMap<unknown, 'CONTACT' | 'COMPANY'> = new Map([
  ['0-1', 'CONTACT'],
  ['0-2', 'COMPANY'],
]);

const PROPERTY_NAME = /^[\x21-\x7e]{1,100}$/;

export function recordTypeOf(objectTypeId: unknown): 'CONTACT' | 'COMPANY' | null {
  return RECORD_TYPES.get(objectTypeId) ?? null;
}

/** As texts name them: `contact`, `Company`. */
export function recordTypeNamed(name: string): 'CONTACT' | 'COMPANY' {
  return name.toLowerCase() === 'contact' ? 'CONTACT' : 'COMPANY';
}

/** The internal name of a property, which is the same in the target (A6). */
export const propertyName: Part = (value, walk) => referToProperty(walk, value, null, []);

/** Puts down that a property is needed, of a type and with options; gives its name. */
export function referToProperty(
  walk: Walk,
  name: unknown,
  fieldType: string | null,
  options: readonly string[],
): string | typeof LEFT_OUT {
  if (typeof name !== 'string' || !PROPERTY_NAME.test(name)) return malformed(walk, 'the name of a property');
  if (walk.recordType === null) {
    const reference = `property ${told(name)}`;
    return refuse(walk, reference, `${reference} is of records whose properties are not known here (A6).`);
  }
  walk.findings.references.push({ kind: 'PROPERTY', recordType: walk.recordType, name, fieldType, options });
  return name;
}

/** The type of a record, of which the rest of the content speaks. */
export const objectTypeId: Part = (value, walk) =>
  typeof value === 'string' ? (recordTypeOf(value) === null ? notKnown(value, walk) : value) : malformed(walk, 'text');

function notKnown(value: string, walk: Walk): typeof LEFT_OUT {
  const reference = `object type ${told(value)}`;
  return refuse(walk, reference, `${reference} is neither contacts (0-1) nor companies (0-2) (A6).`);
}
