import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../../../src/config';
import { openDevelopmentIssuer, signPersonToken } from '../../../src/identity/development-issuer';
import { startBalancedLoad } from '../../support/balanced-load';
import { buildService, type ServiceBuild, type ServiceProcess } from '../../support/service-process';
import { emptyDatabasePlace } from '../../support/test-database';
import { startTraceCollector } from '../../support/trace-collector';

const REQUESTS_PER_SECOND = 200;
const DELAY_SECONDS = 2;
const QUERIES = ['{ linkedRecordAccess { granted } }', '{ __typename }'].map((query) => JSON.stringify({ query }));

jest.setTimeout(90_000);

describe('a process that is told to stop', () => {
  let build: ServiceBuild;
  let directory: string;
  let place: Awaited<ReturnType<typeof emptyDatabasePlace>>;
  let environment: Record<string, string>;
  let authorization: string;
  beforeAll(async () => {
    build = buildService();
    directory = mkdtempSync(join(tmpdir(), 'multi-account-drain-'));
    place = await emptyDatabasePlace();
    environment = {
      DATABASE_URL: place.config.kind === 'sqlite' ? `file:${place.config.path}` : place.config.url,
      DEVELOPMENT_KEY_FILE: join(directory, 'key.json'),
      SHUTDOWN_DELAY_SECONDS: String(DELAY_SECONDS),
    };
    const issuer = await openDevelopmentIssuer(loadConfig(environment).identity);
    authorization = `Bearer ${await signPersonToken(issuer, { user: 'anna', account: '1' })}`;
  });
  afterAll(async () => {
    await place?.remove();
    build?.remove();
    if (directory !== undefined) rmSync(directory, { recursive: true });
  });

  it('loses no request while another one takes over', async () => {
    const leaving = await build.start(environment);
    const staying = await build.start(environment);
    const targets = [leaving.url, staying.url];
    const load = startBalancedLoad({
      targets,
      requestsPerSecond: REQUESTS_PER_SECOND,
      headers: { authorization },
      body: (n) => QUERIES[n % QUERIES.length]!,
    });
    await sleep(1_500);
    const told = Date.now();
    const exit = leaving.terminate();
    await untilNotReady(leaving);
    expect(await readiness(leaving)).toMatchObject({ status: 'not ready', database: true, keys: true, draining: true });
    const headers = { authorization, 'content-type': 'application/json' };
    const late = await fetch(`${leaving.url}/graphql`, { method: 'POST', headers, body: QUERIES[0]! });
    expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
    expect(await exit).toBe(0);
    expect(Date.now() - told).toBeGreaterThanOrEqual(DELAY_SECONDS * 1_000);
    await sleep(500);
    await load.stop();
    expect(await staying.terminate()).toBe(0);

    const { answers } = load;
    expect(answers.filter(({ status, text }) => status !== 200 || !text.startsWith('{"data":{'))).toEqual([]);
    expect(answers.length).toBeGreaterThan((1.5 + DELAY_SECONDS) * REQUESTS_PER_SECOND);
    expect(answers.filter(({ target, closes }) => target === staying.url && closes)).toEqual([]);
  });

  it('sends the last spans, whose trace its log names beside the router’s id of the request', async () => {
    const collector = await startTraceCollector();
    const service = await build.start({
      ...environment,
      SHUTDOWN_DELAY_SECONDS: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_BSP_SCHEDULE_DELAY: '600000',
    });
    const traceId = 'a'.repeat(32);
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization,
        traceparent: `00-${traceId}-${'b'.repeat(16)}-01`,
        'x-request-id': 'of-the-router',
      },
      body: QUERIES[0]!,
    });
    expect([response.status, response.headers.get('x-request-id')]).toEqual([200, 'of-the-router']);
    expect(collector.spans).toEqual([]);
    expect(await service.terminate()).toBe(0);
    await collector.stop();
    expect(collector.spans.map((span) => [span.name, span.traceId])).toContainEqual(['POST /graphql', traceId]);
    const completed = service.lines.map((line) => JSON.parse(line) as object).filter((line) => 'ms' in line);
    expect(completed).toMatchObject([{ event: 'request.completed', reqId: 'of-the-router', trace_id: traceId }]);
  });

  /** A busy process hears the signal later than the next request. */
  async function untilNotReady({ url }: ServiceProcess): Promise<void> {
    while ((await fetch(`${url}/health/ready`)).ok) await sleep(10);
  }
  async function readiness({ url }: ServiceProcess): Promise<unknown> {
    const response = await fetch(`${url}/health/ready`);
    expect(response.status).toBe(503);
    return response.json();
  }
});
