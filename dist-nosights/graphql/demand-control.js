"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PLAN_COST = exports.CHANGE_COST = exports.COUNT_COST = exports.MATCHING_COST = exports.USUAL_REASONS = exports.MOST_OTHER_ACCOUNTS = void 0;
exports.SizedByFirst = SizedByFirst;
exports.AssumedSize = AssumedSize;
exports.Cost = Cost;
const type_graphql_1 = require("type-graphql");
/** An organization has two to five accounts. */
exports.MOST_OTHER_ACCOUNTS = 4;
/** Refusals tell every reason; there is no bound, and mostly there are few. */
exports.USUAL_REASONS = 3;
/** Finding what a record links to: a look-up of each of its keys in each source. */
exports.MATCHING_COST = 5;
/** Counting all activities or deals of a record. */
exports.COUNT_COST = 2;
/** A change of an organization or a job: locks, rules and events. */
exports.CHANGE_COST = 20;
/** Planning a copy reads up to 2,500 assets with all their content. */
exports.PLAN_COST = 500;
/** A connection that gives `first` rows. The default of `first` counts where it is left out: some composers refuse another one here. */
function SizedByFirst() {
    return (0, type_graphql_1.Directive)('@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)');
}
/** A list without `first`: its bound, or where there is none what is usual. */
function AssumedSize(size) {
    return (0, type_graphql_1.Directive)(`@listSize(assumedSize: ${size}, requireOneSlicingArgument: false)`);
}
/** What a field costs itself, in objects: a plain object is 1. */
function Cost(weight) {
    return (0, type_graphql_1.Directive)(`@cost(weight: ${weight})`);
}
//# sourceMappingURL=demand-control.js.map