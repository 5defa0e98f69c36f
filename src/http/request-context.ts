import type { FastifyRequest } from 'fastify';
import { unobservedBatches } from '../database/batch';
import { createRequestContext, type DatabaseAccess, type RequestContext, type Services } from '../graphql/context';
import type { DocumentGate } from '../graphql/document-gate';
import { limitError } from '../graphql/limit-excess';
import { takesErrorStatus } from '../graphql/request-error-status.plugin';
import { createRequestLog } from './log';

/**
 * What the graph knows of a request whose caller is known.
 * @throws GraphQLError for a document that is more than a limit allows, before it is parsed for anything else.
 */
export function graphContext(services: Services, gate: DocumentGate, request: FastifyRequest): RequestContext {
  const { caller, end, observation, log } = request;
  if (caller === null || end === null) throw new Error('a request came past its authentication');
  const document = documentOf(request);
  const excess = document === null ? null : gate(document);
  if (excess !== null) throw limitError(excess, takesErrorStatus(request.headers.accept) ? 400 : 200);
  const { database, runBatch } = observation ?? unobserved(services, end.cancellation);
  return createRequestContext(services, caller, createRequestLog(log, observation), {
    database,
    runBatch,
    leavePlace: () => request.place?.leave(false),
    cancellation: end.cancellation,
  });
}

function unobserved({ database }: Services, cancellation: Parameters<typeof database.cancelledBy>[0]): DatabaseAccess {
  const cancellable = database.cancelledBy(cancellation);
  return { database: cancellable, runBatch: unobservedBatches(cancellable) };
}

/** Null when there is none, which Apollo Server refuses. A URL is read as Apollo Server reads it. */
function documentOf({ method, body, url }: FastifyRequest): string | null {
  if (method === 'GET') return new URL(url, 'http://localhost').searchParams.get('query');
  if (typeof body !== 'object' || body === null || !('query' in body)) return null;
  return typeof body.query === 'string' ? body.query : null;
}
