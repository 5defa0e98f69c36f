import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Answer {
  readonly target: string;
  /** When it was sent. */
  readonly at: number;
  /** Null when no answer came; `failure` says why. */
  readonly status: number | null;
  readonly failure: string | null;
  readonly closes: boolean;
  readonly text: string;
}

export interface BalancedLoad {
  readonly answers: readonly Answer[];
  /** Resolves when the last answer has come. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  readonly targets: readonly string[];
  readonly requestsPerSecond: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: (n: number) => string;
}

const LOOKS_EVERY_MS = 200;
const CONNECTIONS = 16;

/**
 * Sends requests to the targets by turns over connections that are kept alive, as a router behind a load balancer does: five
 * times a second each target is asked whether it is ready, and one that is not gets no more requests. Nothing is sent twice.
 */
export function startBalancedLoad({ targets, requestsPerSecond, headers, body }: LoadOptions): BalancedLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, scheduling: 'fifo' });
  const answers: Answer[] = [];
  const ready = new Set(targets);
  const stopping = new AbortController();
  const running = [...targets.map(look), send()];
  return {
    answers,
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
      agent.destroy();
    },
  };

  async function look(target: string): Promise<void> {
    while (!stopping.signal.aborted) {
      const status = await fetch(`${target}/health/ready`).then(
        (response) => response.status,
        () => null,
      );
      if (status !== 200) ready.delete(target);
      await sleep(LOOKS_EVERY_MS);
    }
  }

  async function send(): Promise<void> {
    const began = performance.now();
    const sent: Promise<unknown>[] = [];
    while (!stopping.signal.aborted) {
      const due = ((performance.now() - began) / 1000) * requestsPerSecond;
      for (let n = sent.length; n < due; n += 1) sent.push(post([...ready][n % ready.size]!, body(n)));
      await sleep(5);
    }
    await Promise.all(sent);
  }

  function post(target: string, text: string): Promise<unknown> {
    const at = Date.now();
    return new Promise((resolve) => {
      const end = (answer: Omit<Answer, 'target' | 'at'>): void => resolve(answers.push({ target, at, ...answer }));
      const failed = (error: NodeJS.ErrnoException): void =>
        end({ status: null, failure: error.code ?? error.message, closes: false, text: '' });
      const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } };
      request(`${target}/graphql`, options, (response) => {
        let answered = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (answered += chunk));
        response.on('error', failed).on('end', () => {
          const closes = response.headers.connection === 'close';
          end({ status: response.statusCode ?? null, failure: null, closes, text: answered });
        });
      })
        .on('error', failed)
        .end(text);
    });
  }
}
