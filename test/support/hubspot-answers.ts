import { isRecordKind, type ExportKind, type RecordKind } from '../../src/import/export-kind';
import type { HubspotAccount, HubspotObject } from './hubspot-account';
import type { DescribedRequest } from './hubspot-descriptions';

/** A search that would give more than this is refused, as HubSpot does beyond 10,000. */
export interface AnswerLimits {
  readonly searchWindow: number;
  readonly pageSize: number;
}

/** An answer from what the account holds; null where the description alone tells what is answered. */
export function answerOf(
  account: HubspotAccount,
  name: string,
  request: DescribedRequest,
  limits: AnswerLimits,
): object | null {
  const { path, query } = request;
  const archived = query['archived'] === 'true';
  const among = (all: readonly Record<string, unknown>[]) =>
    all.filter((each) => (each['archived'] === true) === archived);
  switch (name) {
    case 'account-info':
      return null;
    case 'owners':
      return paged(among(account.owners), query, limits);
    case 'forms':
      return paged(among(account.forms), query, limits);
    case 'marketing-emails': {
      const since = String(query['updatedAfter'] ?? '');
      const found = among(account.marketingEmails).filter(({ updatedAt }) => String(updatedAt) > since);
      return { total: found.length, ...paged(found, query, limits) };
    }
    case 'properties':
      return { results: among(account.properties[path.endsWith('contacts') ? 'contacts' : 'companies']) };
    case 'lists':
      return path.endsWith('/search') ? searchLists(account, request) : fetchLists(account, query);
    case 'associations':
      return associations(account, request);
    default:
      if (!isRecordKind(name as ExportKind)) return null;
      return path.endsWith('/search')
        ? search(account.records[name as RecordKind], request, limits)
        : paged(
            account.records[name as RecordKind]
              .filter((each) => each.archived === archived)
              .map((each) => shown(each, query['properties'])),
            query,
            limits,
          );
  }
}

function paged(
  all: readonly object[],
  query: DescribedRequest['query'],
  { pageSize }: AnswerLimits,
): { results: readonly object[] } {
  const start = Number(query['after'] ?? 0);
  const end = start + Math.min(Number(query['limit'] ?? 10), pageSize);
  const paging = end < all.length ? { paging: { next: { after: String(end), link: 'https://api.example/' } } } : {};
  return { results: all.slice(start, end), ...paging };
}

interface SearchBody {
  readonly filterGroups: readonly { filters: readonly { propertyName: string; operator: string; value: string }[] }[];
  readonly sorts: readonly string[];
  readonly properties: readonly string[];
  readonly limit: number;
  readonly after: string;
}

/** What is not archived, filtered by number as dates and ids are; the index tells nothing of archived ones. */
function search(all: readonly HubspotObject[], { body }: DescribedRequest, limits: AnswerLimits): object {
  const { filterGroups, sorts, properties, limit, after } = body as SearchBody;
  const value = (record: HubspotObject, name: string): number =>
    /lastmodifieddate$/.test(name) ? Date.parse(record.updatedAt) : Number(record.id);
  const found = all
    .filter((record) => !record.archived)
    .filter((record) =>
      filterGroups.some(({ filters }) =>
        filters.every((filter) => {
          const actual = value(record, filter.propertyName);
          return filter.operator === 'GT' ? actual > Number(filter.value) : actual >= Number(filter.value);
        }),
      ),
    )
    .sort((a, b) => value(a, sorts[0]!) - value(b, sorts[0]!));
  const start = Number(after);
  if (start + limit > limits.searchWindow) throw new RangeError('the search goes beyond its window');
  return {
    total: found.length,
    results: found.slice(start, start + limit).map((record) => shown(record, properties)),
  };
}

/** With the properties asked for, as the API does: those that are not there are null. */
function shown(record: HubspotObject, names: unknown): object {
  const asked = Array.isArray(names) ? (names as string[]) : [];
  const properties = Object.fromEntries(asked.map((name) => [name, record.properties[name] ?? null]));
  return { ...without(record, 'contactIds', 'companyIds'), properties };
}

function searchLists({ lists }: HubspotAccount, { body }: DescribedRequest): object {
  const { offset, count } = body as { offset: number; count: number };
  const page = lists.slice(offset, offset + count);
  return {
    total: lists.length,
    offset: offset + page.length,
    hasMore: offset + page.length < lists.length,
    lists: page.map((list) => ({ ...without(list, 'filterBranch'), additionalProperties: {} })),
  };
}

function fetchLists({ lists }: HubspotAccount, query: DescribedRequest['query']): object {
  const ids = [query['listIds'] ?? []].flat();
  return {
    lists: lists
      .filter(({ listId }) => ids.includes(String(listId)))
      .map((list) => (query['includeFilters'] === 'true' ? list : without(list, 'filterBranch'))),
  };
}

function associations({ records }: HubspotAccount, { path, body }: DescribedRequest): object {
  const [, , , , from, to] = path.split('/');
  const { inputs } = body as { inputs: readonly { id: string; after?: string }[] };
  const results = inputs.flatMap(({ id, after }) => {
    const record = records[from as RecordKind].find((each) => each.id === id);
    const ids = (to === 'contacts' ? record?.contactIds : record?.companyIds) ?? [];
    const start = Number(after ?? 0);
    if (ids.length === 0) return [];
    return [
      {
        from: { id },
        to: ids.slice(start, start + 100).map((toObjectId) => ({
          toObjectId,
          associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 1 }],
        })),
        ...(start + 100 < ids.length ? { paging: { next: { after: String(start + 100) } } } : {}),
      },
    ];
  });
  return { status: 'COMPLETE', startedAt: '2026-01-01T00:00:00Z', completedAt: '2026-01-01T00:00:00Z', results };
}

function without(object: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
