import type { FastifyRequest } from 'fastify';
import { KeysUnavailableError, UnauthenticatedError, type TokenVerifier } from '../identity/access-token';
import { singleAuthorization } from '../identity/authorization-header';
import type { Caller } from '../identity/caller';
import { RequestRefusal } from './refusal';

/**
 * Who calls, from the one Authorization header and nothing else.
 * @throws RequestRefusal UNAUTHENTICATED (401) without a valid token; SERVICE_UNAVAILABLE (503) while its signer's keys cannot be
 * had, so that nobody is let in on trust.
 */
export async function authenticate(verifier: TokenVerifier, request: FastifyRequest): Promise<Caller> {
  const { observation, log, raw } = request;
  try {
    const verify = async (): Promise<Caller> => verifier.verify(singleAuthorization(raw.rawHeaders));
    return await (observation === null ? verify() : observation.authenticated(verify));
  } catch (error) {
    if (error instanceof UnauthenticatedError) {
      throw new RequestRefusal(401, 'UNAUTHENTICATED', error.message, { 'www-authenticate': 'Bearer' });
    }
    if (error instanceof KeysUnavailableError) {
      log.error({ event: 'keys.unavailable', err: error.cause });
      throw new RequestRefusal(503, 'SERVICE_UNAVAILABLE', error.message, { 'retry-after': '5' });
    }
    throw error;
  }
}
