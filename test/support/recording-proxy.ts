import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface RecordingProxy {
  readonly url: string;
  /** Every request since it was emptied last. */
  readonly requests: RecordedRequest[];
  stop(): Promise<void>;
}

/** Stands before a GraphQL server, hands every POST on, and remembers it. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const handOn = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    requests.push({ headers: request.headers, body });
    const answer = await fetch(target, { method: 'POST', headers: forwarded(request.headers), body });
    reply.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
    reply.end(await answer.text());
  };
  const server = createServer((request, reply) => {
    handOn(request, reply).catch(() => reply.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What belongs to one connection, and not to the request. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set(
  'connection content-length expect host keep-alive transfer-encoding upgrade'.split(' '),
);

function forwarded(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers)
    .filter(([name]) => !OF_THE_CONNECTION.has(name))
    .map(([name, value]) => [name, String(value)]);
}
