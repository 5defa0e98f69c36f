import type { EntitiesPlan } from './entities-plan';

/** The plans that a process keeps, of all documents and of the variables that shape them: those used last. */
export interface PlanStore {
  get(key: string): EntitiesPlan | undefined;
  /** As it is now: a plan grows while it is used. */
  keep(key: string, plan: EntitiesPlan): void;
}

/** Of all plans together, and of one: a larger one is made anew each time. */
const MOST_BYTES = 32_000_000;
const MOST_BYTES_OF_PLAN = 1_000_000;

export function createPlanStore(mostBytes: number = MOST_BYTES): PlanStore {
  const kept = new Map<string, { readonly plan: EntitiesPlan; readonly bytes: number }>();
  let bytes = 0;
  const remove = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => kept.get(key)?.plan,
    keep: (key, plan) => {
      remove(key);
      if (plan.bytes > MOST_BYTES_OF_PLAN) return;
      kept.set(key, { plan, bytes: plan.bytes });
      bytes += plan.bytes;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break;
        remove(oldest);
      }
    },
  };
}
