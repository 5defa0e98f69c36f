"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RemovalRefused = void 0;
exports.removeAccount = removeAccount;
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const account_rows_repository_1 = require("./account-rows.repository");
/** Why nothing, or nothing more, is removed; the message says what to do. */
class RemovalRefused extends Error {
    name = 'RemovalRefused';
}
exports.RemovalRefused = RemovalRefused;
/**
 * Removes what there is of an account that is in no organization and not active, a bounded number of rows in each unit of work.
 * What was stopped or killed is done to its end by doing it again. Null when it was stopped.
 * @throws RemovalRefused while it may not go, or when rows of it come at the same time.
 */
async function removeAccount({ write }, accountId, signal) {
    await write(async (manager) => {
        await (0, fact_lock_repository_1.lockFacts)(manager, fact_lock_repository_1.ACCOUNT_FACTS, [accountId]);
        check(accountId, await (0, account_rows_repository_1.findAccountState)(manager, accountId));
        await (0, account_rows_repository_1.emptyAccount)(manager, accountId);
    });
    const removed = await removeAll(write, accountId, signal);
    if (signal.aborted)
        return null;
    const late = await removeAll(write, accountId, signal);
    if (signal.aborted)
        return null;
    if (late.jobs > 0 || [...late.rows.values()].some((rows) => rows > 0)) {
        throw new RemovalRefused(`rows of account ${accountId} came while it was removed: stop what sends them, and run this again`);
    }
    return removed;
}
async function removeAll(write, accountId, signal) {
    const rows = new Map();
    for (const table of account_rows_repository_1.ACCOUNT_TABLES) {
        for (let some = 1; some > 0 && !signal.aborted;) {
            some = await write(async (manager) => {
                check(accountId, await (0, account_rows_repository_1.findAccountState)(manager, accountId));
                return (0, account_rows_repository_1.removeRows)(manager, table, accountId);
            });
            rows.set(table, (rows.get(table) ?? 0) + some);
        }
    }
    let jobs = 0;
    for (;;) {
        const jobId = signal.aborted ? null : await write((manager) => (0, account_rows_repository_1.findJobOf)(manager, accountId));
        if (jobId === null)
            return { rows, jobs };
        while (!signal.aborted && (await write((manager) => (0, account_rows_repository_1.removeItems)(manager, jobId))) > 0)
            ;
        if (signal.aborted)
            return { rows, jobs };
        await write((manager) => (0, account_rows_repository_1.removeJob)(manager, jobId));
        jobs += 1;
    }
}
function check(accountId, { isActive, organizationId, openJobs }) {
    if (organizationId !== null) {
        throw new RemovalRefused(`account ${accountId} is in organization ${organizationId}: take it out there, or send its fact with active: false`);
    }
    if (isActive === true) {
        throw new RemovalRefused(`account ${accountId} is active: send its fact (syncAccounts) with active: false, stop what sends its facts, and run this again`);
    }
    if (openJobs > 0) {
        throw new RemovalRefused(`copies of account ${accountId} are not over: ${openJobs}. Workers end them as they come to them; run this again then`);
    }
}
//# sourceMappingURL=remove-account.service.js.map