"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readSources = readSources;
const passing_fault_1 = require("../database/passing-fault");
const cancellation_1 = require("../shared/cancellation");
/**
 * Reads all sources at once; when that fails, finds out which of them fail and reads the others without them (M13).
 * @throws what `read` throws when it fails although no source fails by itself, when nothing can be read just now, or when nobody
 * waits for it any more.
 */
async function readSources(accountIds, read, onFailure) {
    try {
        return { result: await read(accountIds), unavailable: new Set() };
    }
    catch (error) {
        if (error instanceof cancellation_1.CancelledError)
            throw error;
        const failures = await failingSources(accountIds, read);
        if (failures.length === 0 || ((0, passing_fault_1.isPassing)(error) && failures.length === accountIds.length))
            throw error;
        failures.forEach(onFailure);
        const failed = new Set(failures.map((failure) => failure.accountId));
        const others = accountIds.filter((accountId) => !failed.has(accountId));
        const { result, unavailable } = await readSources(others, read, onFailure);
        return { result, unavailable: new Set([...failed, ...unavailable]) };
    }
}
async function failingSources(accountIds, read) {
    const tries = await Promise.allSettled(accountIds.map((accountId) => read([accountId])));
    return tries.flatMap((outcome, i) => {
        const accountId = accountIds[i];
        return outcome.status === 'rejected' && accountId !== undefined
            ? [{ accountId, error: outcome.reason }]
            : [];
    });
}
//# sourceMappingURL=source-reader.js.map