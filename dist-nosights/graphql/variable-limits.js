"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.variablesExcess = variablesExcess;
exports.tooManyRepresentations = tooManyRepresentations;
exports.tooLong = tooLong;
const limit_excess_1 = require("./limit-excess");
/**
 * What of the variables is more than the limits; null when nothing is. `representations` are the names of variables that hold
 * some. Takes time in proportion to what was sent, and no stack.
 */
function variablesExcess(variables, representations, limits, listLimits) {
    for (const [name, value] of Object.entries(variables)) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value) && representations.has(name)) {
            if (value.length > limits.representations)
                return tooManyRepresentations(value.length, limits);
        }
        else if (Array.isArray(value) && listLimits !== null && value.length > listLimits.listItems) {
            return tooLong(name, value.length, listLimits.listItems);
        }
        const found = valueExcess(name, value, limits.inputDepth, listLimits?.inputItems ?? Infinity);
        if (found !== null)
            return found;
    }
    return null;
}
function tooManyRepresentations(count, { representations }) {
    return (0, limit_excess_1.excess)('TOO_MANY_REPRESENTATIONS', `\`_entities\` has ${count} representations, of at most ${representations}. Send them in several requests.`);
}
function tooLong(name, count, most) {
    return (0, limit_excess_1.excess)('LIST_TOO_LONG', `The list ${name} has ${count} entries, of at most ${most}. Send fewer at once.`);
}
/** Level by level: what is nested deepest is reached last. */
function valueExcess(name, root, maxDepth, maxItems) {
    let level = [root];
    for (let depth = 1; level.length > 0; depth += 1) {
        if (depth > maxDepth) {
            return (0, limit_excess_1.excess)('INPUT_TOO_DEEP', `The variable $${name} nests deeper than ${maxDepth} levels. Send a flatter value.`);
        }
        const below = [];
        for (const value of level) {
            if (depth > 1 && Array.isArray(value) && value.length > maxItems) {
                return tooLong(`in the variable $${name}`, value.length, maxItems);
            }
            for (const member of Array.isArray(value) ? value : Object.values(value)) {
                if (typeof member === 'object' && member !== null)
                    below.push(member);
            }
        }
        level = below;
    }
    return null;
}
//# sourceMappingURL=variable-limits.js.map