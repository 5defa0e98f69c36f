"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REFUSED_MS = void 0;
exports.replicaStanding = replicaStanding;
/** How long a replica that refused what the primary answered is left out, and how long it is on trial after that. */
exports.REFUSED_MS = 60_000;
/** A grant that is missing is seen by the statement that needs it, and not by a look at the replica: so it is tried. */
function replicaStanding(refusedAt, now) {
    if (refusedAt === null || now - refusedAt >= 2 * exports.REFUSED_MS)
        return 'GOOD';
    return now - refusedAt < exports.REFUSED_MS ? 'LEFT_OUT' : 'ON_TRIAL';
}
//# sourceMappingURL=replica-standing.rules.js.map