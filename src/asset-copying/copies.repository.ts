import type { EntityManager } from 'typeorm';
import { insert, upsert } from '../database/bulk';
import { AssetEntity, AssetOriginEntity } from '../database/entities/asset.entity';
import { toSqlTime } from '../database/time';
import { nameKey } from './asset-name.rules';
import { INACTIVE_STATE } from './asset-state';
import type { MadeCopy } from './make-copies.reader';

/** What is known of an account's assets changes under this lock. */
export const ASSET_FACTS = 'ASSET';

/** Writes copies, inactive (A5), and where each came from (A4): what is new in no other's place, what is replaced in its own (A8). */
export async function saveCopies(
  manager: EntityManager,
  {
    jobId,
    sourceAccountId,
    targetAccountId,
    now,
  }: {
    readonly jobId: string;
    readonly sourceAccountId: string;
    readonly targetAccountId: string;
    readonly now: Date;
  },
  copies: readonly MadeCopy[],
): Promise<void> {
  const at = toSqlTime(now);
  for (const action of ['CREATE', 'REPLACE'] as const) {
    const made = copies.filter(({ item }) => item.action === action);
    const save = action === 'CREATE' ? insert : upsert;
    await save(
      manager,
      AssetEntity,
      made.map(({ item, objectType, content, contentHash, replacedUpdatedAt }) => ({
        accountId: targetAccountId,
        assetType: item.asset.type,
        assetId: item.targetAssetId,
        name: item.targetName,
        nameKey: nameKey(item.targetName),
        state: INACTIVE_STATE[item.asset.type],
        objectType,
        content,
        contentHash,
        archived: false,
        updatedAt: toSqlTime(changedAt(now, replacedUpdatedAt)),
      })),
    );
    await save(
      manager,
      AssetOriginEntity,
      made.map(({ item, contentHash }) => ({
        accountId: targetAccountId,
        assetType: item.asset.type,
        assetId: item.targetAssetId,
        sourceAccountId,
        sourceAssetId: item.asset.id,
        sourceHash: item.sourceHash,
        copyHash: contentHash,
        jobId,
        copiedAt: at,
      })),
    );
  }
}

/** Later than what is replaced, whatever the clock of its system: its fact, sent again, is an old one (S1). */
function changedAt(now: Date, replaced: Date | null): Date {
  return replaced === null ? now : new Date(Math.max(now.getTime(), replaced.getTime() + 1));
}
