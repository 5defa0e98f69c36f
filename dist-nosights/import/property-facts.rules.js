"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.propertyFacts = propertyFacts;
const definition_head_rules_1 = require("./definition-head.rules");
const hubspot_record_1 = require("./hubspot-record");
const json_value_rules_1 = require("./json-value.rules");
/** @throws RowProblem without a name, a type, or the options that its type should have. */
function propertyFacts(recordType, value, context) {
    const members = (0, json_value_rules_1.jsonObject)(value);
    const { fields, remarks } = (0, definition_head_rules_1.definitionHead)(members, context);
    const type = (0, definition_head_rules_1.neededText)(members, 'type');
    const fact = {
        ...fields,
        recordType,
        name: (0, definition_head_rules_1.neededText)(members, 'name'),
        type,
        options: type === 'enumeration' && members['externalOptions'] !== true ? optionsOf(members) : null,
    };
    return { fact, merged: [], remarks };
}
function optionsOf({ options }) {
    if (!Array.isArray(options))
        throw new hubspot_record_1.RowProblem('options: is not there');
    return options.map((option) => {
        const value = (0, json_value_rules_1.jsonText)((0, json_value_rules_1.jsonObject)(option)['value']);
        if (value === null)
            throw new hubspot_record_1.RowProblem('options: each must have a value');
        return value;
    });
}
//# sourceMappingURL=property-facts.rules.js.map