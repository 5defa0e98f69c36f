import { ApolloServerErrorCode, ApolloServerValidationErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { isPassing } from '../database/passing-fault';
import { INEXACT_ID } from './exact-ids';
import { LIMIT_CODES } from './limit-excess';
import { InputError, PublicError } from '../shared/errors';

/** What Apollo Server says of requests that are wrong in themselves. */
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set<string>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
  'UNAUTHENTICATED',
  'SERVICE_UNAVAILABLE',
  ...LIMIT_CODES,
]);

/** What a fault of the database is told as, whatever it is; the log has which. */
const UNAVAILABLE = new PublicError(
  'SERVICE_UNAVAILABLE',
  'The database cannot be used just now. Send the same request again after a moment: a change that is sent with the same idempotencyKey is made once.',
);

/** Public errors with their code, wrong requests as Apollo Server words them, and anything else masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const original = isPassing(thrown) ? UNAVAILABLE : asPublic(thrown);
  if (original instanceof PublicError) return publicError(formatted, original);
  const code = formatted.extensions?.['code'];
  if (isIntrospectionRefused(formatted)) {
    return { ...place(formatted), message: 'Introspection is turned off here.', extensions: { code } };
  }
  if (isForeseen(error)) return { ...formatted, message: withoutValue(formatted.message), extensions: { code } };
  return {
    ...place(formatted),
    message: 'Something went wrong here; the request can be tried again.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

function isIntrospectionRefused({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['validationErrorCode'] === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED;
}

/** Whether an error is the caller's to know of; any other is masked and written down. */
export function isForeseen(error: unknown): boolean {
  const original = asPublic(unwrapResolverError(error));
  return (
    original instanceof PublicError ||
    (original instanceof GraphQLError && REQUEST_ERRORS.has(original.extensions['code']))
  );
}

/** What graphql-js says in the place of the errors of variables that it tells no more, without a code. */
const TOO_MANY_VARIABLE_ERRORS = /^Too many errors processing variables/;

/**
 * An argument that turns out wrong while the operation runs, such as null from a variable with a default; and that variables
 * hold more wrong values than are told.
 */
function asPublic(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return error;
  if (isOfValue(error)) {
    return new InputError('an argument or a directive holds a value that is not of its type; send one that is');
  }
  return TOO_MANY_VARIABLE_ERRORS.test(error.message) && error.originalError === undefined
    ? new InputError('the variables hold more values that are not of their types than are told here')
    : error;
}

/** About a value in the document: what a field gives is no fault of the caller's. */
function isOfValue({ nodes = [] }: GraphQLError): boolean {
  return nodes.length > 0 && nodes.every(({ kind }) => kind !== Kind.FIELD);
}

function publicError(formatted: GraphQLFormattedError, { message, code }: PublicError): GraphQLFormattedError {
  return { ...place(formatted), message, extensions: { code } };
}

function place({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

const INVALID_VARIABLE = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]*)")?; (.*)$/s;
/** The only reasons that name nothing but the schema. */
const SAFE_REASON = /^Field "\w+" (?:of required type "[\w[\]!]+" was not provided\.|is not defined by type "\w+"\.)$/;

/** Variables hold personal data: the values that graphql-js repeats are left out. */
function withoutValue(message: string): string {
  const [, variable, path, reason = ''] = INVALID_VARIABLE.exec(message) ?? [];
  if (variable === undefined) return message;
  const at = path === undefined ? '' : ` at ${path}`;
  const isSafe = reason === INEXACT_ID || SAFE_REASON.test(reason);
  return `Variable $${variable} holds a value that is not of its type${at}${isSafe ? `: ${reason}` : '.'}`;
}
