import {
  getArgumentValues,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import { JsonText } from '../shared/json-text';
import { DateTimeScalar } from './date-time.scalar';
import type { JsonSink } from './json-sink';

/** Writes a value as JSON into a sink. @throws NotCovered for a value that only the executor can answer, such as null where none may be. */
export type Writer = (value: unknown, sink: JsonSink) => void;

/**
 * How a field that has a resolver is read when an operation is compiled; fields without one are properties. @throws what the
 * resolver throws for its arguments.
 */
export type CompiledField = (args: Readonly<Record<string, unknown>>) => (source: never) => unknown;

/** What an operation is compiled with. */
export interface CompiledOperation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** Takes the place of a member, which keeps its name. @throws NotCovered when there are none left. */
  readonly takeMember: (name: string) => void;
}

/** What compiled operations know beside the schema. */
export interface CompiledTypes {
  /** By `Type.field`: all fields with a resolver that are covered. */
  readonly fields: Readonly<Record<string, CompiledField>>;
  /** By interface: the name of a value's type. */
  readonly typeNames: Readonly<Record<string, (value: never) => string>>;
}

/** An operation, or a value of its answer, that is left to the executor. */
export class NotCovered extends Error {
  override readonly name = 'NotCovered';
}

/**
 * Compiles what is asked of values of a type into a function that writes it, in the order and with the meaning that
 * `execute` has. @throws NotCovered for what has a resolver that is not among `types`.
 */
export function compileWriter(
  operation: CompiledOperation,
  types: CompiledTypes,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Writer {
  return writerOf(type);

  function writerOf(type: GraphQLOutputType): Writer {
    if (isNonNullType(type)) return required(valueWriter(type.ofType));
    const write = valueWriter(type);
    return (value, sink) => (value === null || value === undefined ? sink.text('null') : write(value, sink));
  }

  function valueWriter(type: GraphQLOutputType): Writer {
    if (isListType(type)) return listWriter(writerOf(type.ofType));
    if (isObjectType(type)) return objectWriter(operation, types, type, nodes);
    if (isAbstractType(type)) return abstractWriter(operation, types, type, nodes);
    if (isEnumType(type)) return enumWriter(type);
    const write = SCALARS.get(type.toString());
    if (write === undefined) throw new NotCovered(`${type.toString()} is not covered`);
    return write;
  }
}

function required(write: Writer): Writer {
  return (value, sink) => {
    if (value === null || value === undefined) throw new NotCovered('null where none may be');
    write(value, sink);
  };
}

function listWriter(write: Writer): Writer {
  return (values, sink) => {
    if (!Array.isArray(values) && !(values instanceof JsonText)) throw new NotCovered('no list');
    sink.text('[');
    if (values instanceof JsonText) sink.bytes(values.bytes);
    else {
      values.forEach((value, i) => {
        if (i > 0) sink.text(',');
        write(value, sink);
      });
    }
    sink.text(']');
  };
}

function objectWriter(
  operation: CompiledOperation,
  types: CompiledTypes,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Writer {
  const { schema, fragments, variableValues } = operation;
  const selected = [...collectSubfields(schema, fragments, variableValues, type, nodes)];
  const members = selected.map(([key, fieldNodes], i) => {
    const head = `${i === 0 ? '{' : ','}${JSON.stringify(key)}:`;
    return memberWriter(operation, types, type, head, fieldNodes);
  });
  return (source, sink) => {
    if (members.length === 0) sink.text('{');
    for (const write of members) write(source as Readonly<Record<string, unknown>>, sink);
    sink.text('}');
  };
}

function memberWriter(
  operation: CompiledOperation,
  types: CompiledTypes,
  type: GraphQLObjectType,
  head: string,
  nodes: readonly FieldNode[],
): (source: Readonly<Record<string, unknown>>, sink: JsonSink) => void {
  operation.takeMember(head);
  const [node] = nodes;
  const name = node?.name.value ?? '';
  if (name === '__typename') {
    const text = `${head}${JSON.stringify(type.name)}`;
    return (_, sink) => sink.text(text);
  }
  const field = type.getFields()[name];
  if (node === undefined || field === undefined) throw new NotCovered(`${type.name}.${name} is no field`);
  const write = compileWriter(operation, types, field.type, nodes);
  if (field.resolve === undefined) {
    return (source, sink) => {
      sink.text(head);
      write(source[name], sink);
    };
  }
  const compiled = types.fields[`${type.name}.${name}`];
  if (compiled === undefined) throw new NotCovered(`${type.name}.${name} has a resolver`);
  const read = compiled(getArgumentValues(field, node, operation.variableValues));
  return (source, sink) => {
    sink.text(head);
    write(read(source as never), sink);
  };
}

function abstractWriter(
  operation: CompiledOperation,
  types: CompiledTypes,
  type: GraphQLAbstractType,
  nodes: readonly FieldNode[],
): Writer {
  const typeName = types.typeNames[type.name];
  if (typeName === undefined) throw new NotCovered(`${type.name} is not covered`);
  const byName = new Map(
    operation.schema
      .getPossibleTypes(type)
      .map((possible) => [possible.name, objectWriter(operation, types, possible, nodes)]),
  );
  return (value, sink) => {
    const write = byName.get(typeName(value as never));
    if (write === undefined) throw new NotCovered(`a value of no type of ${type.name}`);
    write(value, sink);
  };
}

function enumWriter(type: GraphQLEnumType): Writer {
  const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
  return (value, sink) => {
    const text = names.get(value);
    if (text === undefined) throw new NotCovered(`no value of ${type.name}`);
    sink.text(text);
  };
}

const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;
const MAX_INT = 2_147_483_647;

function text(value: unknown): string {
  if (typeof value !== 'string') throw new NotCovered('no text');
  return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
}

function finite(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new NotCovered('no number');
  return String(value);
}

function integer(value: unknown): string {
  if (!Number.isInteger(value) || Math.abs(value as number) > MAX_INT) throw new NotCovered('no Int');
  return String(value);
}

function flag(value: unknown): string {
  if (typeof value !== 'boolean') throw new NotCovered('no Boolean');
  return value ? 'true' : 'false';
}

const scalar =
  (toText: (value: unknown) => string): Writer =>
  (value, sink) =>
    sink.text(toText(value));

const SCALARS: ReadonlyMap<string, Writer> = new Map([
  [GraphQLString.name, scalar(text)],
  [GraphQLID.name, scalar(text)],
  [DateTimeScalar.name, scalar(text)],
  [GraphQLFloat.name, scalar(finite)],
  [GraphQLInt.name, scalar(integer)],
  [GraphQLBoolean.name, scalar(flag)],
]);
