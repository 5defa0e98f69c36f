"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Page = exports.MAX_PAGE_SIZE = void 0;
exports.pageArgs = pageArgs;
exports.encodeCursor = encodeCursor;
exports.pageOf = pageOf;
const zod_1 = require("zod");
const errors_1 = require("./errors");
const id_1 = require("./id");
/** The largest `first` that any connection answers. */
exports.MAX_PAGE_SIZE = 100;
/**
 * Relay arguments, checked. `shape` is the kind of each value in this list's positions.
 * @throws InputError for a `first` outside 0..100 or a cursor that this list did not give.
 */
function pageArgs(args, defaultSize, shape) {
    const first = args.first ?? defaultSize;
    if (!Number.isInteger(first) || first < 0 || first > exports.MAX_PAGE_SIZE) {
        throw new errors_1.InputError(`first is ${first}; ask for 0 to ${exports.MAX_PAGE_SIZE} and page on with after`);
    }
    return { first, after: args.after == null ? null : decodeCursor(args.after, shape) };
}
function encodeCursor(position) {
    return Buffer.from(JSON.stringify(position)).toString('base64url');
}
/** A page of rows that were fetched one longer than asked for, which tells whether there is a next page. */
function pageOf(rows, first, hasPreviousPage, positionOf, totalCount) {
    const nodes = rows.length > first ? rows.slice(0, first) : rows;
    const cursors = (i) => encodeCursor(positionOf(nodes[i]));
    return new Page(nodes, rows.length > first, hasPreviousPage, cursors, totalCount);
}
/** A connection whose cursors are made when they are asked for. */
class Page {
    nodes;
    hasNextPage;
    hasPreviousPage;
    cursorAt;
    totalCount;
    constructor(nodes, hasNextPage, hasPreviousPage, cursorAt, totalCount) {
        this.nodes = nodes;
        this.hasNextPage = hasNextPage;
        this.hasPreviousPage = hasPreviousPage;
        this.cursorAt = cursorAt;
        this.totalCount = totalCount;
    }
    /** The same places, with other nodes in them. */
    map(made) {
        return new Page(this.nodes.map(made), this.hasNextPage, this.hasPreviousPage, this.cursorAt, this.totalCount);
    }
    get edges() {
        return this.nodes.map((node, i) => ({ cursor: this.cursorAt(i), node }));
    }
    get pageInfo() {
        const { hasNextPage, hasPreviousPage, nodes } = this;
        const cursorAt = (i) => (nodes.length === 0 ? null : this.cursorAt(i));
        return { hasNextPage, hasPreviousPage, startCursor: cursorAt(0), endCursor: cursorAt(nodes.length - 1) };
    }
}
exports.Page = Page;
const VALUES = {
    id: zod_1.z.string().refine(id_1.isId),
    number: zod_1.z.number().int(),
    time: zod_1.z.iso.datetime({ precision: 3 }).regex(/^[1-9]\d{3}-/),
};
function decodeCursor(cursor, shape) {
    const values = parseJson(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === shape.length) {
        const parsed = shape.map((kind, i) => VALUES[kind].safeParse(values[i]));
        if (parsed.every((value) => value.success))
            return parsed.map((value) => value.data);
    }
    throw new errors_1.InputError('after is no cursor of this list; send an endCursor of it, unchanged, or null');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=pagination.js.map