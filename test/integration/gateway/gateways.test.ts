import { startCrmStub, type CrmStub } from '../../../examples/crm/crm-stub';
import { subgraphs, supergraphSdl } from '../../support/composers';
import { gateways, type Gateway } from '../../support/gateways';
import { startRecordingProxy, type RecordingProxy } from '../../support/recording-proxy';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, activity, company, contact, fill, mirroring, user } from '../../support/world';

const SECRET = 'the secret of the router';
const NUMBERS = Array.from({ length: 100 }, (_, i) => i);
const CONTACTS = `query ($first: Int) {
  contacts(first: $first) { email linkedRecords { nodes {
    name account { name } activities { nodes { type occurredAt ... on MirroredNote { body } } }
  } } }
}`;

/** Headers that say nothing of who asks. */
const OF_THE_REQUEST = /^(accept|accept-encoding|connection|content-length|content-type|host|user-agent|x-request-id)$/;

interface Answer {
  readonly data?: { contacts: { email: string; linkedRecords: { nodes: object[] } }[] } | null;
  readonly errors?: { message: string; extensions?: { code?: string } }[];
}

describe('contacts of the CRM with their linked records, of our subgraph', () => {
  let server: TestServer;
  let crm: CrmStub;
  let proxy: RecordingProxy;
  let sdl: string;
  let token: string;

  beforeAll(async () => {
    server = await startTestServer({ routerSecrets: [SECRET] });
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: [account('1'), account('2'), account('3')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2', '3'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: ['1', '2', '3'].flatMap((id) => NUMBERS.map((n) => contact(id, `${id}-${n}`, [`${n}@shop.example`]))),
      companies: [company('1', '1-c', ['shop.example']), company('2', '2-c', ['shop.example'])],
      activities: NUMBERS.map((n) => activity('2', `a${n}`, { body: `Note ${n}`, contactIds: [`2-${n}`] })),
    });
    crm = await startCrmStub({
      contacts: NUMBERS.map((n) => ({ id: `1-${n}`, email: `${n}@shop.example` })),
      companies: [{ id: '1-c', domain: 'shop.example' }],
    });
    proxy = await startRecordingProxy(`${server.url}/graphql`);
    sdl = supergraphSdl(subgraphs('subgraph.graphql', { ours: proxy.url, crm: crm.url }));
  });
  afterAll(async () => {
    await proxy?.stop();
    await crm?.stop();
    await server?.stop();
  });

  describe.each(Object.entries(gateways))('through %s', (_, start) => {
    let gateway: Gateway;

    beforeAll(async () => {
      gateway = await start({ supergraphSdl: sdl, routerSecret: SECRET });
    });
    afterAll(() => gateway?.stop());
    beforeEach(() => {
      proxy.requests.length = 0;
      server.statements.length = 0;
    });

    it('come in one answer, and by one request for all of them', async () => {
      const requestsBefore = crm.requests();
      const { data, errors } = await ask(gateway, CONTACTS, { first: 50 }, bearer(token));
      expect(errors).toBeUndefined();
      expect(data!.contacts).toEqual(
        NUMBERS.slice(0, 50).map((n) => ({
          email: `${n}@shop.example`,
          linkedRecords: {
            nodes: [
              {
                name: `Contact 2-${n}`,
                account: { name: 'Account 2' },
                activities: { nodes: [{ type: 'NOTE', occurredAt: '2025-06-01T10:00:00.000Z', body: `Note ${n}` }] },
              },
            ],
          },
        })),
      );
      expect(proxy.requests).toHaveLength(1);
      expect(representations(proxy)).toHaveLength(50);
      expect(crm.requests() - requestsBefore).toBe(1);
    });

    it('take as many statements for 1 as for 50 and for 100 contacts', async () => {
      const taken = [];
      for (const first of [1, 50, 100]) {
        server.statements.length = 0;
        proxy.requests.length = 0;
        const { data, errors } = await ask(gateway, CONTACTS, { first }, bearer(token));
        expect(errors).toBeUndefined();
        expect(data!.contacts.map((one) => one.linkedRecords.nodes.length)).toEqual(Array(first).fill(1));
        taken.push({ requests: proxy.requests.length, statements: server.statements.length });
      }
      expect(taken[0]!.statements).toBeGreaterThan(0);
      expect(taken).toEqual(Array(3).fill({ requests: 1, statements: taken[0]!.statements }));
    });

    it('are asked for by the key alone, in the name of the client’s token and nothing else of his', async () => {
      const claims = { 'x-user-id': 'mallory', 'x-account-id': 'mallory', cookie: 'session=mallory' };
      const headersOfClient = { ...bearer(token), ...claims, 'x-router-secret': 'mallory' };
      await ask(gateway, CONTACTS, { first: 1 }, headersOfClient);
      expect(representations(proxy)).toEqual([{ __typename: 'Contact', id: '1-0' }]);
      const { headers } = proxy.requests[0]!;
      expect(headers).toMatchObject({ ...bearer(token), 'x-router-secret': SECRET });
      const told = Object.keys(headers).filter((name) => !OF_THE_REQUEST.test(name));
      expect(told.sort()).toEqual(['authorization', 'x-router-secret']);
      expect(JSON.stringify(headers)).not.toContain('mallory');
    });

    it('are there for companies too', async () => {
      const query = '{ companies { domain linkedRecords { nodes { recordId } } } }';
      expect(await ask(gateway, query, {}, bearer(token))).toEqual({
        data: { companies: [{ domain: 'shop.example', linkedRecords: { nodes: [{ recordId: '2-c' }] } }] },
      });
    });

    it.each([
      ['no token', {}],
      ['a token that is none', bearer('nonsense')],
    ])('are an error and no data for a client with %s', async (_case, headers) => {
      const { data, errors } = await ask(gateway, CONTACTS, { first: 2 }, headers);
      expect(errors!.map((error) => error.extensions?.code)).toContain('UNAUTHENTICATED');
      expect(data ?? null).toBeNull();
      expect(server.statements).toEqual([]);
    });

    it.each([[null], ['another secret of a router']])(
      'are an error and no data with the router secret %j',
      async (routerSecret) => {
        const stranger = await start({ supergraphSdl: sdl, routerSecret });
        try {
          const { data, errors } = await ask(
            stranger,
            CONTACTS,
            { first: 2 },
            { ...bearer(token), 'x-router-secret': SECRET },
          );
          expect(errors!.map((error) => error.extensions?.code)).toContain('UNAUTHENTICATED');
          expect(data ?? null).toBeNull();
          expect(server.statements).toEqual([]);
        } finally {
          await stranger.stop();
        }
      },
    );

    it('leave sync mutations to the systems that sync: the gateway knows none', async () => {
      const { data, errors } = await ask(
        gateway,
        'mutation { syncContacts(contacts: []) { applied } }',
        {},
        bearer(token),
      );
      expect(data ?? null).toBeNull();
      expect(errors![0]!.message).toMatch(/syncContacts/);
      expect(proxy.requests).toEqual([]);
    });
  });
});

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

async function ask(
  gateway: Gateway,
  query: string,
  variables: object,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** What the one `_entities` request asked for. */
function representations(proxy: RecordingProxy): unknown[] {
  const { query, variables } = JSON.parse(proxy.requests[0]!.body) as { query: string; variables: object };
  expect(query.match(/_entities/g)).toHaveLength(1);
  return Object.values(variables).find((value) => Array.isArray(value)) as unknown[];
}
