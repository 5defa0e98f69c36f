import { performance } from 'node:perf_hooks';
import { startAssetCopyWorkers } from '../../../src/asset-copying/asset-copy-workers';
import { askForCopy, fillCopyWorld, outcomeOf } from '../../support/copy-jobs';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

/** How many items are copied: 10,000 in the long form, in jobs of 2,500. */
const ITEMS = Number(process.env['COPY_ITEMS'] ?? 500);
const NEEDS = 24;
const FAMILY = NEEDS + 1;
const JOB_FAMILIES = 100;

describe('the copying of many assets (A10)', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await createTestDatabase();
    await fillCopyWorld(test.database, ITEMS / FAMILY, NEEDS);
  });
  afterEach(() => test.drop());

  it('writes all of them, and says how fast beside a loop of bare inserts of the same rows', async () => {
    const failures: unknown[] = [];
    const workers = startAssetCopyWorkers(test.database, {
      workers: 2,
      leaseSeconds: 60,
      failed: (error) => failures.push(error),
    });
    const start = performance.now();
    const jobIds: string[] = [];
    const memory: number[] = [];
    for (let first = 0; first < ITEMS / FAMILY; first += JOB_FAMILIES) {
      const count = Math.min(JOB_FAMILIES, ITEMS / FAMILY - first);
      const families = Array.from({ length: count }, (_, i) => first + i);
      jobIds.push(await askForCopy(test.database, families));
    }
    for (const jobId of jobIds) {
      while (!(await isOver(jobId))) await new Promise((resolve) => setTimeout(resolve, 20));
      memory.push(process.memoryUsage().rss / 1_048_576);
    }
    const seconds = (performance.now() - start) / 1000;
    await workers.stop();
    expect(failures).toEqual([]);
    for (const jobId of jobIds) {
      const { status, copied, written, told } = await outcomeOf(test.database, jobId);
      expect([status, written, told]).toEqual(['SUCCEEDED', copied, copied]);
    }
    const bare = await insertBare();
    if (ITEMS < 10_000) return;
    process.stdout.write(
      `${ITEMS} items in ${seconds.toFixed(1)} s: ${(ITEMS / seconds).toFixed(0)} a second; ` +
        `bare inserts ${(ITEMS / bare).toFixed(0)} a second; ratio ${(bare / seconds).toFixed(2)}; ` +
        `resident MiB after each job ${memory.map((mebibytes) => mebibytes.toFixed(0)).join(' ')}\n`,
    );
  }, 600_000);

  const isOver = async (jobId: string): Promise<boolean> => {
    const [job]: { finished_at: string | null }[] = await test.database.read.query(
      'SELECT finished_at FROM asset_copy_jobs WHERE job_id = ?',
      [jobId],
    );
    return job!.finished_at !== null;
  };

  /** Seconds that it takes to insert the rows of all copies again, asset and origin, row by row on one connection. */
  const insertBare = async (): Promise<number> => {
    const { read, write } = test.database;
    const rows: Record<string, unknown>[] = await read.query("SELECT * FROM assets WHERE account_id = 't1'");
    const origins: Record<string, unknown>[] = await read.query("SELECT * FROM asset_origins WHERE account_id = 't1'");
    expect([rows.length, origins.length]).toEqual([ITEMS, ITEMS]);
    const start = performance.now();
    for (const [i, row] of rows.entries()) {
      await write(async (manager) => {
        for (const [table, values] of [
          ['assets', row],
          ['asset_origins', origins[i]!],
        ] as const) {
          const again = { ...values, account_id: 'bare' };
          const columns = Object.keys(again);
          await manager.query(
            `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
            Object.values(again),
          );
        }
      });
    }
    return (performance.now() - start) / 1000;
  };
});
