"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.childHead = childHead;
const hubspot_value_rules_1 = require("./hubspot-value.rules");
const owner_directory_1 = require("./owner-directory");
const record_head_rules_1 = require("./record-head.rules");
/** @throws RowProblem, as `recordHead` does. */
function childHead(record, context) {
    const { head, remarks } = (0, record_head_rules_1.recordHead)(record, context);
    const { createdAt, ...fields } = head;
    const ownerName = (0, owner_directory_1.ownerOf)(record, context.owners).name;
    const contactIds = [...new Set([...record.contactIds, ...(0, hubspot_value_rules_1.listOf)(record, 'associated_contact_ids')])];
    const companyIds = [...new Set([...record.companyIds, ...(0, hubspot_value_rules_1.listOf)(record, 'associated_company_ids')])];
    const found = [];
    if (ownerName === null && (0, hubspot_value_rules_1.textOf)(record, 'hubspot_owner_id') !== null)
        found.push('OWNER_LEFT_OUT');
    if (record.moreAssociations)
        found.push('MORE_ASSOCIATIONS');
    if (contactIds.length + companyIds.length === 0 && !head.archived)
        found.push('NO_ASSOCIATION');
    return { fields: { ...fields, ownerName, contactIds, companyIds }, createdAt, remarks: [...remarks, ...found] };
}
//# sourceMappingURL=child-head.rules.js.map