"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_ATTEMPTS = void 0;
exports.waitBeforeRetry = waitBeforeRetry;
exports.isDailyLimit = isDailyLimit;
exports.waitForWindow = waitForWindow;
exports.MAX_ATTEMPTS = 7;
const ROLLING_WINDOW_MS = 10_000;
const LONGEST_WAIT_MS = 300_000;
/** This part of the limit is left to other apps of the account. */
const RESERVED = 0.1;
const TEMPORARY = new Set([408, 429, 500, 502, 503, 504, 521, 522, 523, 524]);
/**
 * Milliseconds to wait before the same is asked again; null when asking again is no use. `attempt` counts from 1, `random`
 * is 0 to 1, and a request without an answer has the status 0.
 */
function waitBeforeRetry(refusal, attempt, now, random) {
    const { status, retryAfter, policyName } = refusal;
    if (attempt >= exports.MAX_ATTEMPTS || (status !== 0 && !TEMPORARY.has(status)) || isDailyLimit(refusal))
        return null;
    const told = retryAfter === null ? null : millisecondsUntil(retryAfter, now);
    if (told !== null)
        return told > LONGEST_WAIT_MS ? null : told;
    if (status === 429 && /TEN_SECONDLY/.test(policyName ?? ''))
        return ROLLING_WINDOW_MS;
    return 500 * 2 ** (attempt - 1) * (1 + random);
}
/** Whether the account has used up its requests of the day. */
function isDailyLimit({ status, policyName }) {
    return status === 429 && policyName === 'DAILY';
}
/**
 * Milliseconds to wait before anything else is asked, by the headers of an answer: the limits are the account's, shared
 * by all its apps.
 */
function waitForWindow(headers) {
    const number = (name) => Number(headers.get(`x-hubspot-ratelimit-${name}`) ?? Number.NaN);
    const [remaining, max, interval] = [number('remaining'), number('max'), number('interval-milliseconds')];
    if (!(remaining <= max * RESERVED))
        return 0;
    return interval > 0 ? Math.min(interval, LONGEST_WAIT_MS) : ROLLING_WINDOW_MS;
}
/** `Retry-After` holds seconds, or a date. */
function millisecondsUntil(text, now) {
    const seconds = Number(text);
    const wait = Number.isNaN(seconds) ? Date.parse(text) - now : seconds * 1000;
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}
//# sourceMappingURL=retry.rules.js.map