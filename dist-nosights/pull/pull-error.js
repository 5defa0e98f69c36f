"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PullStopped = exports.PullError = void 0;
/** Why something could not be read from HubSpot; the message says what to do, and repeats nothing of an answer's values. */
class PullError extends Error {
    name = 'PullError';
}
exports.PullError = PullError;
/** What concerns the whole account, not only one kind: nothing more is read after it. */
class PullStopped extends PullError {
    name = 'PullStopped';
}
exports.PullStopped = PullStopped;
//# sourceMappingURL=pull-error.js.map