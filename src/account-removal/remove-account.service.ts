import type { EntityManager } from 'typeorm';
import { ACCOUNT_FACTS, lockFacts } from '../accounts/fact-lock.repository';
import type { Database } from '../database/database';
import {
  ACCOUNT_TABLES,
  emptyAccount,
  findAccountState,
  findJobOf,
  lockJobThatIsOver,
  removeItems,
  removeJob,
  removeRows,
  type AccountState,
} from './account-rows.repository';

/** Why nothing, or nothing more, is removed; the message says what to do. */
export class RemovalRefused extends Error {
  override readonly name = 'RemovalRefused';
}

/** How many rows of each table, and how many copies with all that belongs to them. */
export interface Removed {
  readonly rows: ReadonlyMap<string, number>;
  readonly jobs: number;
}

/**
 * Removes what there is of an account that is in no organization and not active, a bounded number of rows in each unit of work.
 * What was stopped or killed is done to its end by doing it again. Null when it was stopped.
 * @throws RemovalRefused while it may not go, or when rows of it come at the same time.
 */
export async function removeAccount(
  { write }: Pick<Database, 'write'>,
  accountId: string,
  signal: AbortSignal,
): Promise<Removed | null> {
  await write(async (manager) => {
    await lockFacts(manager, ACCOUNT_FACTS, [accountId]);
    check(accountId, await findAccountState(manager, accountId));
    await emptyAccount(manager, accountId);
  });
  const removed = await removeAll(write, accountId, signal);
  if (signal.aborted) return null;
  const late = await removeAll(write, accountId, signal);
  if (signal.aborted) return null;
  if (late.jobs > 0 || [...late.rows.values()].some((rows) => rows > 0)) {
    throw new RemovalRefused(
      `rows of account ${accountId} came while it was removed: stop what sends them, and run this again`,
    );
  }
  return removed;
}

async function removeAll(write: Database['write'], accountId: string, signal: AbortSignal): Promise<Removed> {
  const rows = new Map<string, number>();
  for (const table of ACCOUNT_TABLES) {
    for (let some = 1; some > 0 && !signal.aborted;) {
      some = await write(async (manager) => {
        check(accountId, await findAccountState(manager, accountId));
        return removeRows(manager, table, accountId);
      });
      rows.set(table, (rows.get(table) ?? 0) + some);
    }
  }
  const ofJob = <T>(jobId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
    write(async (manager) => {
      if (!(await lockJobThatIsOver(manager, jobId))) throw notOver(accountId, 1);
      return work(manager);
    });
  let jobs = 0;
  for (;;) {
    const jobId = signal.aborted ? null : await write((manager) => findJobOf(manager, accountId));
    if (jobId === null) return { rows, jobs };
    while (!signal.aborted && (await ofJob(jobId, (manager) => removeItems(manager, jobId))) > 0);
    if (signal.aborted) return { rows, jobs };
    await ofJob(jobId, (manager) => removeJob(manager, jobId));
    jobs += 1;
  }
}

function check(accountId: string, { isActive, organizationId, openJobs }: AccountState): void {
  if (organizationId !== null) {
    throw new RemovalRefused(
      `account ${accountId} is in organization ${organizationId}: take it out there, or send its fact with active: false`,
    );
  }
  if (isActive === true) {
    throw new RemovalRefused(
      `account ${accountId} is active: send its fact (syncAccounts) with active: false, stop what sends its facts, and run this again`,
    );
  }
  if (openJobs > 0) throw notOver(accountId, openJobs);
}

function notOver(accountId: string, jobs: number): RemovalRefused {
  return new RemovalRefused(
    `copies of account ${accountId} are not over: ${jobs}. Workers end them as they come to them; run this again then`,
  );
}
