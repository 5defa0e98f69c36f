import type { UnitOfWork } from '../database/unit-of-work';
import { readExport } from './export-rows.reader';
import { ExportError } from './hubspot-record';
import { ImportBatch } from './import-batch';
import type { ImportContext } from './import-context';
import { importKinds } from './import-kinds';
import { addBatch, emptyTally, type Tally } from './import-tally';
import type { ExportFile } from './inspect-export';

export interface FileImport {
  readonly write: UnitOfWork;
  readonly context: Omit<ImportContext, 'fileTime'>;
  readonly signal: AbortSignal;
  /** Hears of bytes that were read, and of rows whose batch is done. */
  readonly onRead: (bytes: number) => void;
  readonly onRows: (rows: number) => void;
}

export interface FileResult {
  readonly file: ExportFile;
  readonly tally: Tally;
  /** Why not all rows were imported; null when they were, or when it was stopped. */
  readonly failure: Error | null;
  readonly stopped: boolean;
}

/**
 * Imports one file in batches of at most 500 rows; the next one is read while one is written. What was applied stays applied,
 * whatever comes later, and importing the file again changes nothing (S1). A signal stops it between two batches.
 */
export async function importFile(file: ExportFile, options: FileImport): Promise<FileResult> {
  const { write, signal, onRead, onRows } = options;
  let tally = emptyTally;
  if (file.kind === null) return { file, tally, failure: null, stopped: false };

  const kind = importKinds[file.kind];
  const context: ImportContext = { ...options.context, fileTime: file.modifiedAt.toISOString() };
  const apply = async (batch: ImportBatch): Promise<void> => {
    const result = await batch.apply(write);
    tally = addBatch(tally, result);
    onRows(result.rows);
  };

  let batch = new ImportBatch(kind, context);
  let writing = Promise.resolve();
  let failure: Error | null = null;
  try {
    for await (const row of readExport(file, onRead)) {
      batch.add(row);
      if (!batch.isFull) continue;
      await writing;
      if (signal.aborted) break;
      writing = apply(batch);
      // It is awaited before the next batch; until then a failure is not unhandled.
      writing.catch(() => undefined);
      batch = new ImportBatch(kind, context);
    }
  } catch (error) {
    failure = asError(error);
  }
  try {
    await writing;
    if (!signal.aborted && (failure === null || failure instanceof ExportError)) await apply(batch);
  } catch (error) {
    failure ??= asError(error);
  }
  return { file, tally, failure, stopped: signal.aborted };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
