import { ApolloClient, HttpLink, type ObservableQuery } from '@apollo/client';
import {
  ContactWithLinkedRecordsDocument,
  MoreActivitiesDocument,
  MoreDealsDocument,
  type ContactWithLinkedRecordsQuery,
  type ContactWithLinkedRecordsQueryVariables,
  type MoreActivitiesQueryVariables,
} from './generated/operations';
import { createCache } from './linked-records-cache';

export type LoadedContact = NonNullable<ContactWithLinkedRecordsQuery['contact']>;
export type ContactQuery = ObservableQuery<ContactWithLinkedRecordsQuery, ContactWithLinkedRecordsQueryVariables>;

/** A client of the router, for one signed-in user. Make a new one when somebody else signs in: a cache is one viewer's. */
export function createClient(url: string, accessToken: () => string): ApolloClient {
  const link = new HttpLink({
    uri: url,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${accessToken()}`);
      return fetch(input, { ...init, headers });
    },
  });
  return new ApolloClient({ link, cache: createCache() });
}

export function watchContact(client: ApolloClient, variables: ContactWithLinkedRecordsQueryVariables): ContactQuery {
  return client.watchQuery({ query: ContactWithLinkedRecordsDocument, variables });
}

/** Does nothing when all are loaded. The query tells its watchers. */
export async function moreRecords(client: ApolloClient, query: ContactQuery): Promise<void> {
  const { hasNextPage, endCursor } = loadedContact(client, query).linkedRecords.pageInfo;
  if (hasNextPage) await query.fetchMore({ variables: { after: endCursor } });
}

/** @param record which of the loaded records, from 0 */
export async function moreActivities(client: ApolloClient, query: ContactQuery, record: number): Promise<void> {
  const page = loadedContact(client, query).linkedRecords.edges[record]?.node.activities.pageInfo;
  const variables = page && ofRecord(loadedContact(client, query), record, page);
  if (variables) await client.query({ query: MoreActivitiesDocument, variables, fetchPolicy: 'network-only' });
}

/** @param record which of the loaded records, from 0 */
export async function moreDeals(client: ApolloClient, query: ContactQuery, record: number): Promise<void> {
  const page = loadedContact(client, query).linkedRecords.edges[record]?.node.deals.pageInfo;
  const variables = page && ofRecord(loadedContact(client, query), record, page);
  if (variables) await client.query({ query: MoreDealsDocument, variables, fetchPolicy: 'network-only' });
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A linked record is no entity: it is asked for by its place, which is after that of the record before. */
function ofRecord(contact: LoadedContact, record: number, page: Page): MoreActivitiesQueryVariables | null {
  if (!page.hasNextPage || page.endCursor === null) return null;
  return {
    contactId: contact.id,
    place: contact.linkedRecords.edges[record - 1]?.cursor ?? null,
    after: page.endCursor,
  };
}

/** As the cache has it: watchers are told a moment later. */
export function loadedContact(client: ApolloClient, query: ContactQuery): LoadedContact {
  const data = client.readQuery({ query: ContactWithLinkedRecordsDocument, variables: query.variables });
  if (!data?.contact) throw new Error('the contact is not loaded');
  return data.contact;
}
