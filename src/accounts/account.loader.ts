import DataLoader from 'dataloader';
import type { RunBatch } from '../database/batch';
import type { Person } from '../identity/caller';
import type { AccountSummary } from './account';
import { findVisibleAccounts } from './accounts.repository';

/** By account id; null for an account that is not there or not the viewer's to see. */
export type AccountLoader = Pick<DataLoader<string, AccountSummary | null>, 'load'>;

export function createAccountLoader(runBatch: RunBatch, person: Person): AccountLoader {
  return new DataLoader<string, AccountSummary | null>((accountIds) =>
    runBatch('accounts', accountIds.length, async ({ read }) => {
      const visible = await findVisibleAccounts(read, person, accountIds);
      const byId = new Map(visible.map((account) => [account.id, account]));
      return accountIds.map((accountId) => byId.get(accountId) ?? null);
    }),
  );
}
