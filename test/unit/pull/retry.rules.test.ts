import { isDailyLimit, MAX_ATTEMPTS, waitBeforeRetry, waitForWindow } from '../../../src/pull/retry.rules';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const refusal = (status: number, retryAfter: string | null = null, policyName: string | null = null) => ({
  status,
  retryAfter,
  policyName,
});
const wait = (given: ReturnType<typeof refusal>, attempt = 1): number | null => waitBeforeRetry(given, attempt, NOW, 0);

describe('a refused request', () => {
  it.each([
    ['as Retry-After says in seconds', refusal(429, '3'), 3000],
    ['as Retry-After says with a date', refusal(503, 'Thu, 01 Jan 2026 00:00:07 GMT'), 7000],
    ['not before a date that is over', refusal(503, 'Wed, 31 Dec 2025 00:00:00 GMT'), 0],
    ['for the rolling window', refusal(429, null, 'TEN_SECONDLY_ROLLING'), 10_000],
    ['as Retry-After says, for five minutes at the most', refusal(429, '300'), 300_000],
    ['without a window where the limit is no 429’s', refusal(503, null, 'TEN_SECONDLY_ROLLING'), 500],
    ['without a window where no limit is named', refusal(429), 500],
    ['half a second at first', refusal(500), 500],
    ['half a second when there is no answer', refusal(0), 500],
    ['by its attempt where Retry-After is no time', refusal(429, 'soon'), 500],
  ])('is sent again %s', (_, given, milliseconds) => {
    expect(wait(given)).toBe(milliseconds);
  });

  it('waits twice as long each time, and a part of that by chance', () => {
    expect([1, 2, 3, 4].map((attempt) => wait(refusal(502), attempt))).toEqual([500, 1000, 2000, 4000]);
    expect(waitBeforeRetry(refusal(502), 2, NOW, 0.5)).toBe(1500);
  });

  it.each([
    ['of which the daily limit is reached', refusal(429, '3', 'DAILY')],
    ['that would have to wait for longer than five minutes', refusal(429, '301')],
    ['that is wrong', refusal(400)],
    ['that is forbidden', refusal(403)],
    ['that is redirected', refusal(302)],
  ])('is not sent again %s', (_, given) => {
    expect(wait(given)).toBeNull();
  });

  it('is given up after seven attempts', () => {
    expect(wait(refusal(500), MAX_ATTEMPTS - 1)).not.toBeNull();
    expect(wait(refusal(500), MAX_ATTEMPTS)).toBeNull();
  });

  it('tells the daily limit from the others', () => {
    expect(
      [refusal(429, null, 'DAILY'), refusal(429, null, 'SECONDLY'), refusal(403, null, 'DAILY')].map(isDailyLimit),
    ).toEqual([true, false, false]);
  });
});

describe('the next request', () => {
  const headers = (max: string, remaining: string, interval?: string): Headers =>
    new Headers({
      'x-hubspot-ratelimit-max': max,
      'x-hubspot-ratelimit-remaining': remaining,
      ...(interval === undefined ? {} : { 'x-hubspot-ratelimit-interval-milliseconds': interval }),
    });

  it.each([
    ['waits for the window when a tenth of it is left', headers('190', '19', '10000'), 10_000],
    ['waits ten seconds for a window of unknown length', headers('190', '0'), 10_000],
    ['waits ten seconds for a window of no length', headers('190', '0', '0'), 10_000],
    ['waits five minutes at the most', headers('190', '0', '900000'), 300_000],
    ['does not wait when more is left', headers('190', '20', '10000'), 0],
    ['does not wait when nothing is told', new Headers(), 0],
  ])('%s', (_, given, milliseconds) => {
    expect(waitForWindow(given)).toBe(milliseconds);
  });
});
