"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCopyQueue = readCopyQueue;
const dialect_1 = require("../database/dialect");
const time_1 = require("../database/time");
/** Reads the index of the jobs that are not finished. */
async function readCopyQueue(read, now) {
    const rows = await read.query((0, dialect_1.boundedSelect)(`status, COUNT(*) AS jobs, MIN(created_at) AS oldest FROM asset_copy_jobs
      WHERE finished_at IS NULL GROUP BY status`), []);
    const inStatus = (status) => {
        const row = rows.find((each) => each.status === status);
        return { jobs: Number(row?.jobs ?? 0), oldestAgeSeconds: (0, time_1.secondsSince)(row?.oldest ?? null, now) };
    };
    return { queued: inStatus('QUEUED'), running: inStatus('RUNNING') };
}
//# sourceMappingURL=copy-queue.repository.js.map