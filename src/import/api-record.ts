import type { HubspotRecord } from './hubspot-record';

type Json = Readonly<Record<string, unknown>>;

/** A result of a list page as a record; what has not the shape that the API describes counts as not there. */
export function apiRecord(result: unknown): HubspotRecord {
  const { id, properties, createdAt, updatedAt, archivedAt, archived, associations } = objectOf(result);
  const { contacts, companies } = objectOf(associations);
  return {
    id: textOf(id),
    properties: Object.fromEntries(Object.entries(objectOf(properties)).map(([name, value]) => [name, textOf(value)])),
    createdAt: textOf(createdAt),
    updatedAt: textOf(updatedAt),
    archivedAt: textOf(archivedAt),
    archived: archived === true,
    contactIds: associatedIds(contacts),
    companyIds: associatedIds(companies),
    moreAssociations: hasMore(contacts) || hasMore(companies),
  };
}

/** A label of its own makes another entry for the same record, so ids may come twice. */
function associatedIds(collection: unknown): readonly string[] {
  const { results } = objectOf(collection);
  if (!Array.isArray(results)) return [];
  return results.map((result) => textOf(objectOf(result)['id'])).filter((id) => id !== null);
}

function hasMore(collection: unknown): boolean {
  return Object.hasOwn(objectOf(objectOf(collection)['paging']), 'next');
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** Numbers beyond what JSON readers tell apart are not taken for ids. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value)) ? String(value) : null;
}
