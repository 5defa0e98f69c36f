import type { EntityManager } from 'typeorm';
import { AssetType } from '../../../src/asset-copying/asset';
import { readAssets } from '../../../src/asset-copying/assets.reader';
import { reviewCopy } from '../../../src/asset-copying/copy-assets.service';
import type { SqlReader } from '../../../src/database/sql-reader';
import { readRecordSights } from '../../../src/linked-records/record-sights.reader';
import { RecordType } from '../../../src/linked-records/record';
import { readOrganization } from '../../../src/organizations/organization.reader';
import { person } from '../../support/callers';
import { fillCopyWorld, ROOT } from '../../support/copy-jobs';
import { startTestServer, type TestServer } from '../../support/test-server';

const NEIGHBOUR = person({ userId: 'root', accountId: 't1' });

describe('who loses what permits a read while it is under way', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    await fillCopyWorld(server.database, 1, 1);
  });
  afterEach(() => server.stop());

  /** Both ways to read, held before the first statement on `table`, where a change is made once. */
  const heldAt = (table: string, change: string): { readonly read: EntityManager; readonly reader: SqlReader } => {
    const { read, reader } = server.database;
    let isMade = false;
    const hold = async (sql: string): Promise<void> => {
      if (isMade || !sql.includes(table)) return;
      isMade = true;
      await server.database.write((manager) => manager.query(change));
    };
    const query = async (sql: string, parameters: unknown[]): Promise<unknown> => {
      await hold(sql);
      return read.query(sql, parameters);
    };
    return {
      read: { connection: read.connection, query } as unknown as EntityManager,
      reader: {
        dialect: reader.dialect,
        query: async (sql, parameters) => {
          await hold(sql);
          return reader.query(sql, parameters);
        },
      },
    };
  };

  it('is given no list of assets of an account that has left (A3)', async () => {
    const whole = await readAssets(server.database.read, NEIGHBOUR, { accountId: 'source' });
    expect(whole?.totalCount).toBe(2);
    const { read } = heldAt('FROM assets', "DELETE FROM organization_accounts WHERE account_id = 'source'");
    await expect(readAssets(read, NEIGHBOUR, { accountId: 'source' })).resolves.toBeNull();
  });

  it('is given no plan of a copy over a connection that is gone (A2)', async () => {
    const copy = { sourceAccountId: 'source', targetAccountIds: ['t1'], assets: [{ type: AssetType.LIST, id: '0' }] };
    expect(await reviewCopy(server.database.read, ROOT, copy)).toMatchObject({ refusals: [] });
    const { read } = heldAt(' assets ', 'DELETE FROM connection_settings');
    const { items, digest, refusals } = await reviewCopy(read, ROOT, copy);
    expect([items, digest, refusals.length]).toEqual([[], null, 1]);
  });

  it('is given no organization when he administers it no more (O10)', async () => {
    expect(await readOrganization(server.database.read, ROOT)).toMatchObject({ id: 'north' });
    const { read } = heldAt('SELECT account_id, joined_at', "UPDATE users SET role = 'MEMBER'");
    await expect(readOrganization(read, ROOT)).resolves.toBe('forbidden');
  });

  it('is given no list of who saw a record when he is no Super Admin any more (M10)', async () => {
    const sightsBy = (reader: SqlReader) =>
      readRecordSights(reader, ROOT, { recordType: RecordType.CONTACT, recordId: '1' }, () => Promise.resolve(null));
    expect(await sightsBy(server.database.reader)).toMatchObject({ totalCount: 0 });
    const { reader } = heldAt('sight_records', "UPDATE users SET role = 'MEMBER'");
    await expect(sightsBy(reader)).resolves.toBeNull();
  });
});
