import type { AccountFacts } from '../accounts/account';
import { AssetAccess, UserRole, type UserFacts } from '../accounts/user';
import type { AssetCopyRefusal } from './asset-copy-refusal';

/** An account and the viewer in it; null where nothing is known. */
export interface CopyParty {
  readonly accountId: string;
  readonly account: AccountFacts | null;
  readonly viewer: UserFacts | null;
  readonly organizationId: string | null;
}

/** All that decides over a copy from one account to others. */
export interface CopyFacts {
  readonly source: CopyParty;
  readonly targets: readonly CopyParty[];
  /** The targets to which the source's assets may be copied by a connection setting. */
  readonly connectedIds: ReadonlySet<string>;
}

/** Whether a user may look at the assets of his account (A3). */
export function mayViewAssets(user: UserFacts | null): boolean {
  return isAdmin(user) || (user?.active === true && user.assetAccess !== AssetAccess.NONE);
}

/** Whether the viewer may look at the assets of an account: it is active, and he may there (A3). */
export function mayViewAssetsIn(party: CopyParty): boolean {
  return isActive(party) && mayViewAssets(party.viewer);
}

/** Everything that stands against a copy, target by target (A2, A3). */
export function copyRefusals(facts: CopyFacts, homeAccountId: string): readonly AssetCopyRefusal[] {
  return [
    ...sourceRefusals(facts.source),
    ...facts.targets.flatMap((target) => targetRefusals(facts, target, homeAccountId)),
  ];
}

/** The same for one target alone. */
export function targetRefusals(
  { source, connectedIds }: CopyFacts,
  target: CopyParty,
  homeAccountId: string,
): readonly AssetCopyRefusal[] {
  const { accountId } = target;
  const forbidden: AssetCopyRefusal[] = [];
  if (homeAccountId !== source.accountId && homeAccountId !== accountId) {
    forbidden.push(refusal('FORBIDDEN', 'Act in the source or in this target to copy assets (A3).', accountId));
  }
  if (!isAdmin(target.viewer) && (target.viewer?.active !== true || target.viewer.assetAccess !== AssetAccess.EDIT)) {
    forbidden.push(refusal('FORBIDDEN', 'You may not create assets in this target (A3).', accountId));
  }
  if (forbidden.length > 0) return forbidden;
  const isConnected =
    isActive(source) &&
    isActive(target) &&
    source.organizationId !== null &&
    source.organizationId === target.organizationId &&
    connectedIds.has(accountId);
  if (isConnected) return [];
  const message =
    'Asset copying from the source to this target is not switched on (A2). A Super Admin of all member accounts can do so.';
  return [refusal('NOT_CONNECTED', message, accountId)];
}

/** What stands against reading the source's assets (A3). */
export function sourceRefusals({ accountId, viewer }: CopyParty): readonly AssetCopyRefusal[] {
  return mayViewAssets(viewer)
    ? []
    : [refusal('FORBIDDEN', 'You may not view the assets of the source account (A3).', accountId)];
}

function isAdmin(user: UserFacts | null): boolean {
  return user?.active === true && user.role === UserRole.SUPER_ADMIN;
}

function isActive({ account }: CopyParty): boolean {
  return account?.active === true;
}

function refusal(code: 'FORBIDDEN' | 'NOT_CONNECTED', message: string, accountId: string): AssetCopyRefusal {
  return { code, message, accountId };
}
