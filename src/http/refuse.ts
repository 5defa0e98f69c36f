import type { FastifyReply } from 'fastify';

export const NEVER_KEPT = 'private, no-store';

/** Answers with one GraphQL error and its status. */
export function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', NEVER_KEPT)
    .send({ errors: [{ message, extensions: { code } }] });
}
