import type { SqlReader } from '../../../src/database/sql-reader';
import { createLinkedRecordsLoader, type SourceSight } from '../../../src/linked-records/linked-records.loader';
import type { LinkedRecordsRequest } from '../../../src/linked-records/linked-records.selection';
import { RecordType } from '../../../src/linked-records/record';
import { startTestServer, type TestServer } from '../../support/test-server';
import { contact, fill, LINKED_PAIR } from '../../support/world';

const REQUEST: LinkedRecordsRequest = {
  recordType: RecordType.CONTACT,
  recordId: '1',
  page: { first: 20, after: null },
  sourceAccountIds: null,
  selection: { records: true, counts: false, activities: [], deals: [] },
};

describe('a change while linked records are read', () => {
  let server: TestServer;
  let sights: SourceSight[][];

  beforeEach(async () => {
    server = await startTestServer();
    sights = [];
    await fill(server.database, LINKED_PAIR);
  });
  afterEach(() => server.stop());

  const change = (sql: string): Promise<unknown> => server.database.write((manager) => manager.query(sql));

  /** A read whose rows are read when `meanwhile` is done: what permits it was read before. */
  const look = (meanwhile: () => Promise<unknown>) => {
    const { read, reader } = server.database;
    const heldReader: SqlReader = {
      dialect: reader.dialect,
      query: async (...statement) => {
        await meanwhile();
        return reader.query(...statement);
      },
    };
    const loader = createLinkedRecordsLoader({
      runBatch: (_loader, _size, work) => work({ read, reader, mirrorReader: () => heldReader }),
      homeAccountId: '1',
      userId: 'anna',
      sharedHosts: new Set(),
      onSourceFailure: ({ error }) => {
        throw error;
      },
      admits: () => Promise.resolve(true),
      recordSights: (seen) => Promise.resolve(void sights.push([...seen])),
    });
    return loader.load(REQUEST);
  };
  const writeLate = (): Promise<void> =>
    fill(server.database, { contacts: [contact('2', 'late', ['a@shop.example'])] });

  it.each([
    ['its connection (C2)', 'DELETE FROM connection_settings', [], ['MIRRORING_OFF']],
    [
      'data that is not sensitive (M9)',
      "UPDATE accounts SET stores_sensitive_data = 1 WHERE account_id = '2'",
      [],
      ['SOURCE_SENSITIVE'],
    ],
    ['the permission (M6)', 'UPDATE users SET view_linked_records = 0', ['NO_LINKED_RECORDS_PERMISSION'], null],
    ['his view of the home record (M6)', "UPDATE users SET contact_access = 'NONE'", ['RECORD_NOT_VISIBLE'], null],
    [
      'the home record, which was his (M6),',
      "UPDATE records SET owner_id = 'berta' WHERE account_id = '1'",
      ['RECORD_NOT_VISIBLE'],
      null,
    ],
  ])('that takes %s away shows nothing that was written after it', async (_, sql, denials, denialsOfSource) => {
    await change("UPDATE users SET contact_access = 'OWNED'");
    await change("UPDATE records SET owner_id = 'anna' WHERE account_id = '1'");
    let changes = 0;
    const { totalCount, nodes, access } = await look(async () => {
      if ((changes += 1) > 1) return;
      await change(sql);
      await writeLate();
    });
    expect({ totalCount, nodes: nodes.map(({ recordId }) => recordId) }).toEqual({ totalCount: 0, nodes: [] });
    expect(access.denials.map(({ code }) => code)).toEqual(denials);
    if (denialsOfSource !== null) {
      expect(access.sources.map((source) => source.denials.map(({ code }) => code))).toEqual([denialsOfSource]);
    }
  });

  it.each([
    ['archived (M2)', "UPDATE records SET archived = 1 WHERE account_id = '1'"],
    ['merged into one that is not there (M2)', "UPDATE records SET merged_into_id = 'gone' WHERE account_id = '1'"],
  ])(
    'after which the home record is %s shows nothing that was written after it, to who may see all',
    async (_, sql) => {
      let changes = 0;
      const { totalCount, access } = await look(async () => {
        if ((changes += 1) > 1) return;
        await change(sql);
        await writeLate();
      });
      expect([totalCount, access.denials.map(({ code }) => code)]).toEqual([0, ['RECORD_NOT_VISIBLE']]);
    },
  );

  it('of the keys of the home record shows nothing by the old ones that was written after it (M1)', async () => {
    let changes = 0;
    const { nodes } = await look(async () => {
      if ((changes += 1) > 1) return;
      await change("DELETE FROM record_keys WHERE account_id = '1'");
      await writeLate();
    });
    expect(nodes).toEqual([]);
  });

  it('that takes nothing away lets the viewer see all, new rows too', async () => {
    const { nodes } = await look(writeLate);
    expect(nodes.map(({ recordId }) => recordId)).toEqual(['2', 'late']);
    expect(sights.map((seen) => seen.flatMap(({ records }) => records.map(({ recordId }) => recordId)))).toEqual([
      ['2', 'late'],
    ]);
  });

  it('of what permits it, again and again, is answered with an error and not with rows', async () => {
    let n = 0;
    const changing = look(() => change(`UPDATE users SET name = 'Anna ${(n += 1)}'`));
    await expect(changing).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(n).toBe(3);
  });
});
