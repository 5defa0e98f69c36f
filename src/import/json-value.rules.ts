export type Json = Readonly<Record<string, unknown>>;

/** The members of an object; none of anything else. */
export function jsonObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** A text, number or flag as text. Numbers beyond what JSON readers tell apart are not taken for ids. */
export function jsonText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value)) ? String(value) : null;
}
