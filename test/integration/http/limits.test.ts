import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { loadConfig } from '../../../src/config';
import { startTestServer, type TestServer } from '../../support/test-server';
import { fill, LINKED_PAIR } from '../../support/world';

const { limits } = loadConfig({});
const LINKS = `query ($r: [_Any!]!, $first: Int, $sources: [ID!]) { _entities(representations: $r) { ... on Contact {
  linkedRecords(first: $first, sourceAccountIds: $sources) { nodes { name } } } } }`;
/** The same for the executor: plans leave operations with a second root field to it. */
const LINKS_EXECUTED = LINKS.replace('_entities', '__typename _entities');
const contacts = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Contact', id: '1' }));
const texts = (count: number) => Array.from({ length: count }, (_, i) => String(i));
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('a request', () => {
  let server: TestServer;
  let person: string;
  let machine: string;
  beforeAll(async () => {
    server = await startTestServer();
    await fill(server.database, LINKED_PAIR);
    person = await server.token({ user: 'anna', account: '1' });
    machine = await server.machineToken();
  });
  afterAll(() => server.stop());

  it.each(['', '%23%FF', '%23%ZZ', '%23%ED%A0%80', '%23+%F'])('by GET is under the same limits: %p', async (end) => {
    const names = Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: __typename`).join(' ');
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(`{ ${names} }`)}${end}`, {
      headers: { authorization: `Bearer ${person}`, 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_ALIASES' } }] });
  });

  describe.each([
    ['a compiled plan', LINKS],
    ['the executor', LINKS_EXECUTED],
  ])('answered by %s', (_, query) => {
    it('is answered at every limit', async () => {
      const variables = { r: contacts(limits.representations), first: 5, sources: texts(limits.listItems) };
      expect(await server.send(query, variables, person)).toMatchObject({ status: 200, errors: undefined });
    });

    it.each([
      ['TOO_MANY_REPRESENTATIONS', { r: contacts(limits.representations + 1) }, /101 representations, of at most 100/],
      ['LIST_TOO_LONG', { r: contacts(1), sources: texts(limits.listItems + 1) }, /101 entries, of at most 100/],
      ['INPUT_TOO_DEEP', { r: [{ __typename: 'Contact', id: '1', x: nested(100) }] }, /deeper than 100 levels/],
      ['COST_TOO_HIGH', { r: contacts(100), first: 2_000 }, /costs \d+, of at most 150000/],
    ])('is refused over a limit, before anything is read: %s', async (code, variables, message) => {
      server.statements.length = 0;
      const answer = await server.send(query, variables, person);
      expect(answer).toMatchObject({ status: 200, data: undefined, errors: [{ extensions: { code } }] });
      expect(answer.errors![0]!.message).toMatch(message);
      expect(server.statements).toEqual([]);
    });

    it('is refused when it asks for too many values, though not for too many objects', async () => {
      const values = Array.from({ length: 15 }, (_, i) => `v${i}: id`).join(' ');
      const pages = Array.from({ length: 14 }, (_, i) => `p${i}: activities(first: 100) { nodes { ${values} } }`);
      const many = query.replace('nodes { name }', `nodes { ${pages.join(' ')} }`);
      server.statements.length = 0;
      const answer = await server.send(many, { r: contacts(100), first: 1 }, person);
      expect(answer).toMatchObject({ data: undefined, errors: [{ extensions: { code: 'TOO_MANY_VALUES' } }] });
      expect(answer.errors![0]!.message).toMatch(/210000[01] values, of at most 2000000/);
      expect(server.statements).toEqual([]);
    });

    it('costs the same with one representation as with a list of it', async () => {
      const one = { __typename: 'Contact', id: '1' };
      for (const r of [[one], one]) {
        server.statements.length = 0;
        const answer = await server.send(query, { r, first: 200_000 }, person);
        expect(answer.errors).toMatchObject([{ extensions: { code: 'COST_TOO_HIGH' } }]);
        expect(server.statements).toEqual([]);
      }
    });
  });

  it('is refused for what its document writes out', async () => {
    const written = `{ _entities(representations: [${'{} '.repeat(101)}]) { __typename } }`;
    expect((await server.send(written, {}, person)).errors).toMatchObject([
      { extensions: { code: 'TOO_MANY_REPRESENTATIONS' } },
    ]);
    const twice = '{ _entities(representations: []) { __typename } b: _entities(representations: []) { __typename } }';
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await server.send(twice, {}, person, { accept });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'REPEATED_ENTITIES' } }]);
      expect(answer.status).toBe(accept === 'application/json' ? 200 : 400);
    }
  });

  const links = (sources: string): string =>
    `... on Contact { linkedRecords(sourceAccountIds: ${sources}) { totalCount } }`;
  it.each<[code: string, where: string, most: number, document: (count: number) => string]>([
    [
      'TOO_MANY_REPRESENTATIONS',
      'the default of a variable',
      limits.representations,
      (count) => `query ($r: [_Any!]! = [${'{} '.repeat(count)}]) { _entities(representations: $r) { __typename } }`,
    ],
    [
      'LIST_TOO_LONG',
      'the default of a variable',
      limits.listItems,
      (count) => `query ($s: [ID!] = [${'1 '.repeat(count)}]) { _entities(representations: {}) { ${links('$s')} } }`,
    ],
    [
      'LIST_TOO_LONG',
      'a fragment',
      limits.listItems,
      (count) =>
        `{ _entities(representations: {}) { ...F } } fragment F on Contact { ${links(`[${'1 '.repeat(count)}]`)} }`,
    ],
  ])('is refused for what is written out anywhere in its document: %s, %s', async (code, _, most, document) => {
    const codesOf = async (count: number) =>
      (await server.send(document(count), {}, person)).errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(await codesOf(most + 1)).toEqual([code]);
    expect(await codesOf(most)).not.toContain(code);
  });

  const bodyOf = (bytes: number): string => {
    const body = JSON.stringify({ query: '{ __typename }', extensions: { fill: '' } });
    return body.replace('""', `"${'x'.repeat(bytes - body.length)}"`);
  };

  it.each([
    ['person', limits.bodyBytes],
    ['machine', limits.syncBodyBytes],
  ])('may have the body of its caller, told or counted, and no byte more: a %s', async (who, most) => {
    const token = who === 'person' ? person : machine;
    for (const chunked of [false, true]) {
      expect((await post(server.url, token, bodyOf(most), chunked)).status).toBe(200);
      const over = await post(server.url, token, bodyOf(most + 1), chunked);
      expect([over.status, over.text]).toEqual([413, expect.stringMatching(`BODY_TOO_LARGE`)]);
      expect(over.text).toContain(`of at most ${most}`);
    }
  });

  it.each([
    ['GET', '/graphql?query=%7B__typename%7D', {}, 200],
    ['POST', '/graphql', { 'content-type': 'application/xml' }, 415],
  ])('ends no process when nobody reads it: %s', async (method, path, headers, status) => {
    const small = await startTestServer({ limits: { ...limits, bodyBytes: 1_000, syncBodyBytes: 1_000 } });
    const token = await small.token({ user: 'anna', account: '1' });
    const sent = request(`${small.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'apollo-require-preflight': '1',
        'transfer-encoding': 'chunked',
        ...headers,
      },
    });
    sent.on('error', () => undefined);
    const answer = once(sent, 'response') as Promise<[IncomingMessage]>;
    sent.write('x'.repeat(2_000));
    const [response] = await answer;
    expect(response.statusCode).toBe(status);
    await sleep(50);
    sent.destroy();
    expect((await post(small.url, token, bodyOf(200), false)).status).toBe(200);
    await small.stop();
  });

  it('is refused compressed, and without a token before its body is read', async () => {
    const body = gzipSync(bodyOf(200));
    expect((await post(server.url, person, body, false, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post(server.url, 'none', bodyOf(limits.syncBodyBytes + 1), false)).status).toBe(401);
    const reader = await server.machineToken('sync:read');
    expect((await post(server.url, reader, bodyOf(limits.bodyBytes + 1), false)).status).toBe(413);
  });
});

/** Answers may come before the body is sent to its end: what the connection says afterwards does not count. */
function post(
  url: string,
  token: string,
  body: string | Buffer,
  chunked: boolean,
  more: Record<string, string> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    ...(chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(Buffer.byteLength(body)) }),
    ...more,
  };
  return new Promise((resolve, reject) => {
    let answered = false;
    const sent = request(`${url}/graphql`, { method: 'POST', headers }, (response) => {
      answered = true;
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('close', () => resolve({ status: response.statusCode!, text }));
    });
    sent.on('error', (error) => (answered ? undefined : reject(error)));
    sent.end(body);
  });
}
