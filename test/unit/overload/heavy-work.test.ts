import { createHeavyWork } from '../../../src/overload/heavy-work';
import { CancellationSwitch, CancelledError } from '../../../src/shared/cancellation';
import { PublicError } from '../../../src/shared/errors';

/** Work that is done when it is told to be. */
function held(name: string, begun: string[]): { work: () => Promise<string>; finish: () => void } {
  let finish = (): void => undefined;
  const done = new Promise<string>((resolve) => (finish = () => resolve(name)));
  return { work: () => (begun.push(name), done), finish: () => finish() };
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('heavy work', () => {
  it('is done a few at a time, one of an account, in the order of asking', async () => {
    const heavy = createHeavyWork({ atOnce: 2, atOnceOfAccount: 1 });
    const begun: string[] = [];
    const [a1, a2, b1, c1] = ['a1', 'a2', 'b1', 'c1'].map((name) => held(name, begun)) as [Held, Held, Held, Held];
    const results = [
      heavy.run('a', a1.work),
      heavy.run('a', a2.work),
      heavy.run('b', b1.work),
      heavy.run('c', c1.work),
    ];
    await settle();
    expect(begun).toEqual(['a1', 'b1']);
    b1.finish();
    await settle();
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    a1.finish();
    await settle();
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2']);
    c1.finish();
    a2.finish();
    expect(await Promise.all(results)).toEqual(['a1', 'a2', 'b1', 'c1']);
  });

  it('is refused when its turn does not come in time, and does not begin later', async () => {
    const heavy = createHeavyWork({ atOnce: 1, atOnceOfAccount: 1, waitMs: 10 });
    const begun: string[] = [];
    const first = held('first', begun);
    const running = heavy.run('a', first.work);
    const refusal = await heavy.run('b', async () => begun.push('late')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PublicError);
    expect(refusal).toMatchObject({ code: 'OVERLOADED' });
    first.finish();
    await running;
    await settle();
    expect(begun).toEqual(['first']);
    expect(await heavy.run('b', async () => 'next')).toBe('next');
  });

  it('leaves the line when nobody waits for it any more, and others come in its place', async () => {
    const heavy = createHeavyWork({ atOnce: 1, atOnceOfAccount: 1 });
    const begun: string[] = [];
    const first = held('first', begun);
    const running = heavy.run('a', first.work);
    const gone = Array.from({ length: 4 }, () => new CancellationSwitch());
    const waiting = gone.map((cancellation) => heavy.run('a', async () => begun.push('gone'), cancellation));
    const left = Promise.allSettled(waiting);
    const why = new CancelledError('CLIENT_CLOSED_REQUEST', 'The client went away.');
    for (const cancellation of gone) cancellation.cancel(why);
    expect(await left).toEqual(gone.map(() => ({ status: 'rejected', reason: why })));
    await expect(heavy.run('a', async () => begun.push('late'), gone[0])).rejects.toBe(why);
    const next = heavy.run('a', async () => 'next');
    first.finish();
    expect([await running, await next, begun]).toEqual(['first', 'next', ['first']]);
  });

  it('is refused at once when too much of it waits, first that of the account that waits for itself', async () => {
    const heavy = createHeavyWork({ atOnce: 2, atOnceOfAccount: 1, waitMs: 50 });
    const first = held('first', []);
    const all = [heavy.run('a', first.work)];
    const waits = (accountId: string) => heavy.run(accountId, async () => 'done');
    const ofA = Array.from({ length: 4 }, () => waits('a'));
    await expect(waits('a')).rejects.toMatchObject({ code: 'OVERLOADED' });
    expect(await waits('b')).toBe('done');
    first.finish();
    expect(await Promise.all([...all, ...ofA])).toEqual(['first', 'done', 'done', 'done', 'done']);
  });

  it('that fails gives its place back', async () => {
    const heavy = createHeavyWork({ atOnce: 1, atOnceOfAccount: 1, waitMs: 10 });
    await expect(heavy.run('a', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await heavy.run('a', async () => 'next')).toBe('next');
  });
});

type Held = ReturnType<typeof held>;
