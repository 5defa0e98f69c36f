"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startAssetCopyWorkers = startAssetCopyWorkers;
exports.copyNextBatch = copyNextBatch;
const promises_1 = require("node:timers/promises");
const uuidv7_1 = require("uuidv7");
const copy_batches_repository_1 = require("./copy-batches.repository");
const finish_job_service_1 = require("./finish-job.service");
const write_batch_service_1 = require("./write-batch.service");
const write_one_by_one_service_1 = require("./write-one-by-one.service");
const IDLE_MS = 250;
/** This process, for whoever looks at the batches. */
const WORKER = (0, uuidv7_1.uuidv7)();
const FAILED_MS = 2_000;
/** How often a batch is tried as a whole. */
const WHOLE_TRIES = 3;
/** Enough that workers who look at once seldom go for the same one. */
const LOOK_AT = 16;
/** Starts the workers that do the jobs of this database, beside those of other processes (A10). */
function startAssetCopyWorkers(database, options) {
    const stopping = new AbortController();
    const running = Array.from({ length: options.workers }, () => work(database, options, stopping.signal));
    return {
        stop: async () => {
            stopping.abort();
            await Promise.all(running);
        },
    };
}
async function work(database, options, signal) {
    while (!signal.aborted) {
        const pause = await copyNextBatch(database, options).then((didSomething) => (didSomething ? 0 : IDLE_MS), (error) => {
            options.failed(error);
            return FAILED_MS;
        });
        if (pause > 0)
            await (0, promises_1.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
}
/**
 * Does one batch, if there is one to do. One that was leased often, and so could not be written or took its worker along,
 * is written item by item.
 * @throws what keeps it from being written; it can be leased again soon
 */
async function copyNextBatch({ read, write }, { leaseSeconds, failed }) {
    const lease = await write((manager) => nextLease(manager, leaseSeconds));
    if (lease === null) {
        for (const jobId of await (0, copy_batches_repository_1.findJobsToFinish)(read, LOOK_AT))
            await write((manager) => (0, finish_job_service_1.finishJob)(manager, jobId, new Date()));
        return false;
    }
    try {
        if (lease.fence > WHOLE_TRIES)
            await (0, write_one_by_one_service_1.writeOneByOne)(write, lease, (error) => failed?.(error));
        else
            await write((manager) => (0, write_batch_service_1.writeBatch)(manager, lease, new Date()));
    }
    catch (error) {
        const soon = new Date(Date.now() + FAILED_MS);
        // If that fails too, the lease ends by itself.
        await write((manager) => (0, copy_batches_repository_1.releaseBatch)(manager, lease, soon)).catch(() => undefined);
        throw error;
    }
    if (!(await (0, copy_batches_repository_1.hasOpenBatches)(read, lease.jobId)))
        await write((manager) => (0, finish_job_service_1.finishJob)(manager, lease.jobId, new Date()));
    return true;
}
async function nextLease(manager, leaseSeconds) {
    const now = new Date();
    const until = new Date(now.getTime() + leaseSeconds * 1000);
    const open = [...(await (0, copy_batches_repository_1.findOpenBatches)(manager, now, LOOK_AT))];
    while (open.length > 0) {
        const [seen] = open.splice(Math.floor(Math.random() * open.length), 1);
        const lease = seen === undefined ? null : await (0, copy_batches_repository_1.leaseBatch)(manager, seen, until, WORKER);
        if (lease !== null)
            return lease;
    }
    return null;
}
//# sourceMappingURL=asset-copy-workers.js.map