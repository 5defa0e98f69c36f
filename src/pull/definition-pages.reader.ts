import type { HubspotClient, HubspotRequest } from './hubspot-client';
import { resultsPage, understood } from './hubspot-page.rules';
import { changedSince } from './pull-cursor.rules';
import type { PullKind, PullPage } from './pull-page';

/** One can hold a million characters. */
const LIMIT = '50';

/** All forms each time: the API tells none by their modification. */
export function formKind(scopes: readonly string[]): PullKind {
  return {
    scopes,
    page: ({ client }, { phase, after }) =>
      pageOf(client, { path: '/marketing/v3/forms', query: pageQuery(phase === 'archived', after), scopes }),
  };
}

export function marketingEmailKind(scopes: readonly string[]): PullKind {
  return {
    scopes,
    page: ({ client }, cursor) => {
      const since = cursor.phase === 'changes' ? changedSince(cursor) : null;
      const changed: Record<string, string> = since === null ? {} : { updatedAfter: since.toISOString() };
      const query = { ...pageQuery(cursor.phase === 'archived', cursor.after), ...changed };
      return pageOf(client, { path: '/marketing/emails/2026-09', query, scopes });
    },
  };
}

/** All properties of an object each time, in one page: the API has no others. */
export function propertyKind(objectType: 'contacts' | 'companies', scopes: readonly string[]): PullKind {
  return {
    scopes,
    page: ({ client }, { phase }) => {
      const query = { archived: String(phase === 'archived') };
      return pageOf(client, { path: `/crm/properties/2026-09/${objectType}`, query, scopes });
    },
  };
}

function pageQuery(archived: boolean, after: string | null): Readonly<Record<string, string>> {
  return { limit: LIMIT, archived: String(archived), ...(after === null ? {} : { after }) };
}

async function pageOf(client: HubspotClient, request: HubspotRequest): Promise<PullPage> {
  const { results, paging } = understood(resultsPage, (await client.ask(request)).body, request.path);
  return { values: results, next: paging?.next?.after ?? null };
}
