import { apiRecord } from './api-record';
import { columnsOf, type Column } from './column.rules';
import { readCsv } from './csv.reader';
import { exportBytes, type ExportBytes } from './export-bytes.reader';
import type { ExportKind, HubspotRecord } from './hubspot-record';
import type { ExportFile } from './inspect-export';
import { readResults } from './json.reader';

/** A row of a file: the record that it tells of, or why it cannot be read. */
export interface ExportRow {
  readonly place: string;
  readonly record: HubspotRecord | null;
  readonly problem: string | null;
}

/**
 * The rows of an inspected file, in its order. `onRead` hears how many bytes were read.
 * @throws ExportError, between rows, where nothing more can be read.
 */
export async function* readExport(file: ExportFile, onRead: (bytes: number) => void): AsyncGenerator<ExportRow> {
  const bytes = exportBytes(file.path, onRead);
  yield* file.format.name === 'json' ? jsonRows(bytes) : csvRows(bytes, file.format.delimiter, file.kind);
}

async function* jsonRows(bytes: ExportBytes): AsyncGenerator<ExportRow> {
  let number = 0;
  for await (const { line, value } of readResults(bytes)) {
    number += 1;
    yield { place: `line ${line}, result ${number}`, record: apiRecord(value), problem: null };
  }
}

async function* csvRows(bytes: ExportBytes, delimiter: string, kind: ExportKind | null): AsyncGenerator<ExportRow> {
  let header: { readonly length: number; readonly columns: readonly Column[] } | null = null;
  for await (const { line, cells } of readCsv(bytes, delimiter)) {
    if (header === null) {
      header = { length: cells.length, columns: columnsOf(cells, kind) };
      continue;
    }
    const fits = cells.length === header.length;
    yield {
      place: `line ${line}`,
      record: fits ? csvRecord(header.columns, cells) : null,
      problem: fits ? null : `has ${cells.length} columns, the header has ${header.length}`,
    };
  }
}

function csvRecord(columns: readonly Column[], cells: readonly string[]): HubspotRecord {
  const properties: Record<string, string | undefined> = {};
  for (const { index, property } of columns) properties[property] = cells[index];
  return {
    id: null,
    properties,
    createdAt: null,
    updatedAt: null,
    archivedAt: null,
    archived: false,
    contactIds: [],
    companyIds: [],
    moreAssociations: false,
  };
}
