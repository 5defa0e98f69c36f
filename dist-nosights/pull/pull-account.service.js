"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pullAccount = pullAccount;
const uuidv7_1 = require("uuidv7");
const hubspot_page_rules_1 = require("./hubspot-page.rules");
const pull_error_1 = require("./pull-error");
const pull_kind_service_1 = require("./pull-kind.service");
const pull_owners_reader_1 = require("./pull-owners.reader");
const pull_state_repository_1 = require("./pull-state.repository");
const DETAILS_PATH = '/account-info/2026-09/details';
/**
 * Pulls kinds one after another. One that is refused does not stop the others; what concerns the account, or a database
 * that fails, does.
 * @throws PullStopped before anything is written, when the account is not known or not active, the token is of another HubSpot
 * account than it has to be, or that one does not go with the account.
 */
async function pullAccount(options) {
    const { database, client, accountId, hubId, kinds, anew, signal, progress } = options;
    checkAccount(await (0, pull_state_repository_1.isActiveAccount)(database.read, accountId), accountId);
    const { body, answeredAt: now } = await client.ask({ path: DETAILS_PATH, scopes: ['oauth'] });
    checkHub(hubId, String((0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.accountDetails, body, DETAILS_PATH).portalId), accountId);
    const owners = await (0, pull_owners_reader_1.pullOwners)(client);
    const run = { accountId, hubId, runId: (0, uuidv7_1.uuidv7)() };
    const refusal = await database.write((manager) => (0, pull_state_repository_1.beginRun)(manager, run, new Date()));
    if (refusal !== null)
        throw new pull_error_1.PullStopped(toldRefusal(refusal, run));
    const results = [];
    for (const kind of kinds) {
        if (signal.aborted)
            break;
        progress.begin(kind);
        const onRows = (rows) => progress.done(rows);
        const result = await (0, pull_kind_service_1.pullKind)(kind, { database, client, run, owners, anew, now, signal, onRows });
        results.push(result);
        if (result.failure !== null && stopsAll(result.failure))
            break;
    }
    return results;
}
function checkAccount(isActive, accountId) {
    if (isActive === true)
        return;
    throw new pull_error_1.PullStopped(isActive === false
        ? `account ${accountId} is deactivated, and nothing is pulled into it`
        : `account ${accountId} is not known here: send its fact (syncAccounts) first, or correct --account`);
}
function checkHub(expected, actual, accountId) {
    if (actual === expected)
        return;
    throw new pull_error_1.PullStopped(`the token is of HubSpot account ${actual}, not ${expected}; if account ${accountId} is to hold its data, give --hub ${actual}`);
}
function toldRefusal(refusal, { accountId, hubId }) {
    switch (refusal.code) {
        case 'PULLED_FROM_OTHER_HUB':
            return `account ${accountId} has been pulled from HubSpot account ${refusal.hubId}, and cannot change it`;
        case 'HUB_PULLED_INTO_OTHER_ACCOUNT':
            return `HubSpot account ${hubId} is pulled into account ${refusal.accountId}: give --account ${refusal.accountId}, or remove that account's data first (npm run remove-account)`;
    }
}
function stopsAll(failure) {
    return failure.name !== 'PullError';
}
//# sourceMappingURL=pull-account.service.js.map