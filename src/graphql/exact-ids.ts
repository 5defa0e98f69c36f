import { GraphQLError, isScalarType, type GraphQLSchema } from 'graphql';

/** What is told of such a number. */
export const INEXACT_ID = 'A number of this size is not read exactly. Send the id as a text.';

/**
 * The schema with ids that are not taken from numbers beyond 2^53: whoever read them from JSON has rounded them, and they would name
 * something else.
 * @throws GraphQLError from a variable that holds one; ids as texts can be of any size.
 */
export function withExactIds(schema: GraphQLSchema): GraphQLSchema {
  const id = schema.getType('ID');
  if (!isScalarType(id)) return schema;
  const parse = id.parseValue;
  id.parseValue = (value) => {
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new GraphQLError(INEXACT_ID);
    }
    return parse(value);
  };
  return schema;
}
