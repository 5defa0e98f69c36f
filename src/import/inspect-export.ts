import { open, type FileHandle } from 'node:fs/promises';
import { apiRecord } from './api-record';
import { columnsOf, titleOf } from './column.rules';
import { readCsv } from './csv.reader';
import { exportBytes } from './export-bytes.reader';
import { EXPORT_KINDS, isRecordKind, type ExportKind } from './export-kind';
import { kindOf, kindOfResult, missingProperties } from './export-kind.rules';
import { ExportError } from './hubspot-record';
import { readResults } from './json.reader';

/** A file that can be imported. */
export interface ExportFile {
  readonly path: string;
  readonly size: number;
  readonly modifiedAt: Date;
  readonly format: { readonly name: 'json' } | { readonly name: 'csv'; readonly delimiter: string };
  /** Null for pages without any result. */
  readonly kind: ExportKind | null;
  /** What an import should have and this file lacks, as the file would call it. */
  readonly missing: readonly string[];
}

const HEAD_BYTES = 65_536;
const RESULTS_LOOKED_AT = 100;
const NO_TELLING = `what it holds cannot be told; give --type with one of ${EXPORT_KINDS.join(', ')}`;
const PACKED = /^(PK\x03\x04|\x1f\x8b)/;

interface Inspected extends Pick<ExportFile, 'format' | 'kind'> {
  /** Null for pages without any result. */
  readonly properties: readonly string[] | null;
}

/**
 * Looks at the beginning of a file. `type` says what it holds, whatever it looks like.
 * @throws ExportError for a file that cannot be imported.
 */
export async function inspectExport(path: string, type: ExportKind | null): Promise<ExportFile> {
  const { size, modifiedAt, head } = await readHead(path);
  if (PACKED.test(head)) throw new ExportError('is packed or an Excel workbook; unpack it, or export it as CSV');
  const start = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  if (start === '') throw new ExportError('is empty');
  const { format, properties, kind } = /^[[{]/.test(start)
    ? await inspectPages(path, type)
    : await inspectCsv(path, start, type);
  if (properties === null) return { path, size, modifiedAt, format, kind: type, missing: [] };
  if (kind === null) throw new ExportError(NO_TELLING);
  const missing = missingProperties(kind, properties).map((name) => (format.name === 'csv' ? titleOf(name) : name));
  return { path, size, modifiedAt, format, kind, missing };
}

async function readHead(path: string): Promise<{ size: number; modifiedAt: Date; head: string }> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path);
    const stat = await handle.stat();
    if (!stat.isFile()) throw new ExportError('is no file');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { size: stat.size, modifiedAt: stat.mtime, head: buffer.toString('latin1', 0, bytesRead) };
  } catch (error) {
    if (error instanceof ExportError) throw error;
    throw new ExportError(`cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  } finally {
    await handle?.close();
  }
}

async function inspectCsv(path: string, start: string, type: ExportKind | null): Promise<Inspected> {
  if (type !== null && !isRecordKind(type)) throw new ExportError(`is no JSON; ${type} come as pages of the API`);
  const delimiter = delimiterOf(start);
  for await (const { cells } of readCsv(exportBytes(path), delimiter)) {
    const properties = columnsOf(cells).map(({ property }) => property);
    if (properties.includes('hs_object_id')) {
      return { format: { name: 'csv', delimiter }, properties, kind: type ?? kindOf(properties) };
    }
    break;
  }
  throw new ExportError('has no column "Record ID"; export it from HubSpot as CSV with that column, titles in English');
}

/** Spreadsheet programs of some countries save CSV files with semicolons. */
function delimiterOf(start: string): string {
  const [header = ''] = start.split(/[\r\n]/, 1);
  return [',', ';', '\t'].reduce((best, next) => (count(header, next) > count(header, best) ? next : best));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/**
 * The kind that the first results tell, if they agree. Where a file is cut off after it has told its kind, the import says
 * so.
 */
async function inspectPages(path: string, type: ExportKind | null): Promise<Inspected> {
  const told = new Map<ExportKind, readonly string[]>();
  let number = 0;
  try {
    for await (const { value } of readResults(exportBytes(path))) {
      number += 1;
      const kind = type ?? kindOfResult(value);
      if (kind !== null && !told.has(kind)) told.set(kind, Object.keys(apiRecord(value).properties));
      if (type !== null || number === RESULTS_LOOKED_AT) break;
    }
  } catch (error) {
    if (told.size === 0) throw error;
  }
  if (told.size > 1) throw new ExportError(severalKinds([...told.keys()]));
  const [[kind, properties] = [null, number === 0 ? null : []]] = told;
  return { format: { name: 'json' }, kind, properties };
}

function severalKinds(kinds: readonly ExportKind[]): string {
  return `tells of several kinds: ${kinds.join(', ')}; give each a file of its own, or --type with the right one`;
}
