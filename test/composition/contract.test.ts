import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parse,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { schemaText } from '../support/composers';

/** One line for each thing that a caller can rely on: `Contact.linkedRecords(first: Int = 20)`. */
type Promised = readonly string[];

const contract = parse(readFileSync(join(__dirname, 'contract.graphql'), 'utf8'));
const emitted = parse(schemaText('subgraph.graphql'));

describe('the schema', () => {
  it('keeps every name, type, nullability, default and key of the contract', () => {
    expect(missing(promises(contract), promises(emitted))).toEqual([]);
  });

  it('asks for no argument or input field that callers by the contract do not send', () => {
    expect(missing(demands(emitted, contract), demands(contract))).toEqual([]);
  });

  it.each([
    ['a field that is gone', 'type A { b: Int }', 'type A { c: Int }', ['A.b: Int']],
    ['another kind of type', 'type A { b: Int }', 'input A { b: Int }', ['type A']],
    ['another nullability', 'type A { b: Int! }', 'type A { b: Int }', ['A.b: Int!']],
    ['another default', 'type A { b(c: Int = 1): Int }', 'type A { b(c: Int = 2): Int }', ['A.b(c: Int = 1)']],
    ['a key that is gone', 'type A @key(fields: "b") { b: ID }', 'type A { b: ID }', ['A @key(fields: "b")']],
    ['an enum value that is gone', 'enum A { B C }', 'enum A { C }', ['A.B']],
    ['an interface that is gone', 'type A implements I { b: ID }', 'type A { b: ID }', ['A implements I']],
  ])('breaks it by %s', (_, before, after, broken) => {
    expect(missing(promises(parse(before)), promises(parse(after)))).toEqual(broken);
  });

  it('breaks it by asking for more', () => {
    const before = parse('input A { d: Int } type B { e: Int }');
    const after = parse('input A { b: Int! c: Int! = 1 d: Int } type B { e(f: Int! g: Int): Int new(h: Int!): Int }');
    expect(demands(after, before)).toEqual(['A.b: Int!', 'B.e(f: Int!)']);
  });
});

function promises(document: DocumentNode): Promised {
  return typesOf(document).flatMap((type) => [
    `${KEYWORDS[type.kind]} ${type.name.value}`,
    ...directives(type.name.value, type.directives),
    ...interfaces(type),
    ...enumValues(type),
    ...fields(type).flatMap(([name, field]) => [
      `${name}: ${print(field.type)}${defaultOf(field)}`,
      ...directives(name, field.directives),
      ...argumentsOf(field).map((argument) => argumentLine(name, argument)),
    ]),
  ]);
}

/** What a caller who knows these types and fields has to send. */
function demands(document: DocumentNode, known: DocumentNode = document): Promised {
  const inputs = new Set(typesOf(known).map((type) => type.name.value));
  const knownFields = new Set(typesOf(known).flatMap((type) => fields(type).map(([name]) => name)));
  return typesOf(document).flatMap((type) =>
    fields(type).flatMap(([name, field]) => {
      if (field.kind === 'InputValueDefinition')
        return inputs.has(type.name.value) && isDemanded(field) ? [`${name}: ${print(field.type)}`] : [];
      const demanded = knownFields.has(name) ? argumentsOf(field).filter(isDemanded) : [];
      return demanded.map((argument) => argumentLine(name, argument));
    }),
  );
}

const KEYWORDS: Readonly<Record<TypeDefinitionNode['kind'], string>> = {
  ScalarTypeDefinition: 'scalar',
  ObjectTypeDefinition: 'type',
  InterfaceTypeDefinition: 'interface',
  UnionTypeDefinition: 'union',
  EnumTypeDefinition: 'enum',
  InputObjectTypeDefinition: 'input',
};

type Field = FieldDefinitionNode | InputValueDefinitionNode;

const typesOf = (document: DocumentNode): TypeDefinitionNode[] =>
  document.definitions.filter((definition): definition is TypeDefinitionNode => definition.kind in KEYWORDS);

const fields = (type: TypeDefinitionNode): [string, Field][] =>
  'fields' in type ? (type.fields ?? []).map((field) => [`${type.name.value}.${field.name.value}`, field]) : [];

const enumValues = (type: TypeDefinitionNode): string[] =>
  'values' in type ? (type.values ?? []).map((value) => `${type.name.value}.${value.name.value}`) : [];

const interfaces = (type: TypeDefinitionNode): string[] =>
  'interfaces' in type ? (type.interfaces ?? []).map((named) => `${type.name.value} implements ${print(named)}`) : [];

const directives = (name: string, nodes: readonly ConstDirectiveNode[] = []): string[] =>
  nodes.map((directive) => `${name} ${print(directive)}`);

const argumentsOf = (field: Field): readonly InputValueDefinitionNode[] =>
  field.kind === 'FieldDefinition' ? (field.arguments ?? []) : [];

const argumentLine = (field: string, { name, type, defaultValue }: InputValueDefinitionNode): string =>
  `${field}(${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''})`;

const defaultOf = (field: Field): string =>
  field.kind === 'InputValueDefinition' && field.defaultValue ? ` = ${print(field.defaultValue)}` : '';

const isDemanded = ({ type, defaultValue }: InputValueDefinitionNode): boolean =>
  type.kind === 'NonNullType' && defaultValue === undefined;

function missing(expected: Promised, held: Promised): string[] {
  const all = new Set(held);
  return expected.filter((line) => !all.has(line));
}
