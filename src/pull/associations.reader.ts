import { jsonObject, jsonText } from '../import/json-value.rules';
import type { RecordKind } from '../import/export-kind';
import type { HubspotClient } from './hubspot-client';
import { associationsPage, understood } from './hubspot-page.rules';
import { PullError } from './pull-error';

/** A fact holds so many associations of one kind; the others of a record are counted, and left out. */
const MAX_ASSOCIATIONS = 250;
const NOTHING_FOUND = /NO_ASSOCIATIONS_FOUND|OBJECT_NOT_FOUND/;

interface Collection {
  readonly results: readonly { readonly id: string }[];
  readonly paging?: { readonly next: object };
}

/** The records with the contacts and companies they are associated with, in the shape that listings give them. */
export async function withAssociations(
  client: HubspotClient,
  kind: RecordKind,
  scopes: readonly string[],
  records: readonly unknown[],
): Promise<readonly unknown[]> {
  const ids = records.map((record) => jsonText(jsonObject(record)['id'])).filter((id) => id !== null);
  if (ids.length === 0) return records;
  const contacts = await associated(client, `/crm/associations/2026-09/${kind}/contacts/batch/read`, scopes, ids);
  const companies = await associated(client, `/crm/associations/2026-09/${kind}/companies/batch/read`, scopes, ids);
  return records.map((record) => {
    const id = jsonText(jsonObject(record)['id']) ?? '';
    const associations = { contacts: collection(contacts.get(id)), companies: collection(companies.get(id)) };
    return { ...jsonObject(record), associations };
  });
}

/** The ids that each record is associated with, until one more than a fact holds. */
async function associated(
  client: HubspotClient,
  path: string,
  scopes: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map(ids.map((id) => [id, new Set<string>()]));
  let inputs: readonly { readonly id: string; readonly after?: string }[] = ids.map((id) => ({ id }));
  while (inputs.length > 0) {
    const { results, errors } = understood(
      associationsPage,
      (await client.ask({ path, body: { inputs }, scopes })).body,
      path,
    );
    const fault = errors?.find(
      (error) => !NOTHING_FOUND.test(`${error.category} ${JSON.stringify(error.subCategory)}`),
    );
    if (fault !== undefined) throw new PullError(`${path} was answered with errors for some of the records`);
    inputs = results.flatMap(({ from, to, paging }) => {
      const known = found.get(from.id);
      for (const { toObjectId } of to) known?.add(toObjectId);
      const after = paging?.next?.after;
      return after === undefined || known === undefined || known.size > MAX_ASSOCIATIONS
        ? []
        : [{ id: from.id, after }];
    });
  }
  return found;
}

function collection(ids: ReadonlySet<string> = new Set()): Collection {
  const results = [...ids].slice(0, MAX_ASSOCIATIONS).map((id) => ({ id }));
  return ids.size > MAX_ASSOCIATIONS ? { results, paging: { next: {} } } : { results };
}
