import { PublicError } from './errors';

/** The work of a request is over before it was done: nobody waits for it any more. */
export class CancelledError extends PublicError {
  override readonly name: string = 'CancelledError';
}

/** More was found than an answer may hold. */
export class AnswerTooLargeError extends CancelledError {
  override readonly name = 'AnswerTooLargeError';

  constructor(reason: string) {
    super(
      'ANSWER_TOO_LARGE',
      `${reason} Ask for fewer representations, for less with \`first\`, or for fewer long texts at once.`,
    );
  }
}

/** The most that is read from databases for linked records and sights of one request, in bytes. */
const MOST_READ = 64_000_000;

/** Tells work of one request when it is to stop. */
export interface Cancellation {
  /** Why it is to stop; null as long as it is not. */
  readonly error: CancelledError | null;
  /** Calls the listener once, when the work is to stop. Gives what takes the listener away. */
  listen(listener: (error: CancelledError) => void): () => void;
  /** Tells how many bytes were read for the request. When they are more than a process can hold beside others, its work is to stop. */
  countRead(bytes: number): void;
}

/**
 * A cancellation and its switch. AbortSignal would do, but takes several times as long for each statement of a request, which
 * listens and stops listening.
 */
export class CancellationSwitch implements Cancellation {
  private readonly listeners = new Set<(error: CancelledError) => void>();
  private read = 0;
  error: CancelledError | null = null;

  countRead(bytes: number): void {
    this.read += bytes;
    if (this.read > MOST_READ) this.cancel(new AnswerTooLargeError(`More than ${MOST_READ} bytes were found.`));
  }

  listen(listener: (error: CancelledError) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The first reason holds. */
  cancel(error: CancelledError): void {
    if (this.error !== null) return;
    this.error = error;
    const told = [...this.listeners];
    this.listeners.clear();
    for (const listener of told) listener(error);
  }
}

/** @throws CancelledError when the work is to stop. */
export function requireNotCancelled({ error }: Cancellation): void {
  if (error !== null) throw error;
}

/** What `work` gives, or a rejection as soon as nobody waits for it; what it gives later is dropped. */
export function untilCancelled<T>(cancellation: Cancellation, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = cancellation.listen(reject);
    work.then(
      (value) => {
        forget();
        resolve(value);
      },
      (error: unknown) => {
        forget();
        reject(cancellation.error ?? error);
      },
    );
    if (cancellation.error !== null) reject(cancellation.error);
  });
}
