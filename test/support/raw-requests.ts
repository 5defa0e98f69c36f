import { Agent, request } from 'node:http';

/** An answer as it came, with nothing taken for granted. */
export interface RawAnswer {
  readonly status: number;
  /** Without the date and the id of the request. */
  readonly headers: string;
  readonly text: string;
}

export interface RawClient {
  /** Posts a body that may be anything. Null: nobody is named. */
  post(body: string, token: string | null): Promise<RawAnswer>;
  close(): void;
}

const CHANGING: ReadonlySet<string> = new Set(['date', 'x-request-id']);

/** Posts to a server's graph on kept-alive connections, which is several times as fast as `fetch`. */
export function createRawClient(url: string): RawClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const { hostname: host, port } = new URL(url);
  return {
    post: (body, token) =>
      new Promise((resolve, reject) => {
        const headers = {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        };
        const sent = request({ agent, host, port, path: '/graphql', method: 'POST', headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const kept = Object.entries(response.headers).filter(([name]) => !CHANGING.has(name));
            resolve({
              status: response.statusCode ?? 0,
              headers: kept.map(([name, value]) => `${name}: ${String(value)}`).join('\n'),
              text: Buffer.concat(chunks).toString(),
            });
          });
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
