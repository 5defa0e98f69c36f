"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requireOnePlan = requireOnePlan;
const selected_fields_1 = require("../graphql/selected-fields");
const errors_1 = require("../shared/errors");
const FIELD = 'assetCopyPlan';
/**
 * Keeps an operation to one plan, and to each of its fields once: a plan may be large, and aliases would make it any size.
 * @throws InputError when it asks for more
 */
function requireOnePlan(info) {
    if (namesOf((0, selected_fields_1.selectedFields)(info, [info.operation]), FIELD).size > 1) {
        throw new errors_1.InputError(`an operation asks for one ${FIELD}; send another one for each plan`);
    }
    requireOnce(info, info.fieldNodes);
}
function requireOnce(info, parents) {
    const byField = new Map();
    for (const field of (0, selected_fields_1.selectedFields)(info, parents)) {
        const same = byField.get(field.name.value);
        if (same === undefined)
            byField.set(field.name.value, [field]);
        else
            same.push(field);
    }
    for (const [name, fields] of byField) {
        if (namesOf(fields, name).size > 1) {
            throw new errors_1.InputError(`${FIELD} is asked for ${name} under several names; ask for each field once`);
        }
        if (fields.some(({ selectionSet }) => selectionSet !== undefined))
            requireOnce(info, fields);
    }
}
/** The names under which a field is answered. */
function namesOf(fields, name) {
    return new Set(fields.filter((field) => field.name.value === name).map(({ alias }) => alias?.value ?? name));
}
//# sourceMappingURL=one-plan.js.map