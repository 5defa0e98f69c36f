import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long other requests wait while one is worked on. */
const TURN_MS = 10;
/** The same while locks are held, which last for each turn of the others. */
export const LOCKED_TURN_MS = 50;

/** Does work on each item, in their order, and lets others have a turn after so many milliseconds, or after an item that takes longer. */
export async function mapInTurns<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R,
  turnMs = TURN_MS,
): Promise<readonly R[]> {
  const results: R[] = [];
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - began > turnMs) {
      await nextTurn();
      began = performance.now();
    }
    results.push(work(item, index));
  }
  return results;
}
