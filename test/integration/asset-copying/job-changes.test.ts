import { performance } from 'node:perf_hooks';
import { copyNextBatch } from '../../../src/asset-copying/asset-copy-workers';
import { cancelAssetCopy, retryAssetCopy } from '../../../src/asset-copying/change-job.service';
import { copyAssets, reviewCopy } from '../../../src/asset-copying/copy-assets.service';
import { leaseBatch, findOpenBatches } from '../../../src/asset-copying/copy-batches.repository';
import { readItems, readJob, readJobs } from '../../../src/asset-copying/copy-jobs.reader';
import type { RequestedCopy } from '../../../src/asset-copying/copy-request.rules';
import { readAssets } from '../../../src/asset-copying/assets.reader';
import type { Person } from '../../../src/identity/caller';
import { form, list, property, copying } from '../../support/assets';
import { ROOT } from '../../support/copy-jobs';
import type { Database } from '../../../src/database/database';
import { toSqlTime } from '../../../src/database/time';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { account, fill, user, type World } from '../../support/world';

const LATER = '2026-02-01T00:00:00.000Z';
const LATEST = '2026-02-02T00:00:00.000Z';
const ADMIN = { role: 'SUPER_ADMIN' } as const;
const lists = (...ids: string[]) => ids.map((id) => ({ type: 'LIST' as const, id }));
const as = (userId: string, accountId: string): Person => ({ ...ROOT, userId, accountId });

describe('jobs of asset copies', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await createTestDatabase();
    const ids = ['source', 't1', 't2'];
    await fill(test.database, {
      accounts: [
        ...ids.map((id) => account(id, { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] })),
        account('far'),
      ],
      users: [
        ...ids.map((id) => user(id, 'root', ADMIN)),
        user('t1', 'tom', { assetAccess: 'EDIT' }),
        user('t2', 'tom', { assetAccess: 'NONE' }),
        user('source', 'sue', { assetAccess: 'VIEW' }),
        user('t1', 'sue', { assetAccess: 'EDIT' }),
        user('far', 'tom', ADMIN),
      ],
      organizations: { north: ids },
      settings: { north: [copying('source', 't1'), copying('source', 't2')] },
      properties: ids.flatMap((id) => ['email', 'firstname'].map((name) => property(id, name))),
    });
  });
  afterEach(() => test.drop());

  const tell = (world: World) => fill(test.database, world);
  const context = (person: Person = ROOT) => ({ write: test.database.write, person, now: new Date() });
  const input = (assets: RequestedCopy['assets'], differing: Partial<RequestedCopy> = {}): RequestedCopy => ({
    sourceAccountId: 'source',
    targetAccountIds: ['t1'],
    assets,
    ...differing,
  });
  const copy = async (assets: RequestedCopy['assets'], differing: Partial<RequestedCopy> = {}): Promise<string> => {
    const { jobId, refusals } = await copyAssets(context(), { copy: input(assets, differing) });
    if (jobId === null) throw new Error(refusals.map(({ message }) => message).join('; '));
    return jobId;
  };
  const work = async () => {
    while (await copyNextBatch(test.database, { leaseSeconds: 60 }));
  };
  const retry = (jobId: string, person = ROOT) => retryAssetCopy(context(person), jobId);
  const look = async (jobId: string, person = ROOT) => {
    const job = await readJob(test.database.read, person, jobId);
    if (job === null) return null;
    const { nodes, totalCount } = await readItems(test.database.read, job, { first: 100 });
    expect(totalCount).toBe(nodes.length);
    return {
      status: job.status,
      items: nodes.map((item) => `${item.targetAccountId} ${item.asset.id} ${item.status}`),
      reasons: nodes.map(({ reason }) => reason),
      ids: nodes.map(({ targetAssetId }) => targetAssetId),
    };
  };
  const codes = ({ refusals }: { refusals: readonly { code: string }[] }) => refusals.map(({ code }) => code);
  const namesIn = async (accountId: string): Promise<string[]> =>
    (
      (await test.database.read.query('SELECT name FROM assets WHERE account_id = ? AND archived = 0 ORDER BY name', [
        accountId,
      ])) as { name: string }[]
    ).map(({ name }) => name);

  describe('when they are retried', () => {
    it('lose nothing when what failed needs more than one copy takes (A10)', async () => {
      await tell({ assets: [list('source', 'TOP')] });
      const jobId = await copy(lists('TOP'));
      const many = Array.from({ length: 2_600 }, (_, i) => `N${i}`);
      await tell({
        assets: [...many.map((id) => list('source', id)), list('source', 'TOP', { lists: many }, { updatedAt: LATER })],
      });
      await work();
      expect((await look(jobId))!.items).toEqual(['t1 TOP FAILED']);
      expect(codes(await retry(jobId))).toEqual(['INVALID_INPUT']);
      expect(await look(jobId)).toMatchObject({ status: 'FAILED', items: ['t1 TOP FAILED'] });
    });

    it('use what has the name of what is only needed, as a plan does (A6, A10)', async () => {
      await tell({ assets: [list('source', 'TOP', { lists: ['D'] }), list('source', 'D', {}, { name: 'dep D' })] });
      const jobId = await copy(lists('TOP'));
      await tell({ assets: [list('t1', 'own', {}, { name: 'dep D' })] });
      await work();
      expect((await look(jobId))!.items).toEqual(['t1 D FAILED', 't1 TOP BLOCKED']);
      expect(codes(await retry(jobId))).toEqual([]);
      await work();
      expect(await look(jobId)).toMatchObject({ status: 'SUCCEEDED', items: ['t1 D REUSED', 't1 TOP COPIED'] });
      expect(await namesIn('t1')).toEqual(['List TOP', 'dep D']);
    });

    it('keep what is done, point to it, and have no asset twice (A10)', async () => {
      await tell({
        assets: [list('source', 'TOP', { lists: ['A', 'B'] }), ...['A', 'B', 'C'].map((id) => list('source', id))],
      });
      const jobId = await copy(lists('TOP', 'A', 'C'));
      await tell({ assets: [list('source', 'B', { lists: ['C', 'E'] }, { updatedAt: LATER }), list('source', 'E')] });
      await work();
      const failed = (await look(jobId))!;
      expect([...failed.items].sort()).toEqual(['t1 A COPIED', 't1 B FAILED', 't1 C COPIED', 't1 TOP BLOCKED']);
      expect(codes(await retry(jobId))).toEqual([]);
      await work();
      const done = (await look(jobId))!;
      expect(done.status).toBe('SUCCEEDED');
      expect([...done.items].sort()).toEqual(['A', 'B', 'C', 'E', 'TOP'].map((id) => `t1 ${id} COPIED`));
      expect(await namesIn('t1')).toEqual(['A', 'B', 'C', 'E', 'TOP'].map((id) => `List ${id}`));
      const [row]: { content: string }[] = await test.database.read.query(
        "SELECT content FROM assets WHERE account_id = 't1' AND name = 'List TOP'",
      );
      expect(row!.content).toContain(failed.ids[failed.items.indexOf('t1 A COPIED')]);
    });

    it('let go of what failed, cannot be copied and is needed no more (A6, A10)', async () => {
      await tell({ assets: [list('source', 'TOP', { lists: ['D'] }), list('source', 'D')] });
      const jobId = await copy(lists('TOP'));
      await tell({
        assets: [
          list('source', 'D', {}, { archived: true, updatedAt: LATER }),
          list('source', 'TOP', {}, { updatedAt: LATER }),
        ],
      });
      await work();
      expect(codes(await retry(jobId))).toEqual([]);
      await work();
      expect(await look(jobId)).toMatchObject({ status: 'SUCCEEDED', items: ['t1 D SKIPPED', 't1 TOP COPIED'] });
    });

    it('need what permits a copy to the targets of what failed alone (A2, A3)', async () => {
      await tell({ assets: [list('source', 'L')] });
      const jobId = await copy(lists('L'), { targetAccountIds: ['t1', 't2'] });
      await tell({ assets: [list('t1', 'own', {}, { name: 'List L' })] });
      await work();
      expect((await look(jobId))!.items).toEqual(['t1 L FAILED', 't2 L COPIED']);
      await tell({ users: [user('t2', 'root', { assetAccess: 'NONE', updatedAt: LATER })] });
      expect(codes(await retry(jobId))).toEqual([]);
      await work();
      expect((await look(jobId))!.items).toEqual(['t2 L COPIED', 't1 L COPIED']);
    });

    it('leave canceled items alone, and say so (A10)', async () => {
      await tell({ assets: [list('source', 'L')] });
      const jobId = await copy(lists('L'));
      await tell({ users: [user('t1', 'root', { assetAccess: 'NONE', updatedAt: LATER })] });
      await work();
      await tell({ users: [user('t1', 'root', { ...ADMIN, updatedAt: LATEST })] });
      expect(await look(jobId)).toMatchObject({ status: 'FAILED', items: ['t1 L CANCELED'] });
      const { refusals } = await retry(jobId);
      expect(refusals).toMatchObject([
        { code: 'NOT_RETRYABLE', message: expect.stringContaining('Canceled items are not retried') },
      ]);
    });
  });

  describe('when they are canceled', () => {
    it('end at once, but for what a worker has (A10)', async () => {
      const needs = Array.from({ length: 60 }, (_, i) => `C${i}`);
      await tell({ assets: needs.map((id, i) => list('source', id, { lists: needs.slice(i + 1, i + 2) })) });
      const free = await copy(lists('C0'));
      expect(codes(await cancelAssetCopy(context(), free))).toEqual([]);
      expect((await look(free))!.status).toBe('CANCELED');

      const jobId = await copy(lists('C0'));
      await test.database.write(async (manager) => {
        const [open] = await findOpenBatches(manager, new Date(), 1);
        await leaseBatch(manager, open!, new Date(Date.now() + 60_000), 'somebody');
      });
      expect(codes(await cancelAssetCopy(context(), jobId))).toEqual([]);
      const { status, items, reasons } = (await look(jobId))!;
      expect([status, items.filter((item) => item.endsWith('CANCELED')).length]).toEqual(['CANCELING', 59]);
      expect(reasons.filter((reason) => reason?.includes('A10')).length).toBe(59);
    });

    it('are not by who asked for them and is deactivated, and say so (A3)', async () => {
      await tell({ assets: [list('source', 'L')] });
      const { jobId } = await copyAssets(context(as('sue', 'source')), { copy: input(lists('L')) });
      await tell({ users: [user('source', 'sue', { active: false, updatedAt: LATER })] });
      expect(codes(await cancelAssetCopy(context(as('sue', 'source')), jobId!))).toEqual(['NOT_FOUND']);
    });
  });

  describe('are seen', () => {
    let jobId: string;
    beforeEach(async () => {
      await tell({ assets: [list('source', 'L'), list('source', 'M')] });
      jobId = await copy(lists('L'), { targetAccountIds: ['t1', 't2'] });
    });

    it('by target: who may view assets there sees its items, who may in the source all of them (A3)', async () => {
      const seen = async (person: Person) => (await look(jobId, person))?.items.map((item) => item.slice(0, 2));
      expect(await seen(as('tom', 't1'))).toEqual(['t1']);
      expect(await seen(as('tom', 't2'))).toBeUndefined();
      expect(await seen(as('sue', 't1'))).toEqual(['t1', 't2']);
      expect(await seen(as('sue', 'source'))).toEqual(['t1', 't2']);
    });

    it('with the progress of those targets alone (A3)', async () => {
      await tell({ assets: [list('t2', 'own', {}, { name: 'L' })] });
      await work();
      const total = async (person: Person) => (await readJob(test.database.read, person, jobId))?.progress;
      expect(await total(as('tom', 't1'))).toEqual({ total: 1, done: 1, failed: 0 });
      expect(await total(as('sue', 't1'))).toMatchObject({ total: 2 });
    });

    it('while the home account is active and in the organization of the job (A3)', async () => {
      const seen = async () => {
        const jobs = await readJobs(test.database.read, as('tom', 't1'), {});
        return [(await look(jobId, as('tom', 't1'))) !== null, jobs?.totalCount ?? null];
      };
      expect(await seen()).toEqual([true, 1]);
      await test.database.write(async (manager) => {
        await manager.query("UPDATE organization_accounts SET organization_id = 'south' WHERE account_id = 't1'");
      });
      expect(await seen()).toEqual([false, 0]);
      await tell({ accounts: [account('t1', { active: false, updatedAt: LATER })] });
      expect(await seen()).toEqual([false, null]);
      expect(await readAssets(test.database.read, as('tom', 't1'), { accountId: 't1' })).toBeNull();
    });

    it('or are as if they were not there, also to who would cancel or retry them (A3)', async () => {
      for (const id of [jobId, 'another']) {
        expect(codes(await cancelAssetCopy(context(as('tom', 't2')), id))).toEqual(['NOT_FOUND']);
        expect(codes(await retry(id, as('tom', 't2')))).toEqual(['NOT_FOUND']);
      }
    });

    it.each(['é', '\udc00x', '1 2', ''])('and the same of what cannot be an id: %j', async (id) => {
      expect(await readJob(test.database.read, ROOT, id)).toBeNull();
      for (const change of [cancelAssetCopy, retryAssetCopy]) {
        expect(await change(context(), id)).toMatchObject({ jobId: null, refusals: [{ code: 'NOT_FOUND' }] });
      }
    });

    it('and a copy tells no more of a source that has left the organization (A3, A4)', async () => {
      await work();
      const changed = async () => {
        const page = await readAssets(test.database.read, as('tom', 't1'), { accountId: 't1' });
        return page!.nodes.map(({ origin }) => [origin!.accountId, origin!.assetId, origin!.sourceChanged]);
      };
      await tell({ assets: [list('source', 'L', { properties: ['firstname'] }, { updatedAt: LATER })] });
      expect(await changed()).toEqual([['source', 'L', true]]);
      await test.database.write((manager) =>
        manager.query("DELETE FROM organization_accounts WHERE account_id = 'source'"),
      );
      expect(await changed()).toEqual([['source', 'L', false]]);
    });
  });

  describe('write', () => {
    it('over nothing that is no copy, archived or not: the plan takes another number (A8)', async () => {
      await tell({ assets: [list('source', 'L'), list('source', 'TOP', { lists: ['L'] })] });
      const planned = async () =>
        (await reviewCopy(test.database.read, ROOT, input(lists('L')))).items[0]!.targetAssetId!;
      const first = await planned();
      await tell({ assets: [list('t1', first, {}, { name: 'Own', archived: true })] });
      const second = await planned();
      await tell({ assets: [list('t1', second, {}, { name: 'Own too' })] });
      const jobId = await copy(lists('TOP'));
      const [third] = (await look(jobId))!.ids;
      expect(new Set([first, second, third]).size).toBe(3);
      await tell({ assets: [list('t1', third!, {}, { name: 'Own as well' })] });
      await work();
      expect((await look(jobId))!.items).toEqual(['t1 L FAILED', 't1 TOP BLOCKED']);
      expect((await look(jobId))!.reasons[0]).toContain('A8');
      expect(codes(await retry(jobId))).toEqual([]);
      await work();
      expect((await look(jobId))!.status).toBe('SUCCEEDED');
      expect(await namesIn('t1')).toEqual(['List L', 'List TOP', 'Own as well', 'Own too']);
    });

    it('the name that the source has now over an earlier copy, and keep a number that was given (A4, A8)', async () => {
      await tell({ assets: [list('source', 'L'), list('t1', 'own', {}, { name: 'List L' })] });
      await copy(lists('L'));
      await work();
      const replace = async () => {
        await copy(lists('L'), { onConflict: 'REPLACE' });
        await work();
        return namesIn('t1');
      };
      expect(await replace()).toEqual(['List L', 'List L (2)']);
      await tell({ assets: [list('source', 'L', {}, { name: 'Renamed', updatedAt: LATER })] });
      expect(await replace()).toEqual(['List L', 'Renamed']);
      await tell({ assets: [list('source', 'L', {}, { name: 'List L', updatedAt: LATEST })] });
      expect(await replace()).toEqual(['List L', 'List L (2)']);
    });

    it('a copy later than what it replaces, so that its fact that comes again is an old one (A8, S1)', async () => {
      const state = async (): Promise<{ content: string; updated_at: string }> =>
        (await test.database.read.query("SELECT content, updated_at FROM assets WHERE account_id = 't1'"))[0];
      await tell({ assets: [list('source', 'L')] });
      await copy(lists('L'));
      await work();
      const soon = toSqlTime(new Date(Date.now() + 3_600_000));
      await test.database.write((manager) =>
        manager.query("UPDATE assets SET updated_at = ? WHERE account_id = 't1'", [soon]),
      );
      await tell({ assets: [list('source', 'L', { lists: ['M'] }, { updatedAt: LATER }), list('source', 'M')] });
      const before = await state();
      await copy(lists('L'), { onConflict: 'REPLACE' });
      await work();
      const [after] = (await test.database.read.query(
        "SELECT content, updated_at FROM assets WHERE account_id = 't1' AND name = 'List L'",
      )) as { content: string; updated_at: string }[];
      expect(after!.content).not.toBe(before.content);
      expect(after!.updated_at > soon).toBe(true);
    });

    it('nothing when the organization ends while the batch is made, and no event (A2, O14)', async () => {
      await tell({ assets: [list('source', 'L')] });
      const jobId = await copy(lists('L'));
      let isGone = false;
      const write: Database['write'] = (unit) =>
        test.database.write((manager) => {
          const query = async (sql: string, parameters?: unknown[]): Promise<unknown> => {
            const rows: unknown = await manager.query(sql, parameters);
            if (!sql.startsWith('SELECT organization_id FROM organizations')) return rows;
            isGone = true;
            return [];
          };
          return unit(new Proxy(manager, { get: (of, key) => (key === 'query' ? query : Reflect.get(of, key)) }));
        });
      await expect(copyNextBatch({ read: test.database.read, write }, { leaseSeconds: 60 })).rejects.toThrow();
      expect([isGone, await namesIn('t1')]).toEqual([true, []]);
      await test.database.write(async (manager) => {
        for (const table of ['connection_settings', 'organization_accounts', 'organizations']) {
          await manager.query(`DELETE FROM ${table} WHERE organization_id = 'north'`);
        }
        await manager.query("UPDATE asset_copy_batches SET leased_until = '2026-01-01 00:00:00.000'");
      });
      await work();
      const sql = 'SELECT status, reason FROM asset_copy_items WHERE job_id = ?';
      expect(await test.database.read.query(sql, [jobId])).toEqual([
        { status: 'CANCELED', reason: expect.stringMatching(/^NOT_CONNECTED: /) },
      ]);
      expect(await namesIn('t1')).toEqual([]);
      const events = "SELECT * FROM organization_events WHERE type = 'ASSETS_COPIED'";
      expect(await test.database.read.query(events)).toEqual([]);
    });

    it('reasons of bounded length, whatever the target lacks (A10)', async () => {
      const options = Array.from({ length: 400 }, (_, i) => `${i} ${'o'.repeat(296)}`);
      const select = { type: 'enumeration', options } as const;
      const chosen = form('source', 'F', ['email', 'choice']);
      const content = chosen.content as { fieldGroups: { fields: Record<string, unknown>[] }[] };
      Object.assign(content.fieldGroups[1]!.fields[0]!, {
        fieldType: 'dropdown',
        options: options.map((value, i) => ({ label: value, value, displayOrder: i })),
      });
      await tell({ properties: ['source', 't1'].map((id) => property(id, 'choice', select)), assets: [chosen] });
      const jobId = await copy([{ type: 'FORM', id: 'F' }]);
      await tell({ properties: [property('t1', 'choice', { type: 'enumeration', options: ['x'], updatedAt: LATER })] });
      await work();
      const { items, reasons } = (await look(jobId))!;
      expect(items).toEqual(['t1 F FAILED']);
      expect(reasons[0]).toMatch(/lacks the options .* and 390 more/);
      expect(reasons[0]!.length).toBeLessThanOrEqual(1_000);
    });

    it('all but what cannot be written by itself, which fails (A10)', async () => {
      await tell({ assets: ['A', 'POISON', 'Z'].map((id) => list('source', id)) });
      const jobId = await copy(lists('A', 'POISON', 'Z'));
      await test.database.write((manager) =>
        manager.query(
          test.config.kind === 'sqlite'
            ? "CREATE TRIGGER poison BEFORE INSERT ON assets WHEN NEW.name = 'List POISON' BEGIN SELECT RAISE(ABORT, 'secret of the database'); END"
            : "CREATE TRIGGER poison BEFORE INSERT ON assets FOR EACH ROW BEGIN IF NEW.name = 'List POISON' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'secret of the database'; END IF; END",
        ),
      );
      const failures: unknown[] = [];
      for (let tries = 0; tries < 3; tries += 1) {
        await expect(copyNextBatch(test.database, { leaseSeconds: 60 })).rejects.toThrow();
        await test.database.write((manager) =>
          manager.query("UPDATE asset_copy_batches SET leased_until = '2026-01-01 00:00:00.000'"),
        );
      }
      await copyNextBatch(test.database, { leaseSeconds: 60, failed: (error) => failures.push(error) });
      const { status, items, reasons } = (await look(jobId))!;
      expect([status, items, failures.length]).toEqual([
        'PARTIAL',
        ['t1 A COPIED', 't1 POISON FAILED', 't1 Z COPIED'],
        1,
      ]);
      expect(reasons[1]).toMatch(/cannot be written, also by itself \(A10\)/);
      expect(reasons[1]).not.toContain('secret');
      expect(await namesIn('t1')).toEqual(['List A', 'List Z']);
    });
  });

  it('are looked through in a time that grows with their batches, and no faster (A10)', async () => {
    // What stands lower is another target's throughout.
    const rows = Array.from(
      { length: 6_000 },
      (_, i) => `('job', ${i}, 't${i < 3_000 ? 1 : 2}', ${i}, 0, 0, '2026-01-01 00:00:00.000')`,
    );
    await test.database.write((manager) =>
      manager.query(
        `INSERT INTO asset_copy_batches (job_id, batch, target_account_id, level, done, fence, leased_until) VALUES ${rows.join(', ')}`,
      ),
    );
    const start = performance.now();
    const open = await findOpenBatches(test.database.read, new Date(), 16);
    expect(open.map(({ batch }) => batch)).toEqual([0, 3_000]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  describe('are asked for', () => {
    it('once with a key, however what is the same is written (A10)', async () => {
      await tell({ assets: [list('source', 'L')] });
      const ask = async (differing: Partial<RequestedCopy>, more = {}) =>
        (await copyAssets(context(), { copy: input(lists('L'), differing), idempotencyKey: 'k', ...more })).jobId;
      const first = await ask({});
      expect(first).not.toBeNull();
      expect(await ask({ mappings: null })).toBe(first);
      expect(await ask({ mappings: [], onConflict: 'KEEP_BOTH' }, { planDigest: null })).toBe(first);
      expect(await ask({ assets: lists('L', 'L') })).toBe(first);
      expect(await ask({ onConflict: 'FAIL' })).toBeNull();
    });

    it('never by who acts for another, whatever key he knows (O17)', async () => {
      await tell({ assets: [list('source', 'L')] });
      const request = { copy: input(lists('L')), idempotencyKey: 'k' };
      await copyAssets(context(), request);
      expect(codes(await copyAssets(context({ ...ROOT, actorId: 'support' }), request))).toEqual(['IMPERSONATED']);
    });

    it('without mappings of what they do not need (A6)', async () => {
      await tell({ assets: [list('source', 'L'), list('source', 'M')] });
      const mappings = [{ targetAccountId: 't1', type: 'LIST' as const, sourceId: 'M', targetId: 'gone' }];
      const { refusals, digest } = await reviewCopy(test.database.read, ROOT, input(lists('L'), { mappings }));
      expect([digest, refusals]).toMatchObject([null, [{ code: 'INVALID_INPUT', assetId: 'M', accountId: 't1' }]]);
    });
  });
});
