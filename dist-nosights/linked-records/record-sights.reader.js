"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readRecordSights = readRecordSights;
const sights_repository_1 = require("../audit/sights.repository");
const pagination_1 = require("../shared/pagination");
const linked_records_repository_1 = require("./linked-records.repository");
const DEFAULT_SIGHTS = 20;
/** A page of who saw a record of this account, or one that was merged into it, newest first (M2, M10). */
async function readRecordSights(reader, accountId, { recordType, recordId, ...page }, accountOf) {
    const { first, after } = (0, pagination_1.pageArgs)(page, DEFAULT_SIGHTS, ['id', 'id']);
    const [record] = await (0, linked_records_repository_1.findMergedIds)(reader, recordType, [{ accountId, recordId }]);
    const sighted = { accountId, recordType, recordIds: record?.recordIds ?? [] };
    const position = after === null ? null : { id: String(after[0]), homeRecordId: String(after[1]) };
    const [sights, totalCount] = await Promise.all([
        (0, sights_repository_1.findRecordSights)(reader, sighted, first + 1, position),
        (0, sights_repository_1.countRecordSights)(reader, sighted),
    ]);
    const nodes = await Promise.all(sights.map(async (sight) => ({ ...sight, viewerAccount: await accountOf(sight.viewerAccountId) })));
    return (0, pagination_1.pageOf)(nodes, first, after !== null, ({ id, homeRecordId }) => [id, homeRecordId], totalCount);
}
//# sourceMappingURL=record-sights.reader.js.map