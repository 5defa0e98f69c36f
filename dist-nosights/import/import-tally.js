"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.emptyTally = void 0;
exports.addBatch = addBatch;
exports.rejectedIn = rejectedIn;
/** More of them help nobody, and would be memory that grows with the file. */
const MAX_REJECTIONS = 1000;
const NOTHING = { applied: 0, stale: 0, rejected: 0 };
exports.emptyTally = { rows: 0, counts: NOTHING, merged: NOTHING, rejections: [], remarks: new Map() };
function addBatch(tally, batch) {
    const remarks = new Map(tally.remarks);
    for (const remark of batch.remarks)
        remarks.set(remark, (remarks.get(remark) ?? 0) + 1);
    return {
        rows: tally.rows + batch.rows,
        counts: sum(tally.counts, batch.own, batch.unreadable),
        merged: sum(tally.merged, batch.merged, 0),
        rejections: [...tally.rejections, ...batch.rejections].slice(0, MAX_REJECTIONS),
        remarks,
    };
}
/** How many rejections there are, listed or not. */
function rejectedIn({ counts, merged }) {
    return counts.rejected + merged.rejected;
}
function sum(before, { applied, stale, rejected }, unreadable) {
    return {
        applied: before.applied + applied,
        stale: before.stale + stale,
        rejected: before.rejected + rejected.length + unreadable,
    };
}
//# sourceMappingURL=import-tally.js.map