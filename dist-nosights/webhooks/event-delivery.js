"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startEventDelivery = startEventDelivery;
const promises_1 = require("node:timers/promises");
const event_outbox_repository_1 = require("../events/event-outbox.repository");
const deliver_events_service_1 = require("./deliver-events.service");
const subscriber_1 = require("./subscriber");
const IDLE_MS = 500;
const FAILED_MS = 2_000;
/** Posts the events of all organizations to the webhooks from now on, each at its own pace; off when there are none. */
async function startEventDelivery(database, webhooks, log) {
    const subscribers = webhooks.map(subscriber_1.createSubscriber);
    await database.write((manager) => (0, event_outbox_repository_1.saveSubscribers)(manager, subscribers.map(({ id }) => id)));
    const stopping = new AbortController();
    const running = subscribers.map((subscriber) => run(database, subscriber, log, stopping.signal));
    return {
        stop: async () => {
            stopping.abort();
            await Promise.all(running);
        },
    };
}
async function run(database, subscriber, log, signal) {
    while (!signal.aborted) {
        const pause = await (0, deliver_events_service_1.deliverEvents)(database, subscriber, () => new Date(), log.notDelivered, signal).then((taken) => (taken > 0 ? 0 : IDLE_MS), (error) => {
            log.failed(error);
            return FAILED_MS;
        });
        await (0, promises_1.setTimeout)(pause, undefined, { signal }).catch(() => undefined);
    }
}
//# sourceMappingURL=event-delivery.js.map