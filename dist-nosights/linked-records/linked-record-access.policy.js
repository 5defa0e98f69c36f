"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AccessDenialCode = void 0;
exports.decideAccess = decideAccess;
exports.decideForRecord = decideForRecord;
exports.decideForHarvester = decideForHarvester;
exports.isByRecord = isByRecord;
const account_1 = require("../accounts/account");
const user_1 = require("../accounts/user");
const record_1 = require("./record");
exports.AccessDenialCode = {
    NOT_A_MEMBER: 'NOT_A_MEMBER',
    NO_ORGANIZATION: 'NO_ORGANIZATION',
    NO_SEAT: 'NO_SEAT',
    HUB_BELOW_PROFESSIONAL: 'HUB_BELOW_PROFESSIONAL',
    NO_LINKED_RECORDS_PERMISSION: 'NO_LINKED_RECORDS_PERMISSION',
    RECORD_NOT_VISIBLE: 'RECORD_NOT_VISIBLE',
    MIRRORING_OFF: 'MIRRORING_OFF',
    SOURCE_SENSITIVE: 'SOURCE_SENSITIVE',
    ACCOUNT_INACTIVE: 'ACCOUNT_INACTIVE',
    TOO_MANY_LOOKUPS: 'TOO_MANY_LOOKUPS',
};
const SEAT_HUBS = [account_1.Hub.SALES, account_1.Hub.SERVICE];
/**
 * M6–M9, without the record. Who is no user of the home account is told that alone: the other reasons are its users' to
 * know. A Super Admin passes no check by his role (M7); the viewer's rights in a source are not looked at (M8).
 */
function decideAccess(facts) {
    const { user, home } = facts;
    if (user === null || !user.active)
        return denied([exports.AccessDenialCode.NOT_A_MEMBER]);
    const denials = [];
    if (facts.organizationId === null)
        denials.push(exports.AccessDenialCode.NO_ORGANIZATION);
    const seats = SEAT_HUBS.filter((hub) => user.seats.includes(hub));
    if (seats.length === 0)
        denials.push(exports.AccessDenialCode.NO_SEAT);
    else if (home === null || !seats.some((hub) => (0, account_1.hasProfessional)(home, hub))) {
        denials.push(exports.AccessDenialCode.HUB_BELOW_PROFESSIONAL);
    }
    if (!user.viewLinkedRecords)
        denials.push(exports.AccessDenialCode.NO_LINKED_RECORDS_PERMISSION);
    if (home === null || !home.active)
        denials.push(exports.AccessDenialCode.ACCOUNT_INACTIVE);
    if (denials.length > 0)
        return denied(denials);
    return { granted: true, denials, sources: facts.sources.map(decideSource) };
}
/** M9, for one account of the same organization. */
function decideSource(source) {
    const denials = [];
    if (!source.mirroring)
        denials.push(exports.AccessDenialCode.MIRRORING_OFF);
    if (source.storesSensitiveData)
        denials.push(exports.AccessDenialCode.SOURCE_SENSITIVE);
    if (!source.active)
        denials.push(exports.AccessDenialCode.ACCOUNT_INACTIVE);
    return { accountId: source.accountId, name: source.name, denials };
}
/** The decision for one home record: what `decideAccess` says, and the record itself (M6). */
function decideForRecord(access, user, recordType, record) {
    if (user === null || !user.active || isRecordVisible(user, recordType, record))
        return access;
    return denied(inOrder([...access.denials, exports.AccessDenialCode.RECORD_NOT_VISIBLE]));
}
/** The decision for a viewer who has looked up too much for now. */
function decideForHarvester() {
    return denied([exports.AccessDenialCode.TOO_MANY_LOOKUPS]);
}
/** Whether who holds a home record decides on it, for some records at least (M6). */
function isByRecord(user) {
    if (user === null || user.role === user_1.UserRole.SUPER_ADMIN)
        return false;
    return [user.contactAccess, user.companyAccess].some((access) => access === user_1.RecordAccess.TEAM || access === user_1.RecordAccess.OWNED);
}
/** The home record's view permission. A record that is not there (null) is not visible either, so nobody can tell them apart (M11). */
function isRecordVisible(user, recordType, record) {
    if (record === null)
        return false;
    if (user.role === user_1.UserRole.SUPER_ADMIN)
        return true;
    switch (recordType === record_1.RecordType.CONTACT ? user.contactAccess : user.companyAccess) {
        case user_1.RecordAccess.ALL:
            return true;
        case user_1.RecordAccess.TEAM:
            return record.teamId !== null && user.teamIds.includes(record.teamId);
        case user_1.RecordAccess.OWNED:
            return record.ownerId === user.userId;
        case user_1.RecordAccess.NONE:
            return false;
    }
}
function inOrder(denials) {
    return Object.values(exports.AccessDenialCode).filter((code) => denials.includes(code));
}
function denied(denials) {
    return { granted: false, denials, sources: [] };
}
//# sourceMappingURL=linked-record-access.policy.js.map