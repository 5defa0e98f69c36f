"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lastChange = lastChange;
/**
 * The latest of the dates that a row tells and the moment as of which the file was given; without any, the file's own
 * time.
 */
function lastChange(dates, { asOf, fileTime }) {
    const latest = [...dates, asOf].reduce(later);
    return latest === null
        ? { updatedAt: fileTime, remarks: ['NO_MODIFICATION_DATE'] }
        : { updatedAt: latest, remarks: [] };
}
function later(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return Date.parse(a) < Date.parse(b) ? b : a;
}
//# sourceMappingURL=last-change.rules.js.map