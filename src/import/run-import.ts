import { loadConfig, type DatabaseConfig } from '../config';
import { openDatabase, type Database } from '../database/database';
import { ExportError } from './hubspot-record';
import { importArguments, USAGE, UsageError, type ImportArguments } from './import-arguments';
import { ExitCode, importFiles } from './import-files.service';
import { importProgress } from './import-progress';
import { inspectExport, type ExportFile } from './inspect-export';
import type { OwnerDirectory } from './owner-directory';
import { readOwners } from './owners.reader';

/** Where the import says what it does: its result on one stream, all else on the other. */
export interface Terminal {
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
  readonly stderr: NodeJS.WriteStream;
}

/**
 * The import command. Nothing is written before every file was looked at, and nothing at all if one of them is refused.
 * @throws ConfigError, and what the database throws when it does not answer.
 */
export async function runImport(
  argv: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
  databaseConfig: () => DatabaseConfig = () => loadConfig().database,
): Promise<ExitCode> {
  if (argv.includes('--help')) {
    terminal.stdout.write(USAGE);
    return ExitCode.DONE;
  }
  try {
    const given = importArguments(argv);
    const inputs = await inputsOf(given);
    const database = await openDatabase(databaseConfig());
    try {
      return await importInto(database, given, inputs, terminal, signal);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return ExitCode.FAILED;
  }
}

interface Inputs {
  readonly owners: OwnerDirectory | null;
  readonly files: readonly ExportFile[];
}

/** @throws UsageError with a line for each file that cannot be imported. */
async function inputsOf({ files, ownersFile, type }: ImportArguments): Promise<Inputs> {
  const refusals: string[] = [];
  const accepted = async <T>(path: string, look: () => Promise<T>): Promise<T | null> => {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      refusals.push(`${path}: ${error.message}`);
      return null;
    }
  };
  const owners = ownersFile === null ? null : await accepted(ownersFile, () => readOwners(ownersFile));
  const inspected: ExportFile[] = [];
  for (const path of files) {
    const file = await accepted(path, () => inspectExport(path, type));
    if (file !== null) inspected.push(file);
  }
  if (refusals.length > 0) throw new UsageError(refusals.join('\n'));
  return { owners, files: inspected };
}

async function importInto(
  database: Database,
  { accountId, timeZone, asOf }: ImportArguments,
  { owners, files }: Inputs,
  { stdout, stderr }: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  if ((await database.pendingMigrations()).length > 0) {
    throw new UsageError('the database is older than this code; run npm run migrate first');
  }
  return importFiles(files, {
    write: database.write,
    context: { accountId, owners, timeZone, asOf },
    signal,
    progress: importProgress(
      stderr,
      files.reduce((sum, { size }) => sum + size, 0),
    ),
    print: (text) => stdout.write(text),
  });
}
