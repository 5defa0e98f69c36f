import { columnsOf, type Column } from './column.rules';
import { readCsv } from './csv.reader';
import { exportBytes, type ExportBytes } from './export-bytes.reader';
import type { ExportKind } from './export-kind';
import type { ExportFile } from './inspect-export';
import { readResults } from './json.reader';
import type { Json } from './json-value.rules';

/** A row of a file: what it holds, in the shape of a result of the API, or why it cannot be read. */
export interface ExportRow {
  readonly place: string;
  readonly value: unknown;
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
    yield { place: `line ${line}, result ${number}`, value, problem: null };
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
      value: fits ? { properties: propertiesOf(header.columns, cells) } : null,
      problem: fits ? null : `has ${cells.length} columns, the header has ${header.length}`,
    };
  }
}

function propertiesOf(columns: readonly Column[], cells: readonly string[]): Json {
  return Object.fromEntries(columns.map(({ index, property }) => [property, cells[index]]));
}
