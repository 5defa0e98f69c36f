"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withAssociations = withAssociations;
const json_value_rules_1 = require("../import/json-value.rules");
const hubspot_page_rules_1 = require("./hubspot-page.rules");
const pull_error_1 = require("./pull-error");
/** A fact holds so many associations of one kind; the others of a record are counted, and left out. */
const MAX_ASSOCIATIONS = 250;
const NOTHING_FOUND = /NO_ASSOCIATIONS_FOUND|OBJECT_NOT_FOUND/;
/** The records with the contacts and companies they are associated with, in the shape that listings give them. */
async function withAssociations(client, kind, scopes, records) {
    const ids = records.map((record) => (0, json_value_rules_1.jsonText)((0, json_value_rules_1.jsonObject)(record)['id'])).filter((id) => id !== null);
    if (ids.length === 0)
        return records;
    const contacts = await associated(client, `/crm/associations/2026-09/${kind}/contacts/batch/read`, scopes, ids);
    const companies = await associated(client, `/crm/associations/2026-09/${kind}/companies/batch/read`, scopes, ids);
    return records.map((record) => {
        const id = (0, json_value_rules_1.jsonText)((0, json_value_rules_1.jsonObject)(record)['id']) ?? '';
        const associations = { contacts: collection(contacts.get(id)), companies: collection(companies.get(id)) };
        return { ...(0, json_value_rules_1.jsonObject)(record), associations };
    });
}
/** The ids that each record is associated with, until one more than a fact holds. */
async function associated(client, path, scopes, ids) {
    const found = new Map(ids.map((id) => [id, new Set()]));
    let inputs = ids.map((id) => ({ id }));
    while (inputs.length > 0) {
        const { results, errors } = (0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.associationsPage, (await client.ask({ path, body: { inputs }, scopes })).body, path);
        const fault = errors?.find((error) => !NOTHING_FOUND.test(`${error.category} ${JSON.stringify(error.subCategory)}`));
        if (fault !== undefined)
            throw new pull_error_1.PullError(`${path} was answered with errors for some of the records`);
        inputs = results.flatMap(({ from, to, paging }) => {
            const known = found.get(from.id);
            for (const { toObjectId } of to)
                known?.add(toObjectId);
            const after = paging?.next?.after;
            return after === undefined || known === undefined || known.size > MAX_ASSOCIATIONS
                ? []
                : [{ id: from.id, after }];
        });
    }
    return found;
}
function collection(ids = new Set()) {
    const results = [...ids].slice(0, MAX_ASSOCIATIONS).map((id) => ({ id }));
    return ids.size > MAX_ASSOCIATIONS ? { results, paging: { next: {} } } : { results };
}
//# sourceMappingURL=associations.reader.js.map