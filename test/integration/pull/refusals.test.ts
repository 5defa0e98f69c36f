import { openDatabase } from '../../../src/database/database';
import { hubspotAccount, type HubspotAccount } from '../../support/hubspot-account';
import { startHubspotMock, type HubspotMock } from '../../support/hubspot-mock';
import { pull } from '../../support/pulling';
import { createTestDatabase, emptyDatabasePlace, type TestDatabase } from '../../support/test-database';
import { account, fill } from '../../support/world';

let test: TestDatabase;
let hubspot: HubspotAccount;
let mock: HubspotMock;
beforeEach(async () => {
  test = await createTestDatabase();
  await fill(test.database, { accounts: ['42', '43', 'north', 'south'].map((id) => account(id)) });
  hubspot = hubspotAccount();
  mock = await startHubspotMock(hubspot);
});
afterEach(async () => {
  await mock.close();
  await test.drop();
});

const run = (...argv: string[]) => pull(test.config, mock, argv);

async function records(): Promise<number> {
  const rows: { number: number | string }[] = await test.database.read.query('SELECT COUNT(*) AS number FROM records');
  return Number(rows[0]!.number);
}

const pulls = (): Promise<object[]> => test.database.read.query('SELECT * FROM pulls');

describe('npm run pull', () => {
  it('tells how it is used', async () => {
    expect(await run('--help')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^npm run pull -- --account ID/),
      stderr: '',
    });
  });

  it('tells that the token is not accepted, and not which', async () => {
    const { code, stdout, stderr } = await pull(test.config, mock, [], { token: 'pat-na1-other' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^HUBSPOT_ACCESS_TOKEN is not accepted by http:[^\n]*\n$/);
    expect(stderr).not.toContain('pat-na1');
  });

  it('writes nothing when the token is of another HubSpot account than the one to be pulled', async () => {
    expect(await run('--account', '43')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'the token is of HubSpot account 42, not 43; if account 43 is to hold its data, give --hub 42\n',
    });
    expect(await records()).toBe(0);
  });

  it('pulls into an account of another id when it is told the Hub ID, and from no other later', async () => {
    expect((await run('--account', 'north', '--hub', '42', '--kinds', 'contacts')).code).toBe(0);
    expect(await records()).toBe(2);
    Object.assign(hubspot, { portalId: 44 });
    expect(await run('--account', 'north', '--hub', '44', '--kinds', 'contacts')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'account north has been pulled from HubSpot account 42, and cannot change it\n',
    });
  });

  it('does not pull one HubSpot account into two accounts, and says into which it is', async () => {
    expect((await run('--account', 'north', '--hub', '42', '--kinds', 'contacts')).code).toBe(0);
    const before = await pulls();
    expect(await run('--account', 'south', '--hub', '42', '--kinds', 'contacts')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "HubSpot account 42 is pulled into account north: give --account north, or remove that account's data first (npm run remove-account)\n",
    });
    expect([await records(), await pulls()]).toEqual([2, before]);
  });

  it.each([
    [
      'that nothing is known of',
      [],
      'account east is not known here: send its fact (syncAccounts) first, or correct --account\n',
    ],
    [
      'that is deactivated',
      [account('east', { active: false })],
      'account east is deactivated, and nothing is pulled into it\n',
    ],
  ])('does not pull into an account %s', async (_, accounts, stderr) => {
    await fill(test.database, { accounts });
    expect(await run('--account', 'east', '--hub', '42')).toEqual({ code: 2, stdout: '', stderr });
    expect([await records(), await pulls(), mock.requests]).toEqual([0, [], []]);
  });

  it('names the scope that is missing, and pulls the other kinds', async () => {
    hubspot.scopes = new Set(['crm.objects.contacts.read', 'crm.objects.companies.read', 'crm.objects.owners.read']);
    const { code, stdout } = await run('--kinds', 'deals,notes');
    expect(code).toBe(2);
    expect(stdout).toContain(
      'broken off: the private app has not the scope it needs: crm.objects.deals.read; add it and pull again\n',
    );
    expect(stdout).toContain('notes: 1 row: 1 applied, 0 stale, 0 rejected\n');
  });

  it('writes nothing without the owners, whose ids would count as those of users', async () => {
    hubspot.scopes = new Set(['crm.objects.contacts.read']);
    expect(await run('--kinds', 'contacts')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'owners: the private app has not the scope it needs: crm.objects.owners.read; add it and pull again\n',
    });
    expect(await records()).toBe(0);
  });

  it('repeats nothing of what HubSpot says of a refused request but codes', async () => {
    mock.fault = ({ path }) =>
      path.endsWith('/contacts')
        ? { status: 400, body: { category: 'VALIDATION_ERROR', message: 'noor@hotel.example is no e-mail' } }
        : null;
    const { stdout } = await run('--kinds', 'contacts');
    expect(stdout).toContain('broken off: /crm/objects/2026-09/contacts was answered 400, VALIDATION_ERROR\n');
    expect(stdout).not.toContain('noor@');
  });

  it('tells of an answer that is not as described, and leaves what it is about', async () => {
    mock.fault = ({ path }) => (path.endsWith('/contacts') ? { status: 200, body: { results: 'none' } } : null);
    expect((await run('--kinds', 'contacts')).stdout).toContain(
      'broken off: /crm/objects/2026-09/contacts answered something else than HubSpot describes, at results\n',
    );
  });

  it('does not follow a redirection with its token', async () => {
    mock.fault = ({ path }) =>
      path.endsWith('/contacts') ? { status: 302, headers: { location: `${mock.url}/elsewhere` } } : null;
    expect((await run('--kinds', 'contacts')).stdout).toContain('/crm/objects/2026-09/contacts was answered 302\n');
    expect(mock.requests.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  it('tells of a rejected record by its id and the reason, without its values', async () => {
    hubspot.records.deals.push({
      ...hubspot.records.deals[0]!,
      id: '32',
      properties: { dealname: 'x', amount: 'ten' },
    });
    const { code, stdout } = await run('--kinds', 'deals');
    expect(code).toBe(1);
    expect(stdout).toContain('  32: amount: must be a decimal number, such as 1200.50\n');
    expect(stdout).not.toContain('ten\n');
  });

  it('keeps all lists when a search finds fewer than there are', async () => {
    await run('--kinds', 'lists');
    mock.fault = ({ path }) =>
      path.endsWith('/lists/2026-09/search')
        ? { status: 200, body: { total: 2, hasMore: false, offset: 0, lists: [] } }
        : null;
    expect((await run('--kinds', 'lists')).stdout).toContain('the lists changed while they were searched');
    expect(await test.database.read.query('SELECT asset_id FROM assets WHERE archived = 1')).toEqual([]);
  });

  it('refuses a database that was not migrated', async () => {
    const place = await emptyDatabasePlace();
    await (await openDatabase(place.config)).close();
    expect((await pull(place.config, mock)).stderr).toBe(
      'the database is older than this code; run npm run migrate first\n',
    );
    await place.remove();
  });
});
