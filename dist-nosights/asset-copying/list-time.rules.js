"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refineBy = exports.timeRangedOperation = exports.timePointOperation = exports.timePoint = void 0;
const content_shape_rules_1 = require("./content-shape.rules");
const content_value_rules_1 = require("./content-value.rules");
const property_reference_rules_1 = require("./property-reference.rules");
const clock = { hour: content_value_rules_1.amount, millisecond: content_value_rules_1.amount, minute: content_value_rules_1.amount, second: content_value_rules_1.amount };
const reference = (fields = {}) => (0, content_shape_rules_1.exact)({ referenceType: content_value_rules_1.apiName, ...clock, ...fields });
/** What a point in time is counted from. */
const indexReference = (0, content_shape_rules_1.oneOf)('referenceType', 'time reference', {
    NOW: reference(),
    TODAY: reference(),
    WEEK: reference({ dayOfWeek: content_value_rules_1.apiName }),
    MONTH: reference({ day: content_value_rules_1.amount }),
    QUARTER: reference({ day: content_value_rules_1.amount, month: content_value_rules_1.amount }),
    FISCAL_QUARTER: reference({ day: content_value_rules_1.amount, month: content_value_rules_1.amount }),
    YEAR: reference({ day: content_value_rules_1.amount, month: content_value_rules_1.amount }),
    FISCAL_YEAR: reference({ day: content_value_rules_1.amount, month: content_value_rules_1.amount }),
});
const zone = { timezoneSource: content_value_rules_1.apiName, zoneId: content_value_rules_1.timeZone };
const offset = (0, content_shape_rules_1.exact)({
    days: content_value_rules_1.amount,
    hours: content_value_rules_1.amount,
    milliseconds: content_value_rules_1.amount,
    minutes: content_value_rules_1.amount,
    months: content_value_rules_1.amount,
    quarters: content_value_rules_1.amount,
    seconds: content_value_rules_1.amount,
    weeks: content_value_rules_1.amount,
    years: content_value_rules_1.amount,
});
exports.timePoint = (0, content_shape_rules_1.oneOf)('timeType', 'time point', {
    DATE: (0, content_shape_rules_1.exact)({ timeType: content_value_rules_1.apiName, ...zone, ...clock, day: content_value_rules_1.amount, month: content_value_rules_1.amount, year: content_value_rules_1.amount }),
    INDEXED: (0, content_shape_rules_1.exact)({ timeType: content_value_rules_1.apiName, ...zone, indexReference, offset }),
    PROPERTY_REFERENCED: (0, content_shape_rules_1.exact)({ timeType: content_value_rules_1.apiName, ...zone, property: property_reference_rules_1.propertyName, referenceType: content_value_rules_1.apiName }),
});
const operation = {
    includeObjectsWithNoValueSet: content_value_rules_1.flag,
    operationType: content_value_rules_1.apiName,
    operator: content_value_rules_1.apiName,
    propertyParser: content_value_rules_1.apiName,
    type: content_value_rules_1.apiName,
};
exports.timePointOperation = (0, content_shape_rules_1.exact)({ ...operation, endpointBehavior: content_value_rules_1.apiName, timePoint: exports.timePoint });
exports.timeRangedOperation = (0, content_shape_rules_1.exact)({
    ...operation,
    lowerBoundEndpointBehavior: content_value_rules_1.apiName,
    lowerBoundTimePoint: exports.timePoint,
    upperBoundEndpointBehavior: content_value_rules_1.apiName,
    upperBoundTimePoint: exports.timePoint,
});
const timeOffset = (0, content_shape_rules_1.exact)({ amount: content_value_rules_1.amount, offsetDirection: content_value_rules_1.apiName, timeUnit: content_value_rules_1.apiName });
/** Which occurrences of something are counted. */
exports.refineBy = (0, content_shape_rules_1.oneOf)('type', 'refinement', {
    ALL_HISTORY: (0, content_shape_rules_1.exact)({ type: content_value_rules_1.apiName }),
    NUM_OCCURRENCES: (0, content_shape_rules_1.exact)({ type: content_value_rules_1.apiName, maxOccurrences: content_value_rules_1.amount, minOccurrences: content_value_rules_1.amount }),
    SET_OCCURRENCES: (0, content_shape_rules_1.exact)({ type: content_value_rules_1.apiName, setType: content_value_rules_1.apiName }),
    ABSOLUTE_COMPARATIVE: (0, content_shape_rules_1.exact)({ type: content_value_rules_1.apiName, comparison: content_value_rules_1.apiName, timestamp: content_value_rules_1.amount }),
    ABSOLUTE_RANGED: (0, content_shape_rules_1.exact)({ type: content_value_rules_1.apiName, rangeType: content_value_rules_1.apiName, lowerTimestamp: content_value_rules_1.amount, upperTimestamp: content_value_rules_1.amount }),
    RELATIVE_COMPARATIVE: (0, content_shape_rules_1.exact)({ type: content_value_rules_1.apiName, comparison: content_value_rules_1.apiName, timeOffset }),
    RELATIVE_RANGED: (0, content_shape_rules_1.exact)({
        type: content_value_rules_1.apiName,
        rangeType: content_value_rules_1.apiName,
        lowerBoundOffset: timeOffset,
        upperBoundOffset: timeOffset,
    }),
    TIME_POINT: exports.timePointOperation,
    TIME_RANGED: exports.timeRangedOperation,
});
//# sourceMappingURL=list-time.rules.js.map