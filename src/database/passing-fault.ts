/** Deadlock, lock wait time-out, record changed since last read, lock not available: the server rolled back, nothing was done. */
const ROLLED_BACK: ReadonlySet<number> = new Set([1213, 1205, 1020, 3572]);
/** The disk or a table is full, or the server is read-only: it answers, and takes no writes. */
const WRITES_REFUSED: ReadonlySet<number> = new Set([3, 1021, 1026, 1114, 1290, 1792, 1836]);
/** Of these: the server is no primary, as one is after a switchover. */
const READ_ONLY: ReadonlySet<number> = new Set([1290, 1792, 1836]);
/** The server cannot do anything just now: out of memory, too many connections, shutting down, gone, letting nobody in. */
const UNABLE: ReadonlySet<number> = new Set([
  1037, 1038, 1040, 1041, 1044, 1045, 1047, 1053, 1129, 1158, 1159, 1160, 1161, 1203, 1226, 1927, 2002, 2003, 2006,
  2013, 3118, 4151,
]);
const UNABLE_CODES =
  /^(PROTOCOL_|POOL_|ECONN|EHOST|ENET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_|SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM))/;
const WRITES_REFUSED_CODES = /^SQLITE_(FULL|IOERR|READONLY)/;
/** Errors of clients stand between those of servers; those of the operating system are below zero. */
const FIRST_OF_SERVERS = 1_000;
const OF_CLIENTS = { from: 2_000, below: 3_000 };

/** Whether the same can be tried again at once. */
export function isRolledBack(error: unknown): boolean {
  return ROLLED_BACK.has(numberOf(error));
}

/** Whether a fault is the database's or the network's of the moment, and not of what was to be written. */
export function isPassing(error: unknown): boolean {
  const { fatal } = (error ?? {}) as { readonly fatal?: unknown };
  return (
    isRolledBack(error) ||
    isWriteRefused(error) ||
    UNABLE.has(numberOf(error)) ||
    fatal === true ||
    UNABLE_CODES.test(codeOf(error))
  );
}

/** Whether the database takes no writes of anybody just now. */
export function isWriteRefused(error: unknown): boolean {
  return WRITES_REFUSED.has(numberOf(error)) || WRITES_REFUSED_CODES.test(codeOf(error));
}

/** Whether the server says that it is read-only. */
export function isReadOnly(error: unknown): boolean {
  return READ_ONLY.has(numberOf(error));
}

/** Whether it is the server that says so. */
export function isAnswered(error: unknown): boolean {
  const number = numberOf(error);
  return number >= FIRST_OF_SERVERS && !(number >= OF_CLIENTS.from && number < OF_CLIENTS.below);
}

function numberOf(error: unknown): number {
  return Number((error as { readonly errno?: unknown } | null | undefined)?.errno);
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
