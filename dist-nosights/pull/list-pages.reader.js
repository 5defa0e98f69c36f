"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listKind = listKind;
const json_value_rules_1 = require("../import/json-value.rules");
const hubspot_page_rules_1 = require("./hubspot-page.rules");
const pull_error_1 = require("./pull-error");
const pull_cursor_rules_1 = require("./pull-cursor.rules");
const SEARCH_PATH = '/crm/lists/2026-09/search';
const LISTS_PATH = '/crm/lists/2026-09';
const SEARCH_COUNT = 500;
const FETCHED_AT_ONCE = 50;
/**
 * Lists are searched for, and those that were changed are fetched with their filters, which a search does not give. One
 * that the service knows and a search does not find was deleted.
 */
function listKind(scopes) {
    return {
        scopes,
        page: async ({ client, knownLists }, cursor) => {
            const found = await searchLists(client, scopes);
            if (cursor.phase === 'archived') {
                const ids = new Set(found.map(({ listId }) => listId));
                const deleted = [...(await knownLists())].filter(([id]) => !ids.has(id));
                const deletedAt = cursor.startedAt;
                return {
                    values: deleted.map(([listId, content]) => ({ ...(0, json_value_rules_1.jsonObject)(content), listId, deletedAt })),
                    next: null,
                };
            }
            const since = (0, pull_cursor_rules_1.changedSince)(cursor)?.getTime() ?? null;
            const changed = found
                .filter((list) => since === null || lastChange(list) >= since)
                .map(({ listId }) => listId)
                .sort(byNumber)
                .filter((id) => cursor.after === null || byNumber(id, cursor.after) > 0);
            const ids = changed.slice(0, FETCHED_AT_ONCE);
            const next = changed.length > ids.length ? (ids.at(-1) ?? null) : null;
            return { values: await fetchLists(client, scopes, ids), next };
        },
    };
}
/** @throws PullError when not all are found: a list that is only missing would count as deleted. */
async function searchLists(client, scopes) {
    const found = new Map();
    let offset = 0;
    for (;;) {
        const body = { listIds: [], processingTypes: [], additionalProperties: [], count: SEARCH_COUNT, offset };
        const answer = (0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.listSearch, (await client.ask({ path: SEARCH_PATH, body, scopes })).body, SEARCH_PATH);
        for (const list of answer.lists)
            found.set(list.listId, list);
        if (!answer.hasMore) {
            if (found.size < answer.total)
                throw new pull_error_1.PullError('the lists changed while they were searched; pull again');
            return [...found.values()];
        }
        if (answer.offset <= offset)
            throw new pull_error_1.PullError(`${SEARCH_PATH} does not go on after ${offset} lists`);
        offset = answer.offset;
    }
}
async function fetchLists(client, scopes, listIds) {
    if (listIds.length === 0)
        return [];
    const query = { listIds, includeFilters: 'true' };
    return (0, hubspot_page_rules_1.understood)(hubspot_page_rules_1.listsById, (await client.ask({ path: LISTS_PATH, query, scopes })).body, LISTS_PATH).lists;
}
/** One that tells no date may have changed. */
function lastChange(list) {
    const dates = ['createdAt', 'updatedAt', 'filtersUpdatedAt'].map((name) => Date.parse((0, json_value_rules_1.jsonText)(list[name]) ?? ''));
    const told = dates.filter((date) => !Number.isNaN(date));
    return told.length === 0 ? Infinity : Math.max(...told);
}
function byNumber(a, b) {
    return Number(a) - Number(b);
}
//# sourceMappingURL=list-pages.reader.js.map