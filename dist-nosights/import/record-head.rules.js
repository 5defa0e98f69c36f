"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordHead = recordHead;
exports.mergedIds = mergedIds;
const hubspot_record_1 = require("./hubspot-record");
const hubspot_time_rules_1 = require("./hubspot-time.rules");
const hubspot_value_rules_1 = require("./hubspot-value.rules");
const last_change_rules_1 = require("./last-change.rules");
/** What a spreadsheet program makes of a long number. */
const ROUNDED_NUMBER = /^\d+([.,]\d+)?e\+?\d+$/i;
/**
 * `createdAt` falls back to `updatedAt`, the last change: the record existed then.
 * @throws RowProblem without an id that can be trusted, or with a date that cannot be read.
 */
function recordHead(record, context) {
    const { accountId, timeZone } = context;
    const modified = (0, hubspot_time_rules_1.momentOf)(record.updatedAt ?? (0, hubspot_value_rules_1.textOf)(record, 'hs_lastmodifieddate', 'lastmodifieddate'), 'updatedAt', timeZone);
    const archivedAt = record.archived ? (0, hubspot_time_rules_1.momentOf)(record.archivedAt, 'archivedAt', timeZone) : null;
    const { updatedAt, remarks } = (0, last_change_rules_1.lastChange)([modified, archivedAt], context);
    const created = record.createdAt ?? (0, hubspot_value_rules_1.textOf)(record, 'createdate', 'hs_createdate');
    return {
        head: {
            accountId,
            id: recordId(record),
            archived: record.archived,
            createdAt: (0, hubspot_time_rules_1.momentOf)(created, 'createdAt', timeZone) ?? updatedAt,
            updatedAt,
        },
        remarks,
    };
}
/** The ids of records that were merged into this one. */
function mergedIds(record, id) {
    const timed = (0, hubspot_value_rules_1.listOf)(record, 'hs_calculated_merged_vids').map((pair) => pair.split(':')[0] ?? '');
    const ids = new Set([...(0, hubspot_value_rules_1.listOf)(record, 'hs_merged_object_ids'), ...timed]);
    ids.delete(id);
    return [...ids];
}
function recordId(record) {
    const id = (record.id ?? (0, hubspot_value_rules_1.textOf)(record, 'hs_object_id'))?.trim() ?? '';
    if (id === '')
        throw new hubspot_record_1.RowProblem('id: is empty');
    if (ROUNDED_NUMBER.test(id)) {
        throw new hubspot_record_1.RowProblem('id: was rounded by a spreadsheet program; import the file as HubSpot exported it');
    }
    return id;
}
//# sourceMappingURL=record-head.rules.js.map