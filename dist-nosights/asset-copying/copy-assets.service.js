"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IMPERSONATED = void 0;
exports.reviewCopy = reviewCopy;
exports.copyAssets = copyAssets;
exports.refused = refused;
exports.blockedRefusals = blockedRefusals;
exports.planRefusals = planRefusals;
const uuidv7_1 = require("uuidv7");
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const changes_repository_1 = require("../audit/changes.repository");
const answer_once_1 = require("../database/answer-once");
const write_unless_refused_1 = require("../database/write-unless-refused");
const permitted_read_1 = require("../shared/permitted-read");
const asset_copying_policy_1 = require("./asset-copying.policy");
const copy_batches_rules_1 = require("./copy-batches.rules");
const copy_facts_repository_1 = require("./copy-facts.repository");
const copy_jobs_repository_1 = require("./copy-jobs.repository");
const copy_plan_reader_1 = require("./copy-plan.reader");
const copy_request_rules_1 = require("./copy-request.rules");
const message_text_1 = require("./message-text");
const plan_limits_rules_1 = require("./plan-limits.rules");
exports.IMPERSONATED = {
    code: 'IMPERSONATED',
    message: 'Whoever acts for another may change nothing (O17). Sign in as yourself.',
};
const PLAN_STALE = {
    code: 'PLAN_STALE',
    message: 'What the copy would do is no longer what was previewed (A9). Look at the plan again, and send its digest.',
    field: ['input', 'planDigest'],
};
/** What a copy would do as things stand (A6–A9, A11). Changes nothing. */
async function reviewCopy(read, person, input) {
    const { request, refusals } = (0, copy_request_rules_1.checkedRequest)(input);
    if (refusals.length > 0)
        return { items: [], digest: null, refusals };
    return (0, permitted_read_1.readPermitted)(() => (0, copy_facts_repository_1.findCopyFacts)(read, person.userId, request.sourceAccountId, request.targetAccountIds), async (facts) => {
        const forbidden = (0, asset_copying_policy_1.copyRefusals)(facts, person.accountId);
        if (forbidden.length > 0)
            return { items: [], digest: null, refusals: forbidden };
        return reviewed(request, await (0, copy_plan_reader_1.readCopyPlan)(read, request));
    });
}
/**
 * Plans a copy and puts it down as a job, in one transaction, under locks on what permits it (A2, A3, A9, A10); nothing is
 * written by it yet. With `planDigest` only if that is still the plan. With a key once: requests are the same when nothing
 * of what they ask for differs. Who acts for another is refused, whatever key he knows (O17).
 */
function copyAssets({ write, person, now }, input) {
    const { accountId, userId } = person;
    const impersonated = person.actorId === null ? [] : [exports.IMPERSONATED];
    const { request, refusals } = (0, copy_request_rules_1.checkedRequest)(input.copy);
    const change = async (manager) => {
        if (refusals.length > 0)
            return refused([...impersonated, ...refusals]);
        const { sourceAccountId, targetAccountIds } = request;
        await (0, fact_lock_repository_1.lockFactsForReading)(manager, fact_lock_repository_1.ACCOUNT_FACTS, [sourceAccountId, ...targetAccountIds]);
        const facts = await (0, copy_facts_repository_1.findCopyFacts)(manager, userId, sourceAccountId, targetAccountIds);
        const forbidden = [...impersonated, ...(0, asset_copying_policy_1.copyRefusals)(facts, accountId)];
        if (forbidden.length > 0)
            return refused(forbidden);
        const plan = reviewed(request, await (0, copy_plan_reader_1.readCopyPlan)(manager, request));
        if (plan.refusals.length > 0)
            return refused(plan.refusals);
        const blocked = blockedRefusals(plan.items);
        if (blocked.length > 0)
            return refused(blocked);
        if (input.planDigest != null && input.planDigest !== plan.digest)
            return refused([PLAN_STALE]);
        const items = (0, copy_batches_rules_1.newItems)(plan.items);
        const isDone = items.every(({ status }) => status !== 'PENDING');
        const job = {
            id: (0, uuidv7_1.uuidv7)(),
            organizationId: facts.source.organizationId ?? '',
            sourceAccountId,
            targetAccountIds,
            homeAccountId: accountId,
            userId,
            status: isDone ? 'SUCCEEDED' : 'QUEUED',
            createdAt: now.toISOString(),
            finishedAt: isDone ? now.toISOString() : null,
        };
        await (0, copy_jobs_repository_1.insertJob)(manager, job, request, items);
        await (0, changes_repository_1.insertChange)(manager, { person, operation: 'copyAssets', subjectId: job.id, changedAt: now });
        return { jobId: job.id, refusals: [] };
    };
    if (impersonated.length > 0)
        return (0, write_unless_refused_1.writeUnlessRefused)(write, change);
    const { planDigest: digest = null, idempotencyKey = null } = input;
    const once = { copy: request, planDigest: digest, idempotencyKey };
    const repeatable = { accountId, userId, operation: 'copyAssets', input: once };
    return (0, answer_once_1.answerOnce)(write, repeatable, now, change, (refusal) => refused([refusal]));
}
function refused(refusals) {
    return { jobId: null, refusals };
}
/** One refusal for each item that something stands against, with all of it (A7). */
function blockedRefusals(items) {
    return items
        .filter(({ blockers }) => blockers.length > 0)
        .map(({ asset, name, targetAccountId, blockers }) => ({
        code: 'PLAN_BLOCKED',
        message: `${(0, message_text_1.quoted)(name)}: ${blockers.map(({ code, message }) => `${code}: ${message}`).join(' ')}`,
        accountId: targetAccountId,
        assetId: asset.id,
    }));
}
function reviewed(request, plan) {
    const unneeded = plan.unneeded.map(({ targetAccountId, type, sourceId }) => ({
        code: 'INVALID_INPUT',
        message: `Nothing that is copied needs ${type} ${sourceId}, for which there is a mapping (A6). Leave the mapping out.`,
        field: ['input', 'mappings'],
        accountId: targetAccountId,
        assetId: sourceId,
    }));
    const refusals = [...planRefusals(plan, ['input', 'assets']), ...unneeded];
    const isExecutable = refusals.length === 0 && plan.items.every(({ blockers }) => blockers.length === 0);
    return { items: plan.items, digest: isExecutable ? (0, copy_plan_reader_1.planDigest)(request, plan.items) : null, refusals };
}
/** Why a plan is not whole: assets that are not there, too many of them, or dependencies that are too deep (A11). */
function planRefusals({ items, notFound, excess }, field) {
    const refusals = notFound.map(({ type, id }) => ({
        code: 'NOT_FOUND',
        message: `The source has no ${type} ${id}, or it is archived.`,
        field,
        assetId: id,
    }));
    if (excess !== null)
        refusals.push({ code: 'INVALID_INPUT', message: excess, field });
    const depth = (0, plan_limits_rules_1.depthExcess)(items);
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
//# sourceMappingURL=copy-assets.service.js.map