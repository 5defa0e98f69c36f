import {
  getArgumentValues,
  getVariableValues,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import type { RequestContext } from './context';
import type { JsonSink } from './json-sink';
import { compileWriter, NotCovered, type CompiledOperation, type CompiledTypes } from './json-writer';
import type { Reference } from './reference';

type Variables = Readonly<Record<string, unknown>>;

/** How many members of objects a plan writes: fragments make more of them than a document has fields. */
const MAX_MEMBERS = 1_000;
/** What is kept of a parsed document for each character of it, and of a member beside its name, about. */
const BYTES_OF_CHARACTER = 100;
const BYTES_OF_MEMBER = 500;

/**
 * A field of an entity that is loaded: what is asked of it is worked out once for an operation, and loaded for each entity.
 * @throws what its resolver throws for its arguments.
 */
export type EntityField = (
  operation: CompiledOperation,
  nodes: readonly FieldNode[],
  args: Variables,
) => (entityId: string, context: RequestContext) => Promise<unknown>;

export interface EntityTypes extends CompiledTypes {
  /** By `Type.field`. */
  readonly entityFields: Readonly<Record<string, EntityField>>;
}

/** Answers one operation. */
export interface EntitiesPlan {
  /** Writes its `data` when all of it was loaded. Rejects with whatever stands against that; the executor says it better. */
  answer(representations: readonly unknown[], context: RequestContext, sink: JsonSink): Promise<void>;
  /** About what it takes to keep it. It grows while entities of more types are asked for. */
  readonly bytes: number;
}

/** A query of entities by their keys, as routers send it. */
export interface EntitiesOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The name of the variable that holds the representations. */
  readonly variable: string;
}

/** What the resolver of a reference gives: the entity's key, and what else it knows of it. */
type Entity = { readonly id: string } & Readonly<Record<string, unknown>>;
type ReferenceResolver = (reference: Reference, context: RequestContext) => Promise<Entity | null>;

/** The operation, if it asks for entities and nothing else; null for any other. */
export function entitiesOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
): EntitiesOperation | null {
  if (operation?.operation !== 'query' || (operation.directives?.length ?? 0) > 0) return null;
  const [field, ...others] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || others.length > 0) return null;
  if (field.name.value !== '_entities' || (field.directives?.length ?? 0) > 0) return null;
  const value = field.arguments?.[0]?.value;
  return value?.kind === Kind.VARIABLE ? { document, operation, variable: value.name.value } : null;
}

/** The variables that shape the answer, and the representations that it is about. @throws NotCovered for wrong ones. */
export function separateVariables(
  schema: GraphQLSchema,
  { operation, variable }: EntitiesOperation,
  variables: Variables,
): { readonly shaping: Variables; readonly representations: readonly unknown[] } {
  const { [variable]: representations, ...shaping } = variables;
  if (!Array.isArray(representations)) throw new NotCovered('representations are a list');
  const definitions = operation.variableDefinitions?.filter(({ variable: { name } }) => name.value !== variable) ?? [];
  const { coerced } = getVariableValues(schema, definitions, shaping);
  if (coerced === undefined) throw new NotCovered('a variable is wrong');
  return { shaping: coerced, representations };
}

/**
 * Compiles a query of entities. Every reference goes through the guarded resolver of its type, and every loaded field through
 * its loader: what may be seen is decided where it always is. @throws NotCovered for what is left to the executor.
 */
export function compileEntities(
  schema: GraphQLSchema,
  types: EntityTypes,
  { document, operation }: EntitiesOperation,
  variableValues: Variables,
): EntitiesPlan {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  let members = 0;
  let bytes = (document.loc?.source.body.length ?? 0) * BYTES_OF_CHARACTER;
  const takeMember = (name: string): void => {
    members += 1;
    bytes += BYTES_OF_MEMBER + name.length;
    if (members > MAX_MEMBERS) throw new NotCovered('more is asked for than a plan takes');
  };
  const compiled: CompiledOperation = { schema, fragments, variableValues, takeMember };
  const root = schema.getQueryType();
  if (!root) throw new NotCovered('no queries');
  const [entry] = collectFields(schema, fragments, variableValues, root, operation.selectionSet);
  if (entry === undefined) throw new NotCovered('nothing is asked for');
  const [key, nodes] = entry;
  const head = `{${JSON.stringify(key)}:[`;
  const entities = new Map<string, LoadEntity | NotCovered>();

  return {
    answer: async (representations, context, sink) => {
      const loads = representations.map(loadFor);
      const writes = await Promise.all(loads.map((load) => load(context)));
      sink.text(head);
      writes.forEach((write, i) => {
        if (i > 0) sink.text(',');
        write(sink);
      });
      sink.text(']}');
    },
    get bytes() {
      return bytes;
    },
  };

  /** Nothing is loaded before all representations are covered. */
  function loadFor(representation: unknown): (context: RequestContext) => Promise<Write> {
    if (typeof representation !== 'object' || representation === null) throw new NotCovered('no representation');
    const reference = representation as Reference;
    const name = Object.hasOwn(reference, '__typename') ? reference['__typename'] : undefined;
    if (typeof name !== 'string' || schema.getType(name) === undefined) throw new NotCovered('no type is named');
    const load = entities.get(name) ?? compiledOrNot(name);
    entities.set(name, load);
    if (load instanceof NotCovered) throw load;
    return (context) => load(reference, context);
  }

  /** What is not covered is not tried again. */
  function compiledOrNot(typeName: string): LoadEntity | NotCovered {
    try {
      return compileEntity(compiled, types, typeName, nodes);
    } catch {
      return new NotCovered(`${typeName} is not covered`);
    }
  }
}

/** Writes what was loaded. */
type Write = (sink: JsonSink) => void;
type LoadEntity = (reference: Reference, context: RequestContext) => Promise<Write>;

function compileEntity(
  operation: CompiledOperation,
  types: EntityTypes,
  typeName: string,
  nodes: readonly FieldNode[],
): LoadEntity {
  const type = operation.schema.getType(typeName);
  const resolveReference = isObjectType(type) ? referenceResolver(type) : undefined;
  if (!isObjectType(type) || resolveReference === undefined) throw new NotCovered('no entity');
  const { schema, fragments, variableValues } = operation;
  const members = [...collectSubfields(schema, fragments, variableValues, type, nodes)].map(([key, fieldNodes]) =>
    compileEntityField(operation, types, type, key, fieldNodes),
  );
  return async (reference, context) => {
    const entity = await resolveReference(reference, context);
    if (entity === null) return (sink) => sink.text('null');
    const writes = await Promise.all(members.map((member) => member(entity, context)));
    return (sink) => {
      sink.text('{');
      writes.forEach((write, i) => {
        if (i > 0) sink.text(',');
        write(sink);
      });
      sink.text('}');
    };
  };
}

function compileEntityField(
  operation: CompiledOperation,
  types: EntityTypes,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): (entity: Entity, context: RequestContext) => Write | Promise<Write> {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  const head = `${JSON.stringify(key)}:`;
  operation.takeMember(head);
  if (name === '__typename') return () => (sink) => sink.text(`${head}${JSON.stringify(type.name)}`);
  const field = type.getFields()[name];
  if (node === undefined || field === undefined) throw new NotCovered(`${type.name}.${name} is no field`);
  const write = compileWriter(operation, types, field.type, nodes);
  const entityField = types.entityFields[`${type.name}.${name}`];
  const member =
    (value: unknown): Write =>
    (sink) => {
      sink.text(head);
      write(value, sink);
    };
  if (field.resolve === undefined) return (entity) => member(entity[name]);
  if (entityField === undefined) throw new NotCovered(`${type.name}.${name} is not covered`);
  const load = entityField(operation, nodes, getArgumentValues(field, node, operation.variableValues));
  return async ({ id }, context) => member(await load(id, context));
}

function referenceResolver(type: GraphQLObjectType): ReferenceResolver | undefined {
  const { apollo } = type.extensions as {
    readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ReferenceResolver } };
  };
  return apollo?.subgraph?.resolveReference;
}
