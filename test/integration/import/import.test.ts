import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORD_KINDS } from '../../../src/import/export-kind';
import { ExitCode } from '../../../src/import/import-files.service';
import { inspectExport } from '../../../src/import/inspect-export';
import { readOwners } from '../../../src/import/owners.reader';
import { writeApiPages, writeContactsCsv, writeOwners, type PageLayout } from '../../support/hubspot-export';
import { importInto, type ImportOptions } from '../../support/importing';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const directory = mkdtempSync(join(tmpdir(), 'import-'));
const file = (name: string): string => join(directory, name);

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.drop());
afterAll(() => rmSync(directory, { recursive: true }));

const imported = (paths: readonly string[], options?: ImportOptions) => importInto(test.database.write, paths, options);

function rows<T>(sql: string): Promise<T[]> {
  return test.database.read.query(sql);
}

async function count(table: string, condition = '1 = 1'): Promise<number> {
  const [row] = await rows<{ number: number | string }>(`SELECT COUNT(*) AS number FROM ${table} WHERE ${condition}`);
  return Number(row!.number);
}

function written(name: string, content: string | Buffer): string {
  writeFileSync(file(name), content);
  return file(name);
}

describe('a CSV export', () => {
  const HEADER =
    'Record ID,First Name,Last Name,Email,Additional email addresses,Contact owner,HubSpot Team,Last Modified Date';

  it('is imported with its owners, teams, keys and merged records', async () => {
    writeOwners(file('owners.json'));
    const path = written(
      'contacts.csv',
      `\uFEFF${HEADER},Create Date,Merged record IDs,Street Address\r\n` +
        '7,Zoë,Müller,Zoe@Firma.example,alt@x.example;z@y.example,Owner Größe 2,Team 2,2024-02-01 08:00,2023-01-01 08:00,5;6,"A\nB"\r\n',
    );
    expect(await imported([path], { owners: file('owners.json') })).toEqual({
      code: ExitCode.DONE,
      output: expect.stringContaining('contacts.csv: contacts, 1 row: 1 applied, 0 stale, 0 rejected\n'),
    });
    expect(
      await rows('SELECT record_id, name, owner_id, team_id, merged_into_id FROM records ORDER BY record_id'),
    ).toEqual([
      { record_id: '5', name: null, owner_id: null, team_id: null, merged_into_id: '7' },
      { record_id: '6', name: null, owner_id: null, team_id: null, merged_into_id: '7' },
      { record_id: '7', name: 'Zoë Müller', owner_id: '1002', team_id: '72', merged_into_id: null },
    ]);
    const keys = await rows<{ match_key: Buffer; is_primary: number }>('SELECT match_key, is_primary FROM record_keys');
    expect(keys.map((key) => [Buffer.from(key.match_key).toString(), key.is_primary]).sort()).toEqual([
      ['alt@x.example', 0],
      ['z@y.example', 0],
      ['zoe@firma.example', 1],
    ]);
  });

  it('is imported again without effect (S1), and after a poorer one as of when it was exported', async () => {
    const poor = written('poor.csv', 'Record ID,Email,Last Modified Date\n7,a@x.example,2024-02-01 08:00\n');
    const full = written('full.csv', `${HEADER}\n7,A,B,a@x.example,b@x.example,,,2024-02-01 08:00\n`);
    expect((await imported([poor])).output).toContain(
      'not in the file, and so left empty: Additional email addresses, Owner, HubSpot Team, Merged record IDs',
    );
    expect((await imported([full, full])).output).toMatch(/(full.csv: contacts, 1 row: 0 applied, 1 stale[^]*){2}/);
    expect(await count('record_keys')).toBe(1);

    await imported([full], { asOf: '2024-03-01T00:00:00.000Z' });
    expect(await count('record_keys')).toBe(2);
  });

  it('has rejected rows listed by line and reason, never by value, and the others applied (S4)', async () => {
    const path = written(
      'rejected.csv',
      [
        HEADER,
        '1,A,B,a@x.example,,,,2024-02-01 08:00',
        '2,"two\nlines",B,b@x.example,,,,yesterday',
        '3,A,B,c@x.example,,,,2024-02-01 08:00,more',
        ',A,B,d@x.example,,,,2024-02-01 08:00',
        'not an id,A,B,e@x.example,,,,2024-02-01 08:00',
        `6,${'x'.repeat(501)},B,f@x.example,,,,2024-02-01 08:00`,
        '7,A,B,g@x.example,,,,2024-02-31 08:00',
        '8,A,B,h@x.example,,,,2024-02-01 08:00',
      ].join('\n'),
    );
    const { code, output } = await imported([path]);
    expect(code).toBe(ExitCode.SOME_REJECTED);
    expect(output.split('\n')).toEqual([
      'rejected.csv: contacts, 8 rows: 2 applied, 0 stale, 6 rejected',
      '  not in the file, and so left empty: Merged record IDs',
      expect.stringMatching(/^ {2}line 3: updatedAt: must be a moment/),
      '  line 5: has 9 columns, the header has 8',
      '  line 6: id: is empty',
      '  line 7: id: must be 1 to 64 printable ASCII characters without white space',
      '  line 8: firstName: must have at most 500 characters',
      expect.stringMatching(/^ {2}line 9: .*updatedAt: must be a moment/),
      '',
    ]);
    expect(await count('records')).toBe(2);
  });

  it('lists a thousand rejected rows and counts the others', async () => {
    const path = written('many.csv', `${HEADER}\n${',A,B,a@x.example,,,,2024-02-01 08:00\n'.repeat(1100)}`);
    const { output } = await imported([path]);
    expect(output).toContain('1100 rows: 0 applied, 0 stale, 1100 rejected');
    expect(output.match(/line \d+: id: is empty/g)).toHaveLength(1000);
    expect(output).toContain('and 100 more rejected');
  });

  it('that breaks off keeps what came before, and the next file is imported', async () => {
    const broken = written('broken.csv', `${HEADER}\n1,A,B,a@x.example,,,,2024-02-01 08:00\n2,"A"x,B\n`);
    const whole = written('whole.csv', `${HEADER}\n9,A,B,a@x.example,,,,2024-02-01 08:00\n`);
    const { code, output } = await imported([broken, whole]);
    expect(code).toBe(ExitCode.FAILED);
    expect(output).toContain('  broken off: line 3: the row that begins here has a quote out of place\n');
    expect(output).toContain('whole.csv: contacts, 1 row: 1 applied');
    expect(await count('records')).toBe(2);
  });

  it('without modification dates takes the file’s own', async () => {
    const path = written('undated.csv', 'Record ID,First Name\n1,A\n');
    utimesSync(path, new Date(), new Date('2024-05-05T05:05:05Z'));
    expect((await imported([path])).output).toContain("1 row without a modification date; the file's own was taken");
    expect(await rows('SELECT updated_at FROM records')).toEqual([{ updated_at: '2024-05-05 05:05:05.000' }]);
  });

  it('of several batches is imported whole, and stops between two when it is told to', async () => {
    await writeContactsCsv(file('large.csv'), { count: 2_750 });
    const stopping = new AbortController();
    const progress = { read: () => undefined, done: () => stopping.abort(), stop: () => undefined };
    const stopped = await imported([file('large.csv'), file('large.csv')], { signal: stopping.signal, progress });
    expect(stopped.code).toBe(ExitCode.INTERRUPTED);
    expect(stopped.output).toMatch(
      /^large.csv: contacts, (500|1000) rows: \1 applied[^]*  stopped; import the file again/,
    );
    expect(stopped.output.match(/large.csv/g)).toHaveLength(1);

    const { code, output } = await imported([file('large.csv')]);
    expect(code).toBe(ExitCode.DONE);
    expect(output).toMatch(/2750 rows: (2250|1750) applied, (500|1000) stale, 0 rejected/);
    expect(await count('records', 'merged_into_id IS NULL')).toBe(2_750);
  });
});

describe('list pages of the API', () => {
  const layouts: readonly PageLayout[] = ['page', 'array', 'lines'];
  it.each(RECORD_KINDS)('hold %s, however they lie in the file', async (kind) => {
    const paths = await Promise.all(
      layouts.map(async (layout) => {
        const path = file(`${kind}-${layout}.json`);
        await writeApiPages(path, kind, { count: 250, records: 50, layout });
        return path;
      }),
    );
    writeOwners(file('owners.json'));
    const { code, output } = await imported(paths, { owners: file('owners.json') });
    expect(code).toBe(ExitCode.DONE);
    expect(output.match(/250 rows: .*/g)).toEqual([
      '250 rows: 250 applied, 0 stale, 0 rejected',
      '250 rows: 0 applied, 250 stale, 0 rejected',
      '250 rows: 0 applied, 250 stale, 0 rejected',
    ]);
  });

  it('bring deals and activities to the records that they are associated with', async () => {
    await writeApiPages(file('deals.json'), 'deals', { count: 20, records: 5 });
    await writeApiPages(file('calls.json'), 'calls', { count: 20, records: 5 });
    writeOwners(file('owners.json'));
    await imported([file('deals.json'), file('calls.json')], { owners: file('owners.json') });
    expect(await count('record_deals', "record_type = 'CONTACT' AND record_id IN ('1', '2', '3', '4', '5')")).toBe(
      await count('record_deals', "record_type = 'CONTACT'"),
    );
    expect(await count('record_deals', "record_type = 'CONTACT'")).toBeGreaterThan(15);
    expect(
      await count('record_activities', "disposition = 'Connected' AND owner_name LIKE 'Owner Größe %'"),
    ).toBeGreaterThan(15);
  });

  it('with more associations than one call takes are imported whole, and rejected rows keep their lines', async () => {
    const results = Array.from({ length: 250 }, (_, i) => ({ id: `${i}` }));
    const note = (id: number) => ({
      id: id === 50 ? 'not an id' : `${id}`,
      properties: {
        hs_note_body: 'n',
        hs_timestamp: '2024-01-01T00:00:00Z',
        hs_lastmodifieddate: '2024-01-01T00:00:00Z',
      },
      associations: { contacts: { results }, companies: { results } },
    });
    const path = written(
      'notes.json',
      `{"results":[\n${Array.from({ length: 62 }, (_, i) => JSON.stringify(note(i))).join(',\n')}]}`,
    );
    const { code, output } = await imported([path]);
    expect(code).toBe(ExitCode.SOME_REJECTED);
    expect(output).toContain('62 rows: 61 applied, 0 stale, 1 rejected\n');
    expect(output).toContain('  line 52, result 51: ');
    expect(await count('record_activities')).toBe(30_500);
  });

  it('that are cut off keep what came before', async () => {
    const results = ['1', '2', '3'].map((id) => ({ id, properties: { hs_note_body: 'x' } }));
    const path = written('cut.json', JSON.stringify({ results }).slice(0, -20));
    const { code, output } = await imported([path]);
    expect(code).toBe(ExitCode.FAILED);
    expect(output).toContain('cut.json: notes, 2 rows: 2 applied');
    expect(output).toContain('broken off: line 1: is not JSON, or is cut off');
  });

  it('without results are no error', async () => {
    expect(await imported([written('none.json', '{"results":[]}')])).toEqual({
      code: ExitCode.DONE,
      output: 'none.json: no records, 0 rows: 0 applied, 0 stale, 0 rejected\n',
    });
  });

  it('name the line and the result that was rejected', async () => {
    const path = written(
      'bad.json',
      '{"results":[{"id":"1","properties":{"email":"a@x.example"}},\n{"id":"","properties":{}}]}',
    );
    const { code, output } = await imported([path]);
    expect(code).toBe(ExitCode.SOME_REJECTED);
    expect(output).toContain('  line 2, result 2: id: is empty\n');
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['is not there', null, 'cannot be read (ENOENT)'],
    ['is empty', '\n', 'is empty'],
    ['is an Excel workbook', 'PK\x03\x04…', 'is packed or an Excel workbook; unpack it, or export it as CSV'],
    ['has no ids', 'Name,Email\nx,y\n', /^has no column "Record ID"/],
    [
      'does not tell its kind',
      'Record ID,Colour\n1,red\n',
      /cannot be told; give --type with one of contacts, companies/,
    ],
    ['does not tell its kind', '{"results":[{"id":"1","properties":{"colour":"red"}}]}', /cannot be told; give --type/],
    [
      'holds several kinds',
      '{"results":[{"id":"1","fieldGroups":[]}]}{"lists":[{"listId":"1"}]}',
      'tells of several kinds: forms, lists; give each a file of its own, or --type with the right one',
    ],
    ['holds no pages', '{"contacts":[]}', /^line 1: is no list page of the API/],
  ])('%s: it is refused', async (_, content, message) => {
    const path = file('refused');
    rmSync(path, { force: true });
    if (content !== null) writeFileSync(path, content);
    await expect(inspectExport(path, null)).rejects.toThrow(message);
  });

  it('is taken for what it is said to hold', async () => {
    const path = written('said.json', '{"results":[{"id":"1","properties":{"colour":"red"}}]}');
    expect(await inspectExport(path, 'notes')).toMatchObject({ kind: 'notes' });
  });

  it('is no CSV export of assets: they come as pages of the API', async () => {
    const path = written('forms.csv', 'Form ID,Form name\n1,Contact us\n');
    await expect(inspectExport(path, 'forms')).rejects.toThrow('is no JSON; forms come as pages of the API');
  });
});

it.each([
  ['other records', '{"results":[{"id":"1","properties":{"email":"a@x.example"}}]}', /^line 1: is no owner/],
  ['no pages', '[1]\n{}', /^line 2: is no list page of the API/],
])('refuses %s as owners', async (_, content, message) => {
  await expect(readOwners(written('no-owners.json', content))).rejects.toThrow(message);
});

it('stops at a failing database, and says so', async () => {
  await writeContactsCsv(file('some.csv'), { count: 20 });
  await test.database.write((manager) => manager.query('DROP TABLE record_keys'));
  const { code, output } = await imported([file('some.csv'), file('some.csv')]);
  expect(code).toBe(ExitCode.FAILED);
  expect(output).toMatch(/^some.csv: contacts, 0 rows: 0 applied[^]*broken off: .*record_keys/);
  expect(output.match(/some.csv/g)).toHaveLength(1);
});
