import { STATUS_CODES, type ServerResponse } from 'node:http';
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

const REFUSALS: ReadonlyMap<string | undefined, RequestRefusal> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', TOO_SLOW],
  ['HPE_HEADER_OVERFLOW', HEADERS_TOO_LARGE],
]);

/** What comes on a connection and is no request. */
export interface ClientErrors {
  /** Told of each answer before its first byte. */
  answering(response: ServerResponse): void;
  /** Refuses in the form of GraphQL errors, unless an answer is on its way, and ends the connection. */
  handle(error: NodeJS.ErrnoException, socket: Socket): void;
}

/** `answered` is told the code of each refusal. */
export function createClientErrors(answered: (code: string) => void): ClientErrors {
  const answers = new WeakMap<Socket, ServerResponse>();
  return {
    answering: (response) => {
      if (response.socket !== null) answers.set(response.socket, response);
    },
    handle: (error, socket) => {
      const answer = answers.get(socket);
      const isBetween = answer === undefined || !answer.headersSent || answer.writableFinished;
      if (error.code === 'ECONNRESET' || !socket.writable || !isBetween) return void socket.destroy();
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
