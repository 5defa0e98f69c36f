"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.definitionHead = definitionHead;
exports.neededText = neededText;
const hubspot_record_1 = require("./hubspot-record");
const hubspot_time_rules_1 = require("./hubspot-time.rules");
const json_value_rules_1 = require("./json-value.rules");
const last_change_rules_1 = require("./last-change.rules");
/**
 * Lists are archived when they have been deleted: they have no member that says so. The filters of a list can be changed
 * later than the list; what was never changed is as it was created.
 * @throws RowProblem with a date that cannot be read.
 */
function definitionHead(members, context) {
    const dateOf = (name) => (0, hubspot_time_rules_1.momentOf)((0, json_value_rules_1.jsonText)(members[name]), name, context.timeZone);
    const archivedAt = dateOf('archivedAt') ?? dateOf('deletedAt');
    const archived = typeof members['archived'] === 'boolean' ? members['archived'] : archivedAt !== null;
    const dates = ['createdAt', 'updatedAt', 'filtersUpdatedAt'].map(dateOf);
    const { updatedAt, remarks } = (0, last_change_rules_1.lastChange)([...dates, archived ? archivedAt : null], context);
    return { fields: { accountId: context.accountId, archived, updatedAt }, remarks };
}
/** @throws RowProblem when it is not there. */
function neededText(members, name) {
    const text = (0, json_value_rules_1.jsonText)(members[name]);
    if (text === null || text.trim() === '')
        throw new hubspot_record_1.RowProblem(`${name}: is empty`);
    return text;
}
//# sourceMappingURL=definition-head.rules.js.map