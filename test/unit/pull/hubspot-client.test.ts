import { hubspotClient } from '../../../src/pull/hubspot-client';
import { hubspotAccount } from '../../support/hubspot-account';
import { startHubspotMock, type Fault, type HubspotMock } from '../../support/hubspot-mock';

const PATH = '/crm/objects/2026-09/contacts';
const CONTACTS = { path: PATH, query: { archived: 'false' }, scopes: ['crm.objects.contacts.read'] };

let mock: HubspotMock;
let waits: string[];
beforeEach(async () => {
  mock = await startHubspotMock(hubspotAccount());
  waits = [];
});
afterEach(async () => {
  await mock.close();
  expect(mock.violations).toEqual([]);
});

const client = () =>
  hubspotClient({
    apiUrl: new URL(mock.url),
    token: 'pat-na1-canary',
    signal: new AbortController().signal,
    onWait: (milliseconds, reason) => waits.push(`${milliseconds} ms: ${reason}`),
  });
const between = (): number => mock.requests[1]!.at - mock.requests[0]!.at;

/** Answers the first request so, and all others from the account. */
function first(fault: Fault): void {
  mock.fault = (_, number) => (number === 1 ? fault : null);
}

describe('asking HubSpot', () => {
  it('waits as Retry-After says, and then asks again', async () => {
    first({ status: 429, headers: { 'retry-after': '2' }, body: { policyName: 'TEN_SECONDLY_ROLLING' } });
    expect((await client().ask(CONTACTS)).body).toMatchObject({ results: [{ id: '1' }] });
    expect(between()).toBeGreaterThanOrEqual(1990);
    expect(waits).toEqual(['2000 ms: HubSpot answered 429']);
  });

  it('waits near the rolling limit, before the next request', async () => {
    mock.headers = {
      'x-hubspot-ratelimit-max': '190',
      'x-hubspot-ratelimit-remaining': '3',
      'x-hubspot-ratelimit-interval-milliseconds': '1200',
    };
    const { ask } = client();
    await ask(CONTACTS);
    await ask(CONTACTS);
    expect(between()).toBeGreaterThanOrEqual(1190);
    expect(waits).toEqual([expect.stringMatching(/^1[12]\d\d ms: near the rate limit of the account$/)]);
  });

  it.each([502, 0])('asks again what failed for the moment: %s', async (status) => {
    first({ status });
    expect((await client().ask(CONTACTS)).body).toMatchObject({ results: [{ id: '1' }] });
    expect(between()).toBeGreaterThanOrEqual(490);
  });

  it('sends at most four searches a second', async () => {
    const { ask } = client();
    const body = { filterGroups: [], sorts: ['hs_object_id'], properties: [], limit: 1, after: '0' };
    for (let i = 0; i < 2; i += 1) await ask({ path: `${PATH}/search`, body, scopes: [] });
    expect(between()).toBeGreaterThanOrEqual(150);
  });

  it('ends at the daily limit without asking again', async () => {
    mock.fault = () => ({ status: 429, body: { policyName: 'DAILY' } });
    await expect(client().ask(CONTACTS)).rejects.toThrow('the account has used up its requests of the day');
    expect(mock.requests).toHaveLength(1);
  });

  it('tells when it was answered by the clock over there', async () => {
    mock.headers = { date: 'Thu, 01 Jan 2026 00:00:00 GMT' };
    expect((await client().ask(CONTACTS)).answeredAt).toEqual(new Date('2026-01-01T00:00:00Z'));
  });
});
