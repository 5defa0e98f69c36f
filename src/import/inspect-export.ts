import { open, type FileHandle } from 'node:fs/promises';
import { apiRecord } from './api-record';
import { columnsOf, titleOf } from './column.rules';
import { readCsv } from './csv.reader';
import { exportBytes } from './export-bytes.reader';
import { kindOf, missingProperties } from './export-kind.rules';
import { EXPORT_KINDS, ExportError, type ExportKind } from './hubspot-record';
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
const NO_TELLING = `the kind of its records cannot be told; give --type with one of ${EXPORT_KINDS.join(', ')}`;
const PACKED = /^(PK\x03\x04|\x1f\x8b)/;

/**
 * Looks at the beginning of a file. `type` says what it holds, whatever it looks like.
 * @throws ExportError for a file that cannot be imported.
 */
export async function inspectExport(path: string, type: ExportKind | null): Promise<ExportFile> {
  const { size, modifiedAt, head } = await readHead(path);
  if (PACKED.test(head)) throw new ExportError('is packed or an Excel workbook; unpack it, or export it as CSV');
  const start = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  if (start === '') throw new ExportError('is empty');
  const found = /^[[{]/.test(start)
    ? { format: { name: 'json' } as const, properties: await propertiesOfPages(path, type) }
    : await inspectCsv(path, start);
  if (found.properties === null) return { path, size, modifiedAt, format: found.format, kind: type, missing: [] };
  const kind = type ?? kindOf(found.properties);
  if (kind === null) throw new ExportError(NO_TELLING);
  return {
    path,
    size,
    modifiedAt,
    format: found.format,
    kind,
    missing: missingProperties(kind, found.properties).map((name) =>
      found.format.name === 'csv' ? titleOf(name) : name,
    ),
  };
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

async function inspectCsv(path: string, start: string): Promise<Pick<ExportFile, 'format'> & { properties: string[] }> {
  const delimiter = delimiterOf(start);
  for await (const { cells } of readCsv(exportBytes(path), delimiter)) {
    const properties = columnsOf(cells).map(({ property }) => property);
    if (properties.includes('hs_object_id')) return { format: { name: 'csv', delimiter }, properties };
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

/** The properties of the first result that tells its kind; null for pages without results. */
async function propertiesOfPages(path: string, type: ExportKind | null): Promise<readonly string[] | null> {
  let first: readonly string[] | null = null;
  let number = 0;
  for await (const { value } of readResults(exportBytes(path))) {
    const properties = Object.keys(apiRecord(value).properties);
    if (type !== null || kindOf(properties) !== null) return properties;
    first ??= properties;
    number += 1;
    if (number === RESULTS_LOOKED_AT) break;
  }
  return first;
}
