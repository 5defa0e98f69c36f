import { ApolloServer } from '@apollo/server';
import { startTestServer, type TestServer } from '../../support/test-server';
import { parseMetrics } from '../../support/metrics-text';
import { copying, list, property } from '../../support/assets';
import { account, fill, user } from '../../support/world';

const QUESTION = '{ linkedRecordAccess { granted } }';
const PLAN = 'query ($input: AssetCopyInput!) { assetCopyPlan(input: $input) { digest } }';
const INPUT = { sourceAccountId: '1', targetAccountIds: ['2'], assets: [{ type: 'LIST', id: 'l' }] };
const PLACES = 4;
/** Longer than anybody waits for a place. */
const WAITED_MS = 200;

describe('a service that is asked for more than it can answer', () => {
  let server: TestServer;
  let token: string;
  let letGo: () => void;

  beforeEach(() => start({ metricsPort: 0 }));
  afterEach(async () => {
    letGo();
    await server.stop();
  });

  const start = async (differing: { metricsPort?: number }): Promise<void> => {
    server = await startTestServer({
      ...differing,
      requestsAtOnce: { min: PLACES, max: PLACES },
      copyPlans: { atOnce: 2, atOnceOfAccount: 1 },
    });
    const ids = ['1', '2'];
    await fill(server.database, {
      accounts: ids.map((id) => account(id, { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] })),
      users: ids.map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
      organizations: { north: ids },
      settings: { north: [copying('1', '2')] },
      properties: ids.map((id) => property(id, 'email')),
      assets: [list('1', 'l')],
    });
    token = await server.token({ user: 'root', account: '1' });
    letGo = holdReads(server);
  };

  const ask = (query: string, given: string | null, variables: object = {}) => server.send(query, variables, given);
  /** Requests that are worked on until they are let go. */
  const fillPlaces = async (count: number): Promise<Promise<unknown>[]> => {
    // An account has half of the places.
    const other = await server.token({ user: 'root', account: '2' });
    const held = Array.from({ length: count }, (_, i) => ask(QUESTION, i % 2 === 0 ? token : other));
    await untilUsed(count);
    return held;
  };
  const metric = async (name: string, labels: object = {}): Promise<number> =>
    parseMetrics(await (await fetch(server.metricsUrl!)).text()).find(
      (sample) =>
        sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
    )?.value ?? 0;
  const untilUsed = async (count: number): Promise<void> => {
    while ((await metric('multi_account_places_used')) < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('refuses with 503 and retry-after before it looks at the body, and counts it', async () => {
    // Three quarters are for people.
    const held = await fillPlaces(3);
    const waited = await ask(QUESTION, token);
    expect([waited.status, waited.errors![0]!.extensions.code]).toEqual([503, 'OVERLOADED']);
    const postNonsense = (authorization: string): Promise<Response> =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{ no JSON',
      });
    // It may be a machine's, for which there is a place.
    expect((await postNonsense('Bearer nonsense')).status).toBe(401);
    const refused = await postNonsense(`Bearer ${token}`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^[123]$/)]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect(await metric('multi_account_requests_shed_total', { caller: 'person', reason: 'share' })).toBe(2);
    letGo();
    expect(await Promise.all(held)).toMatchObject(held.map(() => ({ status: 200, errors: undefined })));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await ask(QUESTION, token)).status).toBe(200);
    expect(await metric('multi_account_places_used')).toBe(0);
  });

  it('still takes facts, by a token never seen before, while people have their places, tells how it is, and answers strangers as ever', async () => {
    const machine = await server.machineToken();
    const held = await fillPlaces(3);
    expect((await ask(QUESTION, token)).status).toBe(503);
    const told = await ask('mutation { syncUsers(users: []) { applied } }', machine);
    expect([told.status, told.errors]).toEqual([200, undefined]);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    letGo();
    await Promise.all(held);
  });

  it('has the places again of requests at which it failed', async () => {
    const failing = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    for (let i = 0; i < 2 * PLACES; i += 1) {
      failing.mockRejectedValueOnce(new Error('a fault of the service'));
      const failed = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: QUESTION }),
      });
      expect(failed.status).toBe(500);
      expect(await metric('multi_account_places_used')).toBe(0);
    }
    failing.mockRestore();
    letGo();
    expect(await ask(QUESTION, token)).toMatchObject({ status: 200, errors: undefined });
  });

  it('counts a request as worked on while it asks for more than the plan of a copy', async () => {
    const both = PLAN.replace(/ \}$/, ' linkedRecordAccess { granted } }');
    const refusable = { ...INPUT, targetAccountIds: [] };
    const asked = Array.from({ length: 10 }, () => ask(both, token, { input: refusable }));
    await untilUsed(3);
    expect((await ask(QUESTION, token)).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, WAITED_MS));
    letGo();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
  });

  it('lets a short crowd wait', async () => {
    const held = await fillPlaces(3);
    const crowd = [ask(QUESTION, token), ask(QUESTION, token)];
    await new Promise((resolve) => setTimeout(resolve, 20));
    letGo();
    expect(await Promise.all([...held, ...crowd])).toMatchObject(
      [...held, ...crowd].map(() => ({ status: 200, errors: undefined })),
    );
  });

  it('plans one copy of an account at a time, and holds no place of others for it', async () => {
    await server.stop();
    await start({});
    const other = await server.token({ user: 'root', account: '2' });
    const planOn = holdPlans(server);
    const plans = Array.from({ length: 5 }, () => ask(PLAN, token, { input: INPUT }));
    const last = await Promise.race([...plans, ask(PLAN, token, { input: INPUT })]);
    expect([last.status, last.errors![0]!.extensions.code]).toEqual([200, 'OVERLOADED']);
    letGo();
    expect((await ask(QUESTION, other)).status).toBe(200);
    planOn();
    const codes = (await Promise.all(plans)).map(({ errors }) => errors?.[0]?.extensions.code ?? 'done');
    expect(codes).toEqual(Array(5).fill('done'));
  }, 20_000);
});

/** Reads of the service wait until they are let go. */
function holdReads({ database }: TestServer): () => void {
  const { reader } = database;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const query: typeof reader.query = async (...given) => {
    await held;
    return reader.query(...given);
  };
  const isOfMetrics = /asset_copy_jobs|event_/;
  const wrapped: typeof reader.query = (...given) =>
    isOfMetrics.test(String(given[0])) ? reader.query(...given) : query(...given);
  Object.assign(database, { reader: { ...reader, query: wrapped } });
  return letGo;
}

/** Plans wait, at their first assets, until they are let go. */
function holdPlans({ database }: TestServer): () => void {
  const { cancelledBy } = database;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  Object.assign(database, {
    cancelledBy: (...given: Parameters<typeof cancelledBy>) => {
      const ofRequest = cancelledBy(...given);
      const { read } = ofRequest;
      const query = read.query.bind(read) as (sql: string, values?: unknown[]) => Promise<unknown>;
      Object.assign(read, {
        query: async (sql: string, values?: unknown[]) => {
          if (/\bassets\b/.test(sql)) await held;
          return query(sql, values);
        },
      });
      return ofRequest;
    },
  });
  return letGo;
}
