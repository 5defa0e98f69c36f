"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guardedResolvers = guardedResolvers;
exports.withRouterDirectives = withRouterDirectives;
exports.guardRepresentations = guardRepresentations;
const graphql_1 = require("graphql");
const errors_1 = require("../shared/errors");
const access_policy_1 = require("./access.policy");
const ROOTS = new Set(['Query', 'Mutation']);
/**
 * Puts the policy of its entry before every root field and every reference.
 * @throws Error when an entry has no policy, or a policy no entry.
 */
function guardedResolvers(resolvers, references) {
    const unused = new Set(Object.keys(access_policy_1.ENTRIES));
    const accessOf = (entry) => {
        const access = access_policy_1.ENTRIES[entry];
        if (access === undefined)
            throw new Error(`${entry} has no policy in ENTRIES`);
        unused.delete(entry);
        return access;
    };
    const guarded = { ...resolvers };
    for (const root of ROOTS) {
        const fields = Object.entries((resolvers[root] ?? {}));
        guarded[root] = Object.fromEntries(fields.map(([field, resolve]) => [field, guardedField(accessOf(`${root}.${field}`), resolve)]));
    }
    for (const [type, resolve] of Object.entries(references)) {
        const fields = resolvers[type];
        guarded[type] = {
            ...(fields instanceof graphql_1.GraphQLScalarType ? {} : fields),
            __resolveReference: guardedReference(accessOf(type), resolve),
        };
    }
    if (unused.size > 0)
        throw new Error(`ENTRIES names what is no entry: ${[...unused].join(', ')}`);
    return guarded;
}
/** Writes the same policies as `@authenticated` and `@requiresScopes`, for routers that enforce them. */
function withRouterDirectives(document) {
    return (0, graphql_1.visit)(document, {
        ObjectTypeDefinition: (type) => {
            const access = (field) => access_policy_1.ENTRIES[`${type.name.value}.${field.name.value}`] ?? (isOwn(field) ? access_policy_1.ENTRIES[type.name.value] : undefined);
            return { ...type, fields: type.fields?.map((field) => withPolicy(field, access(field))) ?? [] };
        },
    });
}
function guardedField(access, resolve) {
    return (root, args, context, info) => {
        (0, access_policy_1.requireAccess)(access, context.caller);
        return resolve(root, args, context, info);
    };
}
/**
 * Resolves the representations that name an entity, and answers the others with an error each, in their places: the
 * resolver of @apollo/subgraph throws away all of them for one of an unknown type.
 */
function guardRepresentations(schema) {
    const field = schema.getQueryType()?.getFields()['_entities'];
    const resolve = field?.resolve;
    if (field === undefined || resolve === undefined)
        throw new Error('the subgraph has no _entities');
    field.resolve = (root, args, context, info) => {
        const representations = args['representations'];
        const known = representations.filter(isOfEntity);
        const resolved = [...resolve(root, { representations: known }, context, info)].values();
        return representations.map((representation) => (isOfEntity(representation) ? resolved.next().value : NO_ENTITY));
    };
    return schema;
}
const NO_ENTITY = new errors_1.InputError('a representation names a type that is no entity of this subgraph');
function isOfEntity(representation) {
    if (typeof representation !== 'object' || representation === null)
        return false;
    const type = Object.hasOwn(representation, '__typename')
        ? representation['__typename']
        : undefined;
    return typeof type === 'string' && !type.includes('.') && Object.hasOwn(access_policy_1.ENTRIES, type);
}
/** Asynchronous, always: a reference that throws at once takes the whole answer with it. */
function guardedReference(access, resolve) {
    return async (reference, context) => {
        (0, access_policy_1.requireAccess)(access, context.caller);
        return resolve(reference, context);
    };
}
/** A field of an entity that no other subgraph has: on a key or a shared field the policy would bind theirs too. */
function isOwn(field) {
    return field.name.value !== 'id' && !field.directives?.some(({ name }) => name.value === 'shareable');
}
function withPolicy(field, access) {
    return access ? { ...field, directives: [...(field.directives ?? []), directive(access)] } : field;
}
function directive(access) {
    const named = (name) => ({
        kind: graphql_1.Kind.DIRECTIVE,
        name: { kind: graphql_1.Kind.NAME, value: name },
    });
    if (access.caller === 'person')
        return named('authenticated');
    const scopes = { kind: graphql_1.Kind.LIST, values: [{ kind: graphql_1.Kind.STRING, value: access.scope }] };
    return {
        ...named('requiresScopes'),
        arguments: [
            {
                kind: graphql_1.Kind.ARGUMENT,
                name: { kind: graphql_1.Kind.NAME, value: 'scopes' },
                value: { kind: graphql_1.Kind.LIST, values: [scopes] },
            },
        ],
    };
}
//# sourceMappingURL=entry-guard.js.map