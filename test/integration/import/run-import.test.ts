import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { DatabaseConfig } from '../../../src/config';
import { openDatabase } from '../../../src/database/database';
import { runImport, type Terminal } from '../../../src/import/run-import';
import { createTestDatabase, emptyDatabasePlace, type TestDatabase } from '../../support/test-database';

const directory = mkdtempSync(join(tmpdir(), 'import-'));
const good = join(directory, 'good.csv');
const bad = join(directory, 'bad.csv');
writeFileSync(good, 'Record ID,Email,Last Modified Date\n1,a@x.example,2024-02-01 08:00\n');
writeFileSync(bad, 'Colour\nred\n');

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(async () => {
  await test.drop();
  rmSync(directory, { recursive: true });
});

async function run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return runOn(test.config, argv);
}

async function runOn(config: DatabaseConfig, argv: readonly string[]) {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const terminal = { stdout, stderr } as unknown as Terminal;
  const code = await runImport(argv, terminal, new AbortController().signal, () => config);
  const said = (stream: PassThrough): string => String(stream.read() ?? '').replaceAll(`${directory}/`, '');
  return { code, stdout: said(stdout), stderr: said(stderr) };
}

async function records(): Promise<number> {
  const rows: { number: number | string }[] = await test.database.read.query('SELECT COUNT(*) AS number FROM records');
  return Number(rows[0]!.number);
}

describe('npm run import', () => {
  it('tells how it is used', async () => {
    expect(await run('--help')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^npm run import -- --account ID/),
      stderr: '',
    });
  });

  it('refuses wrong usage in one line', async () => {
    expect(await run(good)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^--account is missing[^\n]*\n$/),
    });
  });

  it('writes nothing when one of the files is refused, and says so of each', async () => {
    expect(await run('--account', '42', '--owners', join(directory, 'none.json'), good, bad)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^none\.json: cannot be read \(ENOENT\)\nbad\.csv: has no column "Record ID"[^\n]*\n$/,
      ),
    });
    expect(await records()).toBe(0);
  });

  it('refuses a database that was not migrated', async () => {
    const place = await emptyDatabasePlace();
    await (await openDatabase(place.config)).close();
    expect(await runOn(place.config, ['--account', '42', good])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'the database is older than this code; run npm run migrate first\n',
    });
    await place.remove();
  });

  it('imports, and prints a summary only', async () => {
    expect(await run('--account', '42', good)).toEqual({
      code: 0,
      stdout: expect.stringContaining('good.csv: contacts, 1 row: 1 applied, 0 stale, 0 rejected\n'),
      stderr: '',
    });
    expect(await records()).toBe(1);
  });
});
