"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventOf = eventOf;
const time_1 = require("../database/time");
function eventOf(row) {
    return {
        id: row.event_id,
        type: row.type,
        occurredAt: (0, time_1.fromSqlTime)(row.occurred_at),
        accountId: row.account_id,
        actorId: row.actor_id,
        actingForId: row.acting_for_id,
        reason: row.reason,
        details: row.details === null ? null : JSON.parse(row.details),
    };
}
//# sourceMappingURL=event.rows.js.map