"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NotCovered = void 0;
exports.compileWriter = compileWriter;
const graphql_1 = require("graphql");
const collectFields_1 = require("graphql/execution/collectFields");
const json_text_1 = require("../shared/json-text");
const date_time_scalar_1 = require("./date-time.scalar");
/** An operation, or a value of its answer, that is left to the executor. */
class NotCovered extends Error {
    name = 'NotCovered';
}
exports.NotCovered = NotCovered;
/**
 * Compiles what is asked of values of a type into a function that writes it, in the order and with the meaning that
 * `execute` has. @throws NotCovered for what has a resolver that is not among `types`.
 */
function compileWriter(operation, types, type, nodes) {
    return writerOf(type);
    function writerOf(type) {
        if ((0, graphql_1.isNonNullType)(type))
            return required(valueWriter(type.ofType));
        const write = valueWriter(type);
        return (value, sink) => (value === null || value === undefined ? sink.text('null') : write(value, sink));
    }
    function valueWriter(type) {
        if ((0, graphql_1.isListType)(type))
            return listWriter(writerOf(type.ofType));
        if ((0, graphql_1.isObjectType)(type))
            return objectWriter(operation, types, type, nodes);
        if ((0, graphql_1.isAbstractType)(type))
            return abstractWriter(operation, types, type, nodes);
        if ((0, graphql_1.isEnumType)(type))
            return enumWriter(type);
        const write = SCALARS.get(type.toString());
        if (write === undefined)
            throw new NotCovered(`${type.toString()} is not covered`);
        return write;
    }
}
function required(write) {
    return (value, sink) => {
        if (value === null || value === undefined)
            throw new NotCovered('null where none may be');
        write(value, sink);
    };
}
function listWriter(write) {
    return (values, sink) => {
        if (!Array.isArray(values) && !(values instanceof json_text_1.JsonText))
            throw new NotCovered('no list');
        sink.text('[');
        if (values instanceof json_text_1.JsonText)
            sink.bytes(values.bytes);
        else {
            values.forEach((value, i) => {
                if (i > 0)
                    sink.text(',');
                write(value, sink);
            });
        }
        sink.text(']');
    };
}
function objectWriter(operation, types, type, nodes) {
    const { schema, fragments, variableValues } = operation;
    const selected = [...(0, collectFields_1.collectSubfields)(schema, fragments, variableValues, type, nodes)];
    const members = selected.map(([key, fieldNodes], i) => {
        const head = `${i === 0 ? '{' : ','}${JSON.stringify(key)}:`;
        return memberWriter(operation, types, type, head, fieldNodes);
    });
    return (source, sink) => {
        if (members.length === 0)
            sink.text('{');
        for (const write of members)
            write(source, sink);
        sink.text('}');
    };
}
function memberWriter(operation, types, type, head, nodes) {
    operation.takeMember();
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') {
        const text = `${head}${JSON.stringify(type.name)}`;
        return (_, sink) => sink.text(text);
    }
    const field = type.getFields()[name];
    if (node === undefined || field === undefined)
        throw new NotCovered(`${type.name}.${name} is no field`);
    const write = compileWriter(operation, types, field.type, nodes);
    if (field.resolve === undefined) {
        return (source, sink) => {
            sink.text(head);
            write(source[name], sink);
        };
    }
    const compiled = types.fields[`${type.name}.${name}`];
    if (compiled === undefined)
        throw new NotCovered(`${type.name}.${name} has a resolver`);
    const read = compiled((0, graphql_1.getArgumentValues)(field, node, operation.variableValues));
    return (source, sink) => {
        sink.text(head);
        write(read(source), sink);
    };
}
function abstractWriter(operation, types, type, nodes) {
    const typeName = types.typeNames[type.name];
    if (typeName === undefined)
        throw new NotCovered(`${type.name} is not covered`);
    const byName = new Map(operation.schema
        .getPossibleTypes(type)
        .map((possible) => [possible.name, objectWriter(operation, types, possible, nodes)]));
    return (value, sink) => {
        const write = byName.get(typeName(value));
        if (write === undefined)
            throw new NotCovered(`a value of no type of ${type.name}`);
        write(value, sink);
    };
}
function enumWriter(type) {
    const names = new Map(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]));
    return (value, sink) => {
        const text = names.get(value);
        if (text === undefined)
            throw new NotCovered(`no value of ${type.name}`);
        sink.text(text);
    };
}
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;
const MAX_INT = 2_147_483_647;
function text(value) {
    if (typeof value !== 'string')
        throw new NotCovered('no text');
    return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
}
function finite(value) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new NotCovered('no number');
    return String(value);
}
function integer(value) {
    if (!Number.isInteger(value) || Math.abs(value) > MAX_INT)
        throw new NotCovered('no Int');
    return String(value);
}
function flag(value) {
    if (typeof value !== 'boolean')
        throw new NotCovered('no Boolean');
    return value ? 'true' : 'false';
}
const scalar = (toText) => (value, sink) => sink.text(toText(value));
const SCALARS = new Map([
    [graphql_1.GraphQLString.name, scalar(text)],
    [graphql_1.GraphQLID.name, scalar(text)],
    [date_time_scalar_1.DateTimeScalar.name, scalar(text)],
    [graphql_1.GraphQLFloat.name, scalar(finite)],
    [graphql_1.GraphQLInt.name, scalar(integer)],
    [graphql_1.GraphQLBoolean.name, scalar(flag)],
]);
//# sourceMappingURL=json-writer.js.map