import { isPassing } from '../database/passing-fault';
import { CancelledError } from '../shared/cancellation';

/** A source that could not be read. */
export interface SourceFailure {
  readonly accountId: string;
  readonly error: unknown;
}

/**
 * Reads all sources at once; when that fails, finds out which of them fail and reads the others without them (M13).
 * @throws what `read` throws when it fails although no source fails by itself, when nothing can be read just now, or when nobody waits
 * for it any more.
 */
export async function readSources<T>(
  accountIds: readonly string[],
  read: (accountIds: readonly string[]) => Promise<T>,
  onFailure: (failure: SourceFailure) => void,
): Promise<{ readonly result: T; readonly unavailable: ReadonlySet<string> }> {
  try {
    return { result: await read(accountIds), unavailable: new Set() };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    const failures = await failingSources(accountIds, read);
    if (failures.length === 0 || (isPassing(error) && failures.length === accountIds.length)) throw error;
    failures.forEach(onFailure);
    const failed = new Set(failures.map((failure) => failure.accountId));
    const others = accountIds.filter((accountId) => !failed.has(accountId));
    const { result, unavailable } = await readSources(others, read, onFailure);
    return { result, unavailable: new Set([...failed, ...unavailable]) };
  }
}

async function failingSources(
  accountIds: readonly string[],
  read: (accountIds: readonly string[]) => Promise<unknown>,
): Promise<readonly SourceFailure[]> {
  const tries = await Promise.allSettled(accountIds.map((accountId) => read([accountId])));
  const failures = tries.flatMap((outcome, i) => {
    const accountId = accountIds[i];
    return outcome.status === 'rejected' && accountId !== undefined
      ? [{ accountId, error: outcome.reason as unknown }]
      : [];
  });
  const cancelled = failures.find(({ error }) => error instanceof CancelledError);
  if (cancelled !== undefined) throw cancelled.error;
  return failures;
}
