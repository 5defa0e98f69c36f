import type { FastifyBaseLogger, FastifyError, FastifyReply } from 'fastify';

/** What no cache may do with any answer. */
export const NEVER_KEPT = 'private, no-store';

/** A request that is refused before GraphQL sees it. The message is for the caller. */
export class RequestRefusal extends Error {
  override readonly name = 'RequestRefusal';

  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Answers in the form of GraphQL errors. */
export function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', NEVER_KEPT)
    .send({ errors: [{ message, extensions: { code } }] });
}

/** What is refused before GraphQL sees it: too large, not JSON, a header that is no header. */
export function answerRefusedRequest(
  error: FastifyError | RequestRefusal,
  request: { readonly log: FastifyBaseLogger },
  reply: FastifyReply,
): unknown {
  if (error instanceof RequestRefusal) {
    return refuse(reply.headers(error.headers), error.statusCode, error.code, error.message);
  }
  const status = error.statusCode ?? (error.code === 'ERR_INVALID_URL' ? 400 : 500);
  if (status >= 500) {
    request.log.error({ event: 'request.failed', err: error });
    return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here; the request can be tried again.');
  }
  if (status === 413) return refuse(reply, 413, 'BODY_TOO_LARGE', 'The body is larger than this path takes.');
  return refuse(reply, status, 'BAD_REQUEST', 'The request is no GraphQL over HTTP: send a JSON body with a query.');
}
