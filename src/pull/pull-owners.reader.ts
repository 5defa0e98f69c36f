import { ownerDirectory, type Owner, type OwnerDirectory } from '../import/owner-directory';
import { ownerOfResult } from '../import/owner-result.rules';
import type { HubspotClient } from './hubspot-client';
import { resultsPage, understood } from './hubspot-page.rules';
import { PullError, PullStopped } from './pull-error';
import { OWNER_SCOPES } from './pull-kinds';

const PATH = '/crm/owners/2026-09';

/**
 * The owners of the account, with those who have left: records keep them.
 * @throws PullStopped without them: an owner's id would be taken for a user's, who would then see the record.
 */
export async function pullOwners(client: HubspotClient): Promise<OwnerDirectory> {
  try {
    return ownerDirectory([...(await ownersOf(client, false)), ...(await ownersOf(client, true))]);
  } catch (error) {
    throw error instanceof PullError ? new PullStopped(`owners: ${error.message}`) : error;
  }
}

async function ownersOf(client: HubspotClient, archived: boolean): Promise<readonly Owner[]> {
  const owners: Owner[] = [];
  for (let after: string | null = ''; after !== null;) {
    const query = { limit: '500', archived: String(archived), ...(after === '' ? {} : { after }) };
    const page = await ownersPage(client, query);
    owners.push(...page.owners);
    after = page.next;
  }
  return owners;
}

async function ownersPage(
  client: HubspotClient,
  query: Readonly<Record<string, string>>,
): Promise<{ readonly owners: readonly Owner[]; readonly next: string | null }> {
  const { body } = await client.ask({ path: PATH, query, scopes: OWNER_SCOPES });
  const { results, paging } = understood(resultsPage, body, PATH);
  const owners = results.map((result) => {
    const owner = ownerOfResult(result);
    if (owner === null) throw new PullError(`${PATH} answered something else than owners`);
    return owner;
  });
  return { owners, next: paging?.next?.after ?? null };
}
