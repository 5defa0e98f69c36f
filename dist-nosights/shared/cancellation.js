"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CancellationSwitch = exports.CancelledError = void 0;
exports.requireNotCancelled = requireNotCancelled;
exports.untilCancelled = untilCancelled;
const errors_1 = require("./errors");
/** The work of a request is over before it was done: nobody waits for it any more. */
class CancelledError extends errors_1.PublicError {
    name = 'CancelledError';
}
exports.CancelledError = CancelledError;
/**
 * A cancellation and its switch. AbortSignal would do, but takes several times as long for each statement of a request, which
 * listens and stops listening.
 */
class CancellationSwitch {
    listeners = new Set();
    error = null;
    listen(listener) {
        this.listeners.add(listener);
        return () => void this.listeners.delete(listener);
    }
    /** The first reason holds. */
    cancel(error) {
        if (this.error !== null)
            return;
        this.error = error;
        const told = [...this.listeners];
        this.listeners.clear();
        for (const listener of told)
            listener(error);
    }
}
exports.CancellationSwitch = CancellationSwitch;
/** @throws CancelledError when the work is to stop. */
function requireNotCancelled({ error }) {
    if (error !== null)
        throw error;
}
/** What `work` gives, or a rejection as soon as nobody waits for it; what it gives later is dropped. */
function untilCancelled(cancellation, work) {
    return new Promise((resolve, reject) => {
        const forget = cancellation.listen(reject);
        work.then((value) => {
            forget();
            resolve(value);
        }, (error) => {
            forget();
            reject(cancellation.error ?? error);
        });
        if (cancellation.error !== null)
            reject(cancellation.error);
    });
}
//# sourceMappingURL=cancellation.js.map