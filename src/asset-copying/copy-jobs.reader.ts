import type { EntityManager } from 'typeorm';
import type { Person } from '../identity/caller';
import { pageArgs, pageOf, type Connection } from '../shared/pagination';
import type { AssetCopyItem, AssetCopyJob } from './asset-copy-job';
import { mayViewAssets } from './asset-copying.policy';
import { findCopyFacts } from './copy-facts.repository';
import { countItems, countJobs, findItems, findJob, findJobs } from './copy-jobs.repository';
import { progressOf } from './job-status.rules';

const DEFAULT_JOBS = 20;
const DEFAULT_ITEMS = 50;

/** A job with how far it is. */
export interface JobData extends AssetCopyJob {
  readonly progress: ReturnType<typeof progressOf>;
}

interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A job that the home account takes part in; null when there is none, or when the viewer may not view assets there. */
export async function readJob(read: EntityManager, person: Person, jobId: string): Promise<JobData | null> {
  if (!(await maySeeJobs(read, person))) return null;
  const job = await findJob(read, person.accountId, jobId);
  if (job === null) return null;
  const [data] = await withProgress(read, [job]);
  return data ?? null;
}

/** The jobs that the home account takes part in, newest first; null when the viewer may not view assets there. */
export async function readJobs(
  read: EntityManager,
  person: Person,
  args: PageRequest,
): Promise<Connection<JobData> | null> {
  const { first, after } = pageArgs(args, DEFAULT_JOBS, ['id']);
  if (!(await maySeeJobs(read, person))) return null;
  const [jobs, totalCount] = await Promise.all([
    findJobs(read, person.accountId, first + 1, after === null ? null : String(after[0])),
    countJobs(read, person.accountId),
  ]);
  return pageOf(await withProgress(read, jobs), first, after !== null, ({ id }) => [id], totalCount);
}

/** The items of a job that the viewer was shown, in their order. */
export async function readItems(
  read: EntityManager,
  job: JobData,
  args: PageRequest,
): Promise<Connection<AssetCopyItem>> {
  const { first, after } = pageArgs(args, DEFAULT_ITEMS, ['number']);
  const items = await findItems(read, job.id, first + 1, after === null ? null : Number(after[0]));
  return pageOf(items, first, after !== null, ({ position }) => [position], job.progress.total);
}

async function maySeeJobs(read: EntityManager, { userId, accountId }: Person): Promise<boolean> {
  const { source } = await findCopyFacts(read, userId, accountId, []);
  return mayViewAssets(source.viewer);
}

async function withProgress(read: EntityManager, jobs: readonly AssetCopyJob[]): Promise<readonly JobData[]> {
  const counts = await countItems(
    read,
    jobs.map(({ id }) => id),
  );
  return jobs.map((job) => ({ ...job, progress: progressOf(counts.get(job.id) ?? new Map()) }));
}
