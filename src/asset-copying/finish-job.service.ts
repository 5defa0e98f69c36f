import type { EntityManager } from 'typeorm';
import { countItems, lockJob, saveJobStatus } from './copy-jobs.repository';
import { hasOpenBatches } from './copy-batches.repository';
import { finalStatus } from './job-status.rules';

/** Says what a job came to when nothing of it is left to do (A10); else nothing. Safe to say twice. */
export async function finishJob(manager: EntityManager, jobId: string, now: Date): Promise<void> {
  const job = await lockJob(manager, jobId);
  if (job === null || job.finishedAt !== null || (await hasOpenBatches(manager, jobId))) return;
  const counts = (await countItems(manager, [jobId])).get(jobId) ?? new Map();
  await saveJobStatus(manager, jobId, finalStatus(counts, job.status === 'CANCELING'), now);
}
