"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ACCOUNT_FACTS = void 0;
exports.lockFacts = lockFacts;
exports.lockFactsForReading = lockFactsForReading;
const bulk_1 = require("../database/bulk");
const dialect_1 = require("../database/dialect");
const fact_lock_entity_1 = require("../database/entities/fact-lock.entity");
/**
 * Until the transaction ends, no other batch of this kind about these accounts is applied. Accounts are locked in one
 * order everywhere, so that two batches never wait for each other.
 */
async function lockFacts(manager, kind, accountIds) {
    const rows = [...new Set(accountIds)].sort().map((accountId) => ({ accountId, kind }));
    await (0, bulk_1.upsert)(manager, fact_lock_entity_1.FactLockEntity, rows);
}
/**
 * Until the transaction ends, nobody changes the facts of this kind about these accounts; others may read-lock them too.
 * An account that nothing was told of is locked as for a change.
 */
async function lockFactsForReading(manager, kind, accountIds) {
    const dialect = (0, dialect_1.dialectOf)(manager);
    const ids = [...new Set(accountIds)].sort();
    if (ids.length === 0)
        return;
    const locked = await manager.query(`SELECT account_id FROM fact_locks WHERE account_id IN (${ids.map(() => '?').join(', ')}) AND kind = ?
     ORDER BY account_id ${(0, dialect_1.forShare)(dialect)}`, [...ids, kind]);
    if (locked.length < ids.length)
        await lockFacts(manager, kind, ids);
}
/** Facts on accounts and on their users: what permits a change is locked under one name. */
exports.ACCOUNT_FACTS = 'ACCOUNT';
//# sourceMappingURL=fact-lock.repository.js.map