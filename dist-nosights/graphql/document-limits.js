"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.documentExcess = documentExcess;
const graphql_1 = require("graphql");
const limit_excess_1 = require("./limit-excess");
/** Introspection asks for the types of types; whether it is answered at all is a setting of its own. */
const INTROSPECTION_DEPTH = 20;
/**
 * What of a document is more than the limits, before anything else is done with it: null when nothing is, or when it is no
 * GraphQL at all, which is for others to say. Takes time in proportion to the tokens and fields that the limits allow.
 */
function documentExcess(text, limits) {
    let document;
    try {
        document = (0, graphql_1.parse)(text, { maxTokens: limits.tokens, noLocation: true });
    }
    catch {
        return hasMoreTokens(text, limits.tokens)
            ? (0, limit_excess_1.excess)('QUERY_TOO_LONG', `The document has more than ${limits.tokens} tokens. Ask for less at once.`)
            : null;
    }
    return definitionsExcess(document, limits) ?? nodesExcess(document, limits) ?? fieldsExcess(document, limits);
}
/** Stops at the first token beyond, and at what is no token. */
function hasMoreTokens(text, most) {
    const lexer = new graphql_1.Lexer(new graphql_1.Source(text));
    try {
        for (let tokens = 0; tokens <= most; tokens += 1)
            if (lexer.advance().kind === graphql_1.TokenKind.EOF)
                return false;
        return true;
    }
    catch {
        return false;
    }
}
function definitionsExcess({ definitions }, limits) {
    const count = (kind) => definitions.filter((definition) => definition.kind === kind).length;
    const operations = count(graphql_1.Kind.OPERATION_DEFINITION);
    if (operations > limits.operations) {
        return (0, limit_excess_1.excess)('TOO_MANY_OPERATIONS', `The document has ${operations} operations, of at most ${limits.operations}. Send the one that is to run.`);
    }
    const fragments = count(graphql_1.Kind.FRAGMENT_DEFINITION);
    if (fragments <= limits.fragments)
        return null;
    return (0, limit_excess_1.excess)('TOO_MANY_FRAGMENTS', `The document has ${fragments} fragments, of at most ${limits.fragments}. Write some of them out.`);
}
/** Directives, and how deep and how long values are that are written out. */
function nodesExcess(document, limits) {
    let directives = 0;
    let depth = 0;
    let deepest = 0;
    let longest = 0;
    const enter = (node) => {
        if (node.kind === graphql_1.Kind.DIRECTIVE)
            directives += 1;
        else if (node.kind === graphql_1.Kind.LIST || node.kind === graphql_1.Kind.OBJECT) {
            depth += 1;
            deepest = Math.max(deepest, depth);
            if (node.kind === graphql_1.Kind.LIST)
                longest = Math.max(longest, node.values.length);
        }
    };
    const leave = (node) => {
        if (node.kind === graphql_1.Kind.LIST || node.kind === graphql_1.Kind.OBJECT)
            depth -= 1;
    };
    (0, graphql_1.visit)(document, { enter, leave });
    if (directives > limits.directives) {
        return (0, limit_excess_1.excess)('TOO_MANY_DIRECTIVES', `The document has ${directives} directives, of at most ${limits.directives}. Leave out what they leave out.`);
    }
    if (deepest > limits.inputDepth) {
        return (0, limit_excess_1.excess)('INPUT_TOO_DEEP', `A value in the document nests ${deepest} levels deep, of at most ${limits.inputDepth}. Send a flatter one.`);
    }
    if (longest <= limits.inputItems)
        return null;
    return (0, limit_excess_1.excess)('LIST_TOO_LONG', `A list in the document has ${longest} entries, of at most ${limits.inputItems}. Send fewer at once.`);
}
/** Depth, names for one field in one place, and the number of fields, of every operation and fragment. */
function fieldsExcess(document, limits) {
    const fragments = new Map();
    for (const definition of document.definitions) {
        if (definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION)
            fragments.set(definition.name.value, definition);
    }
    const walk = new FieldWalk(fragments, limits);
    try {
        for (const definition of document.definitions) {
            if (definition.kind === graphql_1.Kind.OPERATION_DEFINITION)
                walk.operation(definition.selectionSet);
            else if (definition.kind === graphql_1.Kind.FRAGMENT_DEFINITION)
                walk.fragment(definition.selectionSet);
        }
        return null;
    }
    catch (error) {
        if (error instanceof FoundExcess)
            return error.excess;
        throw error;
    }
}
class FoundExcess extends Error {
    excess;
    constructor(excess) {
        super();
        this.excess = excess;
    }
}
/** Goes through places as execution does: fields that are answered under one name are one place below. */
class FieldWalk {
    fragments;
    limits;
    fields = 0;
    constructor(fragments, limits) {
        this.fragments = fragments;
        this.limits = limits;
    }
    operation(selectionSet) {
        const groups = this.place([selectionSet], 1, this.limits.depth);
        const entities = [...groups.values()].filter(([node]) => node?.name.value === '_entities').length;
        if (entities > 1) {
            throw found('REPEATED_ENTITIES', `The operation asks for \`_entities\` ${entities} times, of at most once. Send all representations in one.`);
        }
    }
    /** Wherever it is asked for it counts again, with the depth that it has there. */
    fragment(selectionSet) {
        this.place([selectionSet], 1, Math.max(this.limits.depth, INTROSPECTION_DEPTH));
    }
    /** What is asked for in one place, by the name it is answered under. @throws FoundExcess */
    place(selectionSets, depth, maxDepth) {
        if (depth > maxDepth) {
            throw found('QUERY_TOO_DEEP', `The operation nests deeper than ${maxDepth} levels of fields. Ask for what is below in a request of its own.`);
        }
        const groups = new Map();
        const opened = new Set();
        for (const selectionSet of selectionSets)
            this.collect(selectionSet, groups, opened);
        this.checkAliases(groups);
        for (const nodes of groups.values()) {
            const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
            const isIntrospection = nodes[0]?.name.value.startsWith('__') === true;
            if (below.length > 0)
                this.place(below, depth + 1, isIntrospection ? INTROSPECTION_DEPTH : maxDepth);
        }
        return groups;
    }
    collect({ selections }, groups, opened) {
        for (const selection of selections) {
            this.takeSelection();
            if (selection.kind === graphql_1.Kind.FIELD) {
                const key = (selection.alias ?? selection.name).value;
                const group = groups.get(key);
                if (group === undefined)
                    groups.set(key, [selection]);
                else
                    this.repeat(group, selection);
            }
            else if (selection.kind === graphql_1.Kind.INLINE_FRAGMENT) {
                this.collect(selection.selectionSet, groups, opened);
            }
            else if (!opened.has(selection.name.value)) {
                opened.add(selection.name.value);
                const fragment = this.fragments.get(selection.name.value);
                if (fragment !== undefined)
                    this.collect(fragment.selectionSet, groups, opened);
            }
        }
    }
    repeat(group, selection) {
        group.push(selection);
        if (group.length <= this.limits.repeats)
            return;
        throw found('TOO_MANY_REPEATS', `The document has one field more than ${this.limits.repeats} times in one place. Write it once.`);
    }
    takeSelection() {
        this.fields += 1;
        if (this.fields <= this.limits.fields)
            return;
        throw found('TOO_MANY_FIELDS', `The document asks for more than ${this.limits.fields} fields and fragments, these opened wherever they stand. Ask for less at once.`);
    }
    checkAliases(groups) {
        const names = new Map();
        for (const [node] of groups.values()) {
            const name = node?.name.value ?? '';
            const count = (names.get(name) ?? 0) + 1;
            names.set(name, count);
            if (count > this.limits.aliases) {
                throw found('TOO_MANY_ALIASES', `The operation asks for one field under more than ${this.limits.aliases} names in one place. Ask for some of them in a request of their own.`);
            }
        }
    }
}
function found(...what) {
    return new FoundExcess((0, limit_excess_1.excess)(...what));
}
//# sourceMappingURL=document-limits.js.map