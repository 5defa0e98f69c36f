import type { EntityManager } from 'typeorm';
import type { Person } from '../identity/caller';
import { isId } from '../shared/id';
import { pageArgs, pageOf, type Connection } from '../shared/pagination';
import type { AssetCopyItem, AssetCopyJob } from './asset-copy-job';
import { mayViewAssetsIn, type CopyParty } from './asset-copying.policy';
import { findCopyFacts } from './copy-facts.repository';
import { countItems, countItemsIn, countJobs, findItems, findJob, findJobs } from './copy-jobs.repository';
import { visibleTargets } from './job-visibility.policy';
import { progressOf } from './job-status.rules';

const DEFAULT_JOBS = 20;
const DEFAULT_ITEMS = 50;

/** A job with the targets whose items the viewer sees, and how far it is there. */
export interface JobData extends AssetCopyJob {
  readonly progress: ReturnType<typeof progressOf>;
  readonly visibleTargetIds: readonly string[];
}

type VisibleJob = Omit<JobData, 'progress'>;

interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A job that the home account takes part in; null when there is none, or when it is not the viewer's to see (A3). */
export async function readJob(read: EntityManager, person: Person, jobId: string): Promise<JobData | null> {
  const job = await findVisibleJob(read, person, jobId);
  if (job === null) return null;
  const [data] = await withProgress(read, [job]);
  return data ?? null;
}

/** The same without how far it is. */
export async function findVisibleJob(
  manager: EntityManager,
  person: Person,
  jobId: string,
): Promise<VisibleJob | null> {
  if (!isId(jobId)) return null;
  const job = await findJob(manager, person.accountId, jobId);
  if (job === null) return null;
  const [visible] = await visibleOf(manager, person, [job]);
  return visible ?? null;
}

/**
 * The jobs of its organization that the home account takes part in, newest first; null when the viewer may not view assets
 * there (A3).
 */
export async function readJobs(
  read: EntityManager,
  person: Person,
  args: PageRequest,
): Promise<Connection<JobData> | null> {
  const { first, after } = pageArgs(args, DEFAULT_JOBS, ['id']);
  const { source: home } = await findCopyFacts(read, person.userId, person.accountId, []);
  if (!mayViewAssetsIn(home)) return null;
  if (home.organizationId === null) return pageOf<JobData>([], first, after !== null, ({ id }) => [id], 0);
  const [jobs, totalCount] = await Promise.all([
    findJobs(read, person.accountId, home.organizationId, first + 1, after === null ? null : String(after[0])),
    countJobs(read, person.accountId, home.organizationId),
  ]);
  const visible = await withProgress(read, await visibleOf(read, person, jobs));
  return pageOf(visible, first, after !== null, ({ id }) => [id], totalCount);
}

/** The items of a job that the viewer was shown, of the targets that he sees, in their order. */
export async function readItems(
  read: EntityManager,
  { id, visibleTargetIds, progress }: JobData,
  args: PageRequest,
): Promise<Connection<AssetCopyItem>> {
  const { first, after } = pageArgs(args, DEFAULT_ITEMS, ['number']);
  const items = await findItems(read, id, visibleTargetIds, first + 1, after === null ? null : Number(after[0]));
  return pageOf(items, first, after !== null, ({ position }) => [position], progress.total);
}

async function visibleOf(
  manager: EntityManager,
  { userId, accountId }: Person,
  jobs: readonly AssetCopyJob[],
): Promise<readonly VisibleJob[]> {
  const accountIds = new Set(
    jobs.flatMap(({ sourceAccountId, targetAccountIds }) => [sourceAccountId, ...targetAccountIds]),
  );
  accountIds.delete(accountId);
  const { source: home, targets: others } = await findCopyFacts(manager, userId, accountId, [...accountIds]);
  const parties = new Map([home, ...others].map((party): [string, CopyParty] => [party.accountId, party]));
  return jobs.flatMap((job) => {
    const visibleTargetIds = visibleTargets(job, parties, accountId);
    return visibleTargetIds === null ? [] : [{ ...job, visibleTargetIds }];
  });
}

async function withProgress(read: EntityManager, jobs: readonly VisibleJob[]): Promise<readonly JobData[]> {
  const whole = jobs.filter(isSeenWhole).map(({ id }) => id);
  const parts = jobs
    .filter((job) => !isSeenWhole(job))
    .map(({ id, visibleTargetIds }) => [id, visibleTargetIds] as const);
  const [ofWhole, ofParts] = await Promise.all([countItems(read, whole), countItemsIn(read, new Map(parts))]);
  return jobs.map((job) => ({ ...job, progress: progressOf(ofWhole.get(job.id) ?? ofParts.get(job.id) ?? new Map()) }));
}

function isSeenWhole({ visibleTargetIds, targetAccountIds }: VisibleJob): boolean {
  return visibleTargetIds.length === targetAccountIds.length;
}
