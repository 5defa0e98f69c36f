"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.finishJob = finishJob;
const copy_jobs_repository_1 = require("./copy-jobs.repository");
const copy_batches_repository_1 = require("./copy-batches.repository");
const job_status_rules_1 = require("./job-status.rules");
/** Says what a job came to when nothing of it is left to do (A10); else nothing. Safe to say twice. */
async function finishJob(manager, jobId, now) {
    const job = await (0, copy_jobs_repository_1.lockJob)(manager, jobId);
    if (job === null || job.finishedAt !== null || (await (0, copy_batches_repository_1.hasOpenBatches)(manager, jobId)))
        return;
    const counts = (await (0, copy_jobs_repository_1.countItems)(manager, [jobId])).get(jobId) ?? new Map();
    await (0, copy_jobs_repository_1.saveJobStatus)(manager, jobId, (0, job_status_rules_1.finalStatus)(counts, job.status === 'CANCELING'), now);
}
//# sourceMappingURL=finish-job.service.js.map