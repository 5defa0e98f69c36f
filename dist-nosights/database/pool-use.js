"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.poolUse = poolUse;
/** Null for the embedded database, which has no pool. */
function poolUse(source) {
    if (source.options.type !== 'mysql')
        return null;
    const { pool } = source.driver;
    return {
        open: pool._allConnections.length,
        free: pool._freeConnections.length,
        waiting: pool._connectionQueue.length,
        max: pool.config.connectionLimit,
    };
}
//# sourceMappingURL=pool-use.js.map