"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contactFacts = contactFacts;
exports.companyFacts = companyFacts;
const hubspot_value_rules_1 = require("./hubspot-value.rules");
const owner_directory_1 = require("./owner-directory");
const record_head_rules_1 = require("./record-head.rules");
/** The primary e-mail address first, then the additional ones. */
function contactFacts(record, context) {
    const { fields, merged, remarks } = common(record, context);
    return {
        fact: {
            ...fields,
            firstName: (0, hubspot_value_rules_1.textOf)(record, 'firstname'),
            lastName: (0, hubspot_value_rules_1.textOf)(record, 'lastname'),
            emails: (0, hubspot_value_rules_1.listOf)(record, 'email', 'hs_additional_emails'),
        },
        merged: merged.map((fact) => ({ ...fact, emails: [] })),
        remarks,
    };
}
/** The domain first, then the additional ones, then the website's. */
function companyFacts(record, context) {
    const { fields, merged, remarks } = common(record, context);
    const website = (0, hubspot_value_rules_1.textOf)(record, 'website');
    return {
        fact: {
            ...fields,
            name: (0, hubspot_value_rules_1.textOf)(record, 'name'),
            domains: [...(0, hubspot_value_rules_1.listOf)(record, 'domain', 'hs_additional_domains'), ...(website === null ? [] : [website])],
        },
        merged: merged.map((fact) => ({ ...fact, domains: [] })),
        remarks,
    };
}
function common(record, context) {
    const { head, remarks } = (0, record_head_rules_1.recordHead)(record, context);
    const ownerId = (0, owner_directory_1.ownerOf)(record, context.owners).userId;
    const teamId = (0, owner_directory_1.teamOf)(record, context.owners);
    const leftOut = [];
    if (ownerId === null && (0, hubspot_value_rules_1.textOf)(record, 'hubspot_owner_id') !== null)
        leftOut.push('OWNER_LEFT_OUT');
    if (teamId === null && (0, hubspot_value_rules_1.textOf)(record, 'hubspot_team_id') !== null)
        leftOut.push('TEAM_LEFT_OUT');
    return {
        fields: { ...head, ownerId, teamId },
        /** Merging changes the survivor, so its date is later than anything the merged-away record was told of with. */
        merged: (0, record_head_rules_1.mergedIds)(record, head.id).map((id) => ({ ...head, id, archived: true, mergedIntoId: head.id })),
        remarks: [...remarks, ...leftOut],
    };
}
//# sourceMappingURL=record-facts.rules.js.map