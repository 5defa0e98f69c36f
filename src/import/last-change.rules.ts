import type { ImportContext, Remark } from './import-context';

/** The date of a fact, and whether it was made up. */
export interface LastChange {
  readonly updatedAt: string;
  readonly remarks: readonly Remark[];
}

/**
 * The latest of the dates that a row tells and the moment as of which the file was given; without any, the file's own
 * time.
 */
export function lastChange(
  dates: readonly (string | null)[],
  { asOf, fileTime }: Pick<ImportContext, 'asOf' | 'fileTime'>,
): LastChange {
  const latest = [...dates, asOf].reduce(later);
  return latest === null
    ? { updatedAt: fileTime, remarks: ['NO_MODIFICATION_DATE'] }
    : { updatedAt: latest, remarks: [] };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) < Date.parse(b) ? b : a;
}
