"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createSightLog = createSightLog;
const sights_repository_1 = require("./sights.repository");
/** One for a process: only one write is under way at a time. */
function createSightLog(write) {
    let next = null;
    let last = Promise.resolve();
    return {
        record: (sights) => {
            if (sights.length === 0)
                return Promise.resolve();
            if (next !== null) {
                next.sights.push(...sights);
                return next.written;
            }
            const gathered = [...sights];
            const written = last.then(() => {
                next = null;
                return write((manager) => (0, sights_repository_1.insertSights)(manager, gathered));
            });
            next = { sights: gathered, written };
            last = written.catch(() => undefined);
            return written;
        },
    };
}
//# sourceMappingURL=sight-log.js.map