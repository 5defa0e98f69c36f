"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formKind = formKind;
exports.marketingEmailKind = marketingEmailKind;
exports.propertyKind = propertyKind;
const hubspot_page_rules_1 = require("./hubspot-page.rules");
const pull_cursor_rules_1 = require("./pull-cursor.rules");
/** One can hold a million characters. */
const LIMIT = '50';
/** All forms each time: the API tells none by their modification. */
function formKind(scopes) {
    return {
        scopes,
        page: ({ client }, { phase, after }) => pageOf(client, { path: '/marketing/v3/forms', query: pageQuery(phase === 'archived', after), scopes }),
    };
}
function marketingEmailKind(scopes) {
    return {
        scopes,
        page: ({ client }, cursor) => {
            const since = cursor.phase === 'changes' ? (0, pull_cursor_rules_1.changedSince)(cursor) : null;
            const changed = since === null ? {} : { updatedAfter: since.toISOString() };
            const query = { ...pageQuery(cursor.phase === 'archived', cursor.after), ...changed };
            return pageOf(client, { path: '/marketing/emails/2026-09', query, scopes });
        },
    };
}
/** All properties of an object each time, in one page: the API has no others. */
function propertyKind(objectType, scopes) {
    return {
        scopes,
        page: ({ client }, { phase }) => {
            const query = { archived: String(phase === 'archived') };
            return pageOf(client, { path: `/crm/properties/2026-09/${objectType}`, query, scopes });
        },
    };
}
function pageQuery(archived, after) {
    return { limit: LIMIT, archived: String(archived), ...(after === null ? {} : { after }) };
}
async function pageOf(client, request) {
    const { results, paging } = (0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.resultsPage, (await client.ask(request)).body, request.path);
    return { values: results, next: paging?.next?.after ?? null };
}
//# sourceMappingURL=definition-pages.reader.js.map