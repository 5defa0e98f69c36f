import type { HubspotRecord } from './hubspot-record';

const CLOCK = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/;

/** The first of the properties that holds more than white space. */
export function textOf({ properties }: HubspotRecord, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = properties[name];
    if (value !== null && value !== undefined && value.trim() !== '') return value;
  }
  return null;
}

/** The values of properties that hold several, separated by semicolons; each once. */
export function listOf(record: HubspotRecord, ...names: readonly string[]): string[] {
  const values = names.flatMap((name) => (textOf(record, name) ?? '').split(';'));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

/** True, false, or null when the property does not say. */
export function truthOf(record: HubspotRecord, name: string): boolean | null {
  switch (textOf(record, name)?.trim().toLowerCase()) {
    case 'true':
    case 'yes':
    case '1':
      return true;
    case 'false':
    case 'no':
    case '0':
      return false;
    default:
      return null;
  }
}

/** Milliseconds, given as such or, in CSV exports, as `HH:MM:SS`; null for nothing, NaN for anything else. */
export function durationOf(record: HubspotRecord, name: string): number | null {
  const text = textOf(record, name)?.trim();
  if (text === undefined) return null;
  const clock = CLOCK.exec(text);
  if (clock === null) return Math.round(Number(text));
  const [, hours = '0', minutes, seconds] = clock;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
