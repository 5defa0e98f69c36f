"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COMPILED_TYPES = void 0;
const linked_records_compiled_1 = require("../linked-records/linked-records.compiled");
const mirrored_activity_types_1 = require("../linked-records/mirrored-activity.types");
/** The fields with resolvers that compiled operations cover. */
exports.COMPILED_TYPES = {
    entityFields: {
        'Contact.linkedRecords': linked_records_compiled_1.contactLinkedRecords,
        'Company.linkedRecords': linked_records_compiled_1.companyLinkedRecords,
    },
    fields: {
        'LinkedRecord.activities': linked_records_compiled_1.recordActivities,
        'LinkedRecord.deals': linked_records_compiled_1.recordDeals,
    },
    typeNames: { MirroredActivity: mirrored_activity_types_1.activityTypeName },
};
//# sourceMappingURL=compiled-types.js.map