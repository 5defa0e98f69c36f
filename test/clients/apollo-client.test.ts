import type { ApolloClient } from '@apollo/client';
import {
  createClient,
  loadedContact,
  moreActivities,
  moreDeals,
  moreRecords,
  watchContact,
  type ContactQuery,
} from '../../docs/examples/linked-records-client';
import { subgraphs, supergraphSdl } from '../support/composers';
import { startCrmStub, type CrmStub } from '../../examples/crm/crm-stub';
import { gateways, type Gateway } from '../support/gateways';
import { startTestServer, type TestServer } from '../support/test-server';
import { account, activity, contact, deal, fill, mirroring, user } from '../support/world';

const SECRET = 'the secret of the router';
const RECORDS = ['2-a', '2-b', '2-c'];
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('the example of docs/CLIENTS.md', () => {
  let server: TestServer;
  let crm: CrmStub;
  let sdl: string;
  let token: string;

  beforeAll(async () => {
    server = await startTestServer({ routerSecrets: [SECRET] });
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: [contact('1', '1-a', ['a@shop.example']), ...RECORDS.map((id) => contact('2', id, ['a@shop.example']))],
      activities: RECORDS.flatMap((id) => numbers(25).map((n) => activity('2', `${id}-${n}`, { contactIds: [id] }))),
      deals: RECORDS.flatMap((id) => numbers(13).map((n) => deal('2', `${id}-${n}`, { contactIds: [id] }))),
    });
    crm = await startCrmStub({ contacts: [{ id: '1-a', email: 'a@shop.example' }] });
    sdl = supergraphSdl(subgraphs('subgraph.graphql', { ours: `${server.url}/graphql`, crm: crm.url }));
  });
  afterAll(async () => {
    await crm?.stop();
    await server?.stop();
  });

  describe.each(Object.entries(gateways))('through %s', (_, start) => {
    let gateway: Gateway;
    let client: ApolloClient;
    let query: ContactQuery;
    let told: unknown;

    beforeAll(async () => {
      gateway = await start({ supergraphSdl: sdl, routerSecret: SECRET });
    });
    afterAll(() => gateway?.stop());
    beforeEach(async () => {
      client = createClient(gateway.url, () => token);
      query = watchContact(client, { id: '1-a', first: 2 });
      query.subscribe(({ data }) => (told = data?.contact));
      await until(() => query.getCurrentResult().dataState === 'complete');
    });
    afterEach(() => client.stop());

    const loaded = () => {
      const { edges, pageInfo, totalCount } = loadedContact(client, query).linkedRecords;
      return {
        records: edges.length,
        distinct: new Set(edges.map(({ node }) => node.id)).size,
        totalCount,
        hasNextPage: pageInfo.hasNextPage,
        activities: edges.map(({ node }) => summary(node.activities)),
        deals: edges.map(({ node }) => summary(node.deals)),
      };
    };

    it('merges pages of records, and stops at the last', async () => {
      expect(loaded()).toMatchObject({ records: 2, distinct: 2, totalCount: 3, hasNextPage: true });
      await moreRecords(client, query);
      expect(loaded()).toMatchObject({ records: 3, distinct: 3, totalCount: 3, hasNextPage: false });
      await moreRecords(client, query);
      expect(loaded()).toMatchObject({ records: 3, distinct: 3 });
    });

    it('merges pages of activities and deals of one record, leaves all others as they are, and tells its watcher', async () => {
      await moreRecords(client, query);
      expect(loaded()).toMatchObject({
        activities: Array(3).fill('10 of 10, more'),
        deals: Array(3).fill('10 of 10, more'),
      });
      await moreActivities(client, query, 1);
      expect(loaded().activities).toEqual(['10 of 10, more', '20 of 20, more', '10 of 10, more']);
      await moreActivities(client, query, 1);
      await moreDeals(client, query, 0);
      await moreDeals(client, query, 2);
      await moreDeals(client, query, 2);
      expect(loaded()).toMatchObject({
        records: 3,
        activities: ['10 of 10, more', '25 of 25', '10 of 10, more'],
        deals: ['13 of 13', '10 of 10, more', '13 of 13'],
        hasNextPage: false,
      });
      await until(() => JSON.stringify(told) === JSON.stringify(loadedContact(client, query)));
    });
  });
});

interface Children {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

function summary({ edges, pageInfo }: Children): string {
  const distinct = new Set(edges.map(({ node }) => node.id)).size;
  return `${distinct} of ${edges.length}${pageInfo.hasNextPage ? ', more' : ''}`;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
