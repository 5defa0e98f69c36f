"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cancelAssetCopy = cancelAssetCopy;
exports.retryAssetCopy = retryAssetCopy;
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const changes_repository_1 = require("../audit/changes.repository");
const write_unless_refused_1 = require("../database/write-unless-refused");
const asset_copying_policy_1 = require("./asset-copying.policy");
const copy_assets_service_1 = require("./copy-assets.service");
const copy_batches_repository_1 = require("./copy-batches.repository");
const copy_facts_repository_1 = require("./copy-facts.repository");
const copy_jobs_repository_1 = require("./copy-jobs.repository");
const copy_jobs_reader_1 = require("./copy-jobs.reader");
const finish_job_service_1 = require("./finish-job.service");
const retry_items_service_1 = require("./retry-items.service");
const retry_job_repository_1 = require("./retry-job.repository");
const write_batch_service_1 = require("./write-batch.service");
const NOT_FOUND = {
    code: 'NOT_FOUND',
    message: 'You see no such copy. Look at `assetCopyJobs` for those that you do.',
    field: ['jobId'],
};
const NOT_CANCELABLE = {
    code: 'NOT_CANCELABLE',
    message: 'The copy is over (A10); what was copied stays.',
    field: ['jobId'],
};
/**
 * Stops a job: nothing is begun after it, and what no worker has is canceled at once (A10). For whoever asked for it, and
 * for who may ask for the same.
 */
function cancelAssetCopy(context, jobId) {
    const { person, now } = context;
    return changeJob(context, 'cancelAssetCopy', jobId, async (manager, job) => {
        const forbidden = await refusalsOf(manager, context, job, job.targetAccountIds);
        if (forbidden.length > 0 && job.userId !== person.userId)
            return (0, copy_assets_service_1.refused)(forbidden);
        if (job.status !== 'QUEUED' && job.status !== 'RUNNING')
            return (0, copy_assets_service_1.refused)([NOT_CANCELABLE]);
        await (0, copy_jobs_repository_1.saveJobStatus)(manager, jobId, 'CANCELING', null);
        await (0, copy_batches_repository_1.cancelFreeBatches)(manager, jobId, now, write_batch_service_1.CANCELED);
        await (0, finish_job_service_1.finishJob)(manager, jobId, now);
        return { jobId, refusals: [] };
    });
}
/**
 * Plans the failed and blocked items of a finished job again, as things stand, and puts them down to be done, in the name of
 * who retries (A2, A3, A6–A8, A10). He needs what a copy to the targets of these items needs.
 */
function retryAssetCopy(context, jobId) {
    return changeJob(context, 'retryAssetCopy', jobId, async (manager, job) => {
        const refusals = await (0, retry_items_service_1.retryFailedItems)(manager, job, context.now, (targetIds) => refusalsOf(manager, context, job, targetIds));
        if (refusals.length > 0)
            return (0, copy_assets_service_1.refused)(refusals);
        await (0, retry_job_repository_1.saveJobUser)(manager, jobId, context.person);
        await (0, copy_jobs_repository_1.saveJobStatus)(manager, jobId, 'QUEUED', null);
        return { jobId, refusals: [] };
    });
}
async function refusalsOf(manager, { person }, { sourceAccountId }, targetAccountIds) {
    const facts = await (0, copy_facts_repository_1.findCopyFacts)(manager, person.userId, sourceAccountId, targetAccountIds);
    return (0, asset_copying_policy_1.copyRefusals)(facts, person.accountId);
}
/** Locks what permits a copy, then the job, as the workers do. Who does not see the job is told that there is none (A3). */
function changeJob({ write, person, now }, operation, jobId, change) {
    return (0, write_unless_refused_1.writeUnlessRefused)(write, async (manager) => {
        if (person.actorId !== null)
            return (0, copy_assets_service_1.refused)([copy_assets_service_1.IMPERSONATED]);
        const seen = await (0, copy_jobs_reader_1.findVisibleJob)(manager, person, jobId);
        if (seen === null)
            return (0, copy_assets_service_1.refused)([NOT_FOUND]);
        const { sourceAccountId, targetAccountIds } = seen;
        await (0, fact_lock_repository_1.lockFactsForReading)(manager, fact_lock_repository_1.ACCOUNT_FACTS, [sourceAccountId, ...targetAccountIds]);
        const visible = await (0, copy_jobs_reader_1.findVisibleJob)(manager, person, jobId);
        const job = visible === null ? null : await (0, copy_jobs_repository_1.lockJob)(manager, jobId);
        const answer = job === null ? (0, copy_assets_service_1.refused)([NOT_FOUND]) : await change(manager, job);
        if (answer.refusals.length === 0) {
            await (0, changes_repository_1.insertChange)(manager, { person, operation, subjectId: jobId, changedAt: now });
        }
        return answer;
    });
}
//# sourceMappingURL=change-job.service.js.map