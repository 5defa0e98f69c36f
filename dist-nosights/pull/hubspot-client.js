"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hubspotClient = hubspotClient;
const promises_1 = require("node:timers/promises");
const json_value_rules_1 = require("../import/json-value.rules");
const hubspot_refusal_rules_1 = require("./hubspot-refusal.rules");
const pull_error_1 = require("./pull-error");
const retry_rules_1 = require("./retry.rules");
const TIMEOUT_MS = 60_000;
/** Searches have a limit of their own, five a second, that no header tells. */
const SEARCH_SPACING_MS = 250;
function hubspotClient(options) {
    const { signal, onWait } = options;
    let notBefore = 0;
    let noSearchBefore = 0;
    const pause = async (milliseconds, reason) => {
        if (milliseconds >= 1000)
            onWait(milliseconds, reason);
        if (milliseconds > 0)
            await (0, promises_1.setTimeout)(milliseconds, undefined, { signal });
    };
    return {
        ask: async (request) => {
            for (let attempt = 1;; attempt += 1) {
                const isSearch = request.path.endsWith('/search');
                await pause(Math.max(notBefore, isSearch ? noSearchBefore : 0) - Date.now(), 'near the rate limit of the account');
                if (isSearch)
                    noSearchBefore = Date.now() + SEARCH_SPACING_MS;
                const outcome = await send(request, options);
                signal.throwIfAborted();
                notBefore = Date.now() + outcome.wait;
                if (outcome.answer !== null)
                    return outcome.answer;
                const wait = (0, retry_rules_1.waitBeforeRetry)(outcome, attempt, Date.now(), Math.random());
                if (wait === null)
                    throw refusalOf(outcome, request, options);
                await pause(wait, outcome.fault ?? `HubSpot answered ${outcome.status}`);
            }
        },
    };
}
async function send(request, { apiUrl, token, signal }) {
    const { body } = request;
    const none = { answer: null, body: null, retryAfter: null, policyName: null, wait: 0 };
    try {
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
            signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
        });
        const answered = parsed(await response.text());
        if (response.ok && answered === undefined)
            return { ...none, status: 0, fault: 'an answer that is not JSON' };
        const answeredAt = dateOf(response.headers.get('date'));
        return {
            status: response.status,
            answer: response.ok ? { body: answered, answeredAt } : null,
            body: answered,
            retryAfter: response.headers.get('retry-after'),
            policyName: (0, json_value_rules_1.jsonText)((0, json_value_rules_1.jsonObject)(answered)['policyName']),
            wait: (0, retry_rules_1.waitForWindow)(response.headers),
            fault: null,
        };
    }
    catch (error) {
        return { ...none, status: 0, fault: faultOf(error) };
    }
}
function urlOf({ path, query = {} }, apiUrl) {
    const url = new URL(`${apiUrl.pathname.replace(/\/$/, '')}${path}`, apiUrl);
    for (const [name, value] of Object.entries(query)) {
        for (const each of typeof value === 'string' ? [value] : value)
            url.searchParams.append(name, each);
    }
    return url;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function dateOf(header) {
    const time = Date.parse(header ?? '');
    return new Date(Number.isNaN(time) ? Date.now() : time);
}
function faultOf(error) {
    const { name, cause } = error;
    if (name === 'TimeoutError')
        return `no answer within ${TIMEOUT_MS / 1000} seconds`;
    return (0, json_value_rules_1.jsonText)(cause?.code) ?? 'the connection failed';
}
function refusalOf(outcome, request, { apiUrl, token }) {
    const { status, fault } = outcome;
    if (fault !== null)
        return new pull_error_1.PullStopped(`${apiUrl.origin} does not answer (${fault}); start the pull again later`);
    if ((0, retry_rules_1.isDailyLimit)(outcome)) {
        return new pull_error_1.PullStopped('the account has used up its requests of the day; start the pull again tomorrow');
    }
    if (status === 429)
        return new pull_error_1.PullStopped('the rate limit of the account stays reached; start the pull again later');
    const { category, correlationId, missingScopes } = (0, hubspot_refusal_rules_1.toldRefusal)(outcome.body);
    if (status === 401) {
        return new pull_error_1.PullStopped(`HUBSPOT_ACCESS_TOKEN is not accepted by ${apiUrl.origin}: it is mistyped, expired, or the app was removed`);
    }
    if (status === 403) {
        const told = missingScopes.filter((scope) => !scope.includes(token));
        const scopes = told.length > 0 ? told : request.scopes;
        return new pull_error_1.PullError(`the private app has not the scope it needs: ${scopes.join(', ')}; add it and pull again`);
    }
    const details = [category, correlationId === null ? null : `correlation id ${correlationId}`].filter(Boolean);
    const said = `${request.path} was answered ${[status, ...details].join(', ')}`;
    return status >= 500 ? new pull_error_1.PullStopped(`${said}; start the pull again later`) : new pull_error_1.PullError(said);
}
//# sourceMappingURL=hubspot-client.js.map