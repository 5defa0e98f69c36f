import type { EntityManager } from 'typeorm';
import { ACCOUNT_TABLES, MAX_REMOVED } from '../../../src/account-removal/account-rows.repository';
import { removeAccount } from '../../../src/account-removal/remove-account.service';
import { runRemoval } from '../../../src/account-removal/run-removal';
import { copyNextBatch } from '../../../src/asset-copying/asset-copy-workers';
import { insertSights } from '../../../src/audit/sights.repository';
import type { Database } from '../../../src/database/database';
import { onceForKey } from '../../../src/database/idempotency.repository';
import { lockLookups } from '../../../src/linked-records/lookup-counts.repository';
import { beginRun, saveCursor } from '../../../src/pull/pull-state.repository';
import { askForCopy, fillCopyWorld } from '../../support/copy-jobs';
import { tableColumns } from '../../support/table-columns';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { account, activity, contact, deal, fill, user } from '../../support/world';

const LATER = '2026-02-01T00:00:00.000Z';
const LATEST = '2026-03-01T00:00:00.000Z';
const NEVER = new AbortController().signal;
/** Other tables that name accounts, and why rows of one that is removed may be there, or are not. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['accounts', 'stays, without its name: an older fact could bring it back otherwise'],
  ['organization_accounts', 'none: it is in no organization'],
  ['connection_settings', 'none: they go when it leaves its organization'],
  ['organization_events', 'stays: the history of organizations (O16)'],
  ['sights', 'stays: who saw what (M10), by ids alone'],
  ['sight_records', 'stays: who saw what (M10), by ids alone'],
  ['changes', 'stays: who changed what, by ids alone'],
  ['asset_copy_jobs', 'goes with the copies that it took part in'],
  ['asset_copy_job_accounts', 'goes with the copies that it took part in'],
  ['asset_copy_batches', 'goes with the copies that it took part in'],
  ['asset_copy_items', 'goes with the copies that it took part in'],
]);

const KEPT = ['accounts', 'organization_events', 'sight_records', 'sights'];

let test: TestDatabase;
let database: Database;
beforeEach(async () => {
  test = await createTestDatabase();
  database = test.database;
});
afterEach(() => test.drop());

/** Rows of every kind of account `t1`, which has left; copies of it are done. */
async function fillAndLeave(): Promise<void> {
  await fillCopyWorld(database, 2, 1);
  await fill(database, {
    users: [user('t1', 'u-canary', { name: 'Canary' })],
    contacts: ['t1', 't2'].map((id) => contact(id, '1', ['canary@shop.example'])),
    activities: ['t1', 't2'].map((id) => activity(id, 'a', { contactIds: ['1'] })),
    deals: ['t1', 't2'].map((id) => deal(id, 'd', { contactIds: ['1'] })),
  });
  await askForCopy(database, [0], { targetAccountIds: ['t1', 't2'] });
  await askForCopy(database, [1], { targetAccountIds: ['t2'] });
  await endCopies();
  await database.write(async (manager) => {
    const run = { accountId: 't1', hubId: '42', runId: 'run' };
    await beginRun(manager, run, new Date());
    await saveCursor(manager, run, 'contacts', {
      phase: null,
      after: null,
      startedAt: LATER,
      since: null,
      anew: false,
    });
    const request = { accountId: 't1', userId: 'root', key: 'key', operation: 'rename', input: {} };
    const answer = (): Promise<string> => Promise.resolve('answer');
    await onceForKey(manager, request, new Date(), answer, answer);
  });
  await database.write(async (manager) => {
    const viewer = { accountId: 't2', userId: 'root', actorId: null, tokenId: 'token' };
    const records = [{ recordType: 'CONTACT', recordId: '1', homeRecordId: '1' }];
    await insertSights(manager, [{ accountId: 't1', viewer, seenAt: new Date(LATER), records }]);
    await lockLookups(manager, { accountId: 't1', userId: 'root', hour: new Date(LATER) });
  });
  await fill(database, { accounts: [account('t1', { active: false, name: 'Canary Ltd', updatedAt: LATER })] });
}

async function endCopies(): Promise<void> {
  while (await copyNextBatch(database, { leaseSeconds: 60 }));
}

/** How many rows of each table name the account, in a value or within JSON. */
async function rowsNaming(id: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of (await tableColumns(database)).keys()) {
    const rows: Record<string, unknown>[] = await database.read.query(`SELECT * FROM ${table}`);
    const naming = rows.filter((row) =>
      Object.values(row).some((value) => value === id || String(value).includes(`"${id}"`)),
    );
    if (naming.length > 0) counts[table] = naming.length;
  }
  return counts;
}

async function allRows(): Promise<string> {
  const rows: unknown[] = [];
  for (const table of (await tableColumns(database)).keys())
    rows.push(await database.read.query(`SELECT * FROM ${table}`));
  return JSON.stringify(rows).toLowerCase();
}

async function run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const told = { stdout: '', stderr: '' };
  const output = {
    stdout: { write: (text: string) => (told.stdout += text) },
    stderr: { write: (text: string) => (told.stderr += text) },
  };
  const code = await runRemoval(argv, output, NEVER, () => test.config);
  return { code, ...told };
}

describe('npm run remove-account', () => {
  it('knows every table that has a column of accounts', async () => {
    const tables = [...(await tableColumns(database))].filter(([, columns]) =>
      columns.some((column) => column.includes('account')),
    );
    expect(tables.map(([table]) => table).sort()).toEqual([...ACCOUNT_TABLES, ...OTHERS.keys()].sort());
  });

  it('leaves nothing of the account but that it was there, its history, and where copies came from', async () => {
    await fillAndLeave();
    const before = await rowsNaming('t1');
    expect(ACCOUNT_TABLES.filter((table) => before[table] === undefined)).toEqual([]);
    const { code, stdout, stderr } = await run('--account', 't1');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`users: ${before['users']}\n`);
    expect(stdout).toMatch(/copies: 1\n$/);
    expect(Object.keys(await rowsNaming('t1')).sort()).toEqual(KEPT);
    expect(await database.read.query(`SELECT * FROM accounts WHERE account_id = 't1'`)).toMatchObject([
      { name: 't1', active: 0, subscriptions: '[]' },
    ]);
    expect(await allRows()).not.toContain('canary ltd');
    expect(await allRows()).not.toContain('u-canary');
  });

  it('leaves the rows of others as they are', async () => {
    await fillAndLeave();
    const [t2, source] = [await rowsNaming('t2'), await rowsNaming('source')];
    expect((await run('--account', 't1')).code).toBe(0);
    const shared = ['asset_copy_jobs', 'asset_copy_job_accounts', 'asset_copy_batches', 'asset_copy_items'];
    const unshared = (rows: Readonly<Record<string, number>>): object =>
      Object.fromEntries(Object.entries(rows).filter(([table]) => !shared.includes(table)));
    expect(unshared(await rowsNaming('t2'))).toEqual(unshared(t2));
    expect((await rowsNaming('t2'))['asset_copy_jobs']).toBe(1);
    expect((await rowsNaming('source'))['assets']).toBe(source['assets']);
  });

  it('does the rest when it is run again, at whatever unit of work it was killed', async () => {
    await fillAndLeave();
    const killed = async (units: number): Promise<boolean> => {
      let left = units;
      const write: Database['write'] = (work) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('killed')) : database.write(work);
      };
      return removeAccount({ write }, 't1', NEVER).then(
        () => false,
        () => true,
      );
    };
    let kills = 0;
    while (await killed(kills)) kills += 1;
    expect(kills).toBeGreaterThan(ACCOUNT_TABLES.length);
    expect(Object.keys(await rowsNaming('t1')).sort()).toEqual(KEPT);
  });

  it('removes a bounded number of rows in each unit of work', async () => {
    const contacts = Array.from({ length: MAX_REMOVED + 5 }, (_, n) => contact('t1', String(n), [`${n}@shop.example`]));
    await fill(database, { contacts });
    const removed: number[] = [];
    const write: Database['write'] = (work) =>
      database.write(async (manager: EntityManager) => {
        const result = await work(manager);
        if (typeof result === 'number') removed.push(result);
        return result;
      });
    await removeAccount({ write }, 't1', NEVER);
    expect(removed.filter((rows) => rows > 0)).toEqual([MAX_REMOVED, 5, MAX_REMOVED, 5, 2]);
    expect(await rowsNaming('t1')).toEqual({});
  });

  it('stops after the unit of work under way when it is interrupted', async () => {
    await fillAndLeave();
    const stopping = new AbortController();
    const write: Database['write'] = (work) => {
      stopping.abort();
      return database.write(work);
    };
    expect(await removeAccount({ write }, 't1', stopping.signal)).toBeNull();
    expect((await rowsNaming('t1'))['users']).toBe(2);
  });

  it('tells when rows of the account come while it is removed', async () => {
    await fillAndLeave();
    let isLate = false;
    const write: Database['write'] = async (work) => {
      const result = await database.write(work);
      if (typeof result === 'string' && !isLate) {
        isLate = true;
        await fill(database, { contacts: [contact('t1', 'late', [])] });
      }
      return result;
    };
    await expect(removeAccount({ write }, 't1', NEVER)).rejects.toThrow(/came while it was removed/);
    expect((await run('--account', 't1')).code).toBe(0);
  });

  it('refuses an account that is active, again when it becomes so meanwhile, and writes nothing', async () => {
    await fill(database, { accounts: [account('t1')], users: [user('t1', 'olga')] });
    const refusal = { code: 2, stdout: '', stderr: expect.stringMatching(/^account t1 is active: send its fact/) };
    const before = await allRows();
    expect(await run('--account', 't1')).toEqual(refusal);
    expect(await allRows()).toBe(before);
    await fill(database, { accounts: [account('t1', { active: false, updatedAt: LATER })] });
    let units = 0;
    const write: Database['write'] = async (work) => {
      units += 1;
      if (units === 2) await fill(database, { accounts: [account('t1', { updatedAt: LATEST })] });
      return database.write(work);
    };
    await expect(removeAccount({ write }, 't1', NEVER)).rejects.toThrow('account t1 is active');
    expect((await rowsNaming('t1'))['users']).toBe(1);
  });

  it('refuses an account that is in an organization', async () => {
    await fill(database, {
      accounts: [account('t1', { active: false }), account('t2')],
      organizations: { north: ['t1', 't2'] },
    });
    expect(await run('--account', 't1')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'account t1 is in organization north: take it out there, or send its fact with active: false\n',
    });
  });

  it('waits for copies that are not over', async () => {
    await fillCopyWorld(database, 1, 0);
    await askForCopy(database, [0]);
    await fill(database, { accounts: [account('t1', { active: false, updatedAt: LATER })] });
    expect(await run('--account', 't1')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^copies of account t1 are not over: 1\./),
    });
    await endCopies();
    expect((await run('--account', 't1')).code).toBe(0);
  });

  it('leaves a copy that is begun again meanwhile as it is', async () => {
    await fillCopyWorld(database, 1, 0);
    await askForCopy(database, [0]);
    await endCopies();
    await fill(database, { accounts: [account('t1', { active: false, updatedAt: LATER })] });
    const items = 'SELECT COUNT(*) AS n FROM asset_copy_items';
    const [before] = await database.read.query(items);
    let checked = false;
    const write: Database['write'] = async (work) => {
      const result = await database.write(work);
      // The unit before the first of a copy's items says which copy.
      if (!checked && typeof result === 'string') {
        checked = true;
        await database.write((manager) => manager.query('UPDATE asset_copy_jobs SET finished_at = NULL'));
      }
      return result;
    };
    await expect(removeAccount({ write }, 't1', NEVER)).rejects.toThrow('copies of account t1 are not over: 1');
    expect([checked, await database.read.query(items)]).toEqual([true, [before]]);
  });

  it.each([
    [[], '--account is missing: the id of the account to remove\n'],
    [['--account', 'a b'], '--account must be 1 to 64 printable ASCII characters without white space\n'],
  ])('refuses to be called with %j', async (argv, stderr) => {
    expect(await run(...argv)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('tells how it is used', async () => {
    expect((await run('--help')).stdout).toMatch(/^npm run remove-account -- --account ID/);
  });
});
