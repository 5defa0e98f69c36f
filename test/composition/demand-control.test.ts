import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { composers, schemaText, subgraphs } from '../support/composers';
import { demandsOf } from '../support/demands';

/** What federation brings, with no directives of ours. */
const FEDERATION_OWN: ReadonlySet<string> = new Set(['Query._entities', 'Query._service']);

describe.each(['subgraph.graphql', 'subgraph.auth.graphql'])('schema/%s', (file) => {
  const fields = fieldsOf(schemaText(file));
  const demands = demandsOf(parse(schemaText(file)));

  it('imports the directives of demand control from federation 2.9', () => {
    expect(schemaText(file)).toMatch(/federation\/v2\.9", import: \[[^\]]*"@cost", "@listSize"/);
  });

  it('sizes every connection by `first`, which has a default', () => {
    const connections = fields.filter(({ field }) => field.args.some(({ name }) => name === 'first'));
    expect(connections.length).toBeGreaterThan(7);
    for (const { name, field } of connections) {
      const first = field.args.find((argument) => argument.name === 'first');
      expect({ name, first: first?.defaultValue as unknown, ...demands[name] }).toMatchObject({
        name,
        first: expect.any(Number) as number,
        slicingArguments: ['first'],
        sizedFields: ['edges', 'nodes'],
        requireOneSlicingArgument: false,
      });
    }
  });

  it('assumes a size of every other list of objects', () => {
    const paged = new Set(fields.filter(({ name }) => demands[name]?.sizedFields).map(typeName));
    const unsized = fields
      .filter(({ field }) => isListType(getNullableType(field.type)) && !isLeaf(field))
      .filter(({ name, parent }) => !paged.has(parent.name) && !FEDERATION_OWN.has(name))
      .filter(({ name }) => demands[name]?.assumedSize === undefined);
    expect(unsized.map(({ name }) => name)).toEqual([]);
  });

  it('weighs matching, counting, changes and plans, and nothing else', () => {
    const weights = Object.entries(demands).flatMap(([field, { weight }]) => (weight ? [[field, weight]] : []));
    expect(Object.fromEntries(weights)).toEqual({
      'Contact.linkedRecords': 5,
      'Company.linkedRecords': 5,
      'MirroredActivityConnection.totalCount': 2,
      'MirroredDealConnection.totalCount': 2,
      'Query.assetCopyPlan': 500,
      'Mutation.copyAssets': 500,
      'Mutation.retryAssetCopy': 500,
      'Mutation.cancelAssetCopy': 20,
      'Mutation.createOrganization': 20,
      'Mutation.updateOrganization': 20,
      'Mutation.deleteOrganization': 20,
      'Mutation.configureConnections': 20,
      'Mutation.connectAllAccounts': 20,
    });
  });
});

describe.each(Object.entries(composers))('a supergraph by %s', (_, compose) => {
  it.each(['subgraph.graphql', 'subgraph.auth.graphql'])('keeps every size and weight of %s', (file) => {
    const emitted = demandsOf(parse(schemaText(file)));
    expect(Object.keys(emitted).length).toBeGreaterThan(30);
    expect(compose(subgraphs(file)).demands).toEqual(emitted);
  });
});

interface NamedField {
  readonly name: string;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

function fieldsOf(sdl: string): readonly NamedField[] {
  const types = Object.values(buildASTSchema(parse(sdl), { assumeValidSDL: true }).getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((parent) =>
      Object.values(parent.getFields()).map((field) => ({ name: `${parent.name}.${field.name}`, parent, field })),
    );
}

function typeName({ field }: NamedField): string {
  return getNamedType(field.type).name;
}

function isLeaf(field: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(field.type));
}
