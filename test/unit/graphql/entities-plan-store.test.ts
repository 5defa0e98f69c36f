import type { EntitiesPlan } from '../../../src/graphql/entities-plan';
import { createPlanStore } from '../../../src/graphql/entities-plan-store';

describe('the store of plans', () => {
  const plan = (bytes: number): EntitiesPlan => ({ answer: () => Promise.resolve(), bytes });
  const there = (store: ReturnType<typeof createPlanStore>, keys: readonly string[]): readonly boolean[] =>
    keys.map((key) => store.get(key) !== undefined);

  it('keeps those used last, as far as they fit', () => {
    const store = createPlanStore(30);
    for (const key of ['a', 'b', 'c']) store.keep(key, plan(10));
    store.keep('a', store.get('a')!);
    store.keep('d', plan(10));
    expect(there(store, ['a', 'b', 'c', 'd'])).toEqual([true, false, true, true]);
  });

  it('counts one that has grown as it is now', () => {
    const store = createPlanStore(30);
    for (const key of ['a', 'b', 'c']) store.keep(key, plan(10));
    store.keep('c', plan(20));
    expect(there(store, ['a', 'b', 'c'])).toEqual([false, true, true]);
  });

  it('does not keep one that is very large, nor forget others for it', () => {
    const store = createPlanStore();
    store.keep('a', plan(10));
    store.keep('large', plan(1_000_001));
    store.keep('a', plan(20));
    expect(there(store, ['a', 'large'])).toEqual([true, false]);
    store.keep('a', plan(1_000_001));
    expect(there(store, ['a'])).toEqual([false]);
  });
});
