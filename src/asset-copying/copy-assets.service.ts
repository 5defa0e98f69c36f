import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ACCOUNT_FACTS, lockFactsForReading } from '../accounts/fact-lock.repository';
import { insertChange } from '../audit/changes.repository';
import { answerOnce } from '../database/answer-once';
import type { UnitOfWork } from '../database/unit-of-work';
import { writeUnlessRefused } from '../database/write-unless-refused';
import type { Person } from '../identity/caller';
import { readPermitted } from '../shared/permitted-read';
import type { AssetCopyJob } from './asset-copy-job';
import type { AssetCopyRefusal } from './asset-copy-refusal';
import { copyRefusals } from './asset-copying.policy';
import { newItems } from './copy-batches.rules';
import { findCopyFacts } from './copy-facts.repository';
import { insertJob } from './copy-jobs.repository';
import { planDigest, readCopyPlan, type CopyPlan } from './copy-plan.reader';
import type { CopyRequest, PlanItem } from './copy-plan';
import { checkedRequest, type RequestedCopy } from './copy-request.rules';
import { quoted } from './message-text';
import { depthExcess } from './plan-limits.rules';

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
  return readPermitted(
    () => findCopyFacts(read, person.userId, request.sourceAccountId, request.targetAccountIds),
    async (facts) => {
      const forbidden = copyRefusals(facts, person.accountId);
      if (forbidden.length > 0) return { items: [], digest: null, refusals: forbidden };
      return reviewed(request, await readCopyPlan(read, request));
    },
  );
}

/**
 * Plans a copy and puts it down as a job, in one transaction, under locks on what permits it (A2, A3, A9, A10); nothing is
 * written by it yet. With `planDigest` only if that is still the plan. With a key once: requests are the same when nothing
 * of what they ask for differs. Who acts for another is refused, whatever key he knows (O17).
 */
export function copyAssets({ write, person, now }: CopyContext, input: CopyAssets): Promise<AssetCopyAnswer> {
  const { accountId, userId } = person;
  const impersonated = person.actorId === null ? [] : [IMPERSONATED];
  const { request, refusals } = checkedRequest(input.copy);
  const change = async (manager: EntityManager): Promise<AssetCopyAnswer> => {
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
    await insertChange(manager, { person, operation: 'copyAssets', subjectId: job.id, changedAt: now });
    return { jobId: job.id, refusals: [] };
  };
  if (impersonated.length > 0) return writeUnlessRefused(write, change);
  const { planDigest: digest = null, idempotencyKey = null } = input;
  const once = { copy: request, planDigest: digest, idempotencyKey };
  const repeatable = { accountId, userId, operation: 'copyAssets', input: once };
  return answerOnce(write, repeatable, now, change, (refusal) => refused([refusal]));
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
      message: `${quoted(name)}: ${blockers.map(({ code, message }) => `${code}: ${message}`).join(' ')}`,
      accountId: targetAccountId,
      assetId: asset.id,
    }));
}

function reviewed(request: CopyRequest, plan: CopyPlan): ReviewedPlan {
  const unneeded: AssetCopyRefusal[] = plan.unneeded.map(({ targetAccountId, type, sourceId }) => ({
    code: 'INVALID_INPUT',
    message: `Nothing that is copied needs ${type} ${sourceId}, for which there is a mapping (A6). Leave the mapping out.`,
    field: ['input', 'mappings'],
    accountId: targetAccountId,
    assetId: sourceId,
  }));
  const refusals = [...planRefusals(plan, ['input', 'assets']), ...unneeded];
  const isExecutable = refusals.length === 0 && plan.items.every(({ blockers }) => blockers.length === 0);
  return { items: plan.items, digest: isExecutable ? planDigest(request, plan.items) : null, refusals };
}

/** Why a plan is not whole: assets that are not there, too many of them, or dependencies that are too deep (A11). */
export function planRefusals(
  { items, notFound, excess }: CopyPlan,
  field: readonly string[],
): readonly AssetCopyRefusal[] {
  const refusals: AssetCopyRefusal[] = notFound.map(({ type, id }) => ({
    code: 'NOT_FOUND',
    message: `The source has no ${type} ${id}, or it is archived.`,
    field,
    assetId: id,
  }));
  if (excess !== null) refusals.push({ code: 'INVALID_INPUT', message: excess, field });
  const depth = depthExcess(items);
  if (depth !== null) {
    const { message, item } = depth;
    refusals.push({
      code: 'INVALID_INPUT',
      message,
      field,
      accountId: item.targetAccountId,
      assetId: item.asset.id,
    });
  }
  return refusals;
}
