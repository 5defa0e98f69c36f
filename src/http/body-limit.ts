import { Transform, type Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { Limits } from '../config';
import type { Caller } from '../identity/caller';
import { RequestRefusal } from './refusal';

/** How large the body of this caller may be, in bytes: systems send facts by the hundred, people do not. */
export function bodyLimitOf(caller: Caller | null, { bodyBytes, syncBodyBytes }: Limits): number {
  return caller?.kind === 'machine' && caller.scopes.has('sync:write') ? syncBodyBytes : bodyBytes;
}

/**
 * The body as it is, to be read up to the limit: a length that is told is checked before anything is read, one that is not is
 * counted. @throws RequestRefusal for a longer body, and for a compressed one, which could be of any length.
 */
export function limitedBody({ headers }: Pick<FastifyRequest, 'headers'>, body: Readable, most: number): Readable {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new RequestRefusal(415, 'BAD_REQUEST', 'The body is compressed; send it as it is.', CLOSING);
  }
  const length = Number(headers['content-length'] ?? 0);
  if (length > most) throw tooLarge(`${length} bytes`, most);
  if (headers['transfer-encoding'] === undefined) return body;
  return body.pipe(counted(most).on('error', notRead));
}

/** A body that nobody reads, as of a GET, is nobody's to refuse. */
function notRead(): void {}

function counted(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > most) done(tooLarge(`more than ${most} bytes`, most));
      else done(null, chunk);
    },
  });
}

/** What is left of the body is not read: the connection ends with the answer. */
const CLOSING = { connection: 'close' };

function tooLarge(size: string, most: number): RequestRefusal {
  return new RequestRefusal(
    413,
    'BODY_TOO_LARGE',
    `The body has ${size}, of at most ${most}. Send less at once.`,
    CLOSING,
  );
}
