import { hasPromtool, parseMetrics, promtoolComplaints, type Sample } from '../../support/metrics-text';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, contact, fill, mirroring, user } from '../../support/world';

const LINKED = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Contact { linkedRecords { nodes { name } } } }
}`;
const CONTACTS = Array.from({ length: 20 }, (_, n) => n);

describe('the metrics', () => {
  let server: TestServer;
  let token: string;
  beforeAll(async () => {
    server = await startTestServer({ metricsPort: 0 });
    token = await server.token({ user: 'anna', account: '1', amr: ['pwd'] });
    await fill(server.database, {
      accounts: [account('1'), account('2')],
      users: ['1', '2'].map((id) => user(id, 'anna', { role: 'SUPER_ADMIN' })),
      organizations: { north: ['1', '2'] },
      settings: { north: [mirroring('2', '1')] },
      contacts: ['1', '2'].flatMap((id) => CONTACTS.map((n) => contact(id, `${id}-${n}`, [`canary${n}@shop.example`]))),
    });
  });
  afterAll(() => server.stop());

  const scrape = async (): Promise<readonly Sample[]> => parseMetrics(await (await fetch(server.metricsUrl!)).text());

  it('tell of refused requests before there was one, so that the rate of the first is seen', async () => {
    const samples = (await scrape()).filter(({ name }) => name === 'multi_account_requests_shed_total');
    expect(samples.map(({ labels, value }) => [labels['caller'], labels['reason'], value]).sort()).toEqual([
      ['machine', 'full', 0],
      ['machine', 'share', 0],
      ['person', 'full', 0],
      ['person', 'share', 0],
      ['unknown', 'full', 0],
      ['unknown', 'share', 0],
    ]);
  });

  it('count requests, errors, statements and batches', async () => {
    const before = await scrape();
    server.statements.length = 0;
    const representations = CONTACTS.map((n) => ({ __typename: 'Contact', id: `1-${n}` }));
    await server.send(LINKED, { representations }, token);
    const shared = server.statements.filter((statement) => /INTO sight|lookup_secrets/.test(statement)).length;
    const ofEntities = server.statements.length;
    await server.send('{ organizationCandidates { eligible } linkedRecordAccess { granted } }', {}, token);
    const ofQuery = server.statements.length - ofEntities;
    const renaming = `mutation { updateOrganization(input: { organizationId: "north", expectedVersion: 1, name: "South" }) {
      organization { version } userErrors { code } } }`;
    const renamed = await server.send(renaming, {}, token);
    expect(renamed.data).toMatchObject({ updateOrganization: { userErrors: [] } });
    const ofMutation = server.statements.length - ofEntities - ofQuery;
    await server.send('{ nothing }', {}, token);
    await server.send('{ __typename }', {}, null);
    await fetch(`${server.url}/canary@shop.example`);
    const after = await scrape();
    const grown = (name: string, labels: Record<string, string> = {}): number =>
      valueOf(after, name, labels) - valueOf(before, name, labels);

    const requests = 'multi_account_http_requests_total';
    expect(grown(requests, { method: 'POST', route: '/graphql', status: '200' })).toBe(4);
    expect(grown(requests, { method: 'POST', route: '/graphql', status: '401' })).toBe(1);
    expect(grown(requests, { method: 'GET', route: 'none', status: '404' })).toBe(1);
    const errors = 'multi_account_graphql_errors_total';
    expect(grown(errors, { code: 'GRAPHQL_VALIDATION_FAILED' })).toBe(1);
    expect(grown(errors, { code: 'UNAUTHENTICATED' })).toBe(1);
    for (const [operation, count] of Object.entries({ entities: 1, query: 1, mutation: 1, none: 2 })) {
      expect(grown('multi_account_graphql_request_duration_seconds_count', { operation })).toBe(count);
    }
    expect([ofEntities, ofQuery, ofMutation].every((count) => count > 0)).toBe(true);
    const statements = 'multi_account_graphql_request_sql_statements_sum';
    expect(grown(statements, { operation: 'entities' })).toBe(ofEntities - shared);
    expect(grown(statements, { operation: 'query' })).toBe(ofQuery);
    expect(grown(statements, { operation: 'mutation' })).toBe(ofMutation);
    expect(grown(statements, { operation: 'none' })).toBe(0);
    const batches = 'multi_account_loader_batch_size';
    expect(grown(`${batches}_count`, { loader: 'linked_records' })).toBe(1);
    expect(grown(`${batches}_sum`, { loader: 'linked_records' })).toBe(CONTACTS.length);
    expect(grown(`${batches}_sum`, { loader: 'linked_record_access' })).toBe(1);
  });

  it('tell needs, queues and the pool as they are now', async () => {
    await server.database.write(async (manager) => {
      await manager.query(`INSERT INTO event_subscribers VALUES ('active', 1), ('gone', 0)`);
      const event = `'2026-01-01 00:00:00.000', NULL, NULL, NULL, NULL, NULL`;
      await manager.query(
        `INSERT INTO organization_events (organization_id, event_id, type, occurred_at, account_id, actor_id, acting_for_id,
           reason, details) VALUES ('north', 'a', 'ORGANIZATION_RENAMED', ${event}), ('north', 'b', 'ORGANIZATION_RENAMED', ${event})`,
      );
      const due = `'2026-01-01 00:00:00.000'`;
      await manager.query(
        `INSERT INTO event_outbox (organization_id, subscriber, event_id, attempts, due_at)
         VALUES ('north', 'active', 'a', 0, ${due}), ('north', 'active', 'b', 0, ${due}), ('north', 'gone', 'a', 0, ${due})`,
      );
      const job = `'north', '1', '[]', '1', 'anna', '{}'`;
      await manager.query(
        `INSERT INTO asset_copy_jobs (job_id, organization_id, source_account_id, target_account_ids, home_account_id, user_id,
           request, status, created_at, finished_at)
         VALUES ('1', ${job}, 'QUEUED', '2026-01-01 00:00:00.000', NULL), ('2', ${job}, 'RUNNING', '2025-01-01 00:00:00.000', NULL),
           ('3', ${job}, 'SUCCEEDED', '2024-01-01 00:00:00.000', '2024-01-01 00:00:00.000')`,
      );
    });
    const samples = await scrape();
    const since = (time: string): number => (Date.now() - Date.parse(time)) / 1000;
    for (const need of ['database', 'keys', 'not_draining']) {
      expect(valueOf(samples, 'multi_account_ready', { need })).toBe(1);
    }
    expect(valueOf(samples, 'multi_account_event_outbox_pending')).toBe(2);
    expect(valueOf(samples, 'multi_account_event_outbox_oldest_age_seconds')).toBeCloseTo(
      since('2026-01-01T00:00:00Z'),
      -2,
    );
    for (const [status, time] of Object.entries({ queued: '2026-01-01T00:00:00Z', running: '2025-01-01T00:00:00Z' })) {
      expect(valueOf(samples, 'multi_account_asset_copy_jobs', { status })).toBe(1);
      expect(valueOf(samples, 'multi_account_asset_copy_oldest_job_age_seconds', { status })).toBeCloseTo(
        since(time),
        -2,
      );
    }
    const pool = samples.filter(({ name }) => name.startsWith('multi_account_database_pool'));
    expect(pool.map(({ name }) => name).sort()).toEqual(
      server.database.poolUse() === null
        ? []
        : ['connections', 'connections', 'connections_max', 'waiting'].map(
            (name) => `multi_account_database_pool_${name}`,
          ),
    );
  });

  it('have no label that callers choose, and nothing of records', async () => {
    const text = await (await fetch(server.metricsUrl!)).text();
    expect(text).not.toMatch(/canary|anna|north/);
  });

  (hasPromtool() ? it : it.skip)('are what Prometheus’ own checker has nothing against', async () => {
    expect(promtoolComplaints('# TYPE x counter\nx 1\n')).toContain('no help text');
    expect(promtoolComplaints(await (await fetch(server.metricsUrl!)).text())).toBe('');
  });

  it('are on a port of their own, and nowhere while it is not set', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    expect((await fetch(new URL('/', server.metricsUrl!))).status).toBe(404);
    const other = await startTestServer();
    expect(other.metricsUrl).toBeNull();
    await other.stop();
  });
});

describe('the metrics, when the database is gone,', () => {
  it('say so, have no queues, and keep their counts', async () => {
    const server = await startTestServer({ metricsPort: 0 });
    await server.send('{ __typename }', {}, await server.token({ user: 'anna', account: '1' }));
    const { reader, pendingMigrations } = server.database;
    const gone = (): Promise<never> => Promise.reject(new Error('gone'));
    Object.assign(server.database, { reader: { ...reader, query: gone }, pendingMigrations: gone });
    const response = await fetch(server.metricsUrl!);
    const samples = parseMetrics(await response.text());
    Object.assign(server.database, { reader, pendingMigrations });
    await server.stop();
    expect(response.status).toBe(200);
    expect(valueOf(samples, 'multi_account_ready', { need: 'database' })).toBe(0);
    expect(samples.filter(({ name }) => /outbox|asset_copy/.test(name))).toEqual([]);
    expect(valueOf(samples, 'multi_account_graphql_request_duration_seconds_count', { operation: 'query' })).toBe(1);
  });
});

function valueOf(samples: readonly Sample[], name: string, labels: Record<string, string> = {}): number {
  const found = samples.filter(
    (sample) => sample.name === name && JSON.stringify(sorted(sample.labels)) === JSON.stringify(sorted(labels)),
  );
  return found[0]?.value ?? 0;
}

function sorted(labels: Readonly<Record<string, string>>): readonly [string, string][] {
  return Object.entries(labels).sort(([a], [b]) => a.localeCompare(b));
}
