"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.linkRecords = linkRecords;
exports.linkPosition = linkPosition;
exports.linkCursor = linkCursor;
exports.linksAfter = linksAfter;
exports.compareLinks = compareLinks;
const by_key_1 = require("../shared/by-key");
/**
 * The links of a home record (M1), one for each record that shares a key with it, in their order: matched by the primary
 * keys of both first, then by one's primary and the other's additional key, then by additional keys; then the oldest
 * record; then by id. Candidates that share no key give none; links of links are none (not transitive).
 */
function linkRecords(homeKeys, candidates) {
    const home = primaryByKey(homeKeys);
    return [...(0, by_key_1.groupBy)(candidates, ({ accountId, recordId }) => `${accountId} ${recordId}`).values()]
        .flatMap((rows) => linkOf(home, rows) ?? [])
        .sort((a, b) => compareLinks(linkPosition(a), linkPosition(b)));
}
/** A link's place in the list: rank of the best match (0 primary–primary, 1 mixed, 2 additional), age, then ids. */
function linkPosition(link) {
    return [Math.min(...link.matches.map(rankOf)), link.createdAt, link.recordId, link.accountId];
}
/** What a cursor tells of a link: its rank and ids, and not its age, which is not shown (M3). */
function linkCursor(link) {
    const [rank, , recordId, accountId] = linkPosition(link);
    return [rank ?? 0, recordId ?? '', accountId ?? ''];
}
/** The links behind a cursor; when its link is there no more, from the first of its rank on: some again, none left out. */
function linksAfter(links, cursor) {
    const [rank = 0, recordId, accountId] = cursor;
    const at = links.findIndex((link) => link.recordId === recordId && link.accountId === accountId);
    return at >= 0 ? links.slice(at + 1) : links.filter((link) => (linkCursor(link)[0] ?? 0) >= rank);
}
/** Orders places by their values in turn, text by code unit: negative when `a` comes first, 0 for one place. */
function compareLinks(a, b) {
    for (const [i, value] of a.entries()) {
        const other = b[i];
        if (other === undefined || value > other)
            return 1;
        if (value < other)
            return -1;
    }
    return a.length - b.length;
}
function linkOf(home, rows) {
    const matches = [...primaryByKey(rows)]
        .flatMap(([key, linkedPrimary]) => {
        const homePrimary = home.get(key);
        return homePrimary === undefined ? [] : { key, homePrimary, linkedPrimary };
    })
        .sort((a, b) => compareLinks([rankOf(a), a.key], [rankOf(b), b.key]));
    const [record] = rows;
    if (record === undefined || matches.length === 0)
        return null;
    return { accountId: record.accountId, recordId: record.recordId, createdAt: record.createdAt, matches };
}
function rankOf(match) {
    return 2 - Number(match.homePrimary) - Number(match.linkedPrimary);
}
/** A key that is there twice is primary if one of them is. */
function primaryByKey(keys) {
    const primary = new Map();
    for (const key of keys)
        primary.set(key.key, key.primary || primary.get(key.key) === true);
    return primary;
}
//# sourceMappingURL=linking.rules.js.map