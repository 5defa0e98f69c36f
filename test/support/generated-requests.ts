import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A request to one entry into the graph, made from the schema alone: a field that is new is asked for too. */
export interface GeneratedRequest {
  /** `Query.field`, `Mutation.field`, or the name of an entity. */
  readonly entry: string;
  readonly isMutation: boolean;
  /** The document, with this id wherever an id can be given, but for what is `meant` by an argument or a field of its name. */
  readonly documentFor: (id: string, meant?: Meant) => string;
}

/** Values as they are written in a document, by the name of an argument or of a field of an input. */
export type Meant = Readonly<Record<string, string>>;

const MAX_DEPTH = 5;

export function generatedRequests(schema: GraphQLSchema): readonly GeneratedRequest[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => type ?? []);
  const fields = roots.flatMap((root) =>
    Object.values(root.getFields())
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) => rootRequest(root, field)),
  );
  const union = schema.getType('_Entity');
  const entities = isUnionType(union) ? union.getTypes() : [];
  return [...fields, ...entities.map((type) => entityRequest(type))];
}

function rootRequest(root: GraphQLObjectType, field: GraphQLField<unknown, unknown>): GeneratedRequest {
  const isMutation = root.name === 'Mutation';
  return {
    entry: `${root.name}.${field.name}`,
    isMutation,
    documentFor: (id, meant = {}) => `${isMutation ? 'mutation' : 'query'} { ${fieldText(field, { id, meant }, [])} }`,
  };
}

function entityRequest(type: GraphQLObjectType): GeneratedRequest {
  return {
    entry: type.name,
    isMutation: false,
    documentFor: (id, meant = {}) =>
      `{ _entities(representations: [{ __typename: "${type.name}", id: ${JSON.stringify(id)} }]) { __typename ... on ${type.name} ${selection(type, { id, meant }, [])} } }`,
  };
}

interface Values {
  readonly id: string;
  readonly meant: Meant;
}

function fieldText(field: GraphQLField<unknown, unknown>, values: Values, above: readonly string[]): string {
  const args = field.args
    .filter(({ type, defaultValue }) => isWanted(type) && !(defaultValue !== undefined && !isNonNullType(type)))
    .map(({ name, type }) => `${name}: ${valueText(name, type, values)}`);
  const call = args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
  return `${call} ${selection(field.type, values, above)}`;
}

function selection(type: GraphQLOutputType, values: Values, above: readonly string[]): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const path = [...above, named.name];
  if (isUnionType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter((field) => isLeafOrNew(field, path))
    .map((field) => fieldText(field, values, path));
  return `{ __typename ${fields.join(' ')} }`;
}

function isLeafOrNew({ type, name }: GraphQLField<unknown, unknown>, path: readonly string[]): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isAbstractType(named)) return true;
  return name !== 'edges' && path.length < MAX_DEPTH && !path.includes(named.name);
}

/** What must be given, and whatever can hold an id. */
function isWanted(type: GraphQLInputType): boolean {
  return isNonNullType(type) || getNamedType(type).name === 'ID';
}

function valueText(name: string, type: GraphQLInputType, values: Values): string {
  const given = getNullableType(type);
  if (isListType(given)) return `[${valueText(name, given.ofType, values)}]`;
  const meant = values.meant[name];
  if (meant !== undefined) return meant;
  if (isEnumType(given)) return given.getValues()[0]!.name;
  if (isInputObjectType(given)) {
    const fields = Object.values(given.getFields()).filter((field) => isWanted(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${valueText(field.name, field.type, values)}`).join(', ')} }`;
  }
  return SCALARS[given.name]?.(values.id) ?? '"text"';
}

const SCALARS: Readonly<Record<string, (id: string) => string>> = {
  ID: (id) => JSON.stringify(id),
  Int: () => '1',
  Float: () => '1',
  Boolean: () => 'true',
  DateTime: () => '"2027-01-01T00:00:00.000Z"',
  JSON: () => '{}',
};
