"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createSubscriber = createSubscriber;
const node_crypto_1 = require("node:crypto");
const standardwebhooks_1 = require("standardwebhooks");
const cloud_event_1 = require("./cloud-event");
const TIMEOUT_MS = 15_000;
function createSubscriber({ url, secrets }) {
    const keys = secrets.map((secret) => new standardwebhooks_1.Webhook(secret));
    return {
        id: (0, node_crypto_1.createHash)('sha256').update(url.href).digest('hex'),
        host: url.host,
        post: async (messageId, body, now, stopping) => {
            const response = await fetch(url, {
                method: 'POST',
                redirect: 'manual',
                signal: AbortSignal.any([stopping, AbortSignal.timeout(TIMEOUT_MS)]),
                headers: {
                    'content-type': cloud_event_1.CLOUD_EVENT_TYPE,
                    'webhook-id': messageId,
                    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
                    'webhook-signature': keys.map((key) => key.sign(messageId, now, body)).join(' '),
                },
                body,
            });
            await response.body?.cancel();
            if (!response.ok)
                throw Object.assign(new Error('the subscriber refused the event'), { code: response.status });
        },
    };
}
//# sourceMappingURL=subscriber.js.map