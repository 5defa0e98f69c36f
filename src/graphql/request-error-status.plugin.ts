import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import Negotiator from 'negotiator';
import { LIMIT_CODES } from './limit-excess';

const REFUSED_OPERATIONS: ReadonlySet<unknown> = new Set<string>([
  ...LIMIT_CODES,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);
const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * The status of an operation that was refused before it ran, after the specification of GraphQL over HTTP: 400 in an answer of
 * `application/graphql-response+json`, and 200 in one of `application/json`, whose readers take 4xx for an answer that is no
 * GraphQL.
 */
export const requestErrorStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.http.status !== 400 || response.body.kind !== 'single') return;
      if (takesErrorStatus(request.http?.headers.get('accept'))) return;
      const errors = response.body.singleResult.errors ?? [];
      if (errors.every(({ extensions }) => REFUSED_OPERATIONS.has(extensions?.['code']))) response.http.status = 200;
    },
  }),
};

/**
 * Whether a client can tell an answer of GraphQL by its media type, and so takes 4xx for one: it prefers that type to JSON, which Apollo
 * Server answers where it has no preference, or says nothing.
 */
export function takesErrorStatus(accept: string | undefined): boolean {
  return answerType(accept) === GRAPHQL_RESPONSE_TYPE;
}

/** The media type of an answer to who accepts that; null when there is none. */
export function answerType(accept: string | undefined): string | null {
  if (accept === undefined || accept === '') return JSON_TYPE;
  return new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_RESPONSE_TYPE]) ?? null;
}
