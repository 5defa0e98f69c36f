import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadOrder, LoadReport, LoadRequest, Seen } from './open-load';

/** Of a connection whose request was refused. */
const PAUSE_MS = 50;

/**
 * A process of its own: reads an order from standard input and writes a report to standard output. It imports nothing but
 * Node.js, so that its one file is all of it.
 */
async function main(): Promise<void> {
  const order = JSON.parse(await text(process.stdin)) as LoadOrder;
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections, maxFreeSockets: order.connections });
  const seen: Seen[] = [];
  const began = performance.now();
  let sent = 0;
  const next = (): LoadRequest => order.requests[sent++ % order.requests.length]!;
  const send = async (due: number): Promise<Seen> => {
    const n = order.firstNumber + sent;
    const one = await exchange(order, agent, next(), n, began, due);
    seen.push(one);
    return one;
  };
  const end = began + order.seconds * 1_000;
  let latest = 0;
  if (order.rate === null) {
    const chain = async (): Promise<void> => {
      while (performance.now() < end) {
        const { status } = await send(performance.now());
        if (status !== 200) await sleep(PAUSE_MS);
      }
    };
    await Promise.all(Array.from({ length: order.connections }, chain));
  } else {
    const underWay: Promise<Seen>[] = [];
    const count = Math.floor(order.rate * order.seconds);
    for (let i = 0; i < count; i += 1) {
      const due = began + (i / order.rate) * 1_000;
      if (due > performance.now() + 1) await sleep(due - performance.now());
      latest = Math.max(latest, performance.now() - due);
      underWay.push(send(due));
    }
    await Promise.all(underWay);
  }
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  const report: LoadReport = { seconds, sentLateMs: latest, seen };
  process.stdout.write(JSON.stringify(report));
}

/** Resolves always. The time is from when it was due, so that a wait before it was sent counts. */
function exchange(
  { port }: LoadOrder,
  agent: Agent,
  { group, headers, body, answer }: LoadRequest,
  n: number,
  began: number,
  due: number,
): Promise<Seen> {
  const payload = body.replaceAll('@n', String(n));
  return new Promise((resolve) => {
    const ended = (status: number, right: boolean, retryAfter: string | null): void =>
      resolve({ group, status, right, retryAfter, at: due - began, ms: performance.now() - due });
    const failed = (): void => ended(0, false, null);
    const sending = request({
      host: '127.0.0.1',
      port,
      path: '/graphql',
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers },
      timeout: 60_000,
    });
    sending.on('timeout', () => sending.destroy(new Error('no answer in time')));
    sending.on('error', failed);
    sending.on('response', (response) => {
      void text(response).then((given) => {
        const digest = createHash('sha1').update(given).digest('hex');
        const right = response.statusCode === 200 && (answer === null || digest === answer);
        ended(response.statusCode ?? 0, right, response.headers['retry-after'] ?? null);
      }, failed);
    });
    sending.end(payload);
  });
}

void main();
