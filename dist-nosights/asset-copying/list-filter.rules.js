"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.filter = exports.association = void 0;
exports.knownObjectType = knownObjectType;
exports.among = among;
const asset_1 = require("./asset");
const content_shape_rules_1 = require("./content-shape.rules");
const content_value_rules_1 = require("./content-value.rules");
const content_walk_1 = require("./content-walk");
const id_property_rules_1 = require("./id-property.rules");
const list_operation_rules_1 = require("./list-operation.rules");
const list_time_rules_1 = require("./list-time.rules");
const property_reference_rules_1 = require("./property-reference.rules");
const filterType = content_value_rules_1.apiName;
const operator = content_value_rules_1.apiName;
const refinements = { coalescingRefineBy: list_time_rules_1.refineBy, pruningRefineBy: list_time_rules_1.refineBy };
const ELSEWHERE = 'it is told of by something that each account has set up for itself';
/** HubSpot's own associations have the same id in every account; others are an account's own. */
const association = (value, walk) => {
    const ownCategory = (0, content_walk_1.isObject)(value) && value['associationCategory'] !== 'HUBSPOT_DEFINED';
    return ownCategory ? (0, content_shape_rules_1.foreign)('association type')(value['associationTypeId'] ?? 'without an id', walk) : value;
};
exports.association = association;
const associated = (part) => {
    return (value, walk) => ((0, exports.association)(value, walk) === content_walk_1.LEFT_OUT ? content_walk_1.LEFT_OUT : part(value, walk));
};
const propertyShape = (0, content_shape_rules_1.exact)({ filterType, property: (name) => name, operation: list_operation_rules_1.propertyOperation }, ['operation']);
/**
 * A filter on a property needs it in the target, of the type that the operation takes, with the options that it names. Values
 * that are ids of the source are refused.
 */
const propertyFilter = (value, walk) => {
    const made = propertyShape(value, walk);
    if (!(0, content_walk_1.isObject)(value) || !(0, content_walk_1.isObject)(made))
        return made;
    const operation = (0, content_walk_1.isObject)(value['operation']) ? value['operation'] : {};
    const operationType = typeof operation['operationType'] === 'string' ? operation['operationType'] : '';
    const values = operationType === 'ENUMERATION' && Array.isArray(operation['values']) ? operation['values'] : [];
    const options = values.filter((option) => typeof option === 'string');
    const type = Object.hasOwn(list_operation_rules_1.OPERAND_TYPES, operationType) ? (list_operation_rules_1.OPERAND_TYPES[operationType] ?? null) : null;
    const name = (0, property_reference_rules_1.referToProperty)(walk, value['property'], type, options);
    if (name === content_walk_1.LEFT_OUT)
        return content_walk_1.LEFT_OUT;
    const hasValues = list_operation_rules_1.VALUE_FIELDS.some((field) => Object.hasOwn(operation, field) && !(0, content_walk_1.isEmpty)(operation[field]));
    return hasValues && (0, id_property_rules_1.isIdProperty)(name) ? (0, id_property_rules_1.refuseIdValues)(walk, name) : made;
};
/** Every filter type of the lists API: what of it travels, or that it is refused, and why. */
exports.filter = (0, content_shape_rules_1.oneOf)('filterType', 'filter type', {
    PROPERTY: propertyFilter,
    CONSTANT: (0, content_shape_rules_1.exact)({ filterType, shouldAccept: content_value_rules_1.flag, source: content_shape_rules_1.staysBehind }, ['shouldAccept']),
    IN_LIST: (0, content_shape_rules_1.exact)({
        filterType,
        operator,
        listId: (0, content_shape_rules_1.asset)(asset_1.AssetType.LIST),
        metadata: (0, content_shape_rules_1.exact)({ id: (0, content_shape_rules_1.foreign)('membership of'), inListType: (0, content_shape_rules_1.foreign)('membership by') }),
    }, ['listId']),
    ASSOCIATION: associated((0, content_shape_rules_1.exact)({
        filterType,
        operator,
        ...refinements,
        associationCategory: content_value_rules_1.apiName,
        associationTypeId: content_value_rules_1.amount,
        listId: (0, content_shape_rules_1.asset)(asset_1.AssetType.LIST),
        toObjectType: content_shape_rules_1.staysBehind,
        toObjectTypeId: knownObjectType,
    }, ['associationTypeId', 'listId'])),
    PROPERTY_ASSOCIATION: (0, content_shape_rules_1.exact)({
        filterType,
        operator,
        ...refinements,
        listId: (0, content_shape_rules_1.asset)(asset_1.AssetType.LIST),
        propertyWithObjectId: property_reference_rules_1.propertyName,
        toObjectTypeId: knownObjectType,
    }, ['listId', 'propertyWithObjectId']),
    NUM_ASSOCIATIONS: associated((0, content_shape_rules_1.exact)({ filterType, ...refinements, associationCategory: content_value_rules_1.apiName, associationTypeId: content_value_rules_1.amount }, [
        'associationTypeId',
    ])),
    FORM_SUBMISSION: (0, content_shape_rules_1.exact)({ filterType, operator, ...refinements, formId: (0, content_shape_rules_1.asset)(asset_1.AssetType.FORM) }),
    FORM_SUBMISSION_ON_PAGE: (0, content_shape_rules_1.exact)({ filterType, operator, ...refinements, formId: (0, content_shape_rules_1.asset)(asset_1.AssetType.FORM), pageId: (0, content_shape_rules_1.neededForeign)('page') }, ['pageId']),
    EMAIL_EVENT: (0, content_shape_rules_1.exact)({
        filterType,
        operator,
        pruningRefineBy: list_time_rules_1.refineBy,
        emailId: (0, content_shape_rules_1.asset)(asset_1.AssetType.MARKETING_EMAIL),
        appId: (0, content_shape_rules_1.foreign)('app'),
        clickUrl: (0, content_shape_rules_1.foreign)('address'),
        level: content_value_rules_1.apiName,
    }, ['emailId']),
    PAGE_VIEW: (0, content_shape_rules_1.exact)({ filterType, operator, ...refinements, enableTracking: content_value_rules_1.flag, pageUrl: (0, content_shape_rules_1.neededForeign)('page') }, [
        'pageUrl',
    ]),
    ADS_TIME: (0, content_shape_rules_1.exact)({ filterType, pruningRefineBy: list_time_rules_1.refineBy }),
    ADS_SEARCH: (0, content_shape_rules_1.refused)('filter type ADS_SEARCH', ELSEWHERE),
    CAMPAIGN_INFLUENCED: (0, content_shape_rules_1.refused)('filter type CAMPAIGN_INFLUENCED', ELSEWHERE),
    COMMUNICATION_SUBSCRIPTION: (0, content_shape_rules_1.refused)('filter type COMMUNICATION_SUBSCRIPTION', ELSEWHERE),
    CTA: (0, content_shape_rules_1.refused)('filter type CTA', ELSEWHERE),
    EMAIL_SUBSCRIPTION: (0, content_shape_rules_1.refused)('filter type EMAIL_SUBSCRIPTION', ELSEWHERE),
    EVENT: (0, content_shape_rules_1.refused)('filter type EVENT', ELSEWHERE),
    INTEGRATION_EVENT: (0, content_shape_rules_1.refused)('filter type INTEGRATION_EVENT', ELSEWHERE),
    PRIVACY: (0, content_shape_rules_1.refused)('filter type PRIVACY', ELSEWHERE),
    SURVEY_MONKEY: (0, content_shape_rules_1.refused)('filter type SURVEY_MONKEY', ELSEWHERE),
    SURVEY_MONKEY_VALUE: (0, content_shape_rules_1.refused)('filter type SURVEY_MONKEY_VALUE', ELSEWHERE),
    UNIFIED_EVENTS: (0, content_shape_rules_1.refused)('filter type UNIFIED_EVENTS', ELSEWHERE),
    WEBINAR: (0, content_shape_rules_1.refused)('filter type WEBINAR', ELSEWHERE),
});
/** HubSpot's own record types are the same in every account; custom ones (`2-…`) are an account's own. */
function knownObjectType(value, walk) {
    return typeof value === 'string' && /^0-\d{1,6}$/.test(value) ? value : (0, content_shape_rules_1.foreign)('object type')(value, walk);
}
/** The walk among records of another type. */
function among(walk, objectTypeId) {
    return walk.among((0, property_reference_rules_1.recordTypeOf)(objectTypeId));
}
//# sourceMappingURL=list-filter.rules.js.map