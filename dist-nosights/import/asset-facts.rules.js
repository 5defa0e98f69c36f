"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assetFacts = assetFacts;
const asset_1 = require("../asset-copying/asset");
const definition_head_rules_1 = require("./definition-head.rules");
const hubspot_record_1 = require("./hubspot-record");
const json_value_rules_1 = require("./json-value.rules");
/** What the API calls them. */
const ID_MEMBERS = { MARKETING_EMAIL: 'id', FORM: 'id', LIST: 'listId' };
/** The forms API tells no state: a form that it gives can be shown and filled in. */
const FORM_STATE = 'PUBLISHED';
/**
 * The asset with the whole of what the API gives as its content.
 * @throws RowProblem for one of which the file tells less than the account has: a copy would be empty without a word.
 */
function assetFacts(type, value, context) {
    const content = (0, json_value_rules_1.jsonObject)(value);
    const { fields, remarks } = (0, definition_head_rules_1.definitionHead)(content, context);
    const fact = {
        ...fields,
        id: (0, definition_head_rules_1.neededText)(content, ID_MEMBERS[type]),
        type,
        name: (0, definition_head_rules_1.neededText)(content, 'name'),
        state: stateOf(type, content),
        content,
    };
    const problem = fact.archived ? null : incompleteness(type, content);
    if (problem !== null)
        throw new hubspot_record_1.RowProblem(problem);
    return { fact, merged: [], remarks };
}
function stateOf(type, content) {
    switch (type) {
        case asset_1.AssetType.FORM:
            return FORM_STATE;
        case asset_1.AssetType.LIST:
            return (0, definition_head_rules_1.neededText)(content, 'processingStatus');
        case asset_1.AssetType.MARKETING_EMAIL:
            return (0, definition_head_rules_1.neededText)(content, 'state');
    }
}
/** What of the asset is not there, and how to fetch it. The members of a manual list are chosen by hand. */
function incompleteness(type, content) {
    const lacks = (name) => content[name] === null || content[name] === undefined;
    switch (type) {
        case asset_1.AssetType.FORM:
            return lacks('fieldGroups') ? 'fieldGroups: is not there; fetch the form whole' : null;
        case asset_1.AssetType.LIST:
            return content['processingType'] !== 'MANUAL' && lacks('filterBranch')
                ? 'filterBranch: is not there, as in answers to a search; fetch the list by its id with includeFilters=true'
                : null;
        case asset_1.AssetType.MARKETING_EMAIL:
            return lacks('content') ? 'content: is not there; fetch the e-mail without includedProperties' : null;
    }
}
//# sourceMappingURL=asset-facts.rules.js.map