/** Deadlock, lock wait time-out, record changed since last read, lock not available: the server rolled back, nothing was done. */
const ROLLED_BACK: ReadonlySet<number> = new Set([1213, 1205, 1020, 3572]);
/** The server cannot do anything just now: full, out of memory, too many connections, shutting down, read-only, gone. */
const UNABLE: ReadonlySet<number> = new Set([1021, 1037, 1038, 1040, 1041, 1053, 1114, 1290, 1836, 1927, 2006, 2013]);
const UNABLE_CODES =
  /^(PROTOCOL_|POOL_|ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM))/;

/** Whether the same can be tried again at once. */
export function isRolledBack(error: unknown): boolean {
  return ROLLED_BACK.has(numberOf(error));
}

/** Whether a fault is the database's or the network's of the moment, and not of what was to be written. */
export function isPassing(error: unknown): boolean {
  const { code, fatal } = (error ?? {}) as { readonly code?: unknown; readonly fatal?: unknown };
  return (
    isRolledBack(error) ||
    UNABLE.has(numberOf(error)) ||
    fatal === true ||
    (typeof code === 'string' && UNABLE_CODES.test(code))
  );
}

function numberOf(error: unknown): number {
  return Number((error as { readonly errno?: unknown } | null | undefined)?.errno);
}
