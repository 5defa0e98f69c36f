"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverEvents = deliverEvents;
const promises_1 = require("node:timers/promises");
const event_outbox_repository_1 = require("../events/event-outbox.repository");
const cloud_event_1 = require("./cloud-event");
const STREAMS_AT_ONCE = 8;
/** Longer than a post can take, so that nobody else tries the same event meanwhile. */
const CLAIM_MS = 60_000;
/** Between two tries to write down what came of a post. */
const CONCLUDE_MS = 500;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/**
 * Tells a subscriber the next event of each organization that is due, at most eight at once (O16). An organization's events
 * come in their order, each at least once: the next one only when this one was taken.
 * @returns how many he took
 * @throws what the database says when it cannot be used; what came of a post is written down as soon as it can
 */
async function deliverEvents({ read, write }, subscriber, clock, failed, stopping) {
    const events = await (0, event_outbox_repository_1.findDueEvents)(read, subscriber.id, clock(), STREAMS_AT_ONCE);
    const outcomes = await Promise.allSettled(events.map(deliver));
    for (const outcome of outcomes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
    return outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length;
    async function deliver(due) {
        const now = clock();
        const until = new Date(now.getTime() + CLAIM_MS);
        if (!(await write((manager) => (0, event_outbox_repository_1.claimEvent)(manager, due, until))))
            return false;
        try {
            await subscriber.post(due.event.id, (0, cloud_event_1.cloudEvent)(due.organizationId, due.event), now, stopping);
        }
        catch (error) {
            failed({ subscriber, due, error });
            const retryAt = new Date(clock().getTime() + retryDelay(due.attempts));
            await conclude((manager) => (0, event_outbox_repository_1.postponeEvent)(manager, due, retryAt), until);
            return false;
        }
        await conclude((manager) => (0, event_outbox_repository_1.removePending)(manager, due), until);
        return true;
    }
    /** Tries for as long as nobody else may have claimed the event: otherwise it would wait for the end of the claim. */
    async function conclude(work, until) {
        for (;;) {
            try {
                return await write(work);
            }
            catch (error) {
                if (stopping.aborted || clock().getTime() + CONCLUDE_MS >= until.getTime())
                    throw error;
                await (0, promises_1.setTimeout)(CONCLUDE_MS, undefined, { signal: stopping }).catch(() => undefined);
            }
        }
    }
}
/** Doubles from a second to five minutes, less up to a quarter so that retries do not come all at once. */
function retryDelay(attempts) {
    return Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts, 20), LONGEST_RETRY_MS) * (1 - Math.random() / 4);
}
//# sourceMappingURL=deliver-events.service.js.map