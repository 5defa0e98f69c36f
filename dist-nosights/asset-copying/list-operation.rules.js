"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OPERAND_TYPES = exports.VALUE_FIELDS = exports.propertyOperation = void 0;
const content_shape_rules_1 = require("./content-shape.rules");
const content_value_rules_1 = require("./content-value.rules");
const list_time_rules_1 = require("./list-time.rules");
const property_reference_rules_1 = require("./property-reference.rules");
const templated_text_rules_1 = require("./templated-text.rules");
const base = { includeObjectsWithNoValueSet: content_value_rules_1.flag, operationType: content_value_rules_1.apiName, operator: content_value_rules_1.apiName };
/** What is compared with has to be there: without it the operation means something else. */
const operation = (fields, needed = []) => (0, content_shape_rules_1.exact)({ ...base, ...fields }, needed);
const bounds = { lowerBound: content_value_rules_1.amount, upperBound: content_value_rules_1.amount };
const converted = { requiresTimeZoneConversion: content_value_rules_1.flag };
const comparative = operation({ comparisonPropertyName: property_reference_rules_1.propertyName, defaultComparisonValue: templated_text_rules_1.compared }, [
    'comparisonPropertyName',
]);
/** How the value of a property is looked at, whatever the property. */
exports.propertyOperation = (0, content_shape_rules_1.oneOf)('operationType', 'operation', {
    ALL_PROPERTY: operation({}),
    BOOL: operation({ value: content_value_rules_1.flag }, ['value']),
    CALENDAR_DATE: operation({
        fiscalYearStart: content_value_rules_1.apiName,
        timeUnit: content_value_rules_1.apiName,
        timeUnitCount: content_value_rules_1.amount,
        useFiscalYear: content_value_rules_1.flag,
    }),
    COMPARATIVE_DATE: comparative,
    COMPARATIVE_PROPERTY_UPDATED: comparative,
    DATE: operation({ day: content_value_rules_1.amount, month: content_value_rules_1.apiNameOrAmount, year: content_value_rules_1.amount }),
    DATETIME: operation({ ...converted, timestamp: content_value_rules_1.amount }),
    ENUMERATION: operation({ values: (0, content_shape_rules_1.listOf)(content_value_rules_1.text) }),
    MULTISTRING: operation({ values: (0, content_shape_rules_1.listOf)(templated_text_rules_1.compared) }),
    NUMBER: operation({ value: content_value_rules_1.amount }, ['value']),
    NUMBER_RANGED: operation(bounds),
    RANGED_DATE: operation({ ...bounds, ...converted }),
    ROLLING_DATE_RANGE: operation({ numberOfDays: content_value_rules_1.amount, ...converted }),
    ROLLING_PROPERTY_UPDATED: operation({ numberOfDays: content_value_rules_1.amount }),
    STRING: operation({ value: templated_text_rules_1.compared }, ['value']),
    TIME_POINT: list_time_rules_1.timePointOperation,
    TIME_RANGED: list_time_rules_1.timeRangedOperation,
});
/** Fields of an operation that hold values of the property itself. */
exports.VALUE_FIELDS = ['value', 'values', 'lowerBound', 'upperBound', 'defaultComparisonValue'];
/** What type of property an operation takes; null where several would do. */
exports.OPERAND_TYPES = {
    BOOL: 'bool',
    ENUMERATION: 'enumeration',
    MULTISTRING: 'string',
    NUMBER: 'number',
    NUMBER_RANGED: 'number',
    STRING: 'string',
};
//# sourceMappingURL=list-operation.rules.js.map