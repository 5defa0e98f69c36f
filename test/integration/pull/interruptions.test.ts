import type { DatabaseConfig } from '../../../src/config';
import { hubspotAccount, hubspotObject, type HubspotAccount } from '../../support/hubspot-account';
import { startHubspotMock, type HubspotMock } from '../../support/hubspot-mock';
import { pull } from '../../support/pulling';
import { buildService, type ServiceBuild } from '../../support/service-process';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { account, fill } from '../../support/world';

const CONTACTS = 20;
const PAGE = 2;
const ONLY_CONTACTS = ['--kinds', 'contacts'];

let service: ServiceBuild;
let test: TestDatabase;
let place: DatabaseConfig;
let hubspot: HubspotAccount;
let mock: HubspotMock;
beforeAll(() => {
  service = buildService();
});
afterAll(() => service.remove());
beforeEach(async () => {
  test = await createTestDatabase();
  await fill(test.database, { accounts: [account('42')] });
  place = test.config;
  hubspot = hubspotAccount();
  hubspot.records.contacts = Array.from({ length: CONTACTS }, (_, i) => hubspotObject(String(i + 1), {}));
  mock = await startHubspotMock(hubspot, { pageSize: PAGE });
});
afterEach(async () => {
  await mock.close();
  await test.drop();
  expect(mock.violations).toEqual([]);
});

const isListing = (path: string): boolean => path === '/crm/objects/2026-09/contacts';
const listings = (): (string | undefined)[] =>
  mock.requests
    .filter(({ path, query }) => isListing(path) && query['archived'] === 'false')
    .map(({ query }) => query['after'] as string | undefined);

async function contacts(): Promise<number> {
  const rows: { number: number | string }[] = await test.database.read.query('SELECT COUNT(*) AS number FROM records');
  return Number(rows[0]!.number);
}

function command() {
  const url = place.kind === 'sqlite' ? `file:${place.path}` : place.url;
  const argv = ['--account', '42', '--api-url', mock.url, ...ONLY_CONTACTS];
  return service.command('pull', argv, { DATABASE_URL: url, HUBSPOT_ACCESS_TOKEN: hubspot.token });
}

/** Answers the listing of a page with something else, each time it is asked for, or once. */
function atPage(after: string, effect: () => void): void {
  mock.fault = ({ path, query }) => {
    if (isListing(path) && query['after'] === after && query['archived'] === 'false') effect();
    return null;
  };
}

describe('a pull', () => {
  it('that is killed goes on from its cursor, and reads what changed meanwhile', async () => {
    const first = command();
    atPage('10', () => first.signal('SIGKILL'));
    expect(await first.exited).toBeNull();
    expect(listings()).toEqual([undefined, '2', '4', '6', '8', '10']);
    expect(await contacts()).toBe(10);

    mock.fault = () => null;
    mock.requests.length = 0;
    expect(await command().exited).toBe(0);
    expect(listings()).toEqual(['10', '12', '14', '16', '18']);
    expect(mock.requests.filter(({ path }) => path.endsWith('/search'))).toHaveLength(1);
    expect(await contacts()).toBe(CONTACTS);
  });

  it('that is interrupted stops after the page under way, and goes on from there', async () => {
    const stopping = new AbortController();
    atPage('4', () => stopping.abort());
    const stopped = await pull(place, mock, ONLY_CONTACTS, { signal: stopping.signal });
    expect(stopped.code).toBe(130);
    expect(stopped.stdout).toContain('stopped; pull again for the rest');
    mock.fault = () => null;
    mock.requests.length = 0;
    expect((await pull(place, mock, ONLY_CONTACTS)).code).toBe(0);
    expect(listings()[0]).toBe('4');
    expect(await contacts()).toBe(CONTACTS);
  });

  it('ends when another of its account begins, which goes on from its cursor', async () => {
    let second: ReturnType<typeof pull> | null = null;
    mock.fault = async ({ path, query }) => {
      if (!isListing(path) || query['after'] !== '6' || second !== null) return null;
      second = pull(place, mock, ONLY_CONTACTS);
      expect((await second).code).toBe(0);
      return null;
    };
    const first = await pull(place, mock, ONLY_CONTACTS);
    expect(first.code).toBe(2);
    expect(first.stdout).toContain('another pull of this account has begun, and goes on from here');
    expect(listings().filter((after) => after === '4')).toHaveLength(1);
    expect(await contacts()).toBe(CONTACTS);
  });
});
