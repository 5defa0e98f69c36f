"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listContent = void 0;
const content_shape_rules_1 = require("./content-shape.rules");
const content_value_rules_1 = require("./content-value.rules");
const content_walk_1 = require("./content-walk");
const list_filter_rules_1 = require("./list-filter.rules");
const property_reference_rules_1 = require("./property-reference.rules");
const templated_text_rules_1 = require("./templated-text.rules");
/** Branches nest: each is found when it is walked over. */
const branches = (value, walk) => (0, content_shape_rules_1.listOf)(filterBranch)(value, walk);
const branchFields = {
    filterBranchType: content_value_rules_1.apiName,
    filterBranchOperator: content_value_rules_1.apiName,
    filterBranches: branches,
    filters: (0, content_shape_rules_1.listOf)(list_filter_rules_1.filter),
};
const plain = (0, content_shape_rules_1.exact)(branchFields);
/** The records of an association, whose own properties are filtered. */
const associationBranch = (value, walk) => {
    if (!(0, content_walk_1.isObject)(value) || (0, list_filter_rules_1.association)(value, walk) === content_walk_1.LEFT_OUT)
        return content_walk_1.LEFT_OUT;
    const fields = {
        associationCategory: content_value_rules_1.apiName,
        associationTypeId: content_value_rules_1.amount,
        objectTypeId: list_filter_rules_1.knownObjectType,
        operator: content_value_rules_1.apiName,
    };
    return (0, content_shape_rules_1.exact)({ ...branchFields, ...fields }, ['associationTypeId', 'objectTypeId'])(value, (0, list_filter_rules_1.among)(walk, value['objectTypeId']));
};
const propertyAssociationBranch = (value, walk) => {
    if (!(0, content_walk_1.isObject)(value))
        return plain(value, walk);
    const named = (name) => (0, property_reference_rules_1.propertyName)(name, walk);
    const fields = { objectTypeId: list_filter_rules_1.knownObjectType, operator: content_value_rules_1.apiName, propertyWithObjectId: named };
    return (0, content_shape_rules_1.exact)({ ...branchFields, ...fields }, ['objectTypeId', 'propertyWithObjectId'])(value, (0, list_filter_rules_1.among)(walk, value['objectTypeId']));
};
const filterBranch = (0, content_shape_rules_1.oneOf)('filterBranchType', 'filter branch type', {
    OR: plain,
    AND: plain,
    NOT_ALL: plain,
    NOT_ANY: plain,
    RESTRICTED: plain,
    ASSOCIATION: associationBranch,
    PROPERTY_ASSOCIATION: propertyAssociationBranch,
    UNIFIED_EVENTS: (0, content_shape_rules_1.refused)('filter branch type UNIFIED_EVENTS', 'its events are an account’s own'),
});
const listShape = (0, content_shape_rules_1.object)({
    name: templated_text_rules_1.templated,
    objectTypeId: property_reference_rules_1.objectTypeId,
    processingType: content_value_rules_1.apiNameOrDropped,
    filterBranch,
});
/** A list: its filters. Members, size, owners, teams, versions and times stay behind (A5). */
const listContent = (value, walk) => listShape(value, (0, content_walk_1.isObject)(value) ? (0, list_filter_rules_1.among)(walk, value['objectTypeId']) : walk);
exports.listContent = listContent;
//# sourceMappingURL=list-content.rules.js.map