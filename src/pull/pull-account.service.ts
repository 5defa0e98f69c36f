import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/database';
import type { ExportKind } from '../import/export-kind';
import type { HubspotClient } from './hubspot-client';
import { accountDetails, understood } from './hubspot-page.rules';
import { PullStopped } from './pull-error';
import { pullKind, type KindResult } from './pull-kind.service';
import { pullOwners } from './pull-owners.reader';
import type { PullProgress } from './pull-progress';
import { beginRun, isActiveAccount, type PullRun, type RunRefusal } from './pull-state.repository';

const DETAILS_PATH = '/account-info/2026-09/details';

export interface AccountPull {
  readonly database: Database;
  readonly client: HubspotClient;
  readonly accountId: string;
  /** The HubSpot account that the token has to be of. */
  readonly hubId: string;
  readonly kinds: readonly ExportKind[];
  readonly anew: boolean;
  readonly signal: AbortSignal;
  readonly progress: PullProgress;
}

/**
 * Pulls kinds one after another. One that is refused does not stop the others; what concerns the account, or a database
 * that fails, does.
 * @throws PullStopped before anything is written, when the account is not known or not active, the token is of another HubSpot
 * account than it has to be, or that one does not go with the account.
 */
export async function pullAccount(options: AccountPull): Promise<readonly KindResult[]> {
  const { database, client, accountId, hubId, kinds, anew, signal, progress } = options;
  checkAccount(await isActiveAccount(database.read, accountId), accountId);
  const { body, answeredAt: now } = await client.ask({ path: DETAILS_PATH, scopes: ['oauth'] });
  checkHub(hubId, String(understood(accountDetails, body, DETAILS_PATH).portalId), accountId);
  const owners = await pullOwners(client);
  const run = { accountId, hubId, runId: uuidv7() };
  const refusal = await database.write((manager) => beginRun(manager, run, new Date()));
  if (refusal !== null) throw new PullStopped(toldRefusal(refusal, run));
  const results: KindResult[] = [];
  for (const kind of kinds) {
    if (signal.aborted) break;
    progress.begin(kind);
    const onRows = (rows: number): void => progress.done(rows);
    const result = await pullKind(kind, { database, client, run, owners, anew, now, signal, onRows });
    results.push(result);
    if (result.failure !== null && stopsAll(result.failure)) break;
  }
  return results;
}

function checkAccount(isActive: boolean | null, accountId: string): void {
  if (isActive === true) return;
  throw new PullStopped(
    isActive === false
      ? `account ${accountId} is deactivated, and nothing is pulled into it`
      : `account ${accountId} is not known here: send its fact (syncAccounts) first, or correct --account`,
  );
}

function checkHub(expected: string, actual: string, accountId: string): void {
  if (actual === expected) return;
  throw new PullStopped(
    `the token is of HubSpot account ${actual}, not ${expected}; if account ${accountId} is to hold its data, give --hub ${actual}`,
  );
}

function toldRefusal(refusal: RunRefusal, { accountId, hubId }: PullRun): string {
  switch (refusal.code) {
    case 'PULLED_FROM_OTHER_HUB':
      return `account ${accountId} has been pulled from HubSpot account ${refusal.hubId}, and cannot change it`;
    case 'HUB_PULLED_INTO_OTHER_ACCOUNT':
      return `HubSpot account ${hubId} is pulled into account ${refusal.accountId}: give --account ${refusal.accountId}, or remove that account's data first (npm run remove-account)`;
  }
}

function stopsAll(failure: Error): boolean {
  return failure.name !== 'PullError';
}
