import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from './unit-of-work';

/** What a change answers: it was made when there is nothing against it. */
export interface Refusable {
  readonly refusals: readonly unknown[];
}

/** Runs a change in one unit of work. One that is refused leaves nothing: not even locks on what somebody made up. */
export async function writeUnlessRefused<A extends Refusable>(
  write: UnitOfWork,
  change: (manager: EntityManager) => Promise<A>,
): Promise<A> {
  let refused: A | null = null;
  try {
    return await write(async (manager) => {
      refused = null;
      const answer = await change(manager);
      if (answer.refusals.length === 0) return answer;
      refused = answer;
      throw new RolledBack();
    });
  } catch (error) {
    if (error instanceof RolledBack && refused !== null) return refused;
    throw error;
  }
}

class RolledBack extends Error {
  override readonly name = 'RolledBack';
}
