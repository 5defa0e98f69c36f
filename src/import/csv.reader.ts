import { CsvError, parse } from 'csv-parse';
import type { ExportBytes } from './export-bytes.reader';
import { ExportError } from './hubspot-record';

/** A row of a CSV file, the header included, and the line that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quote that is never closed would make one row of the rest of the file; no row of an export is that long. */
const MAX_ROW_LENGTH = 4_000_000;

/**
 * The rows of a CSV file, one part of the file in memory at a time.
 * @throws ExportError where a quote is out of place: what comes after it cannot be told apart.
 */
export async function* readCsv({ parts, lines }: ExportBytes, delimiter: string): AsyncGenerator<CsvRow> {
  const ready: CsvRow[] = [];
  let end = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_LENGTH,
    on_record: (cells: readonly string[], { bytes }) => {
      ready.push({ line: lines.lineAt(end), cells });
      end = bytes;
      return null;
    },
  });
  // A failed write says so itself; without a listener the stream would end the process as well.
  parser.on('error', () => undefined);

  try {
    for await (const part of parts) {
      await step((done) => parser.write(part, done));
      yield* ready.splice(0);
    }
    await step((done) => parser.end(done));
  } catch (error) {
    yield* ready.splice(0);
    throw error instanceof CsvError ? new ExportError(reason(error, lines.lineAt(end))) : error;
  }
  yield* ready;
}

function step(run: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => run((error) => (error ? reject(error) : resolve())));
}

function reason({ code }: CsvError, line: number): string {
  const row = `line ${line}: the row that begins here`;
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `${row} opens a quote that is never closed`;
    case 'CSV_MAX_RECORD_SIZE':
      return `${row} is too long; a quote in it may not be closed`;
    default:
      return `${row} has a quote out of place`;
  }
}
