"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordDeals = exports.recordActivities = exports.companyLinkedRecords = exports.contactLinkedRecords = void 0;
const linked_records_selection_1 = require("./linked-records.selection");
const record_1 = require("./record");
const record_children_reader_1 = require("./record-children.reader");
/** `Contact.linkedRecords` in a compiled operation: through the same loader as its resolver. */
exports.contactLinkedRecords = linkedRecordsOf(record_1.RecordType.CONTACT);
/** `Company.linkedRecords` likewise. */
exports.companyLinkedRecords = linkedRecordsOf(record_1.RecordType.COMPANY);
/** `LinkedRecord.activities`: what was read with the record. */
const recordActivities = (args) => {
    const { key } = (0, linked_records_selection_1.activitiesPage)(args);
    return ({ activities }) => (0, record_children_reader_1.pageThatWasRead)(activities, key);
};
exports.recordActivities = recordActivities;
/** `LinkedRecord.deals` likewise. */
const recordDeals = (args) => {
    const { key } = (0, linked_records_selection_1.dealsPage)(args);
    return ({ deals }) => (0, record_children_reader_1.pageThatWasRead)(deals, key);
};
exports.recordDeals = recordDeals;
function linkedRecordsOf(recordType) {
    return (operation, nodes, args) => {
        const request = (0, linked_records_selection_1.linkedRecordsRequest)(recordType, '', args, { ...operation, fieldNodes: nodes }, linked_records_selection_1.writtenSelection);
        return (recordId, { viewer }) => viewer().linkedRecords.load({ ...request, recordId });
    };
}
//# sourceMappingURL=linked-records.compiled.js.map