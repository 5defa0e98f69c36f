"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SourceStatus = void 0;
exports.linkedRecordConnection = linkedRecordConnection;
exports.linkedRecordAccess = linkedRecordAccess;
const access_denials_1 = require("./access-denials");
exports.SourceStatus = { READABLE: 'READABLE', DENIED: 'DENIED', UNAVAILABLE: 'UNAVAILABLE' };
const NOTHING = {
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: 0,
};
/** A denied viewer, a record without links and one that is not there give the same empty connection (M11). */
function linkedRecordConnection(access, unavailable, page) {
    const { nodes, totalCount } = page ?? NOTHING;
    return {
        nodes,
        totalCount,
        get access() {
            return linkedRecordAccess(access, unavailable);
        },
        get edges() {
            return (page ?? NOTHING).edges;
        },
        get pageInfo() {
            return (page ?? NOTHING).pageInfo;
        },
    };
}
/** `unavailable`: sources that may be read and did not answer (M13). */
function linkedRecordAccess(access, unavailable = new Set()) {
    return {
        granted: access.granted,
        denials: explained(access.denials),
        sources: access.sources.map(({ accountId, name, denials }) => ({
            account: { id: accountId, name },
            status: denials.length > 0 ? 'DENIED' : unavailable.has(accountId) ? 'UNAVAILABLE' : 'READABLE',
            denials: explained(denials),
        })),
    };
}
function explained(codes) {
    return codes.map((code) => access_denials_1.ACCESS_DENIALS[code]);
}
//# sourceMappingURL=linked-records.connection.js.map