import type { EntityManager } from 'typeorm';
import { ACCOUNT_FACTS, lockFactsForReading } from '../accounts/fact-lock.repository';
import type { AssetCopyJob } from './asset-copy-job';
import type { AssetCopyRefusal } from './asset-copy-refusal';
import { copyRefusals } from './asset-copying.policy';
import { blockedRefusals, IMPERSONATED, refused, type AssetCopyAnswer, type CopyContext } from './copy-assets.service';
import { findCopyFacts } from './copy-facts.repository';
import { findJob, lockJob, saveJobStatus } from './copy-jobs.repository';
import type { CopyRequest } from './copy-plan';
import { readCopyPlan } from './copy-plan.reader';
import { findFailedItems, replaceFailedItems, saveJobUser } from './retry-job.repository';

const NOT_FOUND: AssetCopyRefusal = {
  code: 'NOT_FOUND',
  message: 'Your home account takes part in no such copy. Look at `assetCopyJobs` for those that it does.',
  field: ['jobId'],
};
const NOT_CANCELABLE: AssetCopyRefusal = {
  code: 'NOT_CANCELABLE',
  message: 'The copy is over (A10); what was copied stays.',
  field: ['jobId'],
};
const NOT_RETRYABLE: AssetCopyRefusal = {
  code: 'NOT_RETRYABLE',
  message: 'Nothing of the copy has failed or is blocked, or it is not over (A10).',
  field: ['jobId'],
};

/** Stops a job: nothing is begun after it (A10). For whoever asked for it, and for who may ask for the same. */
export function cancelAssetCopy(context: CopyContext, jobId: string): Promise<AssetCopyAnswer> {
  return changeJob(context, jobId, async (manager, job, forbidden) => {
    if (forbidden.length > 0 && job.userId !== context.person.userId) return refused(forbidden);
    if (job.status !== 'QUEUED' && job.status !== 'RUNNING') return refused([NOT_CANCELABLE]);
    await saveJobStatus(manager, jobId, 'CANCELING', null);
    return { jobId, refusals: [] };
  });
}

/**
 * Plans the failed and blocked items of a finished job again, as things stand, and puts them down to be done, in the name of
 * who retries (A2, A3, A6–A8, A10).
 */
export function retryAssetCopy(context: CopyContext, jobId: string): Promise<AssetCopyAnswer> {
  const { person, now } = context;
  return changeJob(context, jobId, async (manager, job, forbidden) => {
    if (forbidden.length > 0) return refused(forbidden);
    const failed = await findFailedItems(manager, jobId);
    if (job.finishedAt === null || failed.length === 0) return refused([NOT_RETRYABLE]);
    const targetIds = job.targetAccountIds.filter((id) => failed.some(({ targetAccountId }) => targetAccountId === id));
    const planned = [];
    for (const targetAccountId of targetIds) {
      const assets = failed.filter((item) => item.targetAccountId === targetAccountId).map(({ asset }) => asset);
      const request = { ...job.request, targetAccountIds: [targetAccountId], assets };
      const plan = await readCopyPlan(manager, request);
      planned.push({ ...plan, targetAccountId });
    }
    const items = planned.flatMap((plan) => plan.items);
    const missing = planned.flatMap(({ notFound, targetAccountId }) =>
      notFound.map(({ type, id }) => ({
        code: 'NOT_FOUND' as const,
        message: `The source has no ${type} ${id}, or it is archived.`,
        accountId: targetAccountId,
        assetId: id,
      })),
    );
    const refusals = [...missing, ...blockedRefusals(items)];
    if (refusals.length > 0) return refused(refusals);
    await replaceFailedItems(manager, jobId, failed, items, now);
    await saveJobUser(manager, jobId, person);
    await saveJobStatus(manager, jobId, 'QUEUED', null);
    return { jobId, refusals: [] };
  });
}

type LockedJob = AssetCopyJob & { readonly request: CopyRequest };

/** Locks what permits a copy, then the job, as the workers do. */
function changeJob(
  { write, person }: CopyContext,
  jobId: string,
  change: (manager: EntityManager, job: LockedJob, forbidden: readonly AssetCopyRefusal[]) => Promise<AssetCopyAnswer>,
): Promise<AssetCopyAnswer> {
  return write(async (manager) => {
    if (person.actorId !== null) return refused([IMPERSONATED]);
    const seen = await findJob(manager, person.accountId, jobId);
    if (seen === null) return refused([NOT_FOUND]);
    const { sourceAccountId, targetAccountIds } = seen;
    await lockFactsForReading(manager, ACCOUNT_FACTS, [sourceAccountId, ...targetAccountIds]);
    const facts = await findCopyFacts(manager, person.userId, sourceAccountId, targetAccountIds);
    const job = await lockJob(manager, jobId);
    return job === null ? refused([NOT_FOUND]) : change(manager, job, copyRefusals(facts, person.accountId));
  });
}
