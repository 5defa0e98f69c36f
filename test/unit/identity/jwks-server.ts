import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestKey } from './test-token';

export interface JwksServer {
  readonly url: URL;
  /** Requests answered or left hanging so far. */
  requests(): number;
  /** Publishes these keys from now on. */
  publish(...keys: readonly TestKey[]): void;
  answer(listener: RequestListener): void;
  /** Refuses connections; `start` listens again on the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A key set on a free port of this machine. */
export async function startJwksServer(...keys: readonly TestKey[]): Promise<JwksServer> {
  let requests = 0;
  let answering = publishing(keys);
  const server = createServer((request, response) => {
    requests += 1;
    answering(request, response);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/jwks.json`),
    requests: () => requests,
    publish: (...published) => {
      answering = publishing(published);
    },
    answer: (listener) => {
      answering = listener;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => listen(port),
  };
}

function publishing(keys: readonly TestKey[]): RequestListener {
  return (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  };
}
