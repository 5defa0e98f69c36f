"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readLinkedRecords = readLinkedRecords;
const by_key_1 = require("../shared/by-key");
const id_1 = require("../shared/id");
const pagination_1 = require("../shared/pagination");
const linked_records_repository_1 = require("./linked-records.repository");
const linking_rules_1 = require("./linking.rules");
const record_1 = require("./record");
const record_children_reader_1 = require("./record-children.reader");
/** Reads what the requests link to in the given accounts, which the viewer may read: keys, then records, then their children. */
async function readLinkedRecords(read, recordType, linkables, accounts) {
    const keys = [...new Set(linkables.flatMap((linkable) => linkable.keys.map(({ key }) => key)))];
    const candidates = keys.length === 0 || accounts.size === 0 ? [] : await (0, linked_records_repository_1.findCandidates)(read, [...accounts.keys()], recordType, keys);
    const linksOf = linksByKeys(candidates);
    const found = linkables.map((linkable) => {
        const links = linksOf(linkable);
        const page = pageOfLinks(linkable.request.page, links);
        return {
            request: linkable.request,
            page,
            told: page.nodes.length > 0 ? page.nodes : links.slice(0, pagination_1.MAX_PAGE_SIZE),
        };
    });
    const shown = new Map(found.flatMap(({ page }) => page.nodes).map((link) => [recordKey(link), link]));
    const records = await withMergedIds(read, recordType, candidates, shown);
    const onPages = found.map(({ request, page }) => ({
        selection: request.selection,
        recordKeys: page.nodes.map(recordKey),
    }));
    const { activities, deals } = await (0, record_children_reader_1.readChildren)(read, recordType, records, onPages);
    const names = new Map(candidates.map((candidate) => [recordKey(candidate), candidate.name]));
    const data = (link) => {
        const key = recordKey(link);
        return {
            id: (0, id_1.opaqueId)(recordType, link.accountId, link.recordId),
            recordId: link.recordId,
            recordType,
            account: accounts.get(link.accountId) ?? { id: link.accountId, name: link.accountId },
            name: names.get(key) ?? link.matches[0]?.key ?? link.recordId,
            get matches() {
                return link.matches.map((match) => recordMatch(recordType, match));
            },
            activities: activities.get(key) ?? NO_PAGES,
            deals: deals.get(key) ?? NO_PAGES,
        };
    };
    return new Map(found.map(({ request, page, told }) => [request, { page: page.map(data), told }]));
}
const NO_PAGES = new Map();
/** The page of its links that a request asks for. */
function pageOfLinks({ first, after }, links) {
    const rest = after === null ? links : (0, linking_rules_1.linksAfter)(links, after);
    return (0, pagination_1.pageOf)(rest, first, rest.length < links.length, linking_rules_1.linkCursor, links.length);
}
/** The links of home records by their keys and sources: worked out once for all that have the same. */
function linksByKeys(candidates) {
    const byKey = (0, by_key_1.groupBy)(candidates, (candidate) => candidate.key);
    const known = new Map();
    return ({ keys, sourceAccountIds }) => {
        const id = `${sourceAccountIds.join(' ')}\n${keys.map(({ key, primary }) => `${key} ${primary}`).join('\n')}`;
        const found = known.get(id) ??
            (0, linking_rules_1.linkRecords)(keys, keys
                .flatMap(({ key }) => byKey.get(key) ?? [])
                .filter((candidate) => sourceAccountIds.includes(candidate.accountId)));
        known.set(id, found);
        return found;
    };
}
async function withMergedIds(read, recordType, candidates, shown) {
    const survivors = [...new Map(candidates.filter((c) => c.hasMerged).map((c) => [recordKey(c), c])).values()].filter((candidate) => shown.has(recordKey(candidate)));
    const merged = survivors.length === 0 ? [] : await (0, linked_records_repository_1.findMergedIds)(read, recordType, survivors);
    const idsOfSurvivors = new Map(survivors.map((survivor, i) => [recordKey(survivor), merged[i]]));
    return new Map([...shown].map(([key, { accountId, recordId }]) => [
        key,
        idsOfSurvivors.get(key) ?? { accountId, recordIds: [recordId] },
    ]));
}
function recordMatch(recordType, { key, homePrimary, linkedPrimary }) {
    return {
        key,
        kind: recordType === record_1.RecordType.CONTACT ? record_1.MatchKind.EMAIL : record_1.MatchKind.DOMAIN,
        home: homePrimary ? record_1.MatchRank.PRIMARY : record_1.MatchRank.ADDITIONAL,
        linked: linkedPrimary ? record_1.MatchRank.PRIMARY : record_1.MatchRank.ADDITIONAL,
    };
}
function recordKey(record) {
    return `${record.accountId} ${record.recordId}`;
}
//# sourceMappingURL=linked-records.reader.js.map