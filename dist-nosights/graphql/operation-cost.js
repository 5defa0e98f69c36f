"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compileCost = compileCost;
const graphql_1 = require("graphql");
/**
 * Works out what a valid operation costs, by the sizes and weights of the schema and as routers reckon: an object is 1 or its
 * weight, a list its size times what an entry costs, a value nothing. Fields that a variable may leave out count. Of the
 * possible types of a place the dearest counts, for each representation too.
 */
function compileCost(schema, document, operation) {
    const root = schema.getRootType(operation.operation);
    if (root == null)
        return () => 0;
    const cost = new CostCompiler(schema, document, operation).place(root, [operation.selectionSet]);
    return typeof cost === 'number' ? () => cost : cost;
}
class CostCompiler {
    schema;
    operation;
    fragments = new Map();
    constructor(schema, document, operation) {
        this.schema = schema;
        this.operation = operation;
        for (const definition of document.definitions) {
            if (definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION)
                this.fragments.set(definition.name.value, definition);
        }
    }
    place(type, selectionSets, sizes = NO_SIZES) {
        if ((0, graphql_1.isAbstractType)(type)) {
            return dearest(this.schema.getPossibleTypes(type).map((possible) => this.place(possible, selectionSets, sizes)));
        }
        const groups = new Map();
        const opened = new Set();
        for (const selectionSet of selectionSets)
            this.collect(type, selectionSet, groups, opened);
        return sum([...groups.values()].map((nodes) => this.field(type, nodes, sizes)));
    }
    field(parent, nodes, sizes) {
        const [node] = nodes;
        const field = node === undefined ? undefined : parent.getFields()[node.name.value];
        if (node === undefined || field === undefined)
            return 0;
        const type = (0, graphql_1.getNamedType)(field.type);
        const demand = demandOf(field);
        const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
        if (!(0, graphql_1.isCompositeType)(type))
            return demand.weight ?? 0;
        const slice = this.slice(field, node, demand);
        const passed = slice === null ? NO_SIZES : { size: slice, fields: demand.sizedFields ?? [] };
        const each = sum([demand.weight ?? 1, this.place(type, below, passed)]);
        if (!(0, graphql_1.isListType)((0, graphql_1.getNullableType)(field.type)))
            return each;
        return times(this.listSize(field, node, demand, sizes), each);
    }
    listSize(field, node, demand, sizes) {
        if (sizes.fields.includes(field.name))
            return sizes.size;
        if (field.name === '_entities')
            return this.argument(field, node, 'representations');
        return demand.assumedSize ?? this.slice(field, node, demand) ?? 1;
    }
    /** How many rows the arguments of a field ask for; null when no argument tells. */
    slice(field, node, { slicingArguments }) {
        const [name] = slicingArguments ?? [];
        return name === undefined ? null : this.argument(field, node, name);
    }
    /** The size that an argument gives: its number, or the length of its list. */
    argument({ args }, { arguments: given = [] }, name) {
        const standard = sizeOf(args.find((argument) => argument.name === name)?.defaultValue) ?? 0;
        const value = given.find((argument) => argument.name.value === name)?.value;
        if (value === undefined)
            return standard;
        if (value.kind !== graphql_1.Kind.VARIABLE)
            return literalSize(value) ?? standard;
        const variable = value.name.value;
        const definition = this.operation.variableDefinitions?.find((one) => one.variable.name.value === variable);
        const unset = (definition?.defaultValue && literalSize(definition.defaultValue)) ?? standard;
        return (variables) => sizeOf(variables[variable]) ?? unset;
    }
    collect(type, { selections }, groups, opened) {
        for (const selection of selections) {
            if (selection.kind === graphql_1.Kind.FIELD) {
                const key = (selection.alias ?? selection.name).value;
                const group = groups.get(key);
                if (group === undefined)
                    groups.set(key, [selection]);
                else
                    group.push(selection);
                continue;
            }
            if (selection.kind === graphql_1.Kind.FRAGMENT_SPREAD) {
                if (opened.has(selection.name.value))
                    continue;
                opened.add(selection.name.value);
            }
            const holder = selection.kind === graphql_1.Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
            if (holder !== undefined && this.applies(holder.typeCondition?.name.value, type)) {
                this.collect(type, holder.selectionSet, groups, opened);
            }
        }
    }
    applies(condition, type) {
        if (condition === undefined || condition === type.name)
            return true;
        const other = this.schema.getType(condition);
        return (0, graphql_1.isAbstractType)(other) && this.schema.isSubType(other, type);
    }
}
const NO_SIZES = { size: 1, fields: [] };
function demandOf({ astNode }) {
    const directives = (astNode?.directives ?? []).filter(({ name }) => ['cost', 'listSize'].includes(name.value));
    const args = directives.flatMap(({ arguments: given = [] }) => given);
    return Object.fromEntries(args.map(({ name, value }) => [name.value, (0, graphql_1.valueFromASTUntyped)(value)]));
}
function literalSize(value) {
    if (value.kind === graphql_1.Kind.LIST)
        return value.values.length;
    return value.kind === graphql_1.Kind.INT ? Math.max(0, Number(value.value)) : null;
}
function sizeOf(value) {
    if (Array.isArray(value))
        return value.length;
    return typeof value === 'number' ? Math.max(0, value) : null;
}
function sum(costs) {
    const known = costs.reduce((total, cost) => total + (typeof cost === 'number' ? cost : 0), 0);
    const told = costs.filter((cost) => typeof cost !== 'number');
    return told.length === 0 ? known : (variables) => told.reduce((total, cost) => total + cost(variables), known);
}
function times(size, each) {
    if (typeof size === 'number' && typeof each === 'number')
        return size * each;
    return (variables) => valueOf(size, variables) * valueOf(each, variables);
}
function dearest(costs) {
    if (costs.every((cost) => typeof cost === 'number'))
        return Math.max(0, ...costs);
    return (variables) => Math.max(0, ...costs.map((cost) => valueOf(cost, variables)));
}
function valueOf(cost, variables) {
    return typeof cost === 'number' ? cost : cost(variables);
}
//# sourceMappingURL=operation-cost.js.map