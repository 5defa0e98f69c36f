"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readEvents = readEvents;
const pagination_1 = require("../shared/pagination");
const organization_events_repository_1 = require("../events/organization-events.repository");
const DEFAULT_EVENTS = 20;
/** A page of the history, newest first. */
async function readEvents(read, organizationId, args, accountOf) {
    const { first, after } = (0, pagination_1.pageArgs)(args, DEFAULT_EVENTS, ['id']);
    const [events, totalCount] = await Promise.all([
        (0, organization_events_repository_1.findEvents)(read, organizationId, first + 1, after === null ? null : String(after[0])),
        (0, organization_events_repository_1.countEvents)(read, organizationId),
    ]);
    const nodes = await Promise.all(events.map(async (event) => ({
        ...event,
        account: event.accountId === null ? null : await accountOf(event.accountId),
    })));
    return (0, pagination_1.pageOf)(nodes, first, after !== null, (event) => [event.id], totalCount);
}
//# sourceMappingURL=organization-events.reader.js.map