import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { ChildrenOfContactsDocument, LinkedRecordsOfContactsDocument } from '../generated/operations';
import { startTestServer, type TestServer } from '../support/test-server';
import { account, activity, contact, deal, fill, mirroring, user } from '../support/world';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/subgraph.graphql'), 'utf8'));
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const signature = (type: GraphQLObjectType, field: string) => String(type.getFields()[field]?.type);

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}
interface Page {
  readonly pageInfo: PageInfo;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

describe('connections, after the Relay specification', () => {
  it.each(connections.map((type) => [type.name, type] as const))('%s has edges and a pageInfo', (_, type) => {
    expect(signature(type, 'pageInfo')).toBe('PageInfo!');
    expect(signature(type, 'edges')).toMatch(/^\[\w+Edge!\]!$/);
    const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
    expect(signature(edge, 'cursor')).toBe('String!');
    expect(edge.getFields()).toHaveProperty('node');
  });

  it('are asked for with first and after', () => {
    const fields = objects.flatMap((type) => Object.values(type.getFields()));
    const lists = fields.filter((field) => connections.some((type) => type === getNamedType(field.type)));
    expect(lists.length).toBeGreaterThanOrEqual(connections.length);
    for (const { args } of lists) {
      const types = Object.fromEntries(args.map((arg) => [arg.name, String(arg.type)]));
      expect(types).toMatchObject({ first: 'Int', after: 'String' });
    }
  });

  it('have a PageInfo with its four fields', () => {
    const type = schema.getType('PageInfo') as GraphQLObjectType;
    expect(Object.fromEntries(Object.keys(type.getFields()).map((field) => [field, signature(type, field)]))).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });
});

describe('pages, from the first to behind the last', () => {
  let server: TestServer;
  let token: string;
  const linked = ['2-a', '2-b', '2-c'];

  beforeAll(async () => {
    server = await startTestServer();
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: [contact('1', '1-a', ['a@shop.example']), ...linked.map((id) => contact('2', id, ['a@shop.example']))],
      activities: linked.map((_, n) => activity('2', `a${n}`, { contactIds: ['2-a'] })),
      deals: linked.map((_, n) => deal('2', `d${n}`, { contactIds: ['2-a'] })),
    });
  });
  afterAll(() => server.stop());

  const representations = [{ __typename: 'Contact', id: '1-a' }];
  const records = async (after: string | null): Promise<Page> => {
    const { data } = await server.send(LinkedRecordsOfContactsDocument, { representations, first: 2, after }, token);
    return (data!._entities[0] as { linkedRecords: Page }).linkedRecords;
  };
  const children =
    (list: 'activities' | 'deals') =>
    async (after: string | null): Promise<Page> => {
      const variables = { representations, [list]: 2, [`${list}After`]: after };
      const { data } = await server.send(ChildrenOfContactsDocument, variables, token);
      type Node = { recordId: string } & Record<typeof list, Page>;
      const { nodes } = (data!._entities[0] as unknown as { linkedRecords: { nodes: readonly Node[] } }).linkedRecords;
      return nodes.find(({ recordId }) => recordId === '2-a')![list];
    };

  it.each([
    ['linkedRecords', records],
    ['activities', children('activities')],
    ['deals', children('deals')],
  ] as const)('%s tell where each page stands, and repeat and leave out nothing', async (_, pageAfter) => {
    const first = await pageAfter(null);
    const second = await pageAfter(first.pageInfo.endCursor);
    const behind = await pageAfter(second.pageInfo.endCursor);
    expect([first, second].map(({ edges }) => edges.length)).toEqual([2, 1]);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(3);
    expect(first.pageInfo).toEqual(standing(first, { hasPreviousPage: false, hasNextPage: true }));
    expect(second.pageInfo).toEqual(standing(second, { hasPreviousPage: true, hasNextPage: false }));
    expect(behind).toMatchObject({
      edges: [],
      pageInfo: standing(behind, { hasPreviousPage: true, hasNextPage: false }),
    });
  });
});

function standing({ edges }: Page, flags: Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>): PageInfo {
  return { ...flags, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
}
