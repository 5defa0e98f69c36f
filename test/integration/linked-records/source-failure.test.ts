import { LinkedRecordsOfContactsDocument, type LinkedRecordsFragment } from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, activity, contact, fill, mirroring, user } from '../../support/world';

describe('a source that cannot be read', () => {
  let server: TestServer;
  let token: string;
  let lines: string[];

  beforeEach(async () => {
    lines = [];
    server = await startTestServer({ metricsPort: 0, logLevel: 'error' }, undefined, lines);
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, {
      accounts: ['1', '2', '3', '4'].map((id) => account(id)),
      users: [user('1', 'anna')],
      organizations: { north: ['1', '2', '3', '4'] },
      settings: { north: ['2', '3', '4'].map((source) => mirroring(source, '1')) },
      contacts: ['1', '2', '3', '4'].map((id) => contact(id, `${id}00`, ['jose@shop.example'])),
      activities: ['2', '3', '4'].map((id) => activity(id, 'a', { contactIds: [`${id}00`] })),
    });
  });
  afterEach(() => server.stop());

  const look = async () => {
    const representations = [{ __typename: 'Contact', id: '100' }];
    const answer = await server.send(LinkedRecordsOfContactsDocument, { representations }, token);
    const entity = answer.data?._entities[0] as { linkedRecords: LinkedRecordsFragment } | null | undefined;
    return { records: entity?.linkedRecords, answer };
  };

  it.each(['record_keys', 'record_activities', 'record_deals'])(
    'is reported, and does not hide the others, when its rows of %s are broken (M13)',
    async (table) => {
      if (table === 'record_deals') await breakEmpty(server, table);
      else await breakRowsOf(server, table, '3');
      const { records, answer } = await look();
      expect(answer.errors).toBeUndefined();
      const states = records!.access.sources.map((source) => [source.account.id, source.status]);
      if (table === 'record_deals') {
        expect(states).toEqual(['2', '3', '4'].map((id) => [id, 'UNAVAILABLE']));
        expect(records).toMatchObject({ totalCount: 0, access: { granted: true } });
      } else {
        expect(states).toEqual([
          ['2', 'READABLE'],
          ['3', 'UNAVAILABLE'],
          ['4', 'READABLE'],
        ]);
        expect(records!.nodes.map((node) => node.account.id)).toEqual(['2', '4']);
        expect(records!.totalCount).toBe(2);
        expect(records!.nodes.map((node) => node.activities.totalCount)).toEqual([1, 1]);
      }
      const metrics = await (await fetch(server.metricsUrl!)).text();
      const failed = states.filter(([, status]) => status === 'UNAVAILABLE').length;
      expect(metrics).toContain(`multi_account_source_failures_total ${failed}\n`);
    },
  );

  it('is not taken for one when the facts for permission cannot be read: then there is no answer', async () => {
    await server.database.write((manager) => manager.query('ALTER TABLE connection_settings RENAME TO elsewhere'));
    const { answer } = await look();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(answer.data?._entities).toEqual([null]);
    expect(answer.text).not.toMatch(/connection_settings|elsewhere|SELECT/);
  });

  it('is not taken for one when a row holds what its type does not know: that is written down, and not the caller’s fault', async () => {
    await server.database.write((manager) =>
      manager.query("UPDATE record_activities SET type = 'FAX' WHERE account_id = '3'"),
    );
    const { answer } = await look();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(answer.text).not.toContain('FAX');
    expect(lines).toEqual([expect.stringContaining('"event":"request.failed"')]);
  });
});

/** A view in the table's place that fails on the rows of one account, and on no other's. */
async function breakRowsOf(server: TestServer, table: string, accountId: string): Promise<void> {
  const mysql = server.database.read.connection.options.type === 'mysql';
  const failing = mysql ? 'CONVERT(EXP(1000 + LENGTH(record_id)) USING ascii)' : 'abs(-9223372036854775808)';
  const columns = (await server.database.read.connection.getMetadata(entityOf(server, table)).columns).map(
    (c) => c.databaseName,
  );
  const list = columns.map((column) =>
    column === 'record_id'
      ? `CASE WHEN account_id = '${accountId}' THEN ${failing} ELSE record_id END AS record_id`
      : column,
  );
  await server.database.write(async (manager) => {
    await manager.query(`ALTER TABLE ${table} RENAME TO ${table}_whole`);
    await manager.query(`CREATE VIEW ${table} AS SELECT ${list.join(', ')} FROM ${table}_whole`);
  });
}

/** No table at all: every source fails. */
async function breakEmpty(server: TestServer, table: string): Promise<void> {
  await server.database.write((manager) => manager.query(`ALTER TABLE ${table} RENAME TO elsewhere`));
}

function entityOf(server: TestServer, table: string): string {
  return server.database.read.connection.entityMetadatas.find((entity) => entity.tableName === table)!.name;
}
