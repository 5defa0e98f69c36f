import { requireNotCancelled, type Cancellation } from '../shared/cancellation';
import { PublicError } from '../shared/errors';

export interface HeavyWorkOptions {
  /** How much of it at once: in this process, and for one account. */
  readonly atOnce: number;
  readonly atOnceOfAccount: number;
  /** How long some of it may wait for its turn, in milliseconds. */
  readonly waitMs?: number;
}

/** Work of which a little takes a whole process for seconds: done a few at a time. */
export interface HeavyWork {
  /**
   * Who is cancelled while he waits leaves the line.
   * @throws PublicError OVERLOADED when its turn has not come in time, or too many wait before it.
   */
  run<T>(accountId: string, work: () => Promise<T>, cancellation?: Cancellation): Promise<T>;
}

const WAIT_MS = 5_000;
/** Who waits for what already runs, for each place; of one account, whose own the wait is, no more than those of one place. */
const WAITING_FOR_EACH = 4;

interface Waiting {
  readonly accountId: string;
  readonly begin: () => void;
}

export function createHeavyWork({ atOnce, atOnceOfAccount, waitMs = WAIT_MS }: HeavyWorkOptions): HeavyWork {
  const running = new Map<string, number>();
  const line = new Set<Waiting>();
  let total = 0;

  const isTurnOf = (accountId: string): boolean => total < atOnce && (running.get(accountId) ?? 0) < atOnceOfAccount;
  const change = (accountId: string, by: 1 | -1): void => {
    const count = (running.get(accountId) ?? 0) + by;
    total += by;
    if (count === 0) running.delete(accountId);
    else running.set(accountId, count);
  };
  const callNext = (): void => {
    for (const waiting of line) {
      if (!isTurnOf(waiting.accountId)) continue;
      line.delete(waiting);
      change(waiting.accountId, 1);
      waiting.begin();
    }
  };
  const turn = (accountId: string, cancellation: Cancellation | undefined): Promise<void> => {
    const ofAccount = [...line].filter((waiting) => waiting.accountId === accountId).length;
    if (line.size >= atOnce * WAITING_FOR_EACH || ofAccount >= atOnceOfAccount * WAITING_FOR_EACH) {
      return Promise.reject(overloaded());
    }
    return new Promise((resolve, reject) => {
      const leave = (error: PublicError): void => {
        line.delete(waiting);
        endWait();
        reject(error);
      };
      const tooLate = setTimeout(() => leave(overloaded()), waitMs);
      const forget = cancellation?.listen(leave);
      const endWait = (): void => {
        clearTimeout(tooLate);
        forget?.();
      };
      const waiting: Waiting = {
        accountId,
        begin: () => {
          endWait();
          resolve();
        },
      };
      line.add(waiting);
    });
  };

  return {
    run: async (accountId, work, cancellation) => {
      if (cancellation !== undefined) requireNotCancelled(cancellation);
      if (isTurnOf(accountId)) change(accountId, 1);
      else await turn(accountId, cancellation);
      try {
        return await work();
      } finally {
        change(accountId, -1);
        callNext();
      }
    },
  };
}

function overloaded(): PublicError {
  return new PublicError(
    'OVERLOADED',
    'Too many copies are being planned at the moment, by this account or by others; try again in a few seconds.',
  );
}
