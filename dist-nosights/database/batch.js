"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unobservedBatches = unobservedBatches;
/** Batches that nobody is told of. */
function unobservedBatches(database) {
    return (_loader, _size, work) => work(database);
}
//# sourceMappingURL=batch.js.map