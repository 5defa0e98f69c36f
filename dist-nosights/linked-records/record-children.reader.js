"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pageThatWasRead = pageThatWasRead;
exports.rowsThatWereRead = rowsThatWereRead;
exports.readChildren = readChildren;
const json_text_1 = require("../shared/json-text");
const pagination_1 = require("../shared/pagination");
const child_text_repository_1 = require("./child-text.repository");
const few_children_repository_1 = require("./few-children.repository");
const record_children_repository_1 = require("./record-children.repository");
/** The page of a record that its field asks for. @throws Error when nobody looked ahead to it. */
function pageThatWasRead(pages, key) {
    const page = pages.get(key);
    if (page === undefined)
        throw new Error('a page was asked for that the look-ahead did not see');
    return page;
}
/** The same for who takes rows alone. */
function rowsThatWereRead(pages, key) {
    const page = pageThatWasRead(pages, key);
    if (page.nodes instanceof json_text_1.JsonText)
        throw new Error('rows were asked for that were read as text');
    return page;
}
/**
 * Of a few records one statement for all pages; of more one for all pages that are only written, and one for each that is read
 * as rows; and one for each count, over all records. What the database cannot write is read as rows.
 */
async function readChildren(reader, recordType, records, onPages) {
    const activities = {
        written: child_text_repository_1.WRITTEN_ACTIVITIES,
        table: record_children_repository_1.ACTIVITIES,
        pages: pagesOf(records),
        position: (activity) => [activity.occurredAt, activity.activityId],
    };
    const deals = {
        written: child_text_repository_1.WRITTEN_DEALS,
        table: record_children_repository_1.DEALS,
        pages: pagesOf(records),
        position: (deal) => [deal.listedAt, deal.dealId],
    };
    const read = { reader, recordType };
    const asked = [
        ...askedPages(read, records, onPages, activities, (selection) => selection.activities),
        ...askedPages(read, records, onPages, deals, (selection) => selection.deals),
    ];
    const ofAll = reader.dialect === 'mysql'
        ? asked.filter(({ ids, selection }) => selection.rows && ids.length > 0 && ids.length === records.size)
        : [];
    const few = (0, few_children_repository_1.areFew)([...records.values()], ofAll.map(listOf)) ? ofAll : [];
    const writable = few.length > 0 ? [] : ofAll.filter(isWritten);
    const written = (0, child_text_repository_1.fitsStatement)(writable.flatMap(writtenListOf)) ? writable : [];
    const apart = asked.filter((page) => !few.includes(page) && !written.includes(page));
    await Promise.all([
        readAllRows(read, apart),
        readFew(read, few),
        writeTexts(read, written).catch(() => readAllRows(read, written)),
    ]);
    return { activities: activities.pages, deals: deals.pages };
}
function pagesOf(records) {
    const pages = new Map();
    for (const key of records.keys())
        pages.set(key, new Map());
    return pages;
}
function askedPages(read, records, onPages, source, selectionsOf) {
    const asked = new Map();
    for (const { selection, recordKeys } of onPages) {
        for (const child of selectionsOf(selection)) {
            let known = asked.get(child.key);
            if (known === undefined)
                asked.set(child.key, (known = { selection: child, recordKeys: new Set() }));
            known.selection = mergedSelection(known.selection, child);
            for (const key of recordKeys)
                known.recordKeys.add(key);
        }
    }
    return [...asked.values()].map(({ selection, recordKeys }) => {
        const keys = [...records.keys()].filter((key) => recordKeys.has(key));
        return askedPage(read, source, selection, keys, keys.flatMap((key) => records.get(key) ?? []));
    });
}
function askedPage({ reader, recordType }, { written, table, pages, position }, selection, keys, ids) {
    const { key: selectionKey, page, types, total } = selection;
    const keep = (made) => keys.forEach((key, i) => pages.get(key)?.set(selectionKey, made(i)));
    return {
        written,
        table,
        selection,
        ids,
        counts: async () => (total && ids.length > 0 ? (0, record_children_repository_1.countChildren)(reader, recordType, ids, table, types) : []),
        keepRows: (rows, totals) => keep((i) => (0, pagination_1.pageOf)((rows[i] ?? []).map(table.child), page.first, page.after !== null, position, totals[i] ?? 0)),
        keepTexts: (texts, totals) => keep((i) => ({ nodes: new json_text_1.JsonText(texts[i] ?? new Uint8Array()), totalCount: totals[i] ?? 0 })),
    };
}
/** Two fields with the same arguments share one page. */
function mergedSelection(one, other) {
    if (one === other)
        return one;
    const shape = one.shape?.id === other.shape?.id ? one.shape : null;
    return { ...one, rows: one.rows || other.rows, total: one.total || other.total, shape };
}
/** The database writes short pages of records that were merged with no other. */
function isWritten({ selection: { page, shape }, ids }) {
    if (shape === null || page.first < 1 || page.first > child_text_repository_1.MAX_WRITTEN)
        return false;
    return ids.every(({ recordIds }) => recordIds.length === 1);
}
/** One row more than the page has tells whether there is a next page. */
function listOf({ written, table, selection: { page, types, shape } }) {
    const columns = shape === null ? table.columns : (0, child_text_repository_1.columnsOf)(written, shape);
    return { table, columns, range: { after: placeAfter(page), limit: page.first + 1, types } };
}
function writtenListOf({ written, selection: { page, types, shape } }) {
    return shape === null
        ? []
        : [{ table: written, shape, range: { after: placeAfter(page), limit: page.first, types } }];
}
async function readAllRows({ reader, recordType }, asked) {
    await Promise.all(asked.map(async (page) => {
        const { ids, selection } = page;
        const [rows, counts] = await Promise.all([
            selection.rows && ids.length > 0 ? (0, record_children_repository_1.findNewest)(reader, recordType, ids, listOf(page)) : [],
            page.counts(),
        ]);
        page.keepRows(rows, counts);
    }));
}
async function readFew({ reader, recordType }, asked) {
    const [first] = asked;
    if (first === undefined)
        return;
    const [lists, counts] = await Promise.all([
        (0, few_children_repository_1.findNewestOfFew)(reader, recordType, first.ids, asked.map(listOf)),
        countsOf(asked),
    ]);
    asked.forEach(({ keepRows }, list) => keepRows(lists[list] ?? [], counts[list] ?? []));
}
async function writeTexts({ reader, recordType }, asked) {
    const [first] = asked;
    if (first === undefined)
        return;
    const [texts, counts] = await Promise.all([
        (0, child_text_repository_1.findChildTexts)(reader, recordType, first.ids, asked.flatMap(writtenListOf)),
        countsOf(asked),
    ]);
    asked.forEach(({ keepTexts }, list) => keepTexts(texts[list] ?? [], counts[list] ?? []));
}
function countsOf(asked) {
    return Promise.all(asked.map(({ counts }) => counts()));
}
function placeAfter({ after }) {
    return after === null ? null : { time: String(after[0]), id: String(after[1]) };
}
//# sourceMappingURL=record-children.reader.js.map