import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mysql from 'mysql2/promise';
import { dataSetName } from '../../../bench/data-set';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const ROOT = join(__dirname, '../../..');
const SIZES = { seed: process.pid, contacts: 200, hotActivities: 300 };

(TEST_DATABASE === 'mysql' ? describe : describe.skip)('the bench, on a data set of a moment', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'multi-account-bench-'));
    const options = ['-p', 'tsconfig.bench.json', '--incremental', 'false', '--outDir', join(directory, 'dist')];
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options], { cwd: ROOT });
    cpSync(join(ROOT, 'src/linked-records/data'), join(directory, 'dist/src/linked-records/data'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
  }, 120_000);

  afterAll(async () => {
    rmSync(directory, { recursive: true });
    const connection = await mysql.createConnection(process.env.TEST_MYSQL_URL!);
    await connection.query(`DROP DATABASE IF EXISTS ${dataSetName(SIZES)}`);
    await connection.end();
  });

  it('gets the same bytes from raw, mercurius and the service, and measures all three', async () => {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        join(directory, 'dist/bench/run.js'),
        ...['--service', join(directory, 'dist/src/main.js')],
        ...['--database', process.env.TEST_MYSQL_URL!],
        ...['--folder', join(directory, 'logs')],
        ...['--seed', String(SIZES.seed)],
        ...['--contacts', String(SIZES.contacts)],
        ...['--hot', String(SIZES.hotActivities)],
        ...['--sizes', '1,5', '--connections', '2', '--rounds', '1', '--batches', '8', '--seconds', '0.2'],
      ],
      { cwd: ROOT },
    );

    expect(stderr).toContain('1 contacts: the same bytes from 3 servers for 8 batches');
    expect(stderr).toContain('5 contacts: the same bytes from 3 servers for 8 batches');
    for (const size of [1, 5]) {
      for (const server of ['raw', 'mercurius', 'service']) {
        expect(stdout).toMatch(new RegExp(`^\\| ${size} \\| 2 \\| ${server} \\| [1-9]`, 'm'));
      }
    }
    expect(stdout).toMatch(/^\| denied viewer \|/m);
    expect(stdout).toMatch(/^\| hot contact in the batch \|/m);
  }, 120_000);
});
