import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createLogger } from '../../../src/http/log';
import { user } from '../../support/world';
import { startTestServer, type TestServer } from '../../support/test-server';

const RESPONSE = [400, 'application/graphql-response+json; charset=utf-8'] as const;
const JSON_ANSWER = [200, 'application/json; charset=utf-8'] as const;
const SECRETS = ['first-secret-of-16', 'second-secret-of-16'];
const ASK = { method: 'POST', body: '{"query":"{ __typename }"}' };

describe('the server', () => {
  let server: TestServer;
  let token: string;
  beforeAll(async () => {
    server = await startTestServer({ routerSecrets: SECRETS });
    token = await server.token({ user: 'anna', account: '1' });
  });
  afterAll(() => server.stop());

  const ask = (headers: Record<string, string>, init: RequestInit = ASK): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      ...init,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    });

  it.each(SECRETS)('lets in who knows one of the router’s secrets: %s', async (secret) => {
    expect((await ask({ 'x-router-secret': secret })).status).toBe(200);
  });

  it.each([
    {},
    { 'x-router-secret': '' },
    { 'x-router-secret': 'first-secret-of-1' },
    { 'x-router-secret': SECRETS.join(', ') },
  ])('refuses who does not: %j', async (headers) => {
    const response = await ask(headers as Record<string, string>);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('asks for the router’s secret before it reads a body', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n',
    );
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  it.each([
    ['an answer', 200, '/graphql', ASK],
    ['one without a token', 401, '/graphql', { ...ASK, headers: { authorization: '' } }],
    ['one without the router’s secret', 401, '/graphql', { ...ASK, headers: { 'x-router-secret': '' } }],
    ['no JSON', 400, '/graphql', { method: 'POST', body: '{' }],
    ['a query that can be forged', 400, '/graphql?query={__typename}', { headers: { 'content-type': 'text/plain' } }],
    ['a mutation by GET', 405, '/graphql?query=mutation{syncUsers(users:[]){applied}}', { method: 'GET' }],
    ['a method that is not served', 405, '/graphql', { method: 'PUT', body: '{}' }],
    ['too large a body', 413, '/graphql', { method: 'POST', body: ' '.repeat(9 * 1024 * 1024) }],
    ['a media type that is none', 406, '/graphql', { ...ASK, headers: { accept: 'text/html' } }],
    ['what is not there', 404, '/nothing', {}],
    ['a path that is none', 400, '/%zz', {}],
    ['its health', 200, '/health/ready', {}],
    ['its pages', 200, '/', {}],
  ])('forbids caches to keep %s (%i)', async (_, status, path, init: RequestInit) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-router-secret': SECRETS[0]!,
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(server.url + path, { ...init, headers });
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'private, no-store']);
  });

  it.each([
    ['no JSON', { body: '{"query":', method: 'POST' }, 400, 'BAD_REQUEST'],
    ['an empty body', { body: '', method: 'POST' }, 400, 'BAD_REQUEST'],
    ['too large a body', { body: `{"query":"${' '.repeat(9 * 1024 * 1024)}"}`, method: 'POST' }, 413, 'BODY_TOO_LARGE'],
    ['no operation', { body: '{}', method: 'POST' }, 400, 'BAD_REQUEST'],
  ])('answers %s with JSON and a code', async (_, init, status, code) => {
    const response = await ask({ 'x-router-secret': SECRETS[0]! }, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] });
  });

  it.each([
    ['no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['more than 2,000 tokens', { query: `{ ${'__typename '.repeat(2_001)}}` }, 'QUERY_TOO_LONG'],
    ['beside the schema', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['of a kind that the schema has no root for', { query: 'subscription { hub }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'another than the one named',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['without its variable', { query: 'query ($id: ID!) { assetCopyJob(id: $id) { id } }' }, 'BAD_USER_INPUT'],
  ])('answers an operation that is %s with 400, or 200 to who takes JSON alone', async (_, operation, code) => {
    const statuses = { 'application/graphql-response+json': 400, 'application/json': 200, '*/*': 200 };
    for (const [accept, status] of Object.entries(statuses)) {
      const body = JSON.stringify(operation);
      const response = await ask({ 'x-router-secret': SECRETS[0]!, accept }, { method: 'POST', body });
      expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'private, no-store']);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    }
  });

  it.each([
    ['Application/GraphQL-Response+JSON', RESPONSE],
    ['application/graphql-response+json; charset=utf-8', RESPONSE],
    ['application/graphql-response+json, application/json', RESPONSE],
    ['application/json;q=0.9, application/graphql-response+json', RESPONSE],
    ['application/graphql-response+json;q=0.5, */*;q=0.1', RESPONSE],
    ['application/json, application/graphql-response+json;q=0.9', JSON_ANSWER],
    ['application/graphql-response+json;q=0, application/json', JSON_ANSWER],
    ['application/graphql-response+json;q=0, */*', JSON_ANSWER],
    ['application/*', JSON_ANSWER],
    ['text/html, application/xhtml+xml, */*;q=0.8', JSON_ANSWER],
    ['x-application/graphql-response+json, application/json', JSON_ANSWER],
  ])('answers a refused operation by the type it answers with: Accept: %s', async (accept, expected) => {
    const body = JSON.stringify({ query: '{ nothing }' });
    const response = await ask({ 'x-router-secret': SECRETS[0]!, accept }, { method: 'POST', body });
    expect([response.status, response.headers.get('content-type')]).toEqual(expected);
  });

  it('makes no change whose answer is not accepted', async () => {
    const users = async (): Promise<number> => (await server.database.read.query('SELECT * FROM users')).length;
    const before = await users();
    const fact = { ...user('1', 'new'), updatedAt: '2026-01-01T00:00:00.000Z' };
    const query = 'mutation ($users: [UserFactInput!]!) { syncUsers(users: $users) { applied } }';
    const headers = {
      authorization: `Bearer ${await server.machineToken()}`,
      'x-router-secret': SECRETS[0]!,
    };
    const statusFor = async (accept: string): Promise<number> => {
      const body = JSON.stringify({ query, variables: { users: [fact] } });
      return (await ask({ ...headers, accept }, { method: 'POST', body })).status;
    };
    for (const accept of ['text/html', 'multipart/mixed', 'application/json;q=0']) {
      expect([await statusFor(accept), await users()]).toEqual([406, before]);
    }
    expect([await statusFor('text/html, */*;q=0.1'), await users()]).toEqual([200, before + 1]);
  });

  it('answers a body that is not said to be JSON with 415', async () => {
    const secret = { 'x-router-secret': SECRETS[0]! };
    const xml = await ask({ ...secret, 'content-type': 'text/xml' });
    expect([xml.status, await xml.json()]).toMatchObject([415, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  });

  it('answers queries by GET, and no mutations', async () => {
    const get = (query: string): Promise<Response> =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { authorization: `Bearer ${token}`, 'x-router-secret': SECRETS[0]!, 'apollo-require-preflight': '1' },
      });
    expect((await get('{ __typename }')).status).toBe(200);
    expect((await get('mutation { syncUsers(users: []) { applied } }')).status).toBe(405);
  });

  it('tells without a secret that it lives and is ready', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${server.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', database: true, keys: true, draining: false, writable: true },
    ]);
  });

  it('has a page to explore it, and the development issuer’s public keys', async () => {
    const page = await (await fetch(server.url)).text();
    expect(page).toContain('EmbeddedSandbox');
    expect(page).toMatch(/Bearer ey/);
    const { keys } = (await (await fetch(`${server.url}/.well-known/jwks.json`)).json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('answers %s with 405 and what it allows', async (method) => {
    for (const headers of [{}, { 'content-type': 'application/json' }]) {
      const response = await fetch(`${server.url}/graphql`, { method, headers });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    }
  });

  it.each([
    ['what is no HTTP', 'HELLO\r\n\r\n', 400, 'BAD_REQUEST'],
    ['headers that are too long', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['a request without a host', 'GET /graphql HTTP/1.1\r\nconnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'who expects more than it knows',
      'GET /graphql HTTP/1.1\r\nhost: x\r\nexpect: 200-ok\r\nconnection: close\r\n\r\n',
      401,
      'UNAUTHENTICATED',
    ],
  ])('answers %s as it answers everything', async (_, sent, status, code) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(sent);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z]`));
    expect(head).toContain('cache-control: private, no-store');
    expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
  });

  it('answers a path that is none as it answers everything', async () => {
    const response = await fetch(`${server.url}/%zz`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('answers what it does not know with 404', async () => {
    const response = await fetch(`${server.url}/nothing`);
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });
});

describe('the log', () => {
  it('holds no path, no value and no text of an error', () => {
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => void lines.push(line) });
    const text = "Duplicate entry 'canary@shop.example\n    at canary (canary.ts:1:2)\n at canary' for key";
    const error = Object.assign(new Error(text), { errno: 1062 });
    log.error({ event: 'request.failed', err: error });
    log.error(error);
    log.info({ req: { method: 'GET', url: '/canary@shop.example', routeOptions: {} } });
    expect(lines).toHaveLength(3);
    expect(lines.join('')).toContain('1062');
    expect(lines.join('')).toMatch(/"stack":"at .*server\.test\.ts:\d+:\d+/);
    expect(lines.join('')).not.toContain('canary');
  });
});

describe('the server in production', () => {
  it('refuses GraphQL subscriptions, of which there are none, and does not take them for a failure', async () => {
    const lines: string[] = [];
    const server = await startTestServer({ logLevel: 'info' }, undefined, lines);
    try {
      for (const token of [await server.token({ user: 'anna', account: '1' }), await server.machineToken('none')]) {
        const answer = await server.send('subscription { hub }', {}, token);
        expect(answer).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
        expect(answer.errors![0]!.message).toMatch(/no subscription operations/);
      }
      expect(lines.filter((line) => line.includes('request.failed'))).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  it('hides schema, page, keys and suggestions', async () => {
    const server = await startTestServer({ production: true, introspection: false });
    try {
      const token = await server.token({ user: 'anna', account: '1' });
      const introspection = await server.send('{ __schema { types { name } } }', {}, token);
      expect(introspection.errors).toMatchObject([
        { message: 'Introspection is turned off here.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      ]);
      const suggestion = await server.send('{ linkedRecordAcces { granted } }', {}, token);
      expect(suggestion.text).not.toContain('linkedRecordAccess');
      expect((await fetch(server.url)).status).toBe(404);
      expect((await fetch(`${server.url}/graphiql`)).status).toBe(404);
      expect((await fetch(`${server.url}/.well-known/jwks.json`)).status).toBe(404);
    } finally {
      await server.stop();
    }
  });
});
