/**
 * Times cross the database as text, `2026-01-31 09:30:00.000`, always UTC: the same on every server, ordered as text is,
 * and never turned into Date objects row by row.
 */
export function toSqlTime(time: Date): string {
  return time.toISOString().slice(0, 23).replace('T', ' ');
}

/** RFC 3339 with milliseconds and `Z`, as callers see it. */
export function fromSqlTime(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`;
}

/** Whole and parts of seconds from a stored time until `now`; 0 for none, and for one ahead. */
export function secondsSince(text: string | null, now: Date): number {
  return text === null ? 0 : Math.max(0, (now.getTime() - Date.parse(fromSqlTime(text))) / 1000);
}
