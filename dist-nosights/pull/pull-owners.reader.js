"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pullOwners = pullOwners;
const owner_directory_1 = require("../import/owner-directory");
const owner_result_rules_1 = require("../import/owner-result.rules");
const hubspot_page_rules_1 = require("./hubspot-page.rules");
const pull_error_1 = require("./pull-error");
const pull_kinds_1 = require("./pull-kinds");
const PATH = '/crm/owners/2026-09';
/**
 * The owners of the account, with those who have left: records keep them.
 * @throws PullStopped without them: an owner's id would be taken for a user's, who would then see the record.
 */
async function pullOwners(client) {
    try {
        return (0, owner_directory_1.ownerDirectory)([...(await ownersOf(client, false)), ...(await ownersOf(client, true))]);
    }
    catch (error) {
        throw error instanceof pull_error_1.PullError ? new pull_error_1.PullStopped(`owners: ${error.message}`) : error;
    }
}
async function ownersOf(client, archived) {
    const owners = [];
    for (let after = ''; after !== null;) {
        const query = { limit: '500', archived: String(archived), ...(after === '' ? {} : { after }) };
        const page = await ownersPage(client, query);
        owners.push(...page.owners);
        after = page.next;
    }
    return owners;
}
async function ownersPage(client, query) {
    const { body } = await client.ask({ path: PATH, query, scopes: pull_kinds_1.OWNER_SCOPES });
    const { results, paging } = (0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.resultsPage, body, PATH);
    const owners = results.map((result) => {
        const owner = (0, owner_result_rules_1.ownerOfResult)(result);
        if (owner === null)
            throw new pull_error_1.PullError(`${PATH} answered something else than owners`);
        return owner;
    });
    return { owners, next: paging?.next?.after ?? null };
}
//# sourceMappingURL=pull-owners.reader.js.map