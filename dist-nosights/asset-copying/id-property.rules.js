"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isIdProperty = isIdProperty;
exports.refuseIdValues = refuseIdValues;
const content_walk_1 = require("./content-walk");
/** Properties whose values name things of one account, though their names do not say so. */
const OTHERS = new Set([
    'associatedcompanyid',
    'dealstage',
    'first_conversion_event_name',
    'hs_calculated_merged_vids',
    'hs_associated_target_accounts',
    'hs_cross_sell_contact',
    'hs_email_last_email_name',
    'hs_persona',
    'hs_pipeline',
    'hs_pipeline_stage',
    'hs_unique_creation_key',
    'notes_last_contacted_by',
    'pipeline',
    'recent_conversion_event_name',
]);
/** A word of the name says that the values are ids, or an account's own things told by their ids. */
const WORDS = /(^|_)(id|ids|guid|guids|uuid|uuids|vid|vids|owner|owners|portal|portals|team|teams|user|users|userid|userids|campaign|campaigns)(_|$)/;
/** Of the properties that every account has, also those on what an account has set up. */
const STANDARD = /^(hs|hubspot)_.*(campaign|sequence|workflow|form_submission|playbook|survey|source_data|_lists?(_|$))|^hs_analytics_.*(url|referrer)$/;
/** Whether the values of a property mean something else in another account: owners, users, teams, records, campaigns … (A6). */
function isIdProperty(name) {
    const key = name.toLowerCase().slice(0, 100);
    return OTHERS.has(key) || WORDS.test(key) || STANDARD.test(key);
}
/** Refuses the values of such a property, by its name. */
function refuseIdValues(walk, name) {
    const reference = `values of ${walk.recordType === null ? '' : `${walk.recordType.toLowerCase()}.`}${name}`;
    return (0, content_walk_1.refuse)(walk, reference, `The ${reference} mean something else in another account (A6). Take them out.`);
}
//# sourceMappingURL=id-property.rules.js.map