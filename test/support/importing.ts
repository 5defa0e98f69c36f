import { dirname } from 'node:path';
import type { UnitOfWork } from '../../src/database/unit-of-work';
import type { ExportKind } from '../../src/import/export-kind';
import { importFiles, type ExitCode } from '../../src/import/import-files.service';
import type { ImportProgress } from '../../src/import/import-progress';
import { inspectExport } from '../../src/import/inspect-export';
import { readOwners } from '../../src/import/owners.reader';

export interface ImportOptions {
  readonly accountId?: string;
  readonly type?: ExportKind;
  readonly owners?: string;
  readonly asOf?: string;
  readonly signal?: AbortSignal;
  readonly progress?: ImportProgress;
}

/** Imports files into account 42 or another; the summaries name them without their directories. */
export async function importInto(
  write: UnitOfWork,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<{ code: ExitCode; output: string }> {
  const files = await Promise.all(paths.map((path) => inspectExport(path, options.type ?? null)));
  let output = '';
  const code = await importFiles(files, {
    write,
    context: {
      accountId: options.accountId ?? '42',
      owners: options.owners === undefined ? null : await readOwners(options.owners),
      timeZone: 'UTC',
      asOf: options.asOf ?? null,
    },
    signal: options.signal ?? new AbortController().signal,
    progress: options.progress ?? { read: () => undefined, done: () => undefined, stop: () => undefined },
    print: (text) => {
      output += paths.reduce((said, path) => said.replaceAll(`${dirname(path)}/`, ''), text);
    },
  });
  return { code, output };
}
