"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dealFacts = dealFacts;
const record_1 = require("../linked-records/record");
const child_head_rules_1 = require("./child-head.rules");
const hubspot_time_rules_1 = require("./hubspot-time.rules");
const hubspot_value_rules_1 = require("./hubspot-value.rules");
const record_head_rules_1 = require("./record-head.rules");
/** A deal that was merged away is archived: unlike a contact, nothing stands for it. */
function dealFacts(record, context) {
    const { fields, remarks } = (0, child_head_rules_1.childHead)(record, context);
    const fact = {
        ...fields,
        name: (0, hubspot_value_rules_1.textOf)(record, 'dealname') ?? '',
        amount: (0, hubspot_value_rules_1.textOf)(record, 'amount')?.trim() ?? null,
        currency: (0, hubspot_value_rules_1.textOf)(record, 'deal_currency_code')?.trim().toUpperCase() ?? null,
        pipeline: (0, hubspot_value_rules_1.textOf)(record, 'pipeline'),
        stage: (0, hubspot_value_rules_1.textOf)(record, 'dealstage'),
        status: dealStatus(record),
        closeDate: (0, hubspot_time_rules_1.momentOf)((0, hubspot_value_rules_1.textOf)(record, 'closedate'), 'closeDate', context.timeZone),
    };
    const merged = (0, record_head_rules_1.mergedIds)(record, fact.id).map((id) => ({
        ...fact,
        id,
        contactIds: [],
        companyIds: [],
        archived: true,
    }));
    return { fact, merged, remarks };
}
/** What the record says of being closed; else what its stage says, whose default names every account starts with. */
function dealStatus(record) {
    const won = (0, hubspot_value_rules_1.truthOf)(record, 'hs_is_closed_won');
    const lost = (0, hubspot_value_rules_1.truthOf)(record, 'hs_is_closed_lost');
    const closed = (0, hubspot_value_rules_1.truthOf)(record, 'hs_is_closed');
    if (won === true)
        return record_1.DealStatus.WON;
    if (lost === true || (closed === true && won === false))
        return record_1.DealStatus.LOST;
    if (closed === false || (won === false && lost === false))
        return record_1.DealStatus.OPEN;
    switch (stageName(record)) {
        case 'closedwon':
            return record_1.DealStatus.WON;
        case 'closedlost':
            return record_1.DealStatus.LOST;
        default:
            return closed === true ? record_1.DealStatus.LOST : record_1.DealStatus.OPEN;
    }
}
/** CSV exports write `Closed Won (Sales Pipeline)` for `closedwon`. */
function stageName(record) {
    return ((0, hubspot_value_rules_1.textOf)(record, 'dealstage') ?? '')
        .replace(/\(.*\)\s*$/, '')
        .replace(/\s+/g, '')
        .toLowerCase();
}
//# sourceMappingURL=deal-facts.rules.js.map