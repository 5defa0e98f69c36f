"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveRecords = saveRecords;
const bulk_1 = require("../database/bulk");
const record_entity_1 = require("../database/entities/record.entity");
const time_1 = require("../database/time");
const by_key_1 = require("../shared/by-key");
/** Overwrites the records, each of another id, and their match keys; archived and merged-away ones keep no key (M2). */
async function saveRecords(manager, recordType, facts) {
    const rows = facts.map((fact) => ({
        accountId: fact.accountId,
        recordType,
        recordId: fact.id,
        name: fact.name,
        ownerId: fact.ownerId,
        teamId: fact.teamId,
        archived: fact.archived,
        mergedIntoId: fact.mergedIntoId,
        createdAt: (0, time_1.toSqlTime)(fact.createdAt),
        updatedAt: (0, time_1.toSqlTime)(fact.updatedAt),
    }));
    const keys = facts
        .filter((fact) => !fact.archived && fact.mergedIntoId === null)
        .flatMap((fact) => fact.keys.map(({ key, primary }) => ({
        accountId: fact.accountId,
        recordType,
        matchKey: Buffer.from(key),
        recordId: fact.id,
        isPrimary: primary,
    })));
    await (0, bulk_1.upsert)(manager, record_entity_1.RecordEntity, rows);
    await removeKeys(manager, recordType, facts);
    await (0, bulk_1.upsert)(manager, record_entity_1.RecordKeyEntity, keys);
}
async function removeKeys(manager, recordType, facts) {
    for (const [accountId, ofAccount] of (0, by_key_1.groupBy)(facts, (fact) => fact.accountId)) {
        await manager.query(`DELETE FROM record_keys
       WHERE account_id = ? AND record_type = ? AND record_id IN (${ofAccount.map(() => '?').join(', ')})`, [accountId, recordType, ...ofAccount.map((fact) => fact.id)]);
    }
}
//# sourceMappingURL=record-fact.repository.js.map