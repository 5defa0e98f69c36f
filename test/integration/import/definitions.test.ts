import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssetCopyPlanDocument, AssetsDocument, type AssetFactInput } from '../../generated/operations';
import { ExitCode } from '../../../src/import/import-files.service';
import { inspectExport } from '../../../src/import/inspect-export';
import { copying, email, form, list } from '../../support/assets';
import { importInto, type ImportOptions } from '../../support/importing';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, fill, user } from '../../support/world';

const CREATED = '2025-01-01T00:00:00Z';
const UPDATED = '2025-02-01T00:00:00Z';
const LATER = '2025-03-01T00:00:00Z';
const directory = mkdtempSync(join(tmpdir(), 'import-'));
const ADMIN = { role: 'SUPER_ADMIN' } as const;

let server: TestServer;
let anna: string;
beforeEach(async () => {
  server = await startTestServer();
  await fill(server.database, {
    accounts: [account('1', { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] }), account('2')],
    users: [user('1', 'anna', ADMIN), user('2', 'anna', ADMIN)],
    organizations: { north: ['1', '2'] },
    settings: { north: [copying('1', '2')] },
  });
  anna = await server.token({ user: 'anna', account: '1' });
});
afterEach(() => server.stop());
afterAll(() => rmSync(directory, { recursive: true }));

/** An asset as the API gives it. */
const given = (fact: AssetFactInput, differing: object = {}): object => ({
  createdAt: CREATED,
  updatedAt: UPDATED,
  ...(fact.content as object),
  ...differing,
});
const property = (name: string, differing: object = {}): object => ({
  name,
  label: name,
  type: 'string',
  fieldType: 'text',
  groupName: 'contactinformation',
  description: '',
  options: [],
  createdAt: CREATED,
  updatedAt: UPDATED,
  hubspotDefined: true,
  ...differing,
});

function written(name: string, ...pages: readonly object[]): string {
  writeFileSync(join(directory, name), pages.map((page) => JSON.stringify(page)).join('\n'));
  return join(directory, name);
}

const imported = (paths: readonly string[], options: ImportOptions = {}) =>
  importInto(server.database.write, paths, { accountId: '1', ...options });
const assets = async () => (await server.send(AssetsDocument, { accountId: '1' }, anna)).data!.assets.nodes;
const properties = () =>
  server.database.read.query<object[]>(
    'SELECT account_id, record_type, name, type, options, archived FROM properties ORDER BY record_type, name',
  );

const pagesOfAssets = (): readonly string[] => [
  written(
    'forms.json',
    { results: [given(form('1', 'f1'))], paging: { next: { after: '1' } } },
    {
      results: [given(form('1', 'f2'))],
    },
  ),
  written('lists.json', { lists: [given(list('1', '10', { forms: ['f1'] }))] }, { list: given(list('1', '11')) }),
  written('emails.json', { total: 1, results: [given(email('1', 'e1', '<p>Hello</p>'), { isAb: false })] }),
];

describe('pages of forms, lists and marketing e-mails', () => {
  it('bring them to the graph, and again without effect (S1)', async () => {
    const paths = pagesOfAssets();
    expect(await imported(paths)).toEqual({
      code: ExitCode.DONE,
      output:
        'forms.json: forms, 2 rows: 2 applied, 0 stale, 0 rejected\n' +
        'lists.json: lists, 2 rows: 2 applied, 0 stale, 0 rejected\n' +
        'emails.json: marketing-emails, 1 row: 1 applied, 0 stale, 0 rejected\n',
    });
    expect((await assets()).map(({ type, id, name, state }) => [type, id, name, state])).toEqual(
      expect.arrayContaining([
        ['FORM', 'f1', 'Form f1', 'PUBLISHED'],
        ['FORM', 'f2', 'Form f2', 'PUBLISHED'],
        ['LIST', '10', 'List 10', 'COMPLETE'],
        ['LIST', '11', 'List 11', 'COMPLETE'],
        ['MARKETING_EMAIL', 'e1', 'E-mail e1', 'AUTOMATED'],
      ]),
    );
    expect((await imported(paths)).output.match(/0 applied, \d stale, 0 rejected/g)).toEqual([
      '0 applied, 2 stale, 0 rejected',
      '0 applied, 2 stale, 0 rejected',
      '0 applied, 1 stale, 0 rejected',
    ]);
    expect((await imported(paths, { asOf: '2025-04-01T00:00:00.000Z' })).output.match(/ 0 stale/g)).toHaveLength(3);
  });

  it('keep their content as the API gives it', async () => {
    const content = given(form('1', 'f1'), { name: 'Größe 😀' });
    await imported([written('forms.json', { results: [content] })]);
    const [row] = await server.database.read.query<{ content: string }[]>('SELECT content FROM assets');
    expect(JSON.parse(row!.content)).toEqual(content);
  });

  it('tell of those that were archived or deleted', async () => {
    await imported(pagesOfAssets());
    const archived = { archived: true, archivedAt: LATER };
    await imported([
      written('forms.json', { results: [given(form('1', 'f1'), archived)] }),
      written('lists.json', { lists: [given(list('1', '10'), { filterBranch: undefined, deletedAt: LATER })] }),
      written('emails.json', { results: [given(email('1', 'e1', ''), { archived: true, deletedAt: LATER })] }),
    ]);
    expect((await assets()).map(({ id }) => id).sort()).toEqual(['11', 'f2']);
  });

  it('have rejected rows listed by line and reason, never by value, and the others applied (S4)', async () => {
    const lists = [
      given(list('1', '10')),
      given(list('1', '11'), { filterBranch: undefined }),
      given(list('1', '12'), { filterBranch: undefined, processingType: 'MANUAL' }),
      given(list('1', '13'), { listId: undefined }),
      given(list('1', '14'), { updatedAt: 'yesterday' }),
      given(list('1', '15'), { filterBranch: 'x'.repeat(1_000_001) }),
      given(list('1', '16')),
    ];
    const { code, output } = await imported([written('lists.json', ...lists.map((each) => ({ lists: [each] })))]);
    expect(code).toBe(ExitCode.SOME_REJECTED);
    expect(output.split('\n')).toEqual([
      'lists.json: lists, 7 rows: 3 applied, 0 stale, 4 rejected',
      '  line 2, result 2: filterBranch: is not there, as in answers to a search; fetch the list by its id with includeFilters=true',
      '  line 4, result 4: listId: is empty',
      expect.stringMatching(/^ {2}line 5, result 5: updatedAt: must be a moment/),
      expect.stringMatching(/^ {2}line 6, result 6: content: must be well-formed JSON of at most 1000000 characters/),
      '',
    ]);
    expect((await assets()).map(({ id }) => id).sort()).toEqual(['10', '12', '16']);
  });

  it.each([
    ['one that nests too deep', `"fieldGroups":${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['one with a number that would be lost', '"fieldGroups":[1,-1e400]'],
  ])('reject %s alone', async (_, member) => {
    const bad = `{"id":"f2","name":"Bad",${member}}`;
    const path = join(directory, 'forms.json');
    writeFileSync(path, `{"results":[${JSON.stringify(given(form('1', 'f1')))},\n${bad}]}`);
    const { code, output } = await imported([path]);
    expect(code).toBe(ExitCode.SOME_REJECTED);
    expect(output).toContain('  line 2, result 2: content: must be well-formed JSON');
    expect((await assets()).map(({ id }) => id)).toEqual(['f1']);
  });

  it('are dated as the file when they have no date', async () => {
    const path = written('lists.json', { lists: [given(list('1', '10'), { createdAt: null, updatedAt: null })] });
    utimesSync(path, new Date(), new Date('2024-05-05T05:05:05Z'));
    expect((await imported([path])).output).toContain("1 row without a modification date; the file's own was taken");
    expect(await server.database.read.query('SELECT updated_at FROM assets')).toEqual([
      { updated_at: '2024-05-05 05:05:05.000' },
    ]);
  });

  it('are written in batches that long contents fill', async () => {
    const html = 'x'.repeat(900_000);
    const results = Array.from({ length: 7 }, (_, i) => given(email('1', `e${i}`, html)));
    const batches: number[] = [];
    const progress = { read: () => undefined, done: (rows: number) => batches.push(rows), stop: () => undefined };
    await imported([written('emails.json', { results })], { progress });
    expect(batches).toEqual([3, 3, 1]);
  });
});

describe('pages of properties', () => {
  it('bring them as those of contacts or companies, and again without effect (S1)', async () => {
    const kind = property('hotel_kind', {
      type: 'enumeration',
      options: [{ label: 'City', value: 'CITY', hidden: false }],
      hubspotDefined: undefined,
    });
    const paths = [
      written('contact.json', { results: [property('annualrevenue', { groupName: 'x' }), property('email'), kind] }),
      written('company.json', { results: [property('domain', { groupName: 'companyinformation', archived: true })] }),
    ];
    expect(await imported(paths)).toEqual({
      code: ExitCode.DONE,
      output:
        'contact.json: contact-properties, 3 rows: 3 applied, 0 stale, 0 rejected\n' +
        'company.json: company-properties, 1 row: 1 applied, 0 stale, 0 rejected\n',
    });
    const common = { account_id: '1', options: null, type: 'string', archived: 0 };
    expect(await properties()).toEqual([
      { ...common, record_type: 'COMPANY', name: 'domain', archived: 1 },
      { ...common, record_type: 'CONTACT', name: 'annualrevenue' },
      { ...common, record_type: 'CONTACT', name: 'email' },
      { ...common, record_type: 'CONTACT', name: 'hotel_kind', type: 'enumeration', options: '["CITY"]' },
    ]);
    expect((await imported(paths)).output).toMatch(/0 applied, 3 stale[^]*0 applied, 1 stale/);
  });

  it('that do not say whose they are need --type', async () => {
    const path = written('properties.json', { results: [property('colour', { groupName: 'looks' })] });
    await expect(inspectExport(path, null)).rejects.toThrow(
      /cannot be told; give --type with one of .*contact-properties, company-properties/,
    );
    expect((await imported([path], { type: 'company-properties' })).code).toBe(ExitCode.DONE);
    expect(await properties()).toEqual([expect.objectContaining({ record_type: 'COMPANY', name: 'colour' })]);
  });

  it('that say both need it too', async () => {
    const mixed = [property('email'), property('x', { groupName: 'companyinformation' })];
    await expect(inspectExport(written('mixed.json', { results: mixed }), null)).rejects.toThrow(
      'tells of several kinds: contact-properties, company-properties',
    );
  });
});

it('assets of one account can be copied to another whose properties were imported (A6)', async () => {
  await imported([
    written('forms.json', { results: [given(form('1', 'f1', ['email', 'firstname']))] }),
    written('lists.json', { lists: [given(list('1', '10', { forms: ['f1'], properties: ['firstname'] }))] }),
    written('emails.json', { results: [given(email('1', 'e1', '<p>Hello {{ contact.firstname }}</p>'))] }),
  ]);
  const input = {
    sourceAccountId: '1',
    targetAccountIds: ['2'],
    assets: [
      { type: 'LIST' as const, id: '10' },
      { type: 'MARKETING_EMAIL' as const, id: 'e1' },
    ],
  };
  const plan = async () => (await server.send(AssetCopyPlanDocument, { input }, anna)).data!.assetCopyPlan;
  expect((await plan()).executable).toBe(false);

  const known = written('properties.json', { results: ['email', 'firstname'].map((name) => property(name)) });
  await imported([known], { accountId: '2' });
  const { executable, items } = await plan();
  expect(executable).toBe(true);
  expect(items.map(({ type, assetId, action }) => [type, assetId, action])).toEqual(
    expect.arrayContaining([
      ['FORM', 'f1', 'CREATE'],
      ['LIST', '10', 'CREATE'],
      ['MARKETING_EMAIL', 'e1', 'CREATE'],
    ]),
  );
});
