import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { HeaderMap } from '@apollo/server';
import { createRequestContext, type RequestContext, type Services } from '../graphql/context';
import { KeysUnavailableError, UnauthenticatedError, type TokenVerifier } from '../identity/access-token';
import { singleAuthorization } from '../identity/authorization-header';
import type { Caller } from '../identity/caller';
import { createRequestLog } from './log';

/**
 * Who calls, from the one Authorization header and nothing else.
 * @throws GraphQLError UNAUTHENTICATED (401) without a valid token; SERVICE_UNAVAILABLE (503) while its signer's keys
 * cannot be had, so that nobody is let in on trust.
 */
export async function authenticatedContext(
  services: Services,
  verifier: TokenVerifier,
  request: FastifyRequest,
): Promise<RequestContext> {
  const { observation, log, raw } = request;
  try {
    const verify = async (): Promise<Caller> => verifier.verify(singleAuthorization(raw.rawHeaders));
    const caller = await (observation === null ? verify() : observation.authenticated(verify));
    return createRequestContext(services, caller, createRequestLog(log, observation), {
      ...(observation === null ? {} : { database: observation.database, runBatch: observation.runBatch }),
      leavePlace: () => request.place?.leave(false),
    });
  } catch (error) {
    if (error instanceof UnauthenticatedError) {
      throw refusal(error.message, 'UNAUTHENTICATED', 401, ['www-authenticate', 'Bearer']);
    }
    if (error instanceof KeysUnavailableError) {
      request.log.error({ event: 'keys.unavailable', err: error.cause });
      throw refusal(error.message, 'SERVICE_UNAVAILABLE', 503, ['retry-after', '5']);
    }
    request.log.error({ event: 'request.failed', err: error });
    throw error;
  }
}

function refusal(message: string, code: string, status: number, header: readonly [string, string]): GraphQLError {
  const extensions: Readonly<Record<string, unknown>> = { code, http: { status, headers: new HeaderMap([header]) } };
  return new GraphQLError(message, { extensions });
}
