import { parseArgs } from 'node:util';
import { loadConfig, type DatabaseConfig } from '../config';
import { openDatabase } from '../database/database';
import { ID_EXPECTED, isId } from '../shared/id';
import { removeAccount, RemovalRefused } from './remove-account.service';

export const REMOVAL_USAGE = `npm run remove-account -- --account ID

Removes what is stored of an account that is in no organization and not active. It cannot be undone. Run it again when it
was stopped. docs/OPERATING.md says what comes before, and what stays.

Exit code: 0 it is removed, 2 wrong usage or it may not be removed, 130 interrupted.
`;

export const RemovalCode = { DONE: 0, FAILED: 2, INTERRUPTED: 130 } as const;
export type RemovalCode = (typeof RemovalCode)[keyof typeof RemovalCode];

/** Where the command says what it does. */
export interface Output {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * The command that removes an account.
 * @throws ConfigError, and what the database throws when it does not answer.
 */
export async function runRemoval(
  argv: readonly string[],
  { stdout, stderr }: Output,
  signal: AbortSignal,
  databaseConfig: () => DatabaseConfig = () => loadConfig().database,
): Promise<RemovalCode> {
  if (argv.includes('--help')) {
    stdout.write(REMOVAL_USAGE);
    return RemovalCode.DONE;
  }
  try {
    const accountId = accountOf(argv);
    const database = await openDatabase(databaseConfig());
    try {
      if ((await database.pendingMigrations()).length > 0) {
        throw new RemovalRefused('the database is older than this code; run npm run migrate first');
      }
      const removed = await removeAccount(database, accountId, signal);
      if (removed === null) return RemovalCode.INTERRUPTED;
      for (const [table, rows] of removed.rows) stdout.write(`${table}: ${rows}\n`);
      stdout.write(`copies: ${removed.jobs}\n`);
      return RemovalCode.DONE;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof RemovalRefused)) throw error;
    stderr.write(`${error.message}\n`);
    return RemovalCode.FAILED;
  }
}

function accountOf(argv: readonly string[]): string {
  const account = parsed(argv);
  if (account === undefined) throw new RemovalRefused('--account is missing: the id of the account to remove');
  if (!isId(account)) throw new RemovalRefused(`--account must be ${ID_EXPECTED}`);
  return account;
}

function parsed(argv: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...argv], options: { account: { type: 'string' } } }).values.account;
  } catch (error) {
    throw new RemovalRefused(error instanceof Error ? error.message : String(error));
  }
}
