import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { NEVER_KEPT, RequestRefusal } from './refusal';

const TOO_SLOW = new RequestRefusal(
  408,
  'REQUEST_TOO_SLOW',
  'The request did not come in the time that one may take. Send it again, whole.',
);
const HEADERS_TOO_LARGE = new RequestRefusal(
  431,
  'HEADERS_TOO_LARGE',
  'The headers are longer than 16 kB in all. Send fewer, or shorter ones.',
);
const NO_HTTP = new RequestRefusal(400, 'BAD_REQUEST', 'What was sent is no HTTP/1.1 request.');
const NO_HOST = new RequestRefusal(
  400,
  'BAD_REQUEST',
  'The request names no host, as HTTP/1.1 has it: send the header Host.',
);

const REFUSALS: ReadonlyMap<string | undefined, RequestRefusal> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', TOO_SLOW],
  ['HPE_HEADER_OVERFLOW', HEADERS_TOO_LARGE],
]);

/** @throws RequestRefusal for a request of HTTP/1.1 that does not name its host. */
export function requireHost({ headers, httpVersion }: IncomingMessage): void {
  if (headers.host === undefined && httpVersion !== '1.0') throw NO_HOST;
}

/** What comes on a connection and is no request. */
export interface ClientErrors {
  /** Told of each request when its headers are there. */
  begun(request: IncomingMessage, response: ServerResponse): void;
  /**
   * Refuses in the form of GraphQL errors, and ends the connection. It ends without a word when a request before is not answered to its
   * end: the refusal would stand for that answer, or in it.
   */
  handle(error: NodeJS.ErrnoException, socket: Socket): void;
}

/** `answered` is told the code of each refusal. */
export function createClientErrors(answered: (code: string) => void): ClientErrors {
  const underWay = new WeakMap<Socket, Map<ServerResponse, IncomingMessage>>();
  return {
    begun: (request, response) => {
      const requests = underWay.get(request.socket) ?? new Map<ServerResponse, IncomingMessage>();
      underWay.set(request.socket, requests.set(response, request));
      // One that is answered before its body is there stays: the rest of that is not a request of its own.
      response.once('close', () => void (request.complete && requests.delete(response)));
    },
    handle: (error, socket) => {
      const requests = [...(underWay.get(socket) ?? [])];
      const isAboutThem = requests.every(([{ headersSent }, { complete }]) => !headersSent && !complete);
      if (error.code === 'ECONNRESET' || !socket.writable || !isAboutThem) return void socket.destroy();
      const refusal = REFUSALS.get(error.code) ?? NO_HTTP;
      answered(refusal.code);
      socket.end(responseOf(refusal), () => socket.destroy());
    },
  };
}

function responseOf({ statusCode, code, message }: RequestRefusal): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return [
    `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `cache-control: ${NEVER_KEPT}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
