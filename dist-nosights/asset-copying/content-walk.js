"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_DEPTH = exports.LEFT_OUT = exports.Walk = exports.MAX_FINDINGS = void 0;
exports.malformed = malformed;
exports.refuse = refuse;
exports.drop = drop;
exports.told = told;
exports.isObject = isObject;
exports.isEmpty = isEmpty;
/** How many of a kind are told of one content; that there are more is told then, and never that there is none. */
exports.MAX_FINDINGS = 1_000;
/** How much of a name of the source's own is told. */
const MAX_TOLD = 80;
/** Where a walk is, and what it does there. */
class Walk {
    findings;
    resolve;
    parent;
    step;
    depth;
    recordType;
    pathHere = null;
    constructor(findings, resolve, parent, 
    /** A field, `[]` for the items of a list, or nothing. */
    step, depth, recordType) {
        this.findings = findings;
        this.resolve = resolve;
        this.parent = parent;
        this.step = step;
        this.depth = depth;
        this.recordType = recordType;
    }
    static begin(findings, resolve) {
        return new Walk(findings, resolve, null, '', 0, null);
    }
    /** At a field of the object that the walk is at. */
    field(name) {
        return new Walk(this.findings, this.resolve, this, told(name), this.depth + 1, this.recordType);
    }
    /** At the items of the list that the walk is at. */
    items() {
        return new Walk(this.findings, this.resolve, this, '[]', this.depth + 1, this.recordType);
    }
    /** At the same place, among records of another type. */
    among(recordType) {
        return new Walk(this.findings, this.resolve, this, '', this.depth, recordType);
    }
    /** In dots, `[]` for the items of a list. */
    get path() {
        if (this.pathHere !== null)
            return this.pathHere;
        const before = this.parent?.path ?? '';
        const isField = this.step !== '' && this.step !== '[]';
        this.pathHere = isField && before !== '' ? `${before}.${this.step}` : before + this.step;
        return this.pathHere;
    }
}
exports.Walk = Walk;
/** A value that does not travel. */
exports.LEFT_OUT = Symbol('left out');
/** Content that nests deeper is refused. */
exports.MAX_DEPTH = 60;
/** Not of the kind that the API describes: refused by its place. */
function malformed(walk, expected) {
    return refuse(walk, walk.path, `${walk.path} should be ${expected} (A6).`);
}
/** Something that has no meaning in the target, or one that is not known here. */
function refuse({ findings: { unsupported } }, reference, message) {
    if (unsupported.size < exports.MAX_FINDINGS)
        unsupported.set(`${reference} ${message}`, { reference, message });
    else
        unsupported.set('', { reference: 'more', message: 'There is more of the content that cannot be copied (A6).' });
    return exports.LEFT_OUT;
}
/** Left out, and listed by its place. */
function drop(walk) {
    const { dropped } = walk.findings;
    dropped.add(dropped.size < exports.MAX_FINDINGS ? walk.path : '…');
    return exports.LEFT_OUT;
}
/** The beginning of a text of the source. */
function told(text) {
    return text.length <= MAX_TOLD ? text : `${text.slice(0, MAX_TOLD)}…`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Nothing is lost by leaving it out. */
function isEmpty(value) {
    if (value === null || value === undefined || value === '')
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    return isObject(value) && Object.keys(value).length === 0;
}
//# sourceMappingURL=content-walk.js.map