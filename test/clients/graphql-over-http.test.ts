import { serverAudits } from 'graphql-http';
import { startTestServer, type TestServer } from '../support/test-server';

const SECRET = 'the secret of the router';

describe('the audit of GraphQL over HTTP, with the settings of production but introspection on, which it asks', () => {
  let server: TestServer;
  let authorization: string;
  beforeAll(async () => {
    server = await startTestServer({ production: true, introspection: true, routerSecrets: [SECRET] });
    authorization = `Bearer ${await server.token({ user: 'anna', account: '1' })}`;
  });
  afterAll(() => server.stop());

  const headers = () => ({ authorization, 'x-router-secret': SECRET, 'apollo-require-preflight': 'true' });
  const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers() } });
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn });

  it('has 61 items', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});
