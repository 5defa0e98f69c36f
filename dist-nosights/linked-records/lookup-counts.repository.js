"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lockLookups = lockLookups;
exports.saveLookups = saveLookups;
const bulk_1 = require("../database/bulk");
const lookup_count_entity_1 = require("../database/entities/lookup-count.entity");
const time_1 = require("../database/time");
/** Nobody else counts for this viewer until the transaction ends. Null: nothing was counted in this hour. */
async function lockLookups(manager, { accountId, userId, hour }) {
    const empty = { accountId, userId, hour: (0, time_1.toSqlTime)(hour), registers: '', nextAt: (0, time_1.toSqlTime)(hour) };
    await (0, bulk_1.upsert)(manager, lookup_count_entity_1.LookupCountEntity, [empty], []);
    const row = await manager.findOneByOrFail(lookup_count_entity_1.LookupCountEntity, { accountId, userId });
    if (row.hour !== empty.hour)
        return null;
    return { registers: row.registers, nextAt: new Date((0, time_1.fromSqlTime)(row.nextAt)) };
}
/** Of the viewer who is locked. */
async function saveLookups(manager, { accountId, userId, hour }, { registers, nextAt }) {
    const change = { hour: (0, time_1.toSqlTime)(hour), registers, nextAt: (0, time_1.toSqlTime)(nextAt) };
    await manager.update(lookup_count_entity_1.LookupCountEntity, { accountId, userId }, change);
}
//# sourceMappingURL=lookup-counts.repository.js.map