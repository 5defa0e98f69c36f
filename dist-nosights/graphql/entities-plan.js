"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.entitiesOperation = entitiesOperation;
exports.separateVariables = separateVariables;
exports.compileEntities = compileEntities;
const graphql_1 = require("graphql");
const collectFields_1 = require("graphql/execution/collectFields");
const json_writer_1 = require("./json-writer");
/** How many members of objects a plan writes: fragments make more of them than a document has fields. */
const MAX_MEMBERS = 1_000;
/** The operation, if it asks for entities and nothing else; null for any other. */
function entitiesOperation(document, operation) {
    if (operation?.operation !== 'query' || (operation.directives?.length ?? 0) > 0)
        return null;
    const [field, ...others] = operation.selectionSet.selections;
    if (field?.kind !== graphql_1.Kind.FIELD || others.length > 0)
        return null;
    if (field.name.value !== '_entities' || (field.directives?.length ?? 0) > 0)
        return null;
    const value = field.arguments?.[0]?.value;
    return value?.kind === graphql_1.Kind.VARIABLE ? { document, operation, variable: value.name.value } : null;
}
/** The variables that shape the answer, and the representations that it is about. @throws NotCovered for wrong ones. */
function separateVariables(schema, { operation, variable }, variables) {
    const { [variable]: representations, ...shaping } = variables;
    if (!Array.isArray(representations))
        throw new json_writer_1.NotCovered('representations are a list');
    const definitions = operation.variableDefinitions?.filter(({ variable: { name } }) => name.value !== variable) ?? [];
    const { coerced } = (0, graphql_1.getVariableValues)(schema, definitions, shaping);
    if (coerced === undefined)
        throw new json_writer_1.NotCovered('a variable is wrong');
    return { shaping: coerced, representations };
}
/**
 * Compiles a query of entities. Every reference goes through the guarded resolver of its type, and every loaded field through
 * its loader: what may be seen is decided where it always is. @throws NotCovered for what is left to the executor.
 */
function compileEntities(schema, types, { document, operation }, variableValues) {
    const fragments = {};
    for (const definition of document.definitions) {
        if (definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION)
            fragments[definition.name.value] = definition;
    }
    let members = 0;
    const takeMember = () => {
        members += 1;
        if (members > MAX_MEMBERS)
            throw new json_writer_1.NotCovered('more is asked for than a plan takes');
    };
    const compiled = { schema, fragments, variableValues, takeMember };
    const root = schema.getQueryType();
    if (!root)
        throw new json_writer_1.NotCovered('no queries');
    const [entry] = (0, collectFields_1.collectFields)(schema, fragments, variableValues, root, operation.selectionSet);
    if (entry === undefined)
        throw new json_writer_1.NotCovered('nothing is asked for');
    const [key, nodes] = entry;
    const head = `{${JSON.stringify(key)}:[`;
    const entities = new Map();
    return async (representations, context, sink) => {
        const loads = representations.map(loadFor);
        const writes = await Promise.all(loads.map((load) => load(context)));
        sink.text(head);
        writes.forEach((write, i) => {
            if (i > 0)
                sink.text(',');
            write(sink);
        });
        sink.text(']}');
    };
    /** Nothing is loaded before all representations are covered. */
    function loadFor(representation) {
        if (typeof representation !== 'object' || representation === null)
            throw new json_writer_1.NotCovered('no representation');
        const reference = representation;
        const name = Object.hasOwn(reference, '__typename') ? reference['__typename'] : undefined;
        if (typeof name !== 'string')
            throw new json_writer_1.NotCovered('no type is named');
        const load = entities.get(name) ?? compiledOrNot(name);
        entities.set(name, load);
        if (load instanceof json_writer_1.NotCovered)
            throw load;
        return (context) => load(reference, context);
    }
    /** What is not covered is not tried again. */
    function compiledOrNot(typeName) {
        try {
            return compileEntity(compiled, types, typeName, nodes);
        }
        catch {
            return new json_writer_1.NotCovered(`${typeName} is not covered`);
        }
    }
}
function compileEntity(operation, types, typeName, nodes) {
    const type = operation.schema.getType(typeName);
    const resolveReference = (0, graphql_1.isObjectType)(type) ? referenceResolver(type) : undefined;
    if (!(0, graphql_1.isObjectType)(type) || resolveReference === undefined)
        throw new json_writer_1.NotCovered('no entity');
    const { schema, fragments, variableValues } = operation;
    const members = [...(0, collectFields_1.collectSubfields)(schema, fragments, variableValues, type, nodes)].map(([key, fieldNodes]) => compileEntityField(operation, types, type, key, fieldNodes));
    return async (reference, context) => {
        const entity = await resolveReference(reference, context);
        if (entity === null)
            return (sink) => sink.text('null');
        const writes = await Promise.all(members.map((member) => member(entity, context)));
        return (sink) => {
            sink.text('{');
            writes.forEach((write, i) => {
                if (i > 0)
                    sink.text(',');
                write(sink);
            });
            sink.text('}');
        };
    };
}
function compileEntityField(operation, types, type, key, nodes) {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    const head = `${JSON.stringify(key)}:`;
    if (name === '__typename')
        return () => (sink) => sink.text(`${head}${JSON.stringify(type.name)}`);
    const field = type.getFields()[name];
    if (node === undefined || field === undefined)
        throw new json_writer_1.NotCovered(`${type.name}.${name} is no field`);
    const write = (0, json_writer_1.compileWriter)(operation, types, field.type, nodes);
    const entityField = types.entityFields[`${type.name}.${name}`];
    const member = (value) => (sink) => {
        sink.text(head);
        write(value, sink);
    };
    if (field.resolve === undefined)
        return (entity) => member(entity[name]);
    if (entityField === undefined)
        throw new json_writer_1.NotCovered(`${type.name}.${name} is not covered`);
    const load = entityField(operation, nodes, (0, graphql_1.getArgumentValues)(field, node, operation.variableValues));
    return async ({ id }, context) => member(await load(id, context));
}
function referenceResolver(type) {
    const { apollo } = type.extensions;
    return apollo?.subgraph?.resolveReference;
}
//# sourceMappingURL=entities-plan.js.map