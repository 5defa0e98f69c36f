import { isObjectType, type GraphQLSchema } from 'graphql';
import { composers, CRM_SUBGRAPH, OUR_SUBGRAPH, schemaText, subgraphs } from '../support/composers';

describe.each(Object.entries(composers))('a supergraph by %s', (_, compose) => {
  let api: GraphQLSchema;
  let entities: readonly string[];

  beforeAll(() => {
    ({ api, entities } = compose(subgraphs()));
  });

  it('gives contacts and companies of the CRM their linked records', () => {
    expect(fieldsOf(api, 'Contact')).toEqual(['email', 'firstName', 'id', 'lastName', 'linkedRecords']);
    expect(fieldsOf(api, 'Company')).toEqual(['domain', 'id', 'linkedRecords', 'name']);
    expect(fieldsOf(api, 'Query')).toEqual(expect.arrayContaining(['contacts', 'linkedRecordAccess']));
  });

  it('shows clients no sync mutation and no fact', () => {
    expect(fieldsOf(api, 'Mutation')).toContain('createOrganization');
    expect(fieldsOf(api, 'Mutation').filter((name) => name.startsWith('sync'))).toEqual([]);
    expect(Object.keys(api.getTypeMap()).filter((name) => /^Sync|FactInput$/.test(name))).toEqual([]);
  });

  it('knows a linked record as a value, not as an entity (M3)', () => {
    expect(entities).toEqual(expect.arrayContaining(['Account', 'Company', 'Contact']));
    expect(entities.filter((name) => /^(LinkedRecord|Mirrored|RecordMatch)/.test(name))).toEqual([]);
  });

  it('composes of the schema for routers that check tokens as well, with what they check', () => {
    const { document } = compose(subgraphs('subgraph.auth.graphql'));
    const guarded = document.definitions.flatMap((definition) =>
      definition.kind === 'ObjectTypeDefinition'
        ? [definition, ...(definition.fields ?? [])].flatMap((node) =>
            (node.directives ?? [])
              .filter(({ name }) => name.value === 'authenticated' || name.value === 'requiresScopes')
              .map(({ name }) => `${definition.name.value} ${node.name.value} ${name.value}`),
          )
        : [],
    );
    expect(guarded).toEqual(
      expect.arrayContaining([
        'Query linkedRecordAccess authenticated',
        'Mutation syncAccounts requiresScopes',
        'Mutation syncDeals requiresScopes',
      ]),
    );
  });

  it('is refused where the subgraphs contradict each other', () => {
    const [ours, crm] = subgraphs();
    expect(() => compose([ours!, { ...crm!, typeDefs: ours!.typeDefs }])).toThrow(/linkedRecords|sync/);
  });
});

describe('schema/supergraph.yaml', () => {
  it('names both subgraphs, with files that are there', () => {
    const text = schemaText('supergraph.yaml');
    const blocks = [...text.matchAll(/^ {2}([\w-]+):\n {4}routing_url: (\S+)\n {4}schema:\n {6}file: \.\/(\S+)$/gm)];
    const written = blocks.map(([, name, url, file]) => ({ name, url, text: schemaText(file!) }));
    expect(written).toEqual([
      { name: OUR_SUBGRAPH, url: 'http://localhost:4000/graphql', text: schemaText('subgraph.graphql') },
      { name: CRM_SUBGRAPH, url: 'http://localhost:4001/graphql', text: schemaText('crm.graphql') },
    ]);
    expect(text).toMatch(/^federation_version: =2\.9\.\d+$/m);
  });
});

function fieldsOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()).sort() : [];
}
