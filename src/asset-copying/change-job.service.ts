import type { EntityManager } from 'typeorm';
import { ACCOUNT_FACTS, lockFactsForReading } from '../accounts/fact-lock.repository';
import { insertChange } from '../audit/changes.repository';
import { writeUnlessRefused } from '../database/write-unless-refused';
import type { AssetCopyJob } from './asset-copy-job';
import type { AssetCopyRefusal } from './asset-copy-refusal';
import { copyRefusals } from './asset-copying.policy';
import { IMPERSONATED, refused, type AssetCopyAnswer, type CopyContext } from './copy-assets.service';
import { cancelFreeBatches } from './copy-batches.repository';
import { findCopyFacts } from './copy-facts.repository';
import { lockJob, saveJobStatus } from './copy-jobs.repository';
import { findVisibleJob } from './copy-jobs.reader';
import type { CopyRequest } from './copy-plan';
import { finishJob } from './finish-job.service';
import { retryFailedItems } from './retry-items.service';
import { saveJobUser } from './retry-job.repository';
import { CANCELED } from './write-batch.service';

const NOT_FOUND: AssetCopyRefusal = {
  code: 'NOT_FOUND',
  message: 'You see no such copy. Look at `assetCopyJobs` for those that you do.',
  field: ['jobId'],
};
const NOT_CANCELABLE: AssetCopyRefusal = {
  code: 'NOT_CANCELABLE',
  message: 'The copy is over (A10); what was copied stays.',
  field: ['jobId'],
};

/**
 * Stops a job: nothing is begun after it, and what no worker has is canceled at once (A10). For whoever asked for it, and
 * for who may ask for the same.
 */
export function cancelAssetCopy(context: CopyContext, jobId: string): Promise<AssetCopyAnswer> {
  const { person, now } = context;
  return changeJob(context, 'cancelAssetCopy', jobId, async (manager, job) => {
    const forbidden = await refusalsOf(manager, context, job, job.targetAccountIds);
    if (forbidden.length > 0 && job.userId !== person.userId) return refused(forbidden);
    if (job.status !== 'QUEUED' && job.status !== 'RUNNING') return refused([NOT_CANCELABLE]);
    await saveJobStatus(manager, jobId, 'CANCELING', null);
    await cancelFreeBatches(manager, jobId, now, CANCELED);
    await finishJob(manager, jobId, now);
    return { jobId, refusals: [] };
  });
}

/**
 * Plans the failed and blocked items of a finished job again, as things stand, and puts them down to be done, in the name of
 * who retries (A2, A3, A6–A8, A10). He needs what a copy to the targets of these items needs.
 */
export function retryAssetCopy(context: CopyContext, jobId: string): Promise<AssetCopyAnswer> {
  return changeJob(context, 'retryAssetCopy', jobId, async (manager, job) => {
    const refusals = await retryFailedItems(manager, job, context.now, (targetIds) =>
      refusalsOf(manager, context, job, targetIds),
    );
    if (refusals.length > 0) return refused(refusals);
    await saveJobUser(manager, jobId, context.person);
    await saveJobStatus(manager, jobId, 'QUEUED', null);
    return { jobId, refusals: [] };
  });
}

async function refusalsOf(
  manager: EntityManager,
  { person }: CopyContext,
  { sourceAccountId }: AssetCopyJob,
  targetAccountIds: readonly string[],
): Promise<readonly AssetCopyRefusal[]> {
  const facts = await findCopyFacts(manager, person.userId, sourceAccountId, targetAccountIds);
  return copyRefusals(facts, person.accountId);
}

/** Locks what permits a copy, then the job, as the workers do. Who does not see the job is told that there is none (A3). */
function changeJob(
  { write, person, now }: CopyContext,
  operation: string,
  jobId: string,
  change: (manager: EntityManager, job: AssetCopyJob & { readonly request: CopyRequest }) => Promise<AssetCopyAnswer>,
): Promise<AssetCopyAnswer> {
  return writeUnlessRefused(write, async (manager) => {
    if (person.actorId !== null) return refused([IMPERSONATED]);
    const seen = await findVisibleJob(manager, person, jobId);
    if (seen === null) return refused([NOT_FOUND]);
    const { sourceAccountId, targetAccountIds } = seen;
    await lockFactsForReading(manager, ACCOUNT_FACTS, [sourceAccountId, ...targetAccountIds]);
    const visible = await findVisibleJob(manager, person, jobId);
    const job = visible === null ? null : await lockJob(manager, jobId);
    const answer = job === null ? refused([NOT_FOUND]) : await change(manager, job);
    if (answer.refusals.length === 0) {
      await insertChange(manager, { person, operation, subjectId: jobId, changedAt: now });
    }
    return answer;
  });
}
