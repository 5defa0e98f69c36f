import { AssetsDocument, type AccountFactInput, LinkedRecordsOfContactsDocument } from '../../generated/operations';
import type { DatabaseConfig } from '../../../src/config';
import { copying, list as storedList } from '../../support/assets';
import {
  hubspotAccount,
  hubspotObject,
  list,
  marketingEmail,
  touch,
  type HubspotAccount,
} from '../../support/hubspot-account';
import { startHubspotMock, type HubspotMock } from '../../support/hubspot-mock';
import { pull } from '../../support/pulling';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, contact, fill, mirroring, user } from '../../support/world';

let server: TestServer;
let place: DatabaseConfig;
let hubspot: HubspotAccount;
let mock: HubspotMock;
beforeEach(async () => {
  server = await startTestServer();
  place = server.place;
  await fill(server.database, { accounts: [account('42', { updatedAt: '2025-01-01T00:00:00.000Z' })] });
  hubspot = hubspotAccount();
  mock = await startHubspotMock(hubspot, { searchWindow: 300, pageSize: 2 });
});
afterEach(async () => {
  await mock.close();
  await server.stop();
  expect(mock.violations).toEqual([]);
});

const rows = <Row>(sql: string): Promise<Row[]> => server.database.read.query(sql);
const asked = (pattern: RegExp): number => mock.requests.filter(({ path }) => pattern.test(path)).length;
const soon = (minutes = 0): string => new Date(Date.now() - 60_000 + minutes * 60_000).toISOString();

/** Olga of account 1 sees what account 42 has of her contact. */
async function world(): Promise<string> {
  const subscriptions = [
    { hub: 'SALES', tier: 'PROFESSIONAL' },
    { hub: 'MARKETING', tier: 'ENTERPRISE' },
  ] as AccountFactInput['subscriptions'];
  await fill(server.database, {
    accounts: [account('1', { subscriptions }), account('42', { subscriptions })],
    users: [
      user('1', 'olga', { role: 'SUPER_ADMIN', assetAccess: 'EDIT' }),
      user('42', 'olga', { role: 'SUPER_ADMIN' }),
    ],
    contacts: [contact('1', '5', ['noor@hotel.example'])],
    organizations: { north: ['1', '42'] },
    settings: { north: [mirroring('42', '1'), copying('42', '1')] },
  });
  return server.token({ user: 'olga', account: '1' });
}

async function linked(token: string) {
  const representations = [{ __typename: 'Contact', id: '5' }];
  const { data, errors } = await server.send(LinkedRecordsOfContactsDocument, { representations }, token);
  expect(errors).toBeUndefined();
  const [entity] = data!._entities as unknown as [
    {
      linkedRecords: {
        nodes: { name: string; activities: { nodes: { type: string }[] }; deals: { nodes: object[] } }[];
      };
    },
  ];
  return entity.linkedRecords.nodes;
}

describe('npm run pull', () => {
  it('brings every kind to the graph', async () => {
    const token = await world();
    expect(await pull(place, mock)).toMatchObject({ code: 0 });
    const [node] = await linked(token);
    expect(node).toMatchObject({
      name: 'Noor Aziz',
      deals: { nodes: [{ name: 'Rooms', amount: '1200.50', status: 'WON' }] },
    });
    expect(node!.activities.nodes.map(({ type }) => type).sort()).toEqual(['CALL', 'EMAIL', 'MEETING', 'NOTE', 'TASK']);
    const olga = await server.token({ user: 'olga', account: '42' });
    const assets = await server.send(AssetsDocument, { accountId: '42' }, olga);
    expect(assets.data!.assets.nodes.map(({ type, id }) => `${type} ${id}`).sort()).toEqual([
      'FORM f1',
      'LIST 101',
      'LIST 102',
      'MARKETING_EMAIL e1',
    ]);
    expect(await rows('SELECT record_type, name FROM properties ORDER BY record_type')).toEqual([
      { record_type: 'COMPANY', name: 'domain' },
      { record_type: 'CONTACT', name: 'email' },
    ]);
    expect(
      await rows(
        "SELECT record_type, record_id, owner_id, merged_into_id FROM records WHERE account_id = '42' ORDER BY record_type, record_id",
      ),
    ).toEqual([
      { record_type: 'COMPANY', record_id: '9', owner_id: '1012', merged_into_id: null },
      { record_type: 'CONTACT', record_id: '1', owner_id: '1011', merged_into_id: null },
      { record_type: 'CONTACT', record_id: '901', owner_id: null, merged_into_id: '1' },
    ]);
  });

  it('asks a second time only for what has changed, and for what was deleted', async () => {
    hubspot.records.contacts.push(...Array.from({ length: 9 }, (_, i) => hubspotObject(String(100 + i), {})));
    await pull(place, mock);
    mock.requests.length = 0;
    touch(hubspot.records.contacts[3], soon());
    hubspot.marketingEmails.push({ ...marketingEmail('e2'), updatedAt: soon() });
    const { stdout } = await pull(place, mock);
    expect(stdout).toContain('contacts: 1 row: 1 applied, 0 stale, 0 rejected\n');
    expect(stdout).toContain('companies: 0 rows: 0 applied');
    expect(stdout).toContain('marketing-emails: 1 row: 1 applied');
    expect(stdout).toContain('lists: 0 rows');
    const listed = mock.requests.filter(
      ({ path, query }) => /objects\/[^/]+\/[^/]+$/.test(path) && query['archived'] === 'false',
    );
    expect(listed).toEqual([]);
    expect(asked(/\/search$/)).toBe(8 + 2);
    expect(asked(/batch\/read$/)).toBe(0);
  });

  it('reads more changes than one search gives', async () => {
    await pull(place, mock, ['--kinds', 'contacts']);
    hubspot.records.contacts.push(
      ...Array.from({ length: 450 }, (_, i) => hubspotObject(String(1000 + i), {}, { updatedAt: soon() })),
    );
    expect((await pull(place, mock, ['--kinds', 'contacts'])).stdout).toContain('450 rows: 450 applied');
  });

  it('removes what was deleted over there', async () => {
    const token = await world();
    hubspot.lists.push(list('103'));
    const kinds = ['--kinds', 'contacts,deals,notes,forms,lists'];
    await pull(place, mock, kinds);
    touch(hubspot.records.notes[0], soon(), true);
    touch(hubspot.records.deals[0], soon(), true);
    hubspot.lists.splice(0, 1);
    Object.assign(hubspot.forms[0]!, { archived: true, archivedAt: soon() });
    expect(await pull(place, mock, kinds)).toMatchObject({ code: 0 });
    const [node] = await linked(token);
    expect(node!.activities.nodes.map(({ type }) => type)).not.toContain('NOTE');
    expect(node!.deals.nodes).toEqual([]);
    expect(await rows('SELECT asset_id FROM assets WHERE archived = 1 ORDER BY asset_id')).toEqual([
      { asset_id: '101' },
      { asset_id: 'f1' },
    ]);
    touch(hubspot.records.contacts[0], soon(), true);
    await pull(place, mock, ['--kinds', 'contacts']);
    expect(await linked(token)).toEqual([]);
  });

  it('leaves lists alone that were copied into the account, of which nothing is known over there', async () => {
    await world();
    await fill(server.database, { assets: [storedList('42', 'copied'), storedList('42', 'deleted')] });
    await server.database.write((manager) =>
      manager.query(
        `INSERT INTO asset_origins (account_id, asset_type, asset_id, source_account_id, source_asset_id, source_hash, copy_hash, job_id, copied_at)
         VALUES ('42', 'LIST', 'copied', '1', 'l1', 'h', 'h', 'j', '2026-01-01 00:00:00.000')`,
      ),
    );
    const { stdout } = await pull(place, mock, ['--kinds', 'lists']);
    expect(stdout).not.toContain('copied');
    expect(
      await rows("SELECT asset_id, archived FROM assets WHERE asset_id IN ('copied', 'deleted') ORDER BY 1"),
    ).toEqual([
      { asset_id: 'copied', archived: 0 },
      { asset_id: 'deleted', archived: 1 },
    ]);
  });

  it('with --full replaces what was not modified since', async () => {
    const token = await world();
    const kinds = ['--kinds', 'contacts,notes'];
    await pull(place, mock, kinds);
    Object.assign(hubspot.records.notes[0]!, { contactIds: [] });
    await pull(place, mock, kinds);
    expect((await linked(token))[0]!.activities.nodes).toHaveLength(1);
    expect(await pull(place, mock, [...kinds, '--full'])).toMatchObject({ code: 0 });
    expect((await linked(token))[0]!.activities.nodes).toEqual([]);
  });

  it('takes 250 associations of a record, and tells that there are more', async () => {
    Object.assign(hubspot.records.notes[0]!, { contactIds: Array.from({ length: 320 }, (_, i) => String(i + 1)) });
    const { code, stdout } = await pull(place, mock, ['--kinds', 'notes']);
    expect(stdout).toContain('1 row with more than 250 contacts or companies');
    expect(code).toBe(0);
    expect(asked(/contacts\/batch\/read$/)).toBe(3);
  });
});
