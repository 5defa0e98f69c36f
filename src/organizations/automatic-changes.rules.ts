import type { AccountFacts } from '../accounts/account';
import { hasMarketingEnterprise, isBelowProfessional } from './organization.rules';

/** A member as its owning system tells of it now; null where nothing is known any more. */
export interface MemberFacts {
  readonly accountId: string;
  readonly account: AccountFacts | null;
}

/** What happens to an organization by itself. */
export interface AutomaticChanges {
  readonly removals: readonly { readonly accountId: string; readonly reason: string }[];
  /** Why the organization ends; null when it goes on. */
  readonly deletion: string | null;
  /** Members that stay and are mirroring sources no more. */
  readonly sensitiveIds: readonly string[];
}

/**
 * What facts on some members set off (O13, O14, C4). A member that moved is measured against those that are where all were
 * before; when none is there any more, against the first.
 */
export function automaticChanges(
  members: readonly MemberFacts[],
  toldOf: ReadonlySet<string>,
  formerLocation: string | null,
): AutomaticChanges {
  const isWhereAllWere = members.some(({ account }) => account?.dataHostingLocation === formerLocation);
  const location = isWhereAllWere ? formerLocation : (members[0]?.account?.dataHostingLocation ?? null);
  const removals = members
    .filter(({ accountId }) => toldOf.has(accountId))
    .flatMap(({ accountId, account }) => {
      const reason = removalReason(account, location);
      return reason === null ? [] : { accountId, reason };
    });
  const removed = new Set(removals.map(({ accountId }) => accountId));
  const staying = members.filter(({ accountId }) => !removed.has(accountId));
  const goesOn = staying.some(({ account }) => account !== null && hasMarketingEnterprise(account));
  return {
    removals,
    deletion: goesOn ? null : 'O14: no account has Marketing Hub Enterprise any more',
    sensitiveIds: staying
      .filter(({ accountId, account }) => toldOf.has(accountId) && account?.storesSensitiveData === true)
      .map(({ accountId }) => accountId),
  };
}

function removalReason(account: AccountFacts | null, location: string | null): string | null {
  if (account === null || !account.active) return 'O13: the account was deactivated';
  if (isBelowProfessional(account)) return 'O13: the account has no hub at Professional or above any more';
  if (location !== null && account.dataHostingLocation !== location) {
    return 'O13: the account’s data is hosted elsewhere than the others’';
  }
  return null;
}
