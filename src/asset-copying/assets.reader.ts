import type { EntityManager } from 'typeorm';
import type { Person } from '../identity/caller';
import { pageArgs, pageOf, type Connection } from '../shared/pagination';
import { readPermitted } from '../shared/permitted-read';
import { AssetType } from './asset';
import { countAssets, findAssetPage, type ListedAsset } from './asset-list.repository';
import { mayViewAssetsIn, type CopyFacts } from './asset-copying.policy';
import { findCopyFacts } from './copy-facts.repository';

const DEFAULT_ASSETS = 50;

export interface AssetsArgs {
  readonly accountId: string;
  readonly types?: readonly AssetType[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * A page of an account's assets, last changed first; null when they are not the viewer's to see (A3): he may view assets
 * there, and the account is his home account or in one organization with it. Both are active.
 */
export async function readAssets(
  read: EntityManager,
  person: Person,
  args: AssetsArgs,
): Promise<Connection<ListedAsset> | null> {
  const { first, after } = pageArgs(args, DEFAULT_ASSETS, ['time', 'id', 'id']);
  const types = args.types == null ? Object.values(AssetType) : [...new Set(args.types)];
  const place = after === null ? null : { updatedAt: String(after[0]), type: String(after[1]), id: String(after[2]) };
  return readPermitted(
    () => findCopyFacts(read, person.userId, args.accountId, [person.accountId]),
    async (facts) => {
      if (!mayListAssets(facts, person.accountId)) return null;
      if (types.length === 0) return pageOf<ListedAsset>([], first, after !== null, positionOf, 0);
      const [assets, totalCount] = await Promise.all([
        findAssetPage(read, args.accountId, types, first + 1, place),
        countAssets(read, args.accountId, types),
      ]);
      return pageOf(assets, first, after !== null, positionOf, totalCount);
    },
  );
}

function mayListAssets({ source, targets: [home] }: CopyFacts, homeAccountId: string): boolean {
  const isNear =
    source.accountId === homeAccountId ||
    (source.organizationId !== null && source.organizationId === home?.organizationId);
  const isAtHome = home?.account?.active === true && home.viewer?.active === true;
  return isNear && isAtHome && mayViewAssetsIn(source);
}

function positionOf({ updatedAt, type, id }: ListedAsset): readonly string[] {
  return [updatedAt, type, id];
}
