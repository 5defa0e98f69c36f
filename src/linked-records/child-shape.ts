import { isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';

/** What is known of an operation while it is resolved or compiled. */
type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A member of an activity or deal that is written as JSON: one of its fields, or a text that is always the same. */
export interface ShapeMember {
  readonly key: string;
  readonly field: string | null;
  readonly constant: string | null;
}

/** What is written of an activity or deal, for each of its types. */
export interface ChildShape {
  /** The same for the same shape. */
  readonly id: string;
  readonly byType: ReadonlyMap<string, readonly ShapeMember[]>;
  /** How many members there are, over all types. */
  readonly members: number;
}

/**
 * What an operation asks of the nodes of a connection, by the names of their GraphQL types; null when it asks for more of the
 * connection than its nodes and their number, or for a field of them twice, which would make texts of any length. `nodes` are
 * all the fields that give this connection.
 */
export function childShape(
  info: Operation,
  connectionName: string,
  nodes: readonly FieldNode[],
  typeNames: readonly string[],
): ChildShape | null {
  const connection = objectType(info, connectionName);
  const asked = [...subfields(info, connection, nodes).values()];
  const names = asked.map(([field]) => field?.name.value ?? '');
  if (!names.every((name) => name === 'nodes' || name === 'totalCount')) return null;
  const lists = asked.filter(([field]) => field?.name.value === 'nodes');
  const [list] = lists;
  if (list === undefined || lists.length > 1) return null;
  const byType = new Map(typeNames.map((name) => [name, membersOf(info, objectType(info, name), list)]));
  const shapes = [...byType.values()];
  if (shapes.some(asksTwice)) return null;
  return { id: JSON.stringify([...byType]), byType, members: shapes.reduce((sum, { length }) => sum + length, 0) };
}

function asksTwice(members: readonly ShapeMember[]): boolean {
  return new Set(members.map(({ field }) => field)).size < members.length;
}

function membersOf(info: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly ShapeMember[] {
  return [...subfields(info, type, nodes)].map(([key, [field]]) =>
    field === undefined || field.name.value === '__typename'
      ? { key, field: null, constant: type.name }
      : { key, field: field.name.value, constant: null },
  );
}

function subfields(
  { schema, fragments, variableValues }: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, readonly FieldNode[]> {
  return collectSubfields(schema, fragments, variableValues, type, nodes);
}

function objectType({ schema }: Pick<Operation, 'schema'>, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no object type ${name}`);
  return type;
}
