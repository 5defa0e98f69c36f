"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dependenciesFirst = dependenciesFirst;
exports.circlesOf = circlesOf;
/** The nodes so that each comes after all that it needs; those that need themselves, over whatever way, are left out. */
function dependenciesFirst(needs) {
    const open = new Map([...needs].map(([key, keys]) => [key, new Set(keys.filter((needed) => needs.has(needed))).size]));
    const neededBy = new Map();
    for (const [key, keys] of needs) {
        for (const needed of new Set(keys)) {
            const all = neededBy.get(needed);
            if (all === undefined)
                neededBy.set(needed, [key]);
            else
                all.push(key);
        }
    }
    const ordered = [...open].filter(([, count]) => count === 0).map(([key]) => key);
    for (const done of ordered) {
        for (const key of neededBy.get(done) ?? []) {
            const left = (open.get(key) ?? 0) - 1;
            open.set(key, left);
            if (left === 0)
                ordered.push(key);
        }
    }
    return ordered;
}
/** By each node that needs itself over some way: those that it shares that with, looked for once for all of them (A11). */
function circlesOf(needs) {
    const circles = new Map();
    for (const members of componentsOf(needs)) {
        const [first] = members;
        if (first === undefined)
            continue;
        const way = wayAround(first, needs, new Set(members));
        if (way === null)
            continue;
        for (const member of members)
            circles.set(member, { members, way });
    }
    return circles;
}
/** The strongly connected components, by Tarjan's algorithm with a stack of its own: ways may be long. */
function componentsOf(needs) {
    const orders = new Map();
    const open = [];
    const isOpen = new Set();
    const components = [];
    const visits = [];
    for (const root of needs.keys()) {
        if (!orders.has(root))
            begin(root);
        for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
            const next = visit.needed.next();
            if (next.done === true)
                end(visit);
            else if (needs.has(next.value)) {
                const order = orders.get(next.value);
                if (order === undefined)
                    begin(next.value);
                else if (isOpen.has(next.value))
                    visit.low = Math.min(visit.low, order);
            }
        }
    }
    return components;
    function begin(key) {
        const order = orders.size;
        orders.set(key, order);
        open.push(key);
        isOpen.add(key);
        visits.push({ key, needed: (needs.get(key) ?? []).values(), order, low: order });
    }
    function end(visit) {
        visits.pop();
        const above = visits.at(-1);
        if (above !== undefined)
            above.low = Math.min(above.low, visit.low);
        if (visit.low < visit.order)
            return;
        const members = open.splice(open.lastIndexOf(visit.key));
        for (const member of members)
            isOpen.delete(member);
        components.push(members);
    }
}
/** The shortest way from a node back to itself among some; null when there is none. */
function wayAround(start, needs, among) {
    const cameFrom = new Map();
    const queue = [start];
    for (const key of queue) {
        for (const needed of needs.get(key) ?? []) {
            if (needed === start)
                return wayTo(key, start, cameFrom);
            if (cameFrom.has(needed) || !among.has(needed))
                continue;
            cameFrom.set(needed, key);
            queue.push(needed);
        }
    }
    return null;
}
function wayTo(end, start, cameFrom) {
    const way = [];
    for (let key = end; key !== undefined && key !== start; key = cameFrom.get(key))
        way.push(key);
    return [start, ...way.reverse()];
}
//# sourceMappingURL=asset-cycles.rules.js.map