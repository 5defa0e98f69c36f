import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { EventWebhook } from '../config';
import { withTimeLimit } from '../shared/time-limit';
import { CLOUD_EVENT_TYPE } from './cloud-event';

const TIMEOUT_MS = 15_000;

/** Somebody who is told of events. */
export interface Subscriber {
  /** A digest of his URL: who reads the database learns no URL. */
  readonly id: string;
  readonly host: string;
  /**
   * Posts a body under an id, signed as the Standard Webhooks specification has it.
   * @throws Error when he does not answer 2xx within 15 s, or before `stopping`; redirects are not followed.
   */
  post(messageId: string, body: string, now: Date, stopping: AbortSignal): Promise<void>;
}

export function createSubscriber({ url, secrets }: EventWebhook): Subscriber {
  const keys = secrets.map((secret) => new Webhook(secret));
  return {
    id: createHash('sha256').update(url.href).digest('hex'),
    host: url.host,
    post: async (messageId, body, now, stopping) => {
      const headers = {
        'content-type': CLOUD_EVENT_TYPE,
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': keys.map((key) => key.sign(messageId, now, body)).join(' '),
      };
      const response = await withTimeLimit(TIMEOUT_MS, stopping, async (signal) => {
        const answered = await fetch(url, { method: 'POST', redirect: 'manual', signal, headers, body });
        await answered.body?.cancel();
        return answered;
      });
      if (!response.ok) throw Object.assign(new Error('the subscriber refused the event'), { code: response.status });
    },
  };
}
