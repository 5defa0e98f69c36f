"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createRequestContext = createRequestContext;
const account_loader_1 = require("../accounts/account.loader");
const batch_1 = require("../database/batch");
const linked_record_access_loader_1 = require("../linked-records/linked-record-access.loader");
const linked_records_loader_1 = require("../linked-records/linked-records.loader");
const cancellation_1 = require("../shared/cancellation");
const access_policy_1 = require("./access.policy");
function createRequestContext({ copyPlanning, ...services }, caller, log, options = {}) {
    const { database = services.database, runBatch = (0, batch_1.unobservedBatches)(database), leavePlace, cancellation } = options;
    const waitFor = cancellation === undefined ? (work) => work : (work) => (0, cancellation_1.untilCancelled)(cancellation, work);
    let viewer;
    return {
        caller,
        database,
        log,
        viewer: () => (viewer ??= createViewer(runBatch, services, (0, access_policy_1.requirePerson)(caller), log, waitFor)),
        planCopy: async (plan) => {
            const { accountId } = (0, access_policy_1.requirePerson)(caller);
            leavePlace?.();
            return copyPlanning.run(accountId, plan);
        },
    };
}
function createViewer(runBatch, { sharedHosts, sightLog, harvestGuard }, person, log, waitFor) {
    return {
        person,
        accounts: (0, account_loader_1.createAccountLoader)(runBatch, person),
        linkedRecordAccess: (0, linked_record_access_loader_1.createLinkedRecordAccessLoader)(runBatch, person.accountId),
        linkedRecords: (0, linked_records_loader_1.createLinkedRecordsLoader)({
            runBatch,
            homeAccountId: person.accountId,
            userId: person.userId,
            sharedHosts,
            onSourceFailure: (failure) => log.sourceFailed(person, failure),
            admits: (keys) => waitFor(harvestGuard.admits(person, keys, new Date())),
            recordSights: (sights) => { return Promise.resolve();
                const seenAt = new Date();
                return waitFor(sightLog.record(sights.map((sight) => ({ ...sight, viewer: person, seenAt }))));
            },
        }),
    };
}
//# sourceMappingURL=context.js.map