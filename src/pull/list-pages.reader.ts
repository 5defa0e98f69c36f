import { jsonObject, jsonText, type Json } from '../import/json-value.rules';
import type { HubspotClient } from './hubspot-client';
import { listsById, listSearch, understood } from './hubspot-page.rules';
import { PullError } from './pull-error';
import { changedSince } from './pull-cursor.rules';
import type { PullKind } from './pull-page';

const SEARCH_PATH = '/crm/lists/2026-09/search';
const LISTS_PATH = '/crm/lists/2026-09';
const SEARCH_COUNT = 500;
const FETCHED_AT_ONCE = 50;

/**
 * Lists are searched for, and those that were changed are fetched with their filters, which a search does not give. One
 * that the service knows and a search does not find was deleted.
 */
export function listKind(scopes: readonly string[]): PullKind {
  return {
    scopes,
    page: async ({ client, knownLists }, cursor) => {
      const found = await searchLists(client, scopes);
      if (cursor.phase === 'archived') {
        const ids = new Set(found.map(({ listId }) => listId));
        const deleted = [...(await knownLists())].filter(([id]) => !ids.has(id));
        const deletedAt = cursor.startedAt;
        return {
          values: deleted.map(([listId, content]) => ({ ...jsonObject(content), listId, deletedAt })),
          next: null,
        };
      }
      const since = changedSince(cursor)?.getTime() ?? null;
      const changed = found
        .filter((list) => since === null || lastChange(list) >= since)
        .map(({ listId }) => listId)
        .sort(byNumber)
        .filter((id) => cursor.after === null || byNumber(id, cursor.after) > 0);
      const ids = changed.slice(0, FETCHED_AT_ONCE);
      const next = changed.length > ids.length ? (ids.at(-1) ?? null) : null;
      return { values: await fetchLists(client, scopes, ids), next };
    },
  };
}

interface FoundList extends Json {
  readonly listId: string;
}

/** @throws PullError when not all are found: a list that is only missing would count as deleted. */
async function searchLists(client: HubspotClient, scopes: readonly string[]): Promise<readonly FoundList[]> {
  const found = new Map<string, FoundList>();
  let offset = 0;
  for (;;) {
    const body = { listIds: [], processingTypes: [], additionalProperties: [], count: SEARCH_COUNT, offset };
    const answer = understood(listSearch, (await client.ask({ path: SEARCH_PATH, body, scopes })).body, SEARCH_PATH);
    for (const list of answer.lists) found.set(list.listId, list);
    if (!answer.hasMore) {
      if (found.size < answer.total) throw new PullError('the lists changed while they were searched; pull again');
      return [...found.values()];
    }
    if (answer.offset <= offset) throw new PullError(`${SEARCH_PATH} does not go on after ${offset} lists`);
    offset = answer.offset;
  }
}

async function fetchLists(
  client: HubspotClient,
  scopes: readonly string[],
  listIds: readonly string[],
): Promise<readonly unknown[]> {
  if (listIds.length === 0) return [];
  const query = { listIds, includeFilters: 'true' };
  return understood(listsById, (await client.ask({ path: LISTS_PATH, query, scopes })).body, LISTS_PATH).lists;
}

/** One that tells no date may have changed. */
function lastChange(list: Json): number {
  const dates = ['createdAt', 'updatedAt', 'filtersUpdatedAt'].map((name) => Date.parse(jsonText(list[name]) ?? ''));
  const told = dates.filter((date) => !Number.isNaN(date));
  return told.length === 0 ? Infinity : Math.max(...told);
}

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b);
}
