import { getEventListeners, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { withTimeLimit } from '../../../src/shared/time-limit';

const untilAborted = async (signal: AbortSignal): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
};

describe('work with a time limit', () => {
  it('gives what it gives when it is over in time, and is not told to stop later', async () => {
    let told: AbortSignal | undefined;
    const work = async (signal: AbortSignal): Promise<string> => {
      told = signal;
      return 'done';
    };
    await expect(withTimeLimit(20, new AbortController().signal, work)).resolves.toBe('done');
    await sleep(40);
    expect(told?.aborted).toBe(false);
  });

  it('is told to stop when its time is over', async () => {
    const work = withTimeLimit(20, new AbortController().signal, untilAborted);
    await expect(work).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('is told to stop with all others, for their reason', async () => {
    const stopping = new AbortController();
    const work = withTimeLimit(60_000, stopping.signal, untilAborted);
    stopping.abort(new Error('closing'));
    await expect(work).rejects.toThrow('closing');
    await expect(withTimeLimit(60_000, stopping.signal, untilAborted)).rejects.toThrow('closing');
  });

  it('leaves nothing in the signal that stops all', async () => {
    const stopping = new AbortController();
    await withTimeLimit(1_000, stopping.signal, async () => 'done');
    await withTimeLimit(1_000, stopping.signal, () => Promise.reject(new Error('failed'))).catch(() => undefined);
    expect(getEventListeners(stopping.signal, 'abort')).toEqual([]);
    const follower = Object.getOwnPropertySymbols(stopping.signal).find((symbol) => /Dependant/.test(String(symbol)));
    const followers = follower && (Reflect.get(stopping.signal, follower) as { readonly size: number } | undefined);
    expect(followers?.size ?? 0).toBe(0);
  });
});
