"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readJob = readJob;
exports.findVisibleJob = findVisibleJob;
exports.readJobs = readJobs;
exports.readItems = readItems;
const pagination_1 = require("../shared/pagination");
const asset_copying_policy_1 = require("./asset-copying.policy");
const copy_facts_repository_1 = require("./copy-facts.repository");
const copy_jobs_repository_1 = require("./copy-jobs.repository");
const job_visibility_policy_1 = require("./job-visibility.policy");
const job_status_rules_1 = require("./job-status.rules");
const DEFAULT_JOBS = 20;
const DEFAULT_ITEMS = 50;
/** A job that the home account takes part in; null when there is none, or when it is not the viewer's to see (A3). */
async function readJob(read, person, jobId) {
    const job = await findVisibleJob(read, person, jobId);
    if (job === null)
        return null;
    const [data] = await withProgress(read, [job]);
    return data ?? null;
}
/** The same without how far it is. */
async function findVisibleJob(manager, person, jobId) {
    const job = await (0, copy_jobs_repository_1.findJob)(manager, person.accountId, jobId);
    if (job === null)
        return null;
    const [visible] = await visibleOf(manager, person, [job]);
    return visible ?? null;
}
/**
 * The jobs of its organization that the home account takes part in, newest first; null when the viewer may not view assets
 * there (A3).
 */
async function readJobs(read, person, args) {
    const { first, after } = (0, pagination_1.pageArgs)(args, DEFAULT_JOBS, ['id']);
    const { source: home } = await (0, copy_facts_repository_1.findCopyFacts)(read, person.userId, person.accountId, []);
    if (!(0, asset_copying_policy_1.mayViewAssetsIn)(home))
        return null;
    if (home.organizationId === null)
        return (0, pagination_1.pageOf)([], first, after !== null, ({ id }) => [id], 0);
    const [jobs, totalCount] = await Promise.all([
        (0, copy_jobs_repository_1.findJobs)(read, person.accountId, home.organizationId, first + 1, after === null ? null : String(after[0])),
        (0, copy_jobs_repository_1.countJobs)(read, person.accountId, home.organizationId),
    ]);
    const visible = await withProgress(read, await visibleOf(read, person, jobs));
    return (0, pagination_1.pageOf)(visible, first, after !== null, ({ id }) => [id], totalCount);
}
/** The items of a job that the viewer was shown, of the targets that he sees, in their order. */
async function readItems(read, { id, visibleTargetIds, targetAccountIds, progress }, args) {
    const { first, after } = (0, pagination_1.pageArgs)(args, DEFAULT_ITEMS, ['number']);
    const [items, totalCount] = await Promise.all([
        (0, copy_jobs_repository_1.findItems)(read, id, visibleTargetIds, first + 1, after === null ? null : Number(after[0])),
        visibleTargetIds.length === targetAccountIds.length ? progress.total : (0, copy_jobs_repository_1.countItemsIn)(read, id, visibleTargetIds),
    ]);
    return (0, pagination_1.pageOf)(items, first, after !== null, ({ position }) => [position], totalCount);
}
async function visibleOf(manager, { userId, accountId }, jobs) {
    const accountIds = new Set(jobs.flatMap(({ sourceAccountId, targetAccountIds }) => [sourceAccountId, ...targetAccountIds]));
    accountIds.delete(accountId);
    const { source: home, targets: others } = await (0, copy_facts_repository_1.findCopyFacts)(manager, userId, accountId, [...accountIds]);
    const parties = new Map([home, ...others].map((party) => [party.accountId, party]));
    return jobs.flatMap((job) => {
        const visibleTargetIds = (0, job_visibility_policy_1.visibleTargets)(job, parties, accountId);
        return visibleTargetIds === null ? [] : [{ ...job, visibleTargetIds }];
    });
}
async function withProgress(read, jobs) {
    const counts = await (0, copy_jobs_repository_1.countItems)(read, jobs.map(({ id }) => id));
    return jobs.map((job) => ({ ...job, progress: (0, job_status_rules_1.progressOf)(counts.get(job.id) ?? new Map()) }));
}
//# sourceMappingURL=copy-jobs.reader.js.map