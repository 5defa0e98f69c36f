"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insertChange = insertChange;
const uuidv7_1 = require("uuidv7");
const audit_entity_1 = require("../database/entities/audit.entity");
const time_1 = require("../database/time");
/** Writes a change down, in the transaction that makes it. */
async function insertChange(manager, change) {
    const { person, operation, subjectId, changedAt } = change;
    await manager.insert(audit_entity_1.ChangeEntity, {
        accountId: person.accountId,
        changeId: (0, uuidv7_1.uuidv7)(),
        changedAt: (0, time_1.toSqlTime)(changedAt),
        userId: person.userId,
        tokenId: person.tokenId,
        operation,
        subjectId,
    });
}
//# sourceMappingURL=changes.repository.js.map