import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import Fastify from 'fastify';
import { developmentRoutes } from '../../../src/http/development.routes';
import { startTestServer, type TestServer } from '../../support/test-server';

describe('the pages for development', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ host: 'dev.test' });
  });
  afterAll(() => server.stop());

  /** What the server says to a GET whose `Host` header is this. */
  async function answerTo(host: string, path: string): Promise<{ readonly status: number; readonly body: string }> {
    const [answer] = (await once(get(new URL(path, server.url), { headers: { host } }), 'response')) as [
      IncomingMessage,
    ];
    return { status: answer.statusCode!, body: await text(answer) };
  }

  it.each(['/', '/graphiql', '/.well-known/jwks.json'])('answer %s to this machine alone', async (path) => {
    for (const host of ['localhost:4000', '[::1]', 'dev.test']) {
      expect((await answerTo(host, path)).status).toBe(200);
    }
    const { status, body } = await answerTo('attacker.example', path);
    expect([status, body.slice(0, 200)]).toEqual([403, expect.stringMatching(/^This is for development .* HOST\.\n$/)]);
  });

  it.each(['/', '/graphiql', '/.well-known/jwks.json'])(
    'answer %s to no other machine, whatever it says',
    async (url) => {
      const http = Fastify();
      await http.register(developmentRoutes, { issuer: server.issuer, host: '0.0.0.0' });
      const statusFor = async (remoteAddress: string): Promise<number> =>
        (await http.inject({ url, remoteAddress, headers: { host: 'localhost' } })).statusCode;
      expect([await statusFor('203.0.113.9'), await statusFor('127.0.0.1')]).toEqual([403, 200]);
      await http.close();
    },
  );

  it('leave the graph, and health, to any host', async () => {
    expect((await answerTo('subgraph.internal', '/health/live')).status).toBe(200);
    expect((await answerTo('subgraph.internal', '/graphql?query={__typename}')).body).toContain('"errors"');
  });

  it('forbid Apollo Sandbox what it does not need, by a nonce of its own for each answer', async () => {
    const [first, second] = await Promise.all([fetch(server.url), fetch(server.url)]);
    const policy = first.headers.get('content-security-policy')!;
    expect(policy).toMatch(
      /^default-src 'none'; connect-src 'self'; script-src 'nonce-[^ ']+'; style-src 'nonce-[^ ']+';/,
    );
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toBe(second.headers.get('content-security-policy'));
    const tags = [...(await first.text()).matchAll(/<(?:script|style)[^>]*>/g)].map(([tag]) => tag);
    const nonce = /'nonce-([^']+)'/.exec(policy)![1];
    expect(tags).toHaveLength(3);
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  });
});
