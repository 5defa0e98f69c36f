import { GraphQLScalarType } from 'graphql';

/** JSON as it is; only ever given, and taken from variables. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
});
