"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEFAULT_CHILDREN = void 0;
exports.linkedRecordsRequest = linkedRecordsRequest;
exports.linkedRecordsSelection = linkedRecordsSelection;
exports.writtenSelection = writtenSelection;
exports.activitiesPage = activitiesPage;
exports.dealsPage = dealsPage;
const graphql_1 = require("graphql");
const selected_fields_1 = require("../graphql/selected-fields");
const errors_1 = require("../shared/errors");
const pagination_1 = require("../shared/pagination");
const child_shape_1 = require("./child-shape");
const record_1 = require("./record");
exports.DEFAULT_CHILDREN = 10;
const DEFAULT_LINKED_RECORDS = 20;
/** A link's rank, record and account: nothing that is not shown of it (M3). */
const LINK_CURSOR_SHAPE = ['number', 'id', 'id'];
const selections = new WeakMap();
const RECORD_FIELDS = new Set(['nodes', 'edges', 'pageInfo', 'totalCount']);
/** @throws InputError for arguments out of bounds. */
function linkedRecordsRequest(recordType, recordId, args, info, selectionOf = knownSelection) {
    const sourceAccountIds = args.sourceAccountIds ?? null;
    if (sourceAccountIds !== null && sourceAccountIds.length > pagination_1.MAX_PAGE_SIZE) {
        throw new errors_1.InputError(`sourceAccountIds has ${sourceAccountIds.length} ids; send at most ${pagination_1.MAX_PAGE_SIZE}`);
    }
    const page = (0, pagination_1.pageArgs)(args, DEFAULT_LINKED_RECORDS, LINK_CURSOR_SHAPE);
    return { recordType, recordId, page, sourceAccountIds, selection: selectionOf(info) };
}
/** Worked out once for all records of a field: an execution has one object of variables, and a field one array of nodes. */
function knownSelection(info) {
    const ofExecution = selections.get(info.variableValues) ?? new Map();
    selections.set(info.variableValues, ofExecution);
    const selection = ofExecution.get(info.fieldNodes) ?? linkedRecordsSelection(info);
    ofExecution.set(info.fieldNodes, selection);
    return selection;
}
/** Looks ahead in the operation, so that linked records come with their activities and deals in one batch. */
function linkedRecordsSelection(info) {
    const fields = (0, selected_fields_1.selectedFields)(info, info.fieldNodes);
    const records = (0, selected_fields_1.selectedFields)(info, [
        ...named(fields, 'nodes'),
        ...named((0, selected_fields_1.selectedFields)(info, named(fields, 'edges')), 'node'),
    ]);
    return {
        records: fields.some((field) => RECORD_FIELDS.has(field.name.value)),
        activities: childSelections(info, named(records, 'activities'), activitiesPage, () => null),
        deals: childSelections(info, named(records, 'deals'), dealsPage, () => null),
    };
}
/** The same for an operation that is compiled: what is only written is asked for as text. */
function writtenSelection(info) {
    const fields = (0, selected_fields_1.selectedFields)(info, info.fieldNodes);
    const lists = fields.filter(({ name }) => name.value === 'nodes' || name.value === 'edges');
    const isOneList = lists.every((list) => list.name.value === 'nodes' && list.alias?.value === lists[0]?.alias?.value);
    if (!isOneList)
        return linkedRecordsSelection(info);
    const records = (0, selected_fields_1.selectedFields)(info, lists);
    const shapeOf = (connection, types) => (nodes) => new Set(nodes.map(({ alias }) => alias?.value)).size > 1 ? null : (0, child_shape_1.childShape)(info, connection, nodes, types);
    return {
        records: fields.some((field) => RECORD_FIELDS.has(field.name.value)),
        activities: childSelections(info, named(records, 'activities'), activitiesPage, shapeOf('MirroredActivityConnection', Object.values(record_1.ACTIVITY_TYPE_NAMES))),
        deals: childSelections(info, named(records, 'deals'), dealsPage, shapeOf('MirroredDealConnection', ['MirroredDeal'])),
    };
}
/** @throws InputError for arguments out of bounds. */
function activitiesPage(args) {
    const types = args.types == null ? null : [...new Set(args.types)].sort();
    const page = (0, pagination_1.pageArgs)(args, exports.DEFAULT_CHILDREN, ['time', 'id']);
    return { key: JSON.stringify([page.first, page.after, types]), page, types };
}
/** @throws InputError for arguments out of bounds. */
function dealsPage(args) {
    return activitiesPage({ ...args, types: null });
}
/** Arguments that are refused are left to the field itself, which then says so in its own place. */
function childSelections(info, nodes, pageFor, shapeOf) {
    const byKey = new Map();
    for (const node of nodes) {
        const page = accepted(() => pageFor(argumentsOf(info, node)));
        if (page === null)
            continue;
        const known = byKey.get(page.key);
        if (known === undefined)
            byKey.set(page.key, { page, nodes: [node] });
        else
            known.nodes.push(node);
    }
    return [...byKey.values()].map(({ page, nodes: same }) => {
        const asked = (0, selected_fields_1.selectedFields)(info, same).map((field) => field.name.value);
        return {
            ...page,
            rows: asked.some((name) => name !== 'totalCount' && name !== '__typename'),
            total: asked.includes('totalCount'),
            shape: shapeOf(same),
        };
    });
}
function argumentsOf(info, node) {
    const linkedRecord = info.schema.getType('LinkedRecord');
    const field = (0, graphql_1.isObjectType)(linkedRecord) ? linkedRecord.getFields()[node.name.value] : undefined;
    return field === undefined ? {} : (0, graphql_1.getArgumentValues)(field, node, info.variableValues);
}
function accepted(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors_1.InputError)
            return null;
        throw error;
    }
}
function named(fields, name) {
    return fields.filter((field) => field.name.value === name);
}
//# sourceMappingURL=linked-records.selection.js.map