import { openDatabase, type Database } from '../../../src/database/database';
import { beginRun, type RunRefusal } from '../../../src/pull/pull-state.repository';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { account, fill } from '../../support/world';

const ROUNDS = 10;
const ACCOUNTS = ['north', 'south', 'east', 'west'];

/** Each on connections of its own, as processes are; the embedded database serves one process alone. */
describe('pulls that begin at once', () => {
  let test: TestDatabase;
  let processes: readonly Database[];
  beforeAll(async () => {
    test = await createTestDatabase();
    await fill(test.database, { accounts: ACCOUNTS.map((id) => account(id)) });
    processes = await Promise.all(ACCOUNTS.map(connected));
  });
  afterAll(async () => {
    await Promise.all((processes ?? []).filter((each) => each !== test.database).map((each) => each.close()));
    await test.drop();
  });

  const connected = async (): Promise<Database> =>
    test.config.kind === 'mysql' ? openDatabase(test.config) : test.database;
  const begin = (process: number, accountId: string, hubId: string): Promise<RunRefusal | null> =>
    processes[process]!.write((manager) =>
      beginRun(manager, { accountId, hubId, runId: `run ${process}` }, new Date()),
    );
  const pulls = (): Promise<{ account_id: string; hub_id: string; run_id: string }[]> =>
    test.database.read.query('SELECT account_id, hub_id, run_id FROM pulls');
  const forget = (): Promise<unknown> => test.database.write((manager) => manager.query('DELETE FROM pulls'));

  it('with one HubSpot account into several accounts: one does, and the others are told of it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const refusals = await Promise.all(ACCOUNTS.map((accountId, i) => begin(i, accountId, '42')));
      const winner = ACCOUNTS[refusals.indexOf(null)]!;
      const told = { code: 'HUB_PULLED_INTO_OTHER_ACCOUNT', accountId: winner };
      expect(refusals).toEqual(ACCOUNTS.map((accountId) => (accountId === winner ? null : told)));
      expect(await pulls()).toEqual([{ account_id: winner, hub_id: '42', run_id: `run ${ACCOUNTS.indexOf(winner)}` }]);
      await forget();
    }
  });

  it('with several HubSpot accounts into one account: one does, and the others are told of it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const hubs = ACCOUNTS.map((_, i) => String(42 + i));
      const refusals = await Promise.all(hubs.map((hubId, i) => begin(i, 'north', hubId)));
      const winner = hubs[refusals.indexOf(null)]!;
      const told = { code: 'PULLED_FROM_OTHER_HUB', hubId: winner };
      expect(refusals).toEqual(hubs.map((hubId) => (hubId === winner ? null : told)));
      await forget();
    }
  });

  it('with one HubSpot account into one account: all do, and the last one goes on', async () => {
    expect(await Promise.all(ACCOUNTS.map((_, i) => begin(i, 'north', '42')))).toEqual(ACCOUNTS.map(() => null));
    expect(await pulls()).toHaveLength(1);
    await forget();
  });

  it('leave the runs of two accounts as they are when one asks for the HubSpot account of the other', async () => {
    expect([await begin(0, 'north', '42'), await begin(1, 'south', '43')]).toEqual([null, null]);
    const before = await pulls();
    expect(await begin(2, 'north', '43')).toEqual({ code: 'PULLED_FROM_OTHER_HUB', hubId: '42' });
    expect(await begin(3, 'east', '43')).toEqual({ code: 'HUB_PULLED_INTO_OTHER_ACCOUNT', accountId: 'south' });
    expect(await pulls()).toEqual(before);
  });
});
