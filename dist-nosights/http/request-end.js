"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.watchRequestEnd = watchRequestEnd;
const cancellation_1 = require("../shared/cancellation");
/** Cancels a request's work when its client goes away, and when it has taken too long. */
function watchRequestEnd({ raw }, deadlineSeconds) {
    const cancellation = new cancellation_1.CancellationSwitch();
    let deadline;
    raw.once('close', () => {
        clearTimeout(deadline);
        if (!raw.writableFinished)
            cancellation.cancel(new cancellation_1.CancelledError('CLIENT_CLOSED_REQUEST', 'The client went away.'));
    });
    return {
        cancellation,
        begin: () => {
            deadline = setTimeout(() => cancellation.cancel(tooLate(deadlineSeconds)), deadlineSeconds * 1000);
        },
    };
}
function tooLate(seconds) {
    return new cancellation_1.CancelledError('DEADLINE_EXCEEDED', `The answer took longer than ${seconds} s, and the work was stopped. Ask for less at once, or again later. ` +
        'A change may have been made: look before sending it again, or send it with its idempotencyKey.');
}
//# sourceMappingURL=request-end.js.map