import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedPost {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real HTTP server that is told of events. */
export interface WebhookReceiver {
  readonly url: URL;
  readonly posts: ReceivedPost[];
  close(): Promise<void>;
}

/** `answer` gives the status of each post; null leaves it without an answer. The same `port` again is the same subscriber. */
export async function startWebhookReceiver(
  answer: (post: ReceivedPost) => number | null = () => 204,
  port = 0,
): Promise<WebhookReceiver> {
  const posts: ReceivedPost[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const post = { headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      posts.push(post);
      const status = answer(post);
      if (status !== null) response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/events?token=canary`),
    posts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
