"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.limitsPlugin = limitsPlugin;
const graphql_1 = require("graphql");
const limit_excess_1 = require("./limit-excess");
const operation_cost_1 = require("./operation-cost");
const variable_limits_1 = require("./variable-limits");
/**
 * Refuses what documents alone do not show: variables that are too deep or too long, too many representations, and operations
 * that cost too much. What depends on the document is worked out once for each, in time for compiled plans and the executor.
 */
function limitsPlugin(limits) {
    const known = new WeakMap();
    return {
        requestDidStart: async () => ({
            didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
                if (operation === undefined)
                    return;
                const facts = known.get(operation) ?? factsOf(schema, document, operation, limits);
                known.set(operation, facts);
                const found = operationExcess(facts, request.variables ?? {}, limits, contextValue);
                if (found !== null)
                    throw (0, limit_excess_1.limitError)(found, 400);
            },
        }),
    };
}
function operationExcess({ cost, representations, excess: written }, variables, limits, { caller }) {
    const listLimits = caller.kind === 'machine' ? null : limits;
    const found = written ?? (0, variable_limits_1.variablesExcess)(variables, representations, limits, listLimits);
    if (found !== null)
        return found;
    const total = cost(variables);
    if (total <= limits.cost)
        return null;
    return (0, limit_excess_1.excess)('COST_TOO_HIGH', `The operation costs ${Math.ceil(total)}, of at most ${limits.cost}. Ask for fewer representations, for less with \`first\`, or for fewer fields at once.`);
}
function factsOf(schema, document, operation, limits) {
    const representations = (operation.variableDefinitions ?? []).filter(({ type }) => namedType(type) === '_Any');
    return {
        cost: (0, operation_cost_1.compileCost)(schema, document, operation),
        representations: new Set(representations.map(({ variable }) => variable.name.value)),
        excess: writtenExcess(document, limits),
    };
}
function namedType(type) {
    return type.kind === graphql_1.Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
/** Lists that the document writes out as arguments. */
function writtenExcess(document, limits) {
    let found = null;
    (0, graphql_1.visit)(document, {
        Argument: ({ name, value }) => {
            const count = value.kind === graphql_1.Kind.LIST ? value.values.length : 0;
            if (name.value === 'representations') {
                if (count > limits.representations)
                    found ??= (0, variable_limits_1.tooManyRepresentations)(count, limits);
            }
            else if (count > limits.listItems)
                found ??= (0, variable_limits_1.tooLong)(name.value, count, limits.listItems);
        },
    });
    return found;
}
//# sourceMappingURL=limits.plugin.js.map