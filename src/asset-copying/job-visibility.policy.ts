import type { AssetCopyJob } from './asset-copy-job';
import { mayViewAssetsIn, type CopyParty } from './asset-copying.policy';

/** What of a job decides over who sees it. */
export type SeenJob = Pick<AssetCopyJob, 'organizationId' | 'sourceAccountId' | 'targetAccountIds'>;

/**
 * The targets of a job whose items a viewer sees (A3): those in which he may view assets, or all of them if he may view the
 * source's; of accounts alone that are active and still in the organization of the job. Null when he does not see the job:
 * his home account is no such account, or he may not view its assets.
 */
export function visibleTargets(
  { organizationId, sourceAccountId, targetAccountIds }: SeenJob,
  parties: ReadonlyMap<string, CopyParty>,
  homeAccountId: string,
): readonly string[] | null {
  const takesPart = (accountId: string): boolean => {
    const party = parties.get(accountId);
    return party?.organizationId === organizationId && party.account?.active === true;
  };
  const seen = new Set([...parties.values()].filter(mayViewAssetsIn).map(({ accountId }) => accountId));
  const seesIn = (accountId: string): boolean => takesPart(accountId) && seen.has(accountId);
  if (!seesIn(homeAccountId)) return null;
  return targetAccountIds.filter(seesIn(sourceAccountId) ? takesPart : seesIn);
}
