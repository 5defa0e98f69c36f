"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createUnitOfWork = createUnitOfWork;
const node_async_hooks_1 = require("node:async_hooks");
const promises_1 = require("node:timers/promises");
const cancellation_1 = require("../shared/cancellation");
const cancellable_manager_1 = require("./cancellable-manager");
const passing_fault_1 = require("./passing-fault");
const ATTEMPTS = 5;
const BEGUN_WITHIN_MS = 3_000;
/** `kill` is null for SQLite. */
function createUnitOfWork(source, kill) {
    if (kill === null)
        return serial((work) => source.transaction(work));
    return (work, cancellation) => cancellation === undefined
        ? retrying(() => source.transaction('READ COMMITTED', work))
        : (0, cancellation_1.untilCancelled)(cancellation, retrying(() => cancellableTransaction(source, kill, work, cancellation)));
}
async function retrying(attempt) {
    const start = performance.now();
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            const isLate = performance.now() - start > BEGUN_WITHIN_MS;
            if (tries === ATTEMPTS || isLate || !(0, passing_fault_1.isRolledBack)(error))
                throw error;
            await (0, promises_1.setTimeout)(Math.random() * 20 * 2 ** tries);
        }
    }
}
/** The connection is killed with what it does; one that was only waited for goes back unused. */
async function cancellableTransaction(source, kill, work, cancellation) {
    (0, cancellation_1.requireNotCancelled)(cancellation);
    const runner = source.createQueryRunner();
    let killed = null;
    let forget = () => undefined;
    try {
        const connection = (await runner.connect());
        (0, cancellation_1.requireNotCancelled)(cancellation);
        forget = cancellation.listen(() => {
            killed = kill(connection);
        });
        await runner.startTransaction('READ COMMITTED');
        const result = await work((0, cancellable_manager_1.cancellableManager)(runner.manager, cancellation, null));
        (0, cancellation_1.requireNotCancelled)(cancellation);
        forget();
        await runner.commitTransaction();
        return result;
    }
    catch (error) {
        if (killed !== null)
            throw cancellation.error ?? error;
        if (runner.isTransactionActive)
            await runner.rollbackTransaction().catch(() => undefined);
        throw error;
    }
    finally {
        forget();
        await killed;
        await runner.release();
    }
}
/**
 * On SQLite units of work run one after another: its one connection would make a second one a savepoint of the first. One inside
 * another would wait for itself, and is refused; only here, since to know of it slows down every promise of the process.
 */
function serial(begin) {
    const inside = new node_async_hooks_1.AsyncLocalStorage();
    let tail = Promise.resolve();
    return (work, cancellation) => {
        if (inside.getStore() === true)
            return Promise.reject(new Error('a unit of work was begun inside another'));
        const run = () => begin((manager) => inside.run(true, () => (cancellation === undefined ? work(manager) : workUnless(cancellation, work, manager))));
        const result = tail.then(() => {
            if (cancellation !== undefined)
                (0, cancellation_1.requireNotCancelled)(cancellation);
            return run();
        });
        tail = result.catch(() => undefined);
        return cancellation === undefined ? result : (0, cancellation_1.untilCancelled)(cancellation, result);
    };
}
/** Throws instead of beginning the next statement, or the commit, when nobody waits for it. */
async function workUnless(cancellation, work, manager) {
    const result = await work((0, cancellable_manager_1.cancellableManager)(manager, cancellation, null));
    (0, cancellation_1.requireNotCancelled)(cancellation);
    return result;
}
//# sourceMappingURL=unit-of-work.js.map