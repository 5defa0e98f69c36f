import type { Person } from './caller';

/** How long ago the user may have proved who he is, in seconds (O5). */
export const STEP_UP_MAX_AGE_SECONDS = 300;

/** RFC 8176 methods that count: something the user knew, had or was, and used. */
const METHODS: ReadonlySet<string> = new Set(['pwd', 'otp', 'mfa', 'hwk', 'swk', 'pin', 'fpt', 'face']);

/** Whether the user proved who he is freshly enough for what asks it (O5). A moment to come proves nothing. */
export function isFreshlyVerified({ authTime, amr }: Person, now: Date): boolean {
  if (authTime === null || !amr.some((method) => METHODS.has(method))) return false;
  const age = Math.floor(now.getTime() / 1000) - authTime;
  return age >= 0 && age <= STEP_UP_MAX_AGE_SECONDS;
}
