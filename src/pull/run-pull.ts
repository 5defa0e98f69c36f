import { ConfigError, loadConfig, type Config } from '../config';
import { openDatabase, type Database } from '../database/database';
import { UsageError } from '../import/import-arguments';
import { ExitCode } from '../import/import-files.service';
import { rejectedIn } from '../import/import-tally';
import type { Terminal } from '../import/run-import';
import { hubspotClient } from './hubspot-client';
import { pullAccount } from './pull-account.service';
import { PULL_USAGE, pullArguments, type PullArguments } from './pull-arguments';
import { PullError } from './pull-error';
import { pullProgress } from './pull-progress';
import { pullSummary } from './pull-summary';

type PullConfig = Pick<Config, 'database' | 'hubspotAccessToken'>;

/**
 * The pull command.
 * @throws ConfigError, and what the database throws when it does not answer.
 */
export async function runPull(
  argv: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
  config: () => PullConfig = loadConfig,
): Promise<ExitCode> {
  if (argv.includes('--help')) {
    terminal.stdout.write(PULL_USAGE);
    return ExitCode.DONE;
  }
  try {
    const given = pullArguments(argv);
    const { database: place, hubspotAccessToken: token } = config();
    if (token === null) {
      throw new ConfigError(
        'HUBSPOT_ACCESS_TOKEN is not set; it should hold the access token of a HubSpot private app',
      );
    }
    const database = await openDatabase(place);
    try {
      return await pullInto(database, given, token, terminal, signal);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (signal.aborted) return ExitCode.INTERRUPTED;
    if (!(error instanceof UsageError || error instanceof PullError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return ExitCode.FAILED;
  }
}

async function pullInto(
  database: Database,
  { accountId, hubId, kinds, anew, apiUrl }: PullArguments,
  token: string,
  { stdout, stderr }: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  if ((await database.pendingMigrations()).length > 0) {
    throw new UsageError('the database is older than this code; run npm run migrate first');
  }
  const progress = pullProgress(stderr, kinds.length);
  const client = hubspotClient({ apiUrl, token, signal, onWait: (ms, reason) => progress.wait(ms, reason) });
  try {
    const results = await pullAccount({ database, client, accountId, hubId, kinds, anew, signal, progress });
    progress.stop();
    results.forEach((result, i) => stdout.write(pullSummary(result, signal.aborted && i === results.length - 1)));
    if (signal.aborted) return ExitCode.INTERRUPTED;
    if (results.some(({ failure }) => failure !== null)) return ExitCode.FAILED;
    return results.some(({ tally }) => rejectedIn(tally) > 0) ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  } finally {
    progress.stop();
  }
}
