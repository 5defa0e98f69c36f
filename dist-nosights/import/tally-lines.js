"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.counted = counted;
exports.rowsOf = rowsOf;
exports.rejectionLines = rejectionLines;
const import_tally_1 = require("./import-tally");
function counted({ applied, stale, rejected }) {
    return `${applied} applied, ${stale} stale, ${rejected} rejected`;
}
function rowsOf(count) {
    return count === 1 ? '1 row' : `${count} rows`;
}
/** The rejected rows by place and reason, without their values, and how many there are beyond those listed. */
function rejectionLines(tally) {
    const more = (0, import_tally_1.rejectedIn)(tally) - tally.rejections.length;
    return [
        ...tally.rejections.map(({ place, reason }) => `  ${place}: ${reason}`),
        ...(more > 0 ? [`  and ${more} more rejected`] : []),
    ];
}
//# sourceMappingURL=tally-lines.js.map