"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.groupBy = groupBy;
exports.indexBy = indexBy;
/** Groups by key, in the order given. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** The last item of each key. */
function indexBy(items, keyOf) {
    const index = new Map();
    for (const item of items)
        index.set(keyOf(item), item);
    return index;
}
//# sourceMappingURL=by-key.js.map