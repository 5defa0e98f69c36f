"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readOutboxBacklog = readOutboxBacklog;
const dialect_1 = require("../database/dialect");
const time_1 = require("../database/time");
const MOST = 100_000;
/** Reads one index for the count, and of each organization the oldest event. */
async function readOutboxBacklog(read, now) {
    const [counted] = await read.query((0, dialect_1.boundedSelect)(`COUNT(*) AS pending FROM (SELECT 1 FROM event_subscribers s
      JOIN event_outbox o ON o.subscriber = s.subscriber WHERE s.active = 1 LIMIT ${MOST}) counted`), []);
    const [oldest] = await read.query((0, dialect_1.boundedSelect)(`MIN(e.occurred_at) AS occurred_at FROM (
        SELECT o.organization_id, MIN(o.event_id) AS event_id FROM event_subscribers s
        JOIN event_outbox o ON o.subscriber = s.subscriber WHERE s.active = 1
        GROUP BY o.subscriber, o.organization_id) next
      JOIN organization_events e ON e.organization_id = next.organization_id AND e.event_id = next.event_id`), []);
    return {
        pending: Number(counted?.pending ?? 0),
        oldestAgeSeconds: (0, time_1.secondsSince)(oldest?.occurred_at ?? null, now),
    };
}
//# sourceMappingURL=outbox-backlog.repository.js.map