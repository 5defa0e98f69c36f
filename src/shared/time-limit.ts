/**
 * What `work` gives, told by its signal to stop after so many milliseconds, with a TimeoutError, or when `stopping` is aborted. Nothing of
 * it stays in `stopping`, which may live as long as the process: AbortSignal.any keeps something of each call there.
 */
export async function withTimeLimit<T>(
  ms: number,
  stopping: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limited = new AbortController();
  const stop = (): void => limited.abort(stopping.reason);
  const timer = setTimeout(() => limited.abort(new DOMException('It took too long.', 'TimeoutError')), ms);
  stopping.addEventListener('abort', stop);
  if (stopping.aborted) stop();
  try {
    return await work(limited.signal);
  } finally {
    clearTimeout(timer);
    stopping.removeEventListener('abort', stop);
  }
}
