import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ACCOUNT_FACTS, lockFactsForReading } from '../accounts/fact-lock.repository';
import { answerOnce } from '../database/answer-once';
import type { UnitOfWork } from '../database/unit-of-work';
import type { Person } from '../identity/caller';
import type { AssetCopyJob } from './asset-copy-job';
import type { AssetCopyRefusal } from './asset-copy-refusal';
import { copyRefusals } from './asset-copying.policy';
import { newItems } from './copy-batches.rules';
import { findCopyFacts } from './copy-facts.repository';
import { insertJob } from './copy-jobs.repository';
import { MAX_PLANNED_ASSETS, planDigest, readCopyPlan, type CopyPlan } from './copy-plan.reader';
import type { CopyRequest, PlanItem } from './copy-plan';
import { checkedRequest, type RequestedCopy } from './copy-request.rules';

/** Who copies, when, and by what. */
export interface CopyContext {
  readonly write: UnitOfWork;
  readonly person: Person;
  readonly now: Date;
}

export interface CopyAssets {
  readonly copy: RequestedCopy;
  readonly planDigest?: string | null;
  readonly idempotencyKey?: string | null;
}

/** The job that was made or changed, or every reason why not (A7). */
export interface AssetCopyAnswer {
  readonly jobId: string | null;
  readonly refusals: readonly AssetCopyRefusal[];
}

/** What a copy would do, or every reason why it cannot be planned. */
export interface ReviewedPlan {
  readonly items: readonly PlanItem[];
  /** Null when something stands against the copy. */
  readonly digest: string | null;
  readonly refusals: readonly AssetCopyRefusal[];
}

export const IMPERSONATED: AssetCopyRefusal = {
  code: 'IMPERSONATED',
  message: 'Whoever acts for another may change nothing (O17). Sign in as yourself.',
};
const PLAN_STALE: AssetCopyRefusal = {
  code: 'PLAN_STALE',
  message: 'What the copy would do is no longer what was previewed (A9). Look at the plan again, and send its digest.',
  field: ['input', 'planDigest'],
};

/** What a copy would do as things stand (A6–A9, A11). Changes nothing. */
export async function reviewCopy(read: EntityManager, person: Person, input: RequestedCopy): Promise<ReviewedPlan> {
  const { request, refusals } = checkedRequest(input);
  if (refusals.length > 0) return { items: [], digest: null, refusals };
  const facts = await findCopyFacts(read, person.userId, request.sourceAccountId, request.targetAccountIds);
  const forbidden = copyRefusals(facts, person.accountId);
  if (forbidden.length > 0) return { items: [], digest: null, refusals: forbidden };
  return reviewed(request, await readCopyPlan(read, request));
}

/**
 * Plans a copy and puts it down as a job, in one transaction, under locks on what permits it (A2, A3, A9, A10); nothing is
 * written by it yet. With `planDigest` only if that is still the plan.
 */
export function copyAssets({ write, person, now }: CopyContext, input: CopyAssets): Promise<AssetCopyAnswer> {
  const { accountId, userId } = person;
  const impersonated = person.actorId === null ? [] : [IMPERSONATED];
  const change = async (manager: EntityManager): Promise<AssetCopyAnswer> => {
    const { request, refusals } = checkedRequest(input.copy);
    if (refusals.length > 0) return refused([...impersonated, ...refusals]);
    const { sourceAccountId, targetAccountIds } = request;
    await lockFactsForReading(manager, ACCOUNT_FACTS, [sourceAccountId, ...targetAccountIds]);
    const facts = await findCopyFacts(manager, userId, sourceAccountId, targetAccountIds);
    const forbidden = [...impersonated, ...copyRefusals(facts, accountId)];
    if (forbidden.length > 0) return refused(forbidden);
    const plan = reviewed(request, await readCopyPlan(manager, request));
    if (plan.refusals.length > 0) return refused(plan.refusals);
    const blocked = blockedRefusals(plan.items);
    if (blocked.length > 0) return refused(blocked);
    if (input.planDigest != null && input.planDigest !== plan.digest) return refused([PLAN_STALE]);

    const items = newItems(plan.items);
    const isDone = items.every(({ status }) => status !== 'PENDING');
    const job: AssetCopyJob = {
      id: uuidv7(),
      organizationId: facts.source.organizationId ?? '',
      sourceAccountId,
      targetAccountIds,
      homeAccountId: accountId,
      userId,
      status: isDone ? 'SUCCEEDED' : 'QUEUED',
      createdAt: now.toISOString(),
      finishedAt: isDone ? now.toISOString() : null,
    };
    await insertJob(manager, job, request, items);
    return { jobId: job.id, refusals: [] };
  };
  const request = { accountId, userId, operation: 'copyAssets', input };
  return answerOnce(write, request, now, change, (refusal) => refused([refusal]));
}

export function refused(refusals: readonly AssetCopyRefusal[]): AssetCopyAnswer {
  return { jobId: null, refusals };
}

/** One refusal for each item that something stands against, with all of it (A7). */
export function blockedRefusals(items: readonly PlanItem[]): readonly AssetCopyRefusal[] {
  return items
    .filter(({ blockers }) => blockers.length > 0)
    .map(({ asset, name, targetAccountId, blockers }) => ({
      code: 'PLAN_BLOCKED' as const,
      message: `“${name}”: ${blockers.map(({ code, message }) => `${code}: ${message}`).join(' ')}`,
      accountId: targetAccountId,
      assetId: asset.id,
    }));
}

function reviewed(request: CopyRequest, { items, notFound, isTooLarge }: CopyPlan): ReviewedPlan {
  const refusals: AssetCopyRefusal[] = notFound.map(({ type, id }) => ({
    code: 'NOT_FOUND',
    message: `The source has no ${type} ${id}, or it is archived.`,
    field: ['input', 'assets'],
    assetId: id,
  }));
  if (isTooLarge) {
    const message = `These assets need more than ${MAX_PLANNED_ASSETS} others. Copy fewer at once.`;
    refusals.push({ code: 'INVALID_INPUT', message, field: ['input', 'assets'] });
  }
  const isExecutable = refusals.length === 0 && items.every(({ blockers }) => blockers.length === 0);
  return { items, digest: isExecutable ? planDigest(request, items) : null, refusals };
}
