import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { subgraphs, supergraphSdl } from '../../support/composers';
import { startCrmStub, type CrmStub } from '../../../examples/crm/crm-stub';
import { gateways, type Gateway } from '../../support/gateways';
import { startRecordingProxy, type RecordingProxy } from '../../support/recording-proxy';
import { startTestServer, type TestServer } from '../../support/test-server';
import { startTraceCollector, type ReceivedSpan, type TraceCollector } from '../../support/trace-collector';
import { account, activity, contact, fill, mirroring, user } from '../../support/world';

const SECRET = 'the secret of the router';
const SERVER = 2;
const CLIENT = 3;
const CONTACTS = `query ($first: Int) {
  contacts(first: $first) { email linkedRecords { nodes { name account { name } activities { nodes { type } } } } }
}`;

describe('traces', () => {
  let collector: TraceCollector;
  let server: TestServer;
  let token: string;

  beforeAll(async () => {
    collector = await startTraceCollector();
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.url;
    process.env['OTEL_BSP_SCHEDULE_DELAY'] = '50';
    process.env['OTEL_SERVICE_NAME'] = 'linked-records-of-the-test';
    server = await startTestServer({ routerSecrets: [SECRET], tracing: true });
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: ['1', '2'].flatMap((id) =>
        [0, 1, 2].map((n) => contact(id, `${id}-${n}`, [`canary${n}@shop.example`])),
      ),
      activities: [activity('2', 'a', { body: 'canary', contactIds: ['2-0'] })],
    });
  });
  afterAll(async () => {
    await server?.stop();
    await collector?.stop();
  });
  beforeEach(() => {
    collector.spans.length = 0;
    collector.bodies.length = 0;
  });

  describe.each(Object.entries(gateways))('of a request through %s', (_, start) => {
    let crm: CrmStub;
    let proxy: RecordingProxy;
    let gateway: Gateway;
    beforeAll(async () => {
      crm = await startCrmStub({
        contacts: [0, 1, 2].map((n) => ({ id: `1-${n}`, email: `canary${n}@shop.example` })),
        companies: [],
      });
      proxy = await startRecordingProxy(`${server.url}/graphql`);
      gateway = await start({
        supergraphSdl: supergraphSdl(subgraphs('subgraph.graphql', { ours: proxy.url, crm: crm.url })),
        routerSecret: SECRET,
      });
    });
    afterAll(async () => {
      await gateway?.stop();
      await proxy?.stop();
      await crm?.stop();
    });

    it('are part of the trace of the gateway, from the request to each statement', async () => {
      const [traceId, parentId] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          traceparent: `00-${traceId}-${parentId}-01`,
        },
        body: JSON.stringify({ query: CONTACTS, variables: { first: 3 } }),
      });
      expect(await response.json()).toMatchObject({ data: { contacts: [{ linkedRecords: { nodes: [{}] } }, {}, {}] } });

      const spans = await collector.received(6);
      const [request, ...others] = spans.filter(({ kind }) => kind === SERVER);
      expect(others).toEqual([]);
      expect(request).toMatchObject({
        name: 'POST /graphql',
        parentSpanId: parentId,
        service: 'linked-records-of-the-test',
        attributes: {
          'http.request.method': 'POST',
          'http.route': '/graphql',
          'http.response.status_code': 200,
          'graphql.operation.type': 'query',
        },
      });
      expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
      expect(named(spans, 'authenticate')).toMatchObject([{ parentSpanId: request!.spanId }]);
      const loads = named(spans, 'load linked_records');
      expect(loads).toMatchObject([{ parentSpanId: request!.spanId, attributes: { 'multi_account.batch.size': 3 } }]);
      const statements = named(spans, 'SELECT');
      expect(statements.length).toBeGreaterThanOrEqual(3);
      for (const statement of statements)
        expect(statement).toMatchObject({ parentSpanId: loads[0]!.spanId, kind: CLIENT });
    });
  });

  it('show of statements their text with placeholders, and nothing of records, users or callers', async () => {
    const written = await server.send(
      'mutation { createOrganization(input: { name: "canary", accountIds: ["2"], acknowledgeDataSharing: true }) { userErrors { code } } }',
      {},
      await server.token({ user: 'anna', account: '1', amr: ['pwd'] }),
      { 'x-router-secret': SECRET },
    );
    expect(written.status).toBe(200);
    const read = await server.send('{ a: linkedRecordAccess { canary: granted } organization { id } }', {}, token, {
      'x-router-secret': SECRET,
    });
    expect(read.status).toBe(200);
    const spans = await collector.received(10);
    while (spans.filter(({ kind }) => kind === SERVER).length < 2) await sleep(25);
    expect(named(spans, 'load linked_record_access')).toHaveLength(1);
    for (const { attributes } of spans.filter(({ kind }) => kind === CLIENT)) {
      expect(attributes['db.query.text']).toMatch(/\?/);
      expect(attributes['db.query.text']).not.toMatch(/'|\b\d/);
    }
    expect(collector.bodies.join('')).not.toMatch(/canary|anna/);
  });

  it('of statements of resolvers are parts of the request itself', async () => {
    await server.send('{ organizationCandidates { eligible } }', {}, token, { 'x-router-secret': SECRET });
    const spans = await collector.received(3);
    const [request] = spans.filter(({ kind }) => kind === SERVER);
    const statements = named(spans, 'SELECT');
    expect(statements.length).toBeGreaterThan(0);
    for (const { parentSpanId } of statements) expect(parentSpanId).toBe(request!.spanId);
  });

  it('are not made for who does not know the router’s secret', async () => {
    await server.send('{ __typename }', {}, token);
    await server.send('{ __typename }', {}, token, { 'x-router-secret': SECRET });
    const requests = (await collector.received(2)).filter(({ kind }) => kind === SERVER);
    expect(requests).toMatchObject([{ attributes: { 'http.response.status_code': 200 } }]);
  });

  it('are not sent when the caller’s trace is not kept', async () => {
    const trace = { traceparent: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00` };
    await server.send('{ linkedRecordAccess { granted } }', {}, token, { 'x-router-secret': SECRET, ...trace });
    await server.send('{ __typename }', {}, token, { 'x-router-secret': SECRET });
    expect((await collector.received(2)).map(({ name }) => name).sort()).toEqual(['POST /graphql', 'authenticate']);
  });
});

function named(spans: readonly ReceivedSpan[], name: string): readonly ReceivedSpan[] {
  return spans.filter((span) => span.name === name);
}
