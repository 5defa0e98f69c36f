/** Why something could not be read from HubSpot; the message says what to do, and repeats nothing of an answer's values. */
export class PullError extends Error {
  override readonly name: string = 'PullError';
}

/** What concerns the whole account, not only one kind: nothing more is read after it. */
export class PullStopped extends PullError {
  override readonly name = 'PullStopped';
}
