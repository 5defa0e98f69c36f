import { setTimeout as sleep } from 'node:timers/promises';
import { jsonObject, jsonText } from '../import/json-value.rules';
import { withTimeLimit } from '../shared/time-limit';
import { toldRefusal } from './hubspot-refusal.rules';
import { PullError, PullStopped } from './pull-error';
import { isDailyLimit, waitBeforeRetry, waitForWindow, type Refusal } from './retry.rules';

export interface HubspotRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** Makes it a POST; only such that read are sent. */
  readonly body?: object;
  /** What the private app needs for it, told when it is refused. */
  readonly scopes: readonly string[];
}

export interface HubspotAnswer {
  readonly body: unknown;
  /** When it was answered, by the clock over there. */
  readonly answeredAt: Date;
}

/** Asks one HubSpot account, one request at a time. */
export interface HubspotClient {
  /**
   * Waits as the rate limits say, and tries again what fails for the moment.
   * @throws PullStopped when the account does not answer or not this token, PullError when it refuses this request.
   */
  ask(request: HubspotRequest): Promise<HubspotAnswer>;
}

export interface ClientOptions {
  readonly apiUrl: URL;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Hears of each pause of a second and more. */
  readonly onWait: (milliseconds: number, reason: string) => void;
}

const TIMEOUT_MS = 60_000;
/** Searches have a limit of their own, five a second, that no header tells. */
const SEARCH_SPACING_MS = 250;

interface Outcome extends Refusal {
  readonly answer: HubspotAnswer | null;
  readonly wait: number;
  readonly body: unknown;
  readonly fault: string | null;
}

export function hubspotClient(options: ClientOptions): HubspotClient {
  const { signal, onWait } = options;
  let notBefore = 0;
  let noSearchBefore = 0;
  const pause = async (milliseconds: number, reason: string): Promise<void> => {
    if (milliseconds >= 1000) onWait(milliseconds, reason);
    if (milliseconds > 0) await sleep(milliseconds, undefined, { signal });
  };
  return {
    ask: async (request) => {
      for (let attempt = 1; ; attempt += 1) {
        const isSearch = request.path.endsWith('/search');
        await pause(
          Math.max(notBefore, isSearch ? noSearchBefore : 0) - Date.now(),
          'near the rate limit of the account',
        );
        if (isSearch) noSearchBefore = Date.now() + SEARCH_SPACING_MS;
        const outcome = await send(request, options);
        signal.throwIfAborted();
        notBefore = Date.now() + outcome.wait;
        if (outcome.answer !== null) return outcome.answer;
        const wait = waitBeforeRetry(outcome, attempt, Date.now(), Math.random());
        if (wait === null) throw refusalOf(outcome, request, options);
        await pause(wait, outcome.fault ?? `HubSpot answered ${outcome.status}`);
      }
    },
  };
}

async function send(request: HubspotRequest, { apiUrl, token, signal }: ClientOptions): Promise<Outcome> {
  const { body } = request;
  const none = { answer: null, body: null, retryAfter: null, policyName: null, wait: 0 };
  try {
    const { response, answered } = await withTimeLimit(TIMEOUT_MS, signal, async (limited) => {
      const response = await fetch(urlOf(request, apiUrl), {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // The token is for one host.
        redirect: 'manual',
        signal: limited,
      });
      return { response, answered: parsed(await response.text()) };
    });
    if (response.ok && answered === undefined) return { ...none, status: 0, fault: 'an answer that is not JSON' };
    const answeredAt = dateOf(response.headers.get('date'));
    return {
      status: response.status,
      answer: response.ok ? { body: answered, answeredAt } : null,
      body: answered,
      retryAfter: response.headers.get('retry-after'),
      policyName: jsonText(jsonObject(answered)['policyName']),
      wait: waitForWindow(response.headers),
      fault: null,
    };
  } catch (error) {
    return { ...none, status: 0, fault: faultOf(error) };
  }
}

function urlOf({ path, query = {} }: HubspotRequest, apiUrl: URL): URL {
  const url = new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl);
  for (const [name, value] of Object.entries(query)) {
    for (const each of typeof value === 'string' ? [value] : value) url.searchParams.append(name, each);
  }
  return url;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dateOf(header: string | null): Date {
  const time = Date.parse(header ?? '');
  return new Date(Number.isNaN(time) ? Date.now() : time);
}

function faultOf(error: unknown): string {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: unknown } };
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  return jsonText(cause?.code) ?? 'the connection failed';
}

function refusalOf(outcome: Outcome, request: HubspotRequest, { apiUrl, token }: ClientOptions): PullError {
  const { status, fault } = outcome;
  if (fault !== null) return new PullStopped(`${apiUrl.origin} does not answer (${fault}); start the pull again later`);
  if (isDailyLimit(outcome)) {
    return new PullStopped('the account has used up its requests of the day; start the pull again tomorrow');
  }
  if (status === 429) return new PullStopped('the rate limit of the account stays reached; start the pull again later');
  const { category, correlationId, missingScopes } = toldRefusal(outcome.body);
  if (status === 401) {
    return new PullStopped(
      `HUBSPOT_ACCESS_TOKEN is not accepted by ${apiUrl.origin}: it is mistyped, expired, or the app was removed`,
    );
  }
  if (status === 403) {
    const told = missingScopes.filter((scope) => !scope.includes(token));
    const scopes = told.length > 0 ? told : request.scopes;
    return new PullError(`the private app has not the scope it needs: ${scopes.join(', ')}; add it and pull again`);
  }
  const details = [category, correlationId === null ? null : `correlation id ${correlationId}`].filter(Boolean);
  const said = `${request.path} was answered ${[status, ...details].join(', ')}`;
  return status >= 500 ? new PullStopped(`${said}; start the pull again later`) : new PullError(said);
}
