import { PassThrough } from 'node:stream';
import { importProgress } from '../../../src/import/import-progress';

it('tells a log every five seconds how far the import is', () => {
  jest.useFakeTimers();
  const log = new PassThrough({ encoding: 'utf8' });
  const progress = importProgress(log as unknown as NodeJS.WriteStream, 1_000);
  for (const [seconds, bytes] of [
    [0, 100],
    [3, 200],
    [3, 200],
    [1, 100],
    [5, 400],
  ] as const) {
    jest.advanceTimersByTime(seconds * 1_000);
    progress.read(bytes);
    progress.done(500);
  }
  progress.stop();
  jest.useRealTimers();
  expect(log.read()).toBe('50 % read, 1500 rows done\n100 % read, 2500 rows done\n');
});
