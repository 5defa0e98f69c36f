import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '../../../src/import/csv.reader';
import { exportBytes } from '../../../src/import/export-bytes.reader';
import { readResults } from '../../../src/import/json.reader';

const directory = mkdtempSync(join(tmpdir(), 'import-'));
const path = join(directory, 'file');
afterAll(() => rmSync(directory, { recursive: true }));

interface Read {
  readonly found: readonly unknown[];
  readonly error: string | null;
}

async function read(reader: AsyncIterable<unknown>): Promise<Read> {
  const found: unknown[] = [];
  try {
    for await (const each of reader) found.push(each);
  } catch (error) {
    return { found, error: (error as Error).message };
  }
  return { found, error: null };
}

function csv(content: string | Buffer): Promise<Read> {
  writeFileSync(path, content);
  return read(readCsv(exportBytes(path), ','));
}

function json(content: string | Buffer): Promise<Read> {
  writeFileSync(path, content);
  return read(readResults(exportBytes(path)));
}

describe('readCsv', () => {
  it.each([
    ['plain', 'a,b\n1,2\n'],
    ['with byte order mark', '\uFEFFa,b\n1,2\n'],
    ['with CRLF', 'a,b\r\n1,2\r\n'],
    ['without an end of line at the end', 'a,b\n1,2'],
  ])('reads a file %s', async (_, content) => {
    const rows = [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
    ];
    expect(await csv(content)).toEqual({ found: rows, error: null });
  });

  it('tells the line that a row begins on, past quoted line breaks and empty lines', async () => {
    const { found } = await csv('a,b\r\n"1\r\n1","x ""y"", z"\r\n\r\n\r\n2,"p\nq"\r\n3,3\r\n');
    expect(found).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\r\n1', 'x "y", z'] },
      { line: 6, cells: ['2', 'p\nq'] },
      { line: 8, cells: ['3', '3'] },
    ]);
  });

  it('keeps rows of another length: they are refused one by one', async () => {
    const { found } = await csv('a,b\n1\n1,2,3\n');
    expect(found).toEqual(
      expect.arrayContaining([
        { line: 2, cells: ['1'] },
        { line: 3, cells: ['1', '2', '3'] },
      ]),
    );
  });

  it.each([
    ['a quote within a cell', '2,x"y"\n3,3\n', 'line 3: the row that begins here has a quote out of place'],
    ['text after a quote', '2,"x"y\n3,3\n', 'line 3: the row that begins here has a quote out of place'],
    ['an open quote', '2,"x\n3,3\n', 'line 3: the row that begins here opens a quote that is never closed'],
    [
      'a row without end',
      `2,"${'x'.repeat(5_000_000)}`,
      'line 3: the row that begins here is too long; a quote in it may not be closed',
    ],
  ])('stops at %s, after the rows before it', async (_, content, error) => {
    const result = await csv(`a,b\n1,1\n${content}`);
    expect(result).toEqual({ found: [expect.anything(), { line: 2, cells: ['1', '1'] }], error });
  });

  it('is not led astray by where the file is cut into parts', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`${i}`, `${['a', 'ü', '€', '😀'][i % 4]}\n"${i}"`]);
    const content = rows.map(([a, b]) => `${a},"${b!.replaceAll('"', '""')}"\r\n`).join('');
    const { found, error } = await csv(content);
    expect(error).toBeNull();
    expect(found).toEqual(rows.map((cells, i) => ({ line: 1 + 2 * i, cells })));
  });

  it('stops where the file is not UTF-8', async () => {
    const { error } = await csv(Buffer.from('a,b\n1,Müller\n2,Müller\n', 'latin1'));
    expect(error).toBe('line 2: is not UTF-8; save the file as UTF-8 and import it again');
  });

  it('stops where the file ends within a character', async () => {
    const { error } = await csv(Buffer.from('a,b\n1,ü').subarray(0, -1));
    expect(error).toMatch(/^line 2: is not UTF-8/);
  });
});

describe('readResults', () => {
  const page = (...ids: number[]) => ({ results: ids.map((id) => ({ id })), paging: { next: { after: '1' } } });
  const ids = [{ id: 1 }, { id: 2 }, { id: 3 }];

  it.each([
    ['one page', JSON.stringify(page(1, 2, 3))],
    ['one page, with byte order mark and indented', `\uFEFF${JSON.stringify(page(1, 2, 3), null, 2)}`],
    ['an array of pages', JSON.stringify([page(1), page(), page(2, 3)])],
    ['pages one a line', `${JSON.stringify(page(1, 2))}\n${JSON.stringify(page(3))}\n`],
    ['pages one after another', `${JSON.stringify(page(1, 2))}${JSON.stringify(page(3))}`],
    [
      'pages of the lists API',
      JSON.stringify([{ total: 3, lists: ids.slice(0, 2), hasMore: true }, { lists: [{ id: 3 }] }]),
    ],
    ['lists fetched one by one', ids.map((list) => JSON.stringify({ list })).join('\n')],
    ['an array of lists fetched one by one', JSON.stringify(ids.map((list) => ({ list })))],
    ['pages with results of other things', JSON.stringify([{ x: { results: [{ id: 9 }] }, ...page(1, 2, 3) }])],
  ])('finds the results of %s', async (_, content) => {
    const { found, error } = await json(content);
    expect({ found: found.map((each) => (each as { value: unknown }).value), error }).toEqual({
      found: ids,
      error: null,
    });
  });

  it('tells the line of each result', async () => {
    const { found } = await json('{"results":[{"id":1,\n"x":"ü"},\n\n{"id":2}]}\n{"results":[ {"id":3}]}');
    expect(found.map((each) => (each as { line: number }).line)).toEqual([1, 4, 5]);
  });

  it('keeps whatever a result holds', async () => {
    const value = { id: '1', properties: { text: 'ü€😀\n"\\', none: null }, list: [1.5, true, [], {}] };
    expect(await json(JSON.stringify({ results: [value] }))).toEqual({ found: [{ line: 1, value }], error: null });
  });

  it.each([
    ['is cut off', '{"results":[{"id":1},\n{"id":2', 'line 2: is not JSON, or is cut off'],
    ['is cut off between pages', '[{"results":[{"id":1}]}\n', 'line 1: is not JSON, or is cut off'],
    ['is no JSON', '{"results":[{"id":1}]}\n\nRecord ID,x', 'line 3: is not JSON, or is cut off'],
    ['has brackets that do not match', '{"results":[{"id":1}}', 'line 1: is not JSON, or is cut off'],
    ['has a broken result', '{"results":[{"id":1},\n{"id" 2}]}', 'line 2: is not JSON, or is cut off'],
    [
      'is no page',
      '{"results":[{"id":1}]}\n{"contacts":[]}',
      'line 2: is no list page of the API; the file should hold { "results": [ … ] } or { "lists": [ … ] }',
    ],
    [
      'is a result without its page',
      '{"results":[{"id":1}]}\n{"id":2,"lists":3,"x":{"list":{"id":4},"lists":[{"id":5}]}}',
      'line 2: is no list page of the API; the file should hold { "results": [ … ] } or { "lists": [ … ] }',
    ],
    [
      'holds a value only',
      '{"results":[{"id":1}]}\n"x"',
      'line 2: is no list page of the API; the file should hold { "results": [ … ] } or { "lists": [ … ] }',
    ],
  ])('stops where the file %s, after the results before', async (_, content, error) => {
    expect(await json(content)).toEqual({ found: [{ line: 1, value: { id: 1 } }], error });
  });
});
