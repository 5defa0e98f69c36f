import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAssetCopyWorkers } from '../../../src/asset-copying/asset-copy-workers';
import { findOpenBatches, leaseBatch, releaseBatch } from '../../../src/asset-copying/copy-batches.repository';
import { writeBatch } from '../../../src/asset-copying/write-batch.service';
import { configureConnections } from '../../../src/organizations/configure-connections.service';
import { applyFacts } from '../../../src/sync/apply-facts';
import { factKinds } from '../../../src/sync/fact-kinds';
import { askForCopy, fillCopyWorld, forgetCopies, outcomeOf, ROOT } from '../../support/copy-jobs';
import { tellFigures } from '../../support/figures';
import { buildService, type ServiceBuild } from '../../support/service-process';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { account, user } from '../../support/world';

/** How often a worker is killed; 100 in the long form. */
const KILLS = Number(process.env['COPY_KILLS'] ?? 2);
/** How often what permits a copy is taken away while it is made; 20 in the long form. */
const CUTS = Number(process.env['COPY_CUTS'] ?? 1);
/** How many families of lists there are; 100 in the long form, which makes 5,000 items for two targets. */
const FAMILIES = Number(process.env['COPY_FAMILIES'] ?? 20);
/** How often a worker is stopped for longer than its lease; 20 in the long form. */
const STOPS = Number(process.env['COPY_STOPS'] ?? 1);
/** How many lists a family has beside its first. */
const NEEDS = 24;
const FAMILY = NEEDS + 1;
/** Several leases of a second. */
const PAST_LEASE_MS = 5_000;
const LATER = '2026-02-01T00:00:00.000Z';

describe('the workers of asset copies (A10)', () => {
  let build: ServiceBuild;
  let keyFile: string;
  let test: TestDatabase;

  beforeAll(() => {
    build = buildService();
    keyFile = join(mkdtempSync(join(tmpdir(), 'multi-account-keys-')), 'key.json');
  });
  afterAll(() => {
    build.remove();
    rmSync(dirname(keyFile), { recursive: true, force: true });
  });
  beforeEach(async () => {
    test = await createTestDatabase();
    await fillCopyWorld(test.database, FAMILIES, NEEDS);
  });
  afterEach(() => test.drop());

  const environment = (leaseSeconds: number) => ({
    DATABASE_URL: test.config.kind === 'sqlite' ? `file:${test.config.path}` : test.config.url,
    DEMO_DATA: 'off',
    ASSET_COPY_LEASE_SECONDS: String(leaseSeconds),
    DEVELOPMENT_KEY_FILE: keyFile,
  });
  const isOver = async (jobId: string): Promise<boolean> =>
    !['QUEUED', 'RUNNING', 'CANCELING'].includes((await outcomeOf(test.database, jobId)).status);
  const untilOver = async (jobId: string): Promise<void> => {
    while (!(await isOver(jobId))) await sleep(50);
  };
  const families = (count: number, first = 0) => Array.from({ length: count }, (_, i) => first + i);
  const expectOnce = async (jobId: string, items: number): Promise<void> => {
    const { status, copied, written, told } = await outcomeOf(test.database, jobId);
    expect([status, copied.length]).toEqual(['SUCCEEDED', items]);
    expect(written).toEqual(copied);
    expect(told).toEqual(copied);
  };

  it('write every item exactly once, however often they are killed', async () => {
    let kills = 0;
    while (kills < KILLS) {
      const jobId = await askForCopy(test.database, families(20));
      while (!(await isOver(jobId))) {
        const service = build.spawn(environment(1));
        if (kills >= KILLS) await untilOver(jobId);
        else await sleep(randomInt(200, 900));
        if (!(await isOver(jobId))) kills += 1;
        await service.kill();
      }
      await expectOnce(jobId, 20 * FAMILY);
      await forgetCopies(test.database);
    }
    tellFigures('workers killed', { kills });
  }, 900_000);

  it('write nothing when they were stopped past their lease and wake up', async () => {
    for (let stops = 0; stops < STOPS;) {
      const jobId = await askForCopy(test.database, families(20));
      const stopped = build.spawn(environment(1));
      await sleep(randomInt(200, 900));
      stopped.signal('SIGSTOP');
      const { copied } = await outcomeOf(test.database, jobId);
      if (copied.length < 20 * FAMILY) stops += 1;
      const other = build.spawn(environment(1));
      const over = untilOver(jobId);
      // A server ends the session of a process that is stopped; SQLite's one lock is kept for as long as the process sleeps.
      await (test.config.kind === 'sqlite' ? Promise.race([over, sleep(PAST_LEASE_MS)]) : over);
      stopped.signal('SIGCONT');
      await over;
      await sleep(500);
      await expectOnce(jobId, 20 * FAMILY);
      await Promise.all([stopped.kill(), other.kill()]);
      await forgetCopies(test.database);
    }
    tellFigures('workers stopped past their lease', { stops: STOPS });
  }, 900_000);

  const lease = async (at: Date) =>
    test.database.write(async (manager) => {
      const [open] = await findOpenBatches(manager, at, 1);
      return leaseBatch(manager, open!, new Date(at.getTime() + 1000), 'somebody');
    });

  it('write nothing under a lease that somebody else has now', async () => {
    const jobId = await askForCopy(test.database, families(1));
    const { write } = test.database;
    const late = (await lease(new Date()))!;
    const current = (await lease(new Date(Date.now() + 2000)))!;
    expect(await write((manager) => writeBatch(manager, late, new Date()))).toBe(0);
    expect((await outcomeOf(test.database, jobId)).written).toEqual([]);
    expect(await write((manager) => writeBatch(manager, current, new Date()))).toBe(NEEDS);
    expect(await write((manager) => writeBatch(manager, current, new Date()))).toBe(0);
  });

  it('give up no lease but their own', async () => {
    await askForCopy(test.database, families(1));
    const { write } = test.database;
    const begun = new Date();
    const taken = new Date(begun.getTime() + 2000);
    const late = (await lease(begun))!;
    const current = (await lease(taken))!;
    expect([current.jobId, current.batch]).toEqual([late.jobId, late.batch]);
    const isOpen = async (): Promise<boolean> =>
      (await write((manager) => findOpenBatches(manager, taken, 9))).length > 0;
    await write((manager) => releaseBatch(manager, late, begun));
    expect(await isOpen()).toBe(false);
    await write((manager) => releaseBatch(manager, current, begun));
    expect(await isOpen()).toBe(true);
  });

  it('share a job between two processes, and write no item twice', async () => {
    const processes = await Promise.all([build.start(environment(60)), build.start(environment(60))]);
    const jobId = await askForCopy(test.database, families(FAMILIES), { targetAccountIds: ['t1', 't2'] });
    await untilOver(jobId);
    await Promise.all(processes.map((service) => service.kill()));
    await expectOnce(jobId, 2 * FAMILIES * FAMILY);
    const workers: { worker: string }[] = await test.database.read.query(
      'SELECT DISTINCT worker FROM asset_copy_batches WHERE job_id = ?',
      [jobId],
    );
    // SQLite lets whoever has just written write again, and a short job may be over before both have looked.
    if (test.config.kind === 'mysql' && FAMILIES >= 100) expect(workers).toHaveLength(2);
  }, 120_000);

  const revocations: readonly [string, () => Promise<unknown>, RegExp][] = [
    ['the connection is cut (A2)', () => cut(), /A2/],
    [
      'the user is demoted (A3)',
      () =>
        applyFacts(test.database.write, factKinds.users, [
          user('t1', 'root', { assetAccess: 'VIEW', updatedAt: LATER }),
        ]),
      /A3/,
    ],
    [
      'the target is deactivated (A2, O13)',
      () => applyFacts(test.database.write, factKinds.accounts, [account('t1', { active: false, updatedAt: LATER })]),
      /A2/,
    ],
  ];
  async function cut(): Promise<void> {
    const settings = [
      { feature: 'ASSET_COPYING' as const, accountId: 'source', peerAccountId: 't1', direction: 'OFF' as const },
    ];
    const context = { write: test.database.write, person: ROOT, now: new Date() };
    const { refusals } = await configureConnections(context, { organizationId: 'north', expectedVersion: 1, settings });
    if (refusals.length > 0) throw new Error(refusals[0]!.message);
  }

  const rounds = revocations.flatMap((revocation) => Array.from({ length: CUTS }, () => revocation));
  it.each(rounds)(
    'write no item after %s',
    async (_, revoke, reason) => {
      const jobId = await askForCopy(test.database, families(FAMILIES));
      const failures: unknown[] = [];
      const workers = startAssetCopyWorkers(test.database, {
        workers: 2,
        leaseSeconds: 60,
        failed: (error) => failures.push(error),
      });
      await sleep(randomInt(20, 200));
      await revoke();
      const atOnce = await outcomeOf(test.database, jobId);
      await untilOver(jobId);
      await workers.stop();
      const { status, written, copied, statuses } = await outcomeOf(test.database, jobId);
      expect(failures).toEqual([]);
      expect(written).toEqual(atOnce.written);
      expect(copied).toEqual(written);
      if (copied.length === FAMILIES * FAMILY) return;
      expect(status).toBe(copied.length === 0 ? 'FAILED' : 'PARTIAL');
      expect(statuses['CANCELED']).toBe(FAMILIES * FAMILY - copied.length);
      const reasons: { reason: string }[] = await test.database.read.query(
        "SELECT DISTINCT reason FROM asset_copy_items WHERE job_id = ? AND status = 'CANCELED'",
        [jobId],
      );
      for (const row of reasons) expect(row.reason).toMatch(reason);
    },
    120_000,
  );
});
