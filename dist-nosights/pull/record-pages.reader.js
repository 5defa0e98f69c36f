"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordKind = recordKind;
const json_value_rules_1 = require("../import/json-value.rules");
const associations_reader_1 = require("./associations.reader");
const hubspot_page_rules_1 = require("./hubspot-page.rules");
const pull_cursor_rules_1 = require("./pull-cursor.rules");
const record_properties_1 = require("./record-properties");
const LIST_LIMIT = 100;
const SEARCH_LIMIT = 200;
/** Contacts, companies, deals or activities: listed whole at first, later searched for by their modification. */
function recordKind(kind, scopes) {
    const hasAssociations = kind !== 'contacts' && kind !== 'companies';
    return {
        scopes,
        page: async ({ client }, cursor) => {
            const page = cursor.phase === 'changes'
                ? await changedPage(client, kind, scopes, cursor)
                : await listedPage(client, kind, scopes, cursor);
            if (!hasAssociations || cursor.phase === 'archived')
                return page;
            return { ...page, values: await (0, associations_reader_1.withAssociations)(client, kind, scopes, page.values) };
        },
    };
}
async function listedPage(client, kind, scopes, { phase, after }) {
    const path = `/crm/objects/2026-09/${kind}`;
    const query = {
        limit: String(LIST_LIMIT),
        archived: String(phase === 'archived'),
        properties: (0, record_properties_1.propertiesOf)(kind),
        ...(after === null ? {} : { after }),
    };
    const { results, paging } = (0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.resultsPage, (await client.ask({ path, query, scopes })).body, path);
    return { values: results, next: paging?.next?.after ?? null };
}
/**
 * In the order of ids, each search beginning after the last one's: a search gives 10,000 results at most, however many
 * there are. What is modified meanwhile, the next pull reads.
 */
async function changedPage(client, kind, scopes, cursor) {
    const path = `/crm/objects/2026-09/${kind}/search`;
    const modified = kind === 'contacts' ? 'lastmodifieddate' : 'hs_lastmodifieddate';
    const since = (0, pull_cursor_rules_1.changedSince)(cursor)?.getTime() ?? 0;
    const filters = [
        { propertyName: modified, operator: 'GTE', value: String(since) },
        ...(cursor.after === null ? [] : [{ propertyName: 'hs_object_id', operator: 'GT', value: cursor.after }]),
    ];
    const body = {
        filterGroups: [{ filters }],
        sorts: ['hs_object_id'],
        properties: (0, record_properties_1.propertiesOf)(kind),
        limit: SEARCH_LIMIT,
        after: '0',
    };
    const { results } = (0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.resultsPage, (await client.ask({ path, body, scopes })).body, path);
    const last = (0, json_value_rules_1.jsonText)(results.at(-1)?.['id']);
    return { values: results, next: results.length < SEARCH_LIMIT ? null : last };
}
//# sourceMappingURL=record-pages.reader.js.map