import type { UnitOfWork } from '../database/unit-of-work';
import { ExportError } from './hubspot-record';
import type { ImportContext } from './import-context';
import { importFile } from './import-file.service';
import type { ImportProgress } from './import-progress';
import { importSummary } from './import-summary';
import { rejectedIn } from './import-tally';
import type { ExportFile } from './inspect-export';

export const ExitCode = { DONE: 0, SOME_REJECTED: 1, FAILED: 2, INTERRUPTED: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

export interface FilesImport {
  readonly write: UnitOfWork;
  readonly context: Omit<ImportContext, 'fileTime'>;
  readonly signal: AbortSignal;
  readonly progress: ImportProgress;
  /** Takes the summary of each file when it is done. */
  readonly print: (text: string) => void;
}

/**
 * Imports files one after another. One that cannot be read to its end does not stop the others; a database that fails
 * does.
 */
export async function importFiles(files: readonly ExportFile[], options: FilesImport): Promise<ExitCode> {
  const { write, context, signal, progress, print } = options;
  const summaries: string[] = [];
  let code: ExitCode = ExitCode.DONE;
  for (const file of files) {
    if (signal.aborted) break;
    const result = await importFile(file, {
      write,
      context,
      signal,
      onRead: (bytes) => progress.read(bytes),
      onRows: (rows) => progress.done(rows),
    });
    summaries.push(importSummary(result));
    if (result.failure !== null) code = ExitCode.FAILED;
    else if (code === ExitCode.DONE && rejectedIn(result.tally) > 0) code = ExitCode.SOME_REJECTED;
    if (result.failure !== null && !(result.failure instanceof ExportError)) break;
  }
  progress.stop();
  summaries.forEach(print);
  return signal.aborted ? ExitCode.INTERRUPTED : code;
}
