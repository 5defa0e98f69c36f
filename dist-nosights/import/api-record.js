"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.apiRecord = apiRecord;
const json_value_rules_1 = require("./json-value.rules");
/** A result of a list page as a record, or a CSV row that was put into that shape; what has not the shape that the API describes counts as not there. */
function apiRecord(result) {
    const { id, properties, createdAt, updatedAt, archivedAt, archived, associations } = (0, json_value_rules_1.jsonObject)(result);
    const { contacts, companies } = (0, json_value_rules_1.jsonObject)(associations);
    return {
        id: (0, json_value_rules_1.jsonText)(id),
        properties: Object.fromEntries(Object.entries((0, json_value_rules_1.jsonObject)(properties)).map(([name, value]) => [name, (0, json_value_rules_1.jsonText)(value)])),
        createdAt: (0, json_value_rules_1.jsonText)(createdAt),
        updatedAt: (0, json_value_rules_1.jsonText)(updatedAt),
        archivedAt: (0, json_value_rules_1.jsonText)(archivedAt),
        archived: archived === true,
        contactIds: associatedIds(contacts),
        companyIds: associatedIds(companies),
        moreAssociations: hasMore(contacts) || hasMore(companies),
    };
}
/** A label of its own makes another entry for the same record, so ids may come twice. */
function associatedIds(collection) {
    const { results } = (0, json_value_rules_1.jsonObject)(collection);
    if (!Array.isArray(results))
        return [];
    return results.map((result) => (0, json_value_rules_1.jsonText)((0, json_value_rules_1.jsonObject)(result)['id'])).filter((id) => id !== null);
}
function hasMore(collection) {
    return Object.hasOwn((0, json_value_rules_1.jsonObject)((0, json_value_rules_1.jsonObject)(collection)['paging']), 'next');
}
//# sourceMappingURL=api-record.js.map