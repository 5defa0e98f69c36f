import { readSources } from '../../../src/linked-records/source-reader';

const AWAY = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
const BROKEN = Object.assign(new Error('broken'), { errno: 1146 });

/** A reader of sources of which some fail, each with its error. */
const failing = (errors: Readonly<Record<string, Error>>) => async (ids: readonly string[]) => {
  for (const id of ids) if (errors[id] !== undefined) throw errors[id];
  return ids;
};

describe('reading sources (M13)', () => {
  it.each([
    ['one of them is broken', { b: BROKEN }, ['a', 'c'], ['b']],
    ['all of them are broken', { a: BROKEN, b: BROKEN, c: BROKEN }, [], ['a', 'b', 'c']],
    ['one of them is away, as a shard may be', { b: AWAY }, ['a', 'c'], ['b']],
  ])('tells which are unavailable when %s', async (_, errors, read, unavailable) => {
    const outcome = await readSources(['a', 'b', 'c'], failing(errors), () => undefined);
    expect([outcome.result, [...outcome.unavailable]]).toEqual([read, unavailable]);
  });

  it('gives no answer when the database is away: nothing of it would be one', async () => {
    await expect(readSources(['a', 'b'], failing({ a: AWAY, b: AWAY }), () => undefined)).rejects.toBe(AWAY);
  });
});
