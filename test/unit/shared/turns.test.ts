import { mapInTurns } from '../../../src/shared/turns';

const ITEMS = Array.from({ length: 12 }, (_, i) => i);

describe('work on many items', () => {
  it('is done in their order, each once', async () => {
    expect(await mapInTurns(ITEMS, (item, index) => [item, index])).toEqual(ITEMS.map((item) => [item, item]));
    expect(await mapInTurns([], () => 1)).toEqual([]);
  });

  it('lets others have their turns when it takes long', async () => {
    const { turns, stop } = countTurns();
    await mapInTurns(ITEMS, () => spin(11));
    stop();
    expect(turns()).toBeGreaterThanOrEqual(ITEMS.length - 1);
  });

  it('ends with what an item throws', async () => {
    const failing = mapInTurns(ITEMS, (item) => {
      if (item === 3) throw new Error('three');
      return item;
    });
    await expect(failing).rejects.toThrow('three');
  });
});

function spin(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

function countTurns(): { readonly turns: () => number; readonly stop: () => void } {
  let turns = 0;
  let next = setImmediate(function turn() {
    turns += 1;
    next = setImmediate(turn);
  });
  return { turns: () => turns, stop: () => clearImmediate(next) };
}
