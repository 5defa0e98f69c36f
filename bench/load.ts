import { openConnection } from './http-connection';

/** What is sent, and how many bytes its answer has. */
export interface Exchange {
  readonly request: Buffer;
  readonly answerLength: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** In milliseconds, ascending. */
  readonly latencies: readonly number[];
}

/**
 * Sends the exchanges in turn over so many connections at once for so long, each connection one after another; waits for
 * the last answers. Each connection sends once at least.
 * @throws Error for an answer that is none or not of the length expected.
 */
export async function load(
  port: number,
  exchanges: readonly Exchange[],
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  let next = 0;
  try {
    await Promise.all(
      opened.map(async (connection) => {
        let sent: number;
        do {
          const { request, answerLength } = exchanges[next++ % exchanges.length]!;
          sent = performance.now();
          const length = await connection.length(request);
          latencies.push(performance.now() - sent);
          if (length !== answerLength) throw new Error(`an answer has ${length} bytes and should have ${answerLength}`);
        } while (performance.now() < end);
      }),
    );
  } finally {
    opened.forEach((connection) => connection.close());
  }
  const elapsed = (performance.now() - start) / 1_000;
  return { requests: latencies.length, seconds: elapsed, latencies: latencies.sort((a, b) => a - b) };
}
