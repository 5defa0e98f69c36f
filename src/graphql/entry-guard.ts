import {
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  type ObjectTypeDefinitionNode,
  type ValidationRule,
} from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { InputError } from '../shared/errors';
import { ENTRIES, requireAccess, type Access } from './access.policy';
import type { RequestContext } from './context';
import type { Reference } from './reference';

type ResolversMap = GraphQLResolverMap<RequestContext>;
type ReferenceResolver = (reference: Reference, context: RequestContext) => Promise<unknown>;
type FieldResolver = GraphQLFieldResolver<unknown, RequestContext>;

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/**
 * Puts the policy of its entry before every root field and every reference.
 * @throws Error when an entry has no policy, or a policy no entry.
 */
export function guardedResolvers(
  resolvers: ResolversMap,
  references: Readonly<Record<string, ReferenceResolver>>,
): ResolversMap {
  const unused = new Set(Object.keys(ENTRIES));
  const accessOf = (entry: string): Access => {
    const access = ENTRIES[entry];
    if (access === undefined) throw new Error(`${entry} has no policy in ENTRIES`);
    unused.delete(entry);
    return access;
  };

  const guarded: ResolversMap = { ...resolvers };
  for (const root of ROOTS) {
    const fields = Object.entries((resolvers[root] ?? {}) as Record<string, FieldResolver>);
    guarded[root] = Object.fromEntries(
      fields.map(([field, resolve]) => [field, guardedField(accessOf(`${root}.${field}`), resolve)]),
    );
  }
  for (const [type, resolve] of Object.entries(references)) {
    const fields = resolvers[type];
    guarded[type] = {
      ...(fields instanceof GraphQLScalarType ? {} : fields),
      __resolveReference: guardedReference(accessOf(type), resolve),
    } as ResolversMap[string];
  }
  if (unused.size > 0) throw new Error(`ENTRIES names what is no entry: ${[...unused].join(', ')}`);
  return guarded;
}

/** Writes the same policies as `@authenticated` and `@requiresScopes`, for routers that enforce them. */
export function withRouterDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type): ObjectTypeDefinitionNode | undefined => {
      const access = (field: FieldDefinitionNode): Access | undefined =>
        ENTRIES[`${type.name.value}.${field.name.value}`] ?? (isOwn(field) ? ENTRIES[type.name.value] : undefined);
      return { ...type, fields: type.fields?.map((field) => withPolicy(field, access(field))) ?? [] };
    },
  });
}

function guardedField(access: Access, resolve: FieldResolver): FieldResolver {
  return (root, args, context, info) => {
    requireAccess(access, context.caller);
    return resolve(root, args, context, info);
  };
}

/**
 * Resolves the representations that name an entity, and answers the others with an error each, in their places: the
 * resolver of @apollo/subgraph throws away all of them for one of an unknown type.
 */
export function guardRepresentations(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve as GraphQLFieldResolver<unknown, RequestContext> | undefined;
  if (field === undefined || resolve === undefined) throw new Error('the subgraph has no _entities');
  field.resolve = (root, args, context, info) => {
    const representations = args['representations'] as readonly unknown[];
    const known = representations.filter(isOfEntity);
    const resolved = [...(resolve(root, { representations: known }, context, info) as Iterable<unknown>)].values();
    return representations.map((representation) => (isOfEntity(representation) ? resolved.next().value : NO_ENTITY));
  };
  return schema;
}

/**
 * The subgraph without the root of subscriptions that the federation library makes of any type of the name `Subscription`.
 * @throws Error when the code has subscriptions: they would have no policy.
 */
export function withoutSubscriptions(subgraph: GraphQLSchema, codeFirst: GraphQLSchema): GraphQLSchema {
  if (codeFirst.getSubscriptionType()) throw new Error('subscriptions have no policy in ENTRIES');
  return new GraphQLSchema({ ...subgraph.toConfig(), subscription: null });
}

/** Refuses operations of a kind that the schema has no root for. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`The graph has no ${node.operation} operations.`, { nodes: node }));
  },
});

const NO_ENTITY = new InputError('a representation names a type that is no entity of this subgraph');

function isOfEntity(representation: unknown): boolean {
  if (typeof representation !== 'object' || representation === null) return false;
  const type: unknown = Object.hasOwn(representation, '__typename')
    ? (representation as Record<string, unknown>)['__typename']
    : undefined;
  return typeof type === 'string' && !type.includes('.') && Object.hasOwn(ENTRIES, type);
}

/** Asynchronous, always: a reference that throws at once takes the whole answer with it. */
function guardedReference(access: Access, resolve: ReferenceResolver): ReferenceResolver {
  return async (reference, context) => {
    requireAccess(access, context.caller);
    return resolve(reference, context);
  };
}

/** A field of an entity that no other subgraph has: on a key or a shared field the policy would bind theirs too. */
function isOwn(field: FieldDefinitionNode): boolean {
  return field.name.value !== 'id' && !field.directives?.some(({ name }) => name.value === 'shareable');
}

function withPolicy(field: FieldDefinitionNode, access: Access | undefined): FieldDefinitionNode {
  return access ? { ...field, directives: [...(field.directives ?? []), directive(access)] } : field;
}

function directive(access: Access): ConstDirectiveNode {
  const named = (name: string): Pick<ConstDirectiveNode, 'kind' | 'name'> => ({
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
  });
  if (access.caller === 'person') return named('authenticated');
  const scopes = { kind: Kind.LIST, values: [{ kind: Kind.STRING, value: access.scope }] } as const;
  return {
    ...named('requiresScopes'),
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'scopes' },
        value: { kind: Kind.LIST, values: [scopes] },
      },
    ],
  };
}
