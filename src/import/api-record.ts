import type { HubspotRecord } from './hubspot-record';
import { jsonObject, jsonText } from './json-value.rules';

/** A result of a list page as a record, or a CSV row that was put into that shape; what has not the shape that the API describes counts as not there. */
export function apiRecord(result: unknown): HubspotRecord {
  const { id, properties, createdAt, updatedAt, archivedAt, archived, associations } = jsonObject(result);
  const { contacts, companies } = jsonObject(associations);
  return {
    id: jsonText(id),
    properties: Object.fromEntries(
      Object.entries(jsonObject(properties)).map(([name, value]) => [name, jsonText(value)]),
    ),
    createdAt: jsonText(createdAt),
    updatedAt: jsonText(updatedAt),
    archivedAt: jsonText(archivedAt),
    archived: archived === true,
    contactIds: associatedIds(contacts),
    companyIds: associatedIds(companies),
    moreAssociations: hasMore(contacts) || hasMore(companies),
  };
}

/** A label of its own makes another entry for the same record, so ids may come twice. */
function associatedIds(collection: unknown): readonly string[] {
  const { results } = jsonObject(collection);
  if (!Array.isArray(results)) return [];
  return results.map((result) => jsonText(jsonObject(result)['id'])).filter((id) => id !== null);
}

function hasMore(collection: unknown): boolean {
  return Object.hasOwn(jsonObject(jsonObject(collection)['paging']), 'next');
}
