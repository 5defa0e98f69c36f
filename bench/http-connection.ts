import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One kept-alive connection: one request at a time, and as little work for an answer as can be. */
export interface HttpConnection {
  /** Resolves with the body of the answer. @throws Error for another status than 200, or a connection that ends. */
  send(request: Buffer): Promise<Buffer>;
  /** The same, but counts the bytes of the body only. */
  length(request: Buffer): Promise<number>;
  close(): void;
}

const HEADERS_END = '\r\n\r\n';
const CONTENT_LENGTH = /\r\ncontent-length: *(\d+)/i;

interface Pending {
  readonly resolve: (length: number) => void;
  readonly reject: (error: Error) => void;
}

export async function openConnection(port: number): Promise<HttpConnection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return onSocket(socket);
}

/** A POST of a JSON body, as bytes. */
export function postRequest(port: number, headers: Readonly<Record<string, string>>, body: string): Buffer {
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST /graphql HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

function onSocket(socket: Socket): HttpConnection {
  let pending: Pending | null = null;
  let head = '';
  let expected = -1;
  let received = 0;
  let kept: Buffer[] | null = null;

  const fail = (error: Error): void => {
    pending?.reject(error);
    pending = null;
    socket.destroy();
  };
  const take = (chunk: Buffer): void => {
    received += chunk.length;
    kept?.push(chunk);
    if (received < expected) return;
    const done = pending;
    pending = null;
    done?.resolve(received);
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the server closed a connection')));
  socket.on('data', (chunk) => {
    if (expected >= 0) return take(chunk);
    head += chunk.toString('latin1');
    const end = head.indexOf(HEADERS_END);
    if (end < 0) return;
    const length = CONTENT_LENGTH.exec(head.slice(0, end + 2))?.[1];
    if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
      return fail(new Error(`an answer that is none: ${head.slice(0, 1_000)}`));
    }
    expected = Number(length);
    take(Buffer.from(head.slice(end + HEADERS_END.length), 'latin1'));
  });

  const exchange = (request: Buffer): Promise<number> =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('the connection is closed'));
      pending = { resolve, reject };
      head = '';
      expected = -1;
      received = 0;
      socket.write(request);
    });
  return {
    length: exchange,
    send: async (request) => {
      const chunks: Buffer[] = [];
      kept = chunks;
      try {
        await exchange(request);
        return Buffer.concat(chunks);
      } finally {
        kept = null;
      }
    },
    close: () => {
      socket.removeAllListeners('close');
      socket.destroy();
    },
  };
}
