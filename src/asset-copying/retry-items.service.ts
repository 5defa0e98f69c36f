import type { EntityManager } from 'typeorm';
import { findAssetHeads } from './assets.repository';
import type { AssetCopyJob } from './asset-copy-job';
import type { AssetCopyRefusal } from './asset-copy-refusal';
import { blockedRefusals, planRefusals } from './copy-assets.service';
import { saveOutcome } from './copy-batches.repository';
import type { AssetRef, CopyRequest } from './copy-plan';
import { readCopyPlan } from './copy-plan.reader';
import { findOldItems, replaceItems } from './retry-job.repository';
import { isRetried, retryOf, retryRequest, type OldItem } from './retry-plan.rules';

const NOT_RETRYABLE: AssetCopyRefusal = {
  code: 'NOT_RETRYABLE',
  message:
    'The copy is not over, or nothing of it has failed or is blocked (A10). Canceled items are not retried: ask for a copy of them again.',
  field: ['jobId'],
};
const UNNEEDED = 'It could not be copied, and nothing of this copy needs it any more (A6).';

/**
 * Puts the failed and blocked items of a locked job down to be done, planned anew; all of them, or none for every reason that
 * is given back (A7). `refusalsOf` gives those against copying to some targets.
 */
export async function retryFailedItems(
  manager: EntityManager,
  job: AssetCopyJob & { readonly request: CopyRequest },
  now: Date,
  refusalsOf: (targetAccountIds: readonly string[]) => Promise<readonly AssetCopyRefusal[]>,
): Promise<readonly AssetCopyRefusal[]> {
  const items = job.finishedAt === null ? [] : await findOldItems(manager, job.id);
  const targetIds = job.targetAccountIds.filter((id) =>
    items.some((item) => item.targetAccountId === id && isRetried(item)),
  );
  if (targetIds.length === 0) return [NOT_RETRYABLE];
  const forbidden = await refusalsOf(targetIds);
  if (forbidden.length > 0) return forbidden;
  const refusals: AssetCopyRefusal[] = [];
  const retries = [];
  for (const targetId of targetIds) {
    const own = items.filter(({ targetAccountId }) => targetAccountId === targetId);
    const there = new Set((await findAssetHeads(manager, targetId, own.flatMap(targetRefs))).keys());
    const request = retryRequest(job.request, targetId, own, there);
    const plan = await readCopyPlan(manager, request);
    const retry = retryOf(request, own, plan.items);
    const whole = planRefusals({ ...plan, items: retry.planned }, ['jobId']);
    refusals.push(...whole.map((refusal) => ({ accountId: targetId, ...refusal })), ...blockedRefusals(retry.planned));
    retries.push(retry);
  }
  if (refusals.length > 0) return refusals;
  await replaceItems(
    manager,
    job.id,
    retries.flatMap(({ replaced }) => replaced),
    retries.flatMap(({ planned }) => planned),
    now,
  );
  const unneeded = retries.flatMap((retry) => retry.unneeded);
  await saveOutcome(manager, job.id, unneeded, 'SKIPPED', UNNEEDED);
  return [];
}

function targetRefs({ asset: { type }, targetAssetId }: OldItem): readonly AssetRef[] {
  return targetAssetId === null ? [] : [{ type, id: targetAssetId }];
}
