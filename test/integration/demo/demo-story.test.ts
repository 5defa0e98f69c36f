import { DemoAccount } from '../../../src/demo/demo-accounts';
import { demoExample } from '../../../src/demo/demo-guide';
import { loadDemoData } from '../../../src/demo/load-demo-data';
import { startTestServer, type TestServer } from '../../support/test-server';

const { HEADQUARTERS, SALES, SERVICE, CLINIC, STUDIO, OUTDOOR, RENTALS, CLOSED, SANDBOX } = DemoAccount;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await loadDemoData(server.database);
});
afterAll(() => server.stop());

describe('the story of the demonstration', () => {
  it.each([
    ['u-olga', SALES, 'Contact', '201', ['1001/101', '1003/301']],
    ['u-olga', SALES, 'Contact', '202', ['1001/102', '1003/302']],
    ['u-olga', SALES, 'Contact', '203', ['1003/303']],
    ['u-olga', SALES, 'Contact', '204', ['1003/304', '1001/104']],
    ['u-olga', SALES, 'Contact', '205', ['1003/306', '1003/305']],
    ['u-olga', SALES, 'Contact', '207', ['1001/107']],
    ['u-iris', HEADQUARTERS, 'Contact', '107', ['1002/207', '1003/307']],
    ['u-olga', SALES, 'Contact', '208', []],
    ['u-olga', SALES, 'Contact', '209', []],
    ['u-olga', SALES, 'Contact', '210', ['1001/110']],
    ['u-olga', SALES, 'Contact', '211', ['1003/311']],
    ['u-olga', SALES, 'Contact', '212', ['1003/312']],
    ['u-olga', SALES, 'Contact', '213', ['1003/312']],
    ['u-iris', HEADQUARTERS, 'Contact', '112', []],
    ['u-olga', SALES, 'Contact', '215', []],
    ['u-iris', HEADQUARTERS, 'Contact', '116', []],
    ['u-olga', SALES, 'Contact', '217', []],
    ['u-olga', SALES, 'Contact', '218', []],
    ['u-olga', SALES, 'Contact', '219', ['1003/319']],
    ['u-mira', CLINIC, 'Contact', '401', ['1001/101', '1003/301']],
    ['u-noah', STUDIO, 'Contact', '501', ['1002/201']],
    ['u-fay', RENTALS, 'Contact', '702', ['2001/602']],
    ['u-dana', OUTDOOR, 'Contact', '602', []],
    ['u-dana', OUTDOOR, 'Contact', '601', []],
    ['u-emil', SALES, 'Contact', '203', []],
    ['u-bjorn', SALES, 'Contact', '201', []],
    ['u-walt', CLOSED, 'Contact', '901', []],
    ['u-anna', SANDBOX, 'Contact', '951', []],
    ['u-olga', SALES, 'Company', '5201', ['1001/5101', '1003/5301']],
    ['u-olga', SALES, 'Company', '5202', ['1003/5302', '1001/5102']],
    ['u-olga', SALES, 'Company', '5203', []],
    ['u-iris', HEADQUARTERS, 'Company', '5103', ['1003/5303']],
    ['u-olga', SALES, 'Company', '5204', ['1003/5304']],
    ['u-olga', SALES, 'Company', '5205', ['1003/5305', '1001/5105']],
    ['u-olga', SALES, 'Company', '5206', []],
    ['u-olga', SALES, 'Company', '5207', []],
    ['u-olga', SALES, 'Company', '5208', []],
    ['u-olga', SALES, 'Company', '5209', []],
    ['u-olga', SALES, 'Company', '5210', []],
    ['u-olga', SALES, 'Company', '5211', ['1003/5312']],
    ['u-olga', SALES, 'Company', '5213', []],
  ] as const)('%s of account %s sees of %s %s the links %j', async (userId, accountId, __typename, id, links) => {
    const [entity] = await entities(
      { userId, accountId },
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Contact { linkedRecords { ...links } }
        ... on Company { linkedRecords { ...links } }
      } }
      fragment links on LinkedRecordConnection { nodes { recordId account { id } } }`,
      { representations: [{ __typename, id }] },
    );

    expect(entity!.linkedRecords.nodes.map((node) => `${node.account.id}/${node.recordId}`)).toEqual(links);
  });

  it('answers the example as the guide says', async () => {
    const [entity] = await entities(demoExample.viewer, demoExample.query, demoExample.variables);
    const { totalCount, access, nodes } = entity!.linkedRecords;

    expect(totalCount).toBe(2);
    expect(nodes.map((node) => node.account.name)).toEqual(['Nordlicht Headquarters', 'Nordlicht Service']);
    expect(nodes.map((node) => node.activities.nodes.length)).toEqual([3, 3]);
    expect(nodes.map((node) => node.deals.nodes.length)).toEqual([2, 3]);
    expect(
      access.sources.map(({ account, status, denials }) => [account.id, status, denials.map((d) => d.code)]),
    ).toEqual([
      [HEADQUARTERS, 'READABLE', []],
      [SERVICE, 'READABLE', []],
      [CLINIC, 'DENIED', ['MIRRORING_OFF', 'SOURCE_SENSITIVE']],
      [STUDIO, 'DENIED', ['MIRRORING_OFF']],
    ]);
  });

  it('shows what happened under merged-away ids under the survivor', async () => {
    const [entity] = await entities(demoExample.viewer, demoExample.query, {
      representations: [{ __typename: 'Contact', id: '212' }],
    });

    expect(entity!.linkedRecords.nodes[0]).toMatchObject({
      name: 'Anneke de Vries',
      activities: { totalCount: 3 },
      deals: { nodes: [{ name: 'Winter check' }] },
    });
  });
});

interface Entity {
  readonly linkedRecords: {
    readonly totalCount: number;
    readonly access: {
      readonly sources: readonly {
        readonly account: { readonly id: string };
        readonly status: string;
        readonly denials: readonly { readonly code: string }[];
      }[];
    };
    readonly nodes: readonly {
      readonly recordId: string;
      readonly account: { readonly id: string; readonly name: string };
      readonly activities: { readonly nodes: readonly unknown[] };
      readonly deals: { readonly nodes: readonly unknown[] };
    }[];
  };
}

async function entities(
  viewer: { readonly userId: string; readonly accountId: string },
  source: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly Entity[]> {
  const token = await server.token({ user: viewer.userId, account: viewer.accountId });
  const { data, errors } = await server.send<{ _entities: Entity[] }, object>(source, variables, token);
  expect(errors).toBeUndefined();
  return data!._entities;
}
