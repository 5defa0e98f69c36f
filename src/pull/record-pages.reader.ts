import type { RecordKind } from '../import/export-kind';
import { jsonText } from '../import/json-value.rules';
import { withAssociations } from './associations.reader';
import type { HubspotClient } from './hubspot-client';
import { resultsPage, understood } from './hubspot-page.rules';
import { changedSince, type OpenCursor } from './pull-cursor.rules';
import type { PullKind, PullPage } from './pull-page';
import { propertiesOf } from './record-properties';

const LIST_LIMIT = 100;
const SEARCH_LIMIT = 200;

/** Contacts, companies, deals or activities: listed whole at first, later searched for by their modification. */
export function recordKind(kind: RecordKind, scopes: readonly string[]): PullKind {
  const hasAssociations = kind !== 'contacts' && kind !== 'companies';
  return {
    scopes,
    page: async ({ client }, cursor) => {
      const page =
        cursor.phase === 'changes'
          ? await changedPage(client, kind, scopes, cursor)
          : await listedPage(client, kind, scopes, cursor);
      if (!hasAssociations || cursor.phase === 'archived') return page;
      return { ...page, values: await withAssociations(client, kind, scopes, page.values) };
    },
  };
}

async function listedPage(
  client: HubspotClient,
  kind: RecordKind,
  scopes: readonly string[],
  { phase, after }: OpenCursor,
): Promise<PullPage> {
  const path = `/crm/objects/2026-09/${kind}`;
  const query = {
    limit: String(LIST_LIMIT),
    archived: String(phase === 'archived'),
    properties: propertiesOf(kind),
    ...(after === null ? {} : { after }),
  };
  const { results, paging } = understood(resultsPage, (await client.ask({ path, query, scopes })).body, path);
  return { values: results, next: paging?.next?.after ?? null };
}

/**
 * In the order of ids, each search beginning after the last one's: a search gives 10,000 results at most, however many
 * there are. What is modified meanwhile, the next pull reads.
 */
async function changedPage(
  client: HubspotClient,
  kind: RecordKind,
  scopes: readonly string[],
  cursor: OpenCursor,
): Promise<PullPage> {
  const path = `/crm/objects/2026-09/${kind}/search`;
  const modified = kind === 'contacts' ? 'lastmodifieddate' : 'hs_lastmodifieddate';
  const since = changedSince(cursor)?.getTime() ?? 0;
  const filters = [
    { propertyName: modified, operator: 'GTE', value: String(since) },
    ...(cursor.after === null ? [] : [{ propertyName: 'hs_object_id', operator: 'GT', value: cursor.after }]),
  ];
  const body = {
    filterGroups: [{ filters }],
    sorts: ['hs_object_id'],
    properties: propertiesOf(kind),
    limit: SEARCH_LIMIT,
    after: '0',
  };
  const { results } = understood(resultsPage, (await client.ask({ path, body, scopes })).body, path);
  const last = jsonText(results.at(-1)?.['id']);
  return { values: results, next: results.length < SEARCH_LIMIT ? null : last };
}
