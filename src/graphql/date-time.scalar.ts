import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * RFC 3339, UTC, milliseconds on the way out. Input is taken as text and checked by the operation it belongs to, so that
 * one bad time among 500 facts is refused alone (S4).
 */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment as RFC 3339 text; always given in UTC with milliseconds: `2026-01-31T09:30:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: text,
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
});

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('DateTime is a string in RFC 3339 form', { extensions: { code: 'BAD_USER_INPUT' } });
}
