"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.childShape = childShape;
const graphql_1 = require("graphql");
const collectFields_1 = require("graphql/execution/collectFields");
/**
 * What an operation asks of the nodes of a connection, by the names of their GraphQL types; null when it asks for more of the
 * connection than its nodes and their number, or for a field of them twice, which would make texts of any length. `nodes` are
 * all the fields that give this connection.
 */
function childShape(info, connectionName, nodes, typeNames) {
    const connection = objectType(info, connectionName);
    const asked = [...subfields(info, connection, nodes).values()];
    const names = asked.map(([field]) => field?.name.value ?? '');
    if (!names.every((name) => name === 'nodes' || name === 'totalCount'))
        return null;
    const lists = asked.filter(([field]) => field?.name.value === 'nodes');
    const [list] = lists;
    if (list === undefined || lists.length > 1)
        return null;
    const byType = new Map(typeNames.map((name) => [name, membersOf(info, objectType(info, name), list)]));
    const shapes = [...byType.values()];
    if (shapes.some(asksTwice))
        return null;
    return { id: JSON.stringify([...byType]), byType, members: shapes.reduce((sum, { length }) => sum + length, 0) };
}
function asksTwice(members) {
    return new Set(members.map(({ field }) => field)).size < members.length;
}
function membersOf(info, type, nodes) {
    return [...subfields(info, type, nodes)].map(([key, [field]]) => field === undefined || field.name.value === '__typename'
        ? { key, field: null, constant: type.name }
        : { key, field: field.name.value, constant: null });
}
function subfields({ schema, fragments, variableValues }, type, nodes) {
    return (0, collectFields_1.collectSubfields)(schema, fragments, variableValues, type, nodes);
}
function objectType({ schema }, name) {
    const type = schema.getType(name);
    if (!(0, graphql_1.isObjectType)(type))
        throw new Error(`the schema has no object type ${name}`);
    return type;
}
//# sourceMappingURL=child-shape.js.map